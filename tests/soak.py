"""What `make soak` has shown so far, so that a night cut short goes on where it stopped.

One line a test in `.soak.jsonl`, with the code it ran on: only what passed on these very bytes is
left out with `--go-on`. The file with what took longest before begins first, so that no core waits
at the end; the tests of one file stay together, because what they stand on is made once for them.
"""

import hashlib
import json
import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LEDGER = ROOT / ".soak.jsonl"
CODE = ("wijkdesk", "tests", "resources", "packaging/locks", "pyproject.toml")
KNOWN = "WIJKDESK_SOAK_KNOWN"


def fingerprint():
    """Of all that a test may run; what is built from it does not count."""
    made = hashlib.sha256()
    found = {file for name in CODE for file in [ROOT / name, *(ROOT / name).rglob("*")]}
    for file in sorted(found):
        if file.is_file() and file.suffix not in {".pyc", ".qm"}:
            made.update(f"{file.relative_to(ROOT)}\0".encode())
            made.update(hashlib.sha256(file.read_bytes()).digest())
    return made.hexdigest()[:16]


def noted():
    lines = LEDGER.read_text().splitlines() if LEDGER.exists() else []
    return [json.loads(line) for line in lines]


def pytest_addoption(parser):
    parser.addoption("--go-on", action="store_true", help="leave out what passed on this very code")


def pytest_configure(config):
    config.soak_code = fingerprint()
    if not hasattr(config, "workerinput"):
        os.environ[KNOWN] = str(len(noted()))
        config.pluginmanager.register(Noting(config), "soak-noting")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    # A process that takes the place of one that died must come to the same list.
    before = noted()[: int(os.environ[KNOWN])]
    seconds = {line["test"]: line["seconds"] for line in before}
    here = [line for line in before if line["code"] == config.soak_code]
    passed = {line["test"] for line in here if line["passed"]}
    if config.option.go_on:
        config.hook.pytest_deselected(items=[item for item in items if item.nodeid in passed])
        items[:] = [item for item in items if item.nodeid not in passed]
    order = longest_first([item.nodeid for item in items], seconds)
    items.sort(key=lambda item: order[item.nodeid])


def longest_first(tests, seconds):
    """The place of each test."""
    longest = {}
    for test in tests:
        file = test.split("::")[0]
        longest[file] = max(longest.get(file, 0), seconds.get(test, 0))

    def key(test):
        file = test.split("::")[0]
        return -longest[file], file, -seconds.get(test, 0)

    return {test: place for place, test in enumerate(sorted(tests, key=key))}


class Noting:
    """In the process that hears of every test."""

    def __init__(self, config):
        self._code, self._lasted, self._well = config.soak_code, {}, {}

    def pytest_runtest_logreport(self, report):
        test = report.nodeid
        lasted = self._lasted[test] = self._lasted.get(test, 0) + report.duration
        well = self._well[test] = self._well.get(test, True) and not report.failed
        if report.when == "teardown":
            line = {"test": test, "seconds": round(lasted, 1), "passed": well, "code": self._code}
            with LEDGER.open("a") as ledger:
                ledger.write(json.dumps(line) + "\n")

    def pytest_terminal_summary(self, terminalreporter):
        last = {line["test"]: line for line in noted() if line["code"] == self._code}
        red = sorted(test for test, line in last.items() if not line["passed"])
        spent = sum(line["seconds"] for line in last.values())
        passed, failed = f"{len(last) - len(red)} passed", f"{len(red)} failed"
        say = terminalreporter.write_line
        say(f"soak on code {self._code}: {passed}, {failed}, {spent:,.0f} s of tests")
        for test in red:
            say(f"  failed: {test}")
