"""A laptop that stops while an attachment comes in has all of it afterwards, or nothing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.furnished import copied

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="the hammer forks")
@pytest.mark.parametrize(
    ("rounds", "seed"), [(5, 1), *(pytest.param(25, s, marks=pytest.mark.soak) for s in range(4))]
)
def test_a_kill_at_any_moment_leaves_an_attachment_whole_or_not_at_all(furnished, rounds, seed):
    folder = furnished.folder / f"hammered-{seed}" / "profile"
    folder.parent.mkdir()
    with copied(furnished.home, folder) as home:
        asked = {"folder": str(home.folder), "key": home.key.hex(), "file": home.file_id.hex}
    done = subprocess.run(
        [sys.executable, "-m", "tests.services.import_hammer"],
        input=json.dumps(asked | {"rounds": rounds, "seed": seed}),
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    came, half = map(int, done.stdout.split())
    assert came > 0
    # The control: the kill came in the middle of one at least once.
    assert half > 0
