"""What fits in the eight minutes of `make test` (decision 22); the other tests are the night's.

`night.txt` names the functions of which the soak takes care, as a run of everything measured them:
    make test ARGS="tests --junitxml=all.xml"
    python -m tests.gate all.xml
Each file of tests keeps its quickest; what is short stays as far as there is room.
"""

import os
import sys
from collections import defaultdict
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

SOME = "WIJKDESK_SOME_TESTS"
NIGHT = Path(__file__).with_name("night.txt")
SECONDS = 620
"""Of two processors: a third comes on top for what is set up for many, and the start (measured)."""
LONG = 10
"""Of a file that only has longer ones than this none is kept."""
ALWAYS = (
    "tests/central/test_faults.py",
    "tests/central/test_fuzz.py",
    "tests/central/test_rights_model.py",
    "tests/storage/test_landed.py",
    "tests/sync/histories/",
    "tests/sync/model/",
    "tests/sync/test_azc_week.py",
    "tests/sync/test_crash_windows.py",
    "tests/sync/test_landed.py",
    "tests/sync/test_main_job.py",
    "tests/sync/test_regisseurs.py",
    "tests/sync/test_two_versions.py",
    "tests/test_house.py",
)
"""Of what may never be lost, each change is asked."""


def pytest_configure(config):
    """Whoever asks for some tests gets all of those; in the night everything is asked for."""
    if not hasattr(config, "workerinput"):
        some = config.args_source is config.ArgsSource.ARGS or config.option.keyword
        os.environ[SOME] = "1" if some and config.option.markexpr == "not soak" else ""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    night = set() if os.environ[SOME] else set(NIGHT.read_text().split())
    for item in items:
        if item.nodeid.partition("[")[0] in night:
            item.add_marker("soak")


def measured(report):
    """By function, the seconds that each of its cases took."""
    found = defaultdict(list)
    for case in ET.parse(report).iter("testcase"):  # noqa: S314 - our own report
        name = f"{case.get('classname').replace('.', '/')}.py::{case.get('name')}"
        found[name.partition("[")[0]].append(float(case.get("time")))
    return found


def chosen(found, seconds):
    """The functions of the gate: what it always has, one of each file, and the short ones."""
    by_length = sorted(found, key=lambda name: (sum(found[name]) / len(found[name]), name))
    brief = [name for name in by_length if max(found[name]) < LONG]
    first = {name.partition("::")[0]: name for name in reversed(brief)}
    kept = {name for name in found if name.startswith(ALWAYS)} | set(first.values())
    left = seconds - sum(sum(found[name]) for name in kept)
    for name in by_length:
        if name not in kept:
            left -= sum(found[name])
            if left < 0:
                break
            kept.add(name)
    return kept


def main(report):
    """Write which functions the night takes, and say how much that is."""
    found = measured(report)
    kept = chosen(found, SECONDS)
    NIGHT.write_text("".join(f"{name}\n" for name in sorted(found.keys() - kept)))
    for what, names in (("gate", kept), ("night", found.keys() - kept)):
        cases = [seconds for name in names for seconds in found[name]]
        sys.stdout.write(f"{what}: {len(cases)} tests, {sum(cases):,.0f} s\n")


if __name__ == "__main__":
    main(sys.argv[1])
