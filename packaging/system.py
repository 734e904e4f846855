"""What comes from the operating system: a part of Python on Debian, Qt's libraries, and tools."""

from __future__ import annotations

import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from wijkdesk import qt_libraries

# What only tests ask, and its Debian package: without it they say that they are skipped.
TOOLS = {"pdfinfo": "poppler-utils", "pdftotext": "poppler-utils"}


class MissingError(Exception):
    """Something of the operating system is not there; the message says what to do."""


def missing() -> dict[str, str]:
    """What this machine lacks, each with the Debian package that has it."""
    if not sys.platform.startswith("linux"):
        return {}
    lacking = qt_libraries.missing()
    importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip") is None:
        lacking["ensurepip"] = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    return lacking


def complete() -> None:
    """Install what is missing when we may; say the one command when we may not."""
    lacking = missing()
    if not lacking:
        return
    if not shutil.which("apt-get"):
        raise MissingError(
            f"this system lacks {', '.join(lacking)}.\n"
            "Install that with the system's package manager, then try again."
        )
    packages = sorted(set(lacking.values()))
    by_hand = f"  sudo apt-get install --no-install-recommends {' '.join(packages)}"
    if os.geteuid() != 0:
        raise MissingError(
            f"this system lacks {', '.join(lacking)}. Run this, then try again:\n{by_hand}"
        )
    print(f"Installing from the system's packages: {' '.join(packages)} ...", flush=True)
    if not install(packages):
        raise MissingError(f"apt-get could not do what is needed:\n{by_hand}")
    if still := missing():
        raise MissingError(f"this system lacks {', '.join(still)}, also after:\n{by_hand}")


def offer_tools() -> None:
    """Install what only tests ask when we may; else say the command once, and go on."""
    packages = sorted({package for tool, package in TOOLS.items() if not shutil.which(tool)})
    if not (packages and sys.platform.startswith("linux") and shutil.which("apt-get")):
        return
    if os.geteuid() == 0:
        print(f"Installing from the system's packages: {' '.join(packages)} ...", flush=True)
        if install(packages):
            return
    names = " ".join(packages)
    print(f"Some tests are skipped without: sudo apt-get install --no-install-recommends {names}")


def install(packages: list[str]) -> bool:
    """By apt-get; a machine that has never fetched its lists of packages does so first."""
    get = ["apt-get", "install", "-qq", "--yes", "--no-install-recommends", *packages]
    return apt(get, loud=False) or (apt(["apt-get", "update", "-qq"]) and apt(get))


def apt(command: list[str], *, loud: bool = True) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    complaints = None if loud else subprocess.DEVNULL
    done = subprocess.run(
        command, check=False, stdout=subprocess.DEVNULL, stderr=complaints, env=environment
    )
    return done.returncode == 0
