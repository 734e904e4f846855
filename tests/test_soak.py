"""A night of slow tests that was cut short goes on, and only on the code it ran on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import soak

TWO = """
import os, pytest
pytestmark = pytest.mark.soak
def test_quiet():
    pass
def test_loud():
    assert "NOISE" not in os.environ
"""


@pytest.fixture
def project(tmp_path):
    folder = tmp_path / "tests"
    folder.mkdir()
    (folder / "soak.py").write_bytes(Path(soak.__file__).read_bytes())
    (folder / "test_two.py").write_text(TWO)
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers =\n    soak: slow\n")

    def run(*asked, **more):
        options = ["-v", "-n", "2", "-p", "xdist", "-p", "tests.soak", "-m", "soak", *asked]
        command = [sys.executable, "-m", "pytest", *options]
        alone = {"PYTHONPATH": str(tmp_path), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        env = {**os.environ, **alone, **more}
        done = subprocess.run(command, cwd=tmp_path, env=env, stdout=subprocess.PIPE, check=False)
        return done.stdout.decode()

    run.folder = folder
    return run


def test_what_failed_is_done_again_and_what_passed_is_not_until_the_code_is_another(project):
    first = project(NOISE="1")
    assert "1 passed, 1 failed" in first
    assert "failed: tests/test_two.py::test_loud" in first
    second = project("--go-on")
    assert "test_loud" in second
    assert "test_quiet" not in second
    assert "2 passed, 0 failed" in second
    assert "test_quiet" in project()
    (project.folder / "more.py").write_text("")
    assert "test_quiet" in project("--go-on")


def test_what_took_longest_begins_and_the_tests_of_one_file_stay_together():
    seconds = {"a.py::short": 1, "b.py::long": 9, "b.py::shortest": 0.1, "c.py::middle": 5}
    order = soak.longest_first(["a.py::short", "a.py::new", *sorted(seconds)[1:]], seconds)
    assert sorted(order, key=order.get) == [
        "b.py::long",
        "b.py::shortest",
        "c.py::middle",
        "a.py::short",
        "a.py::new",
    ]
