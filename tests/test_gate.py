"""The gate has the short tests and one of each file; the night has the rest, and no other."""

import ast
from pathlib import Path

from tests import gate

ROOT = Path(__file__).parents[1]
REPORT = """<testsuites><testsuite>
<testcase classname="tests.test_one" name="test_slow[a]" time="9.0" />
<testcase classname="tests.test_one" name="test_slow[b]" time="1.0" />
<testcase classname="tests.test_one" name="test_short" time="1.0" />
<testcase classname="tests.test_one" name="test_shorter" time="0.5" />
<testcase classname="tests.test_two" name="test_only" time="6.0" />
<testcase classname="tests.test_three" name="test_endless" time="60.0" />
<testcase classname="tests.sync.model.test_seeds" name="test_long" time="30.0" />
<testcase classname="tests.sync.model.test_seeds" name="test_longer" time="40.0" />
</testsuite></testsuites>
"""


def test_each_file_and_what_may_never_be_lost_is_in_the_gate_and_of_the_rest_what_is_short(
    tmp_path,
):
    (tmp_path / "all.xml").write_text(REPORT)
    found = gate.measured(tmp_path / "all.xml")
    assert found["tests/test_one.py::test_slow"] == [9.0, 1.0]
    kept = gate.chosen(found, 80)
    long = {"tests/test_one.py::test_slow", "tests/test_three.py::test_endless"}
    assert found.keys() - kept == long
    assert gate.chosen(found, 148) == found.keys()
    assert "tests/test_two.py::test_only" in gate.chosen(found, 0)


def test_what_the_night_takes_is_there():
    named = gate.NIGHT.read_text().split()
    files = {name.partition("::")[0] for name in named}
    there = {
        f"{file}::{one.name}"
        for file in files
        for one in ast.parse((ROOT / file).read_text(encoding="utf-8")).body
        if isinstance(one, ast.FunctionDef)
    }
    assert set(named) - there == set()
