"""Ends this process and starts the next one: what was in memory goes with it (decision 17)."""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import NoReturn


def command(*arguments: str) -> list[str]:
    """Ourselves, started anew."""
    frozen = getattr(sys, "frozen", False)
    return [sys.executable, *(() if frozen else ("-m", "wijkdesk")), *arguments]


def replace_process(command: list[str]) -> NoReturn:
    """Become another process: by exec, or on Windows, which has none, by starting it and ending.

    When that fails this one ends all the same: what is in its memory may not stay.
    """
    end_children()
    try:
        if sys.platform == "win32":
            subprocess.Popen(command)  # noqa: S603 - ourselves
        else:
            os.execv(command[0], command)  # noqa: S606 - ourselves
    finally:
        os._exit(0)


def end_process() -> NoReturn:
    """At once: Python would wait for a network that hangs, with everything in memory."""
    end_children()
    os._exit(0)


def end_children() -> None:
    """What works for us on a document or an import has read it too, and would outlive exec."""
    with suppress(OSError):
        for listed in Path("/proc/self/task").glob("*/children"):
            for child in listed.read_text("ascii").split():
                os.kill(int(child), signal.SIGKILL)
