"""A laptop that stops in the middle of anything loses nothing that it said was kept."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.furnished import copied

ROOT = Path(__file__).parent.parent.parent


FEW = 15
"""Each kill costs a tenth of a second on two quiet processors: the thousand are for the night."""


@pytest.mark.skipif(sys.platform == "win32", reason="the hammer forks")
@pytest.mark.parametrize(
    ("rounds", "seed"),
    [(FEW, 1), *(pytest.param(50, s, marks=pytest.mark.soak) for s in range(20))],
)
def test_a_kill_at_any_moment_loses_no_acknowledged_write_and_leaves_nothing_half(
    furnished, tmp_path, capsys, rounds, seed
):
    with copied(furnished.home, tmp_path / "profile") as home:
        asked = {
            "folder": str(home.folder),
            "key": home.key.hex(),
            "file_id": home.file_id.hex,
            "shared": home.shared.hex,
            "samuel": home.samuel.hex,
            "rounds": rounds,
            "seed": seed,
        }
    done = subprocess.run(
        [sys.executable, "-m", "tests.storage.hammer"],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    found = json.loads(done.stdout)
    # The control: it did write, and was killed often enough after that.
    assert found["kept"] > rounds
    with capsys.disabled():
        if rounds > FEW:
            sys.stdout.write(
                f"\n{rounds} kills, the next opening took at most {found['longest']:.2f} s\n"
            )
