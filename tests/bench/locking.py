"""How long F9 and the lock take: until nothing is seen, until the process is gone, and back."""

import os
import statistics
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

from tests.bench.figure import Figure
from tests.bench.population import populate
from tests.house import family
from wijkdesk.services.house import Services
from wijkdesk.storage import keys
from wijkdesk.storage.store import Store

PASSPHRASE = "vier woorden op rij"
CHILD, BACK, BLANK = (
    Path(__file__).with_name(f"{name}_child.py") for name in ("lock", "back", "blank")
)
TIMES = 5


def figures(folder: Path) -> list[Figure]:
    """Ctrl+L with a file open and something just typed, 3,000 people."""
    profile = folder / "lock"
    store = Store(profile, keys.create(profile, PASSPHRASE))
    populate(store, 3000)
    file_id = family(Services(store, date.today()))
    store.close()
    blank = [_blank(profile, file_id.hex) for _ in range(TIMES)]
    measured = [_lock(profile, file_id.hex) for _ in range(TIMES)]
    back = [_back(profile) for _ in range(TIMES)]
    curtain, gone = (statistics.median(column) for column in zip(*measured, strict=True))
    return [
        Figure("F9 to blank (median)", statistics.median(blank), target=100),
        Figure("Ctrl+L to nothing to be seen (median)", curtain, target=200),
        Figure("Ctrl+L to the process gone, all saved (median)", gone, target=2000),
        Figure(
            "Enter on the passphrase to the page as it was left, Argon2id included (median)",
            statistics.median(back),
            target=1500,
        ),
    ]


def _lock(profile: Path, file_id: str) -> tuple[float, float]:
    """Milliseconds until the curtain is painted, and until the process is another."""
    ours, theirs = os.pipe()
    command = [sys.executable, str(CHILD), str(profile), PASSPHRASE, file_id, str(theirs)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, pass_fds=[theirs]) as child:
        os.close(theirs)
        curtain, covered = (float(child.stdout.readline()) for _ in range(2))
        os.read(ours, 1)
        gone = time.time() - covered + curtain
        os.close(ours)
        child.kill()
    return curtain * 1000, gone * 1000


def _blank(profile: Path, file_id: str) -> float:
    """Milliseconds until nothing is to be seen."""
    command = [sys.executable, str(BLANK), str(profile), PASSPHRASE, file_id]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=60)
    return float(done.stdout) * 1000


def _back(profile: Path) -> float:
    command = [sys.executable, str(BACK), str(profile), PASSPHRASE]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=60)
    return float(done.stdout) * 1000
