"""Make a working copy ready to run: system libraries, the environment from the hashed lock, texts.

Needs Python 3.11 and nothing else, and is quick when there is nothing to do. Which index packages
come from is the business of the user's own pip settings.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import system

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "locks" / "dev.txt"
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "prepared.json"
OLDEST = (3, 11)


def stop(sentence: str) -> NoReturn:
    sys.exit(f"WijkDesk cannot be made ready: {sentence}")


def continue_with_a_newer_python() -> None:
    """Where `python3` is too old, another one on the path may do."""
    if sys.version_info >= OLDEST:
        return
    for minor in (14, 13, 12, 11):
        found = shutil.which(f"python3.{minor}")
        if found and not subprocess.run([found, "-V"], check=False, capture_output=True).returncode:
            os.execv(found, [found, *sys.argv])
    stop(f"it needs Python 3.11 or newer, and this is {sys.version.split()[0]}.")


def wanted() -> dict[str, str]:
    """What the environment is made from; when any of it changes, it is made again."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {
        "folder": str(VENV),
        "lock": hashlib.sha256(LOCK.read_bytes()).hexdigest(),
        "project": json.dumps(project),
    }


def stamped() -> dict[str, str]:
    try:
        stamp: dict[str, str] = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp


def usable() -> bool:
    """Is there an environment to bring up to date, and was it made in this folder?"""
    if not PYTHON.exists() or stamped().get("folder", str(VENV)) != str(VENV):
        return False
    return not subprocess.run(
        [str(PYTHON), "-m", "pip", "--version"], check=False, capture_output=True
    ).returncode


def pip(*arguments: str) -> str:
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    if done.returncode:
        stop(f"pip {arguments[0]} failed; its own words are above.")
    return done.stdout


def plain(name: str) -> str:
    """A package's name as the lock spells it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def make_environment() -> None:
    """Exactly what the lock says: hashes checked, nothing built on the way, nothing left over."""
    print("Setting up .venv from packaging/locks/dev.txt: a minute or so, only now ...", flush=True)
    if not usable():
        shutil.rmtree(VENV, ignore_errors=True)
        if subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False).returncode:
            stop("Python could not make .venv; its own words are above.")
    STAMP.unlink(missing_ok=True)
    pip("install", "-qq", "--require-hashes", "--no-deps", "--only-binary=:all:", "-r", str(LOCK))
    pip("install", "-qq", "--no-deps", "--no-build-isolation", "--editable", ".")
    locked = re.findall(r"^([\w.-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    keep = {plain(name) for name in locked} | {"pip", "setuptools", "wijkdesk"}
    there = [entry["name"] for entry in json.loads(pip("list", "--format=json"))]
    if extra := [name for name in there if plain(name) not in keep]:
        pip("uninstall", "-qq", "--yes", *extra)


def try_a_window() -> None:
    """The proof of it all: Qt starts in the environment just made."""
    code = "from PySide6 import QtPdf, QtSvg, QtWidgets; QtWidgets.QApplication([])"
    done = subprocess.run(
        [str(PYTHON), "-c", code],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    if done.returncode:
        stop(f"Qt does not start. It says:\n{done.stderr.strip()}")


@contextmanager
def alone() -> Iterator[None]:
    """Two commands at once in one working copy: the second waits for the first."""
    import fcntl

    with LOCK.open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def main() -> None:
    continue_with_a_newer_python()
    with alone():
        try:
            system.complete()
        except system.MissingError as error:
            stop(str(error))
        if not PYTHON.exists() or stamped() != wanted():
            make_environment()
            try_a_window()
            system.offer_tools()
            STAMP.write_text(json.dumps(wanted()), encoding="utf-8")
        texts = [str(PYTHON), str(ROOT / "packaging" / "texts.py"), "release"]
        if subprocess.run(texts, check=False).returncode:
            stop("the catalogues of texts could not be built; the reason is above.")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
