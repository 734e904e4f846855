"""What must come from the operating system: a part of Python on Debian, and the libraries of Qt."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys

# What Qt loads at run time, and the Debian package that has it.
QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
QT_ON_A_DISPLAY = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


class MissingError(Exception):
    """Something of the operating system is not there; the message says what to do."""


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing() -> dict[str, str]:
    """What this machine lacks, each with the Debian package that has it."""
    if not sys.platform.startswith("linux"):
        return {}
    needed = dict(QT)
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        needed.update(QT_ON_A_DISPLAY)
    lacking = {library: package for library, package in needed.items() if not loads(library)}
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
