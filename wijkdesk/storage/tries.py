"""How often a wrong passphrase was typed, beside the header, so that a restart forgets nothing.

It slows down who sits at this laptop. Who copied the folder ignores it: against them stand the
cost of each guess and the secret in the key store (decision 0014).
"""

import json
import time
from contextlib import suppress
from math import isfinite
from pathlib import Path

from wijkdesk.errors import RuleBrokenError

TRIES = "tries.json"
FREE_TRIES = 10
FIRST_SECONDS = 5
MOST_SECONDS = 15 * 60


def pause_after(wrong: int) -> int:
    """Seconds to wait after so many wrong ones: none at first, then doubling to 15 minutes."""
    if wrong < FREE_TRIES:
        return 0
    return min(FIRST_SECONDS << min(wrong - FREE_TRIES, 20), MOST_SECONDS)


def seconds_left(folder: Path) -> int:
    """How long one has to wait before the next try."""
    wrong, last = _read(folder)
    pause = pause_after(wrong)
    left = last + pause - time.time()
    if pause and left > pause:
        # A clock that was set back makes nobody wait longer than the pause itself, from now on.
        _keep(folder, wrong)
        return pause
    return max(0, round(left + 0.5)) if pause else 0


def must_be_patient(folder: Path) -> None:
    """Refuse to look at a passphrase while one has to wait."""
    left = seconds_left(folder)
    if left:
        raise RuleBrokenError("passphrase_pause", field="passphrase", wait=left)


def count_wrong(folder: Path) -> int:
    """One more; returns the seconds to wait now."""
    wrong = _read(folder)[0] + 1
    _keep(folder, wrong)
    return pause_after(wrong)


def _keep(folder: Path, wrong: int) -> None:
    # A disk that cannot be written lets nobody in either: the store needs it too.
    with suppress(OSError):
        (folder / TRIES).write_text(json.dumps({"wrong": wrong, "last": time.time()}), "utf-8")


def forget(folder: Path) -> None:
    """The right one was typed."""
    with suppress(OSError):
        (folder / TRIES).unlink(missing_ok=True)


def _read(folder: Path) -> tuple[int, float]:
    """A file that is gone or damaged counts as none: anybody could have deleted it."""
    try:
        kept = json.loads((folder / TRIES).read_text("utf-8"))
        last = float(kept["last"])
        return (max(0, int(kept["wrong"])), last) if isfinite(last) else (0, 0.0)
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return 0, 0.0
