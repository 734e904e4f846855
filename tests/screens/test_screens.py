"""The command for pictures walks along every screen without anything going wrong."""

import subprocess
import sys

import pytest


@pytest.mark.soak
def test_every_screen_is_there_and_nothing_goes_wrong(tmp_path):
    asked = [sys.executable, "-m", "tests.screens", str(tmp_path)]
    done = subprocess.run(
        [*asked, "--scheme", "light", "--size", "1280x720"],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    made = done.stdout.split()
    assert len(made) > 30
    assert all((tmp_path / name).stat().st_size > 2000 for name in made)
