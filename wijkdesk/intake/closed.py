"""A closed-off process, seen from the program that needs it: ask, and believe little."""

import errno
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import wijkdesk
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.intake import frames
from wijkdesk.intake.frames import Frame, Torn

PATIENCE = 30
CLEAN, DRAW, DIRECTORY = "--internal-clean", "--internal-draw", "--internal-directory"
HANDED_DOWN = ("LD_LIBRARY_PATH", "PATH", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR")


class Closed:
    """One process for one file. `stop` may come from another thread, at lock for example."""

    def __init__(self, errand: str, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._late = False
        self._process = _started(errand)

    def ask(self, frame: Frame) -> Frame:
        """Ask and wait; trouble of any kind comes out as a code that has a sentence."""
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise UnavailableError("attachment_heavy")
        clock = threading.Timer(self._patience, self._too_late)
        clock.start()
        try:
            frames.send(stdin.fileno(), frame)
            answer = frames.receive(stdout.fileno())
        except (Torn, ValueError) as e:  # ValueError: a pipe that was closed meanwhile
            raise RuleBrokenError(self._why()) from e
        finally:
            clock.cancel()
        code = answer.words.get("code")
        if code is not None:
            raise RuleBrokenError(_known(code), **_values(answer.words.get("values")))
        return answer

    def stop(self) -> None:
        """End it, whatever it is doing, and leave nothing of it."""
        self._process.kill()

    def close(self) -> None:
        """End it and clear up; only for who asks."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _too_late(self) -> None:
        self._late = True
        self._process.kill()

    def _why(self) -> str:
        """What ended it: too much of something, or the file was too much for the reader."""
        try:
            code = self._process.wait(timeout=1)
        except subprocess.TimeoutExpired:  # it lives, but talks nonsense
            self._process.kill()
            return "attachment_damaged"
        spent = {-getattr(signal, name) for name in ("SIGXCPU", "SIGKILL") if hasattr(signal, name)}
        return "attachment_heavy" if self._late or code in spent else "attachment_damaged"


def _started(errand: str) -> subprocess.Popen[bytes]:
    """Raises UnavailableError when this laptop has no room for one more process."""
    try:
        return subprocess.Popen(  # noqa: S603 - ourselves
            [*_ourselves(), errand],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_home(),
            env=_environment(),
            bufsize=0,
            creationflags=_flags(),
        )
    except OSError as e:
        full = e.errno in (errno.EMFILE, errno.ENFILE)
        raise UnavailableError("too_many_files" if full else "out_of_memory") from e


CODES = {
    "attachment_damaged",
    "attachment_heavy",
    "exchange_bomb",
    "exchange_empty",
    "exchange_locked",
    "exchange_other_sheet",
    "exchange_too_many",
    "exchange_unread",
    "image_too_large",
    "image_too_many_pages",
    "pdf_locked",
}
"""What a closed-off process may say went wrong."""


def _known(code: object) -> str:
    return str(code) if code in CODES else "attachment_damaged"


def _values(found: object) -> dict[str, Any]:
    if not isinstance(found, dict):
        return {}
    return {name: v for name, v in found.items() if name == "maximum" and isinstance(v, int)}


def _ourselves() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "wijkdesk"]


def _home() -> Path | None:
    """Where `-m wijkdesk` finds this very program, and not one of that name elsewhere."""
    return None if getattr(sys, "frozen", False) else Path(wijkdesk.__file__).parents[1]


def _environment() -> dict[str, str]:
    own = {n: v for n, v in os.environ.items() if n in HANDED_DOWN or n.startswith("_PYI")}
    return own | {"QT_QPA_PLATFORM": "offscreen"}


def _flags() -> int:
    """No window of its own, and after whoever is typing."""
    names = ("CREATE_NO_WINDOW", "BELOW_NORMAL_PRIORITY_CLASS")
    return sum(getattr(subprocess, name, 0) for name in names)
