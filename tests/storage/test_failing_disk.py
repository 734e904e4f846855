"""An error of the disk at each of the first writes and reads, and each flush (R3, decision 20)."""

import json
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.storage.furnished import Kept, copied, opened
from tests.storage.scripted_day import Day
from wijkdesk.storage.check import check
from wijkdesk.storage.copies import check_pages, copies
from wijkdesk.storage.engine import DATABASE

ROOT = Path(__file__).parents[2]
STRACE = shutil.which("strace")
TOLD = {"disk_error", "disk_full", "part_damaged", "profile_damaged", "profile_unreadable"}
KINDS = [
    ("pwrite64", "EIO", 200),
    ("pwrite64", "ENOSPC", 200),
    ("pread64", "EIO", 200),
    ("fsync", "EIO", 40),
    ("fdatasync", "EIO", 20),
]
"""And of how many calls: of the flushes there are 36, by the one name or the other (measured)."""
TOGETHER = 20
PLACES = [(call, error, n) for call, error, most in KINDS for n in range(1, most + 1, TOGETHER)]


def missing():
    """What this machine lacks, in words."""
    if sys.platform != "linux":
        return "system calls are intercepted on Linux only"
    return "" if STRACE else "strace is missing: apt-get install strace"


@pytest.fixture(scope="module")
def program():
    """What works in a profile while a system call fails, and says how it went."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.storage.failing_disk"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as running:
        yield running
        running.stdin.close()


def worked(program, folder, home, call, error, when):
    """How the program ended, and what it said and complained, while one system call failed."""
    trace = [STRACE, "-f", "-o", "/dev/null", "-e", f"trace={call}"]
    if call == "pread64":  # which the loader of programs uses too
        trace += ["-P", str(folder / DATABASE), "-P", str(folder / f"{DATABASE}-wal")]
    trace += ["-e", f"inject={call}:error={error}:when={when}"]
    asked = {"folder": str(folder), "key": home.key.hex(), "inject": trace}
    asked |= {"file_id": home.file_id.hex, "samuel": home.samuel.hex}
    program.stdin.write(f"{json.dumps(asked)}\n")
    program.stdin.flush()
    return json.loads(program.stdout.readline())


@pytest.fixture(scope="module")
def home(furnished):
    folder = furnished.folder / "failing"
    with copied(furnished.home, folder) as made:
        yield made
    shutil.rmtree(folder)


def one(program, furnished, home, call, error, when):
    """The profile after work on a disk that failed once; what was told."""
    folder = furnished.folder / "failing-one"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(furnished.home.folder, folder)
    code, said, complained = worked(program, folder, home, call, error, when)
    assert "Traceback" not in complained, (call, error, when, complained[-3000:])
    assert code == 0, (call, error, when, complained[-3000:])
    said = [line.split(" ", 1) for line in said.splitlines()]
    codes = {words for what, words in said if what == "trouble"}
    assert codes <= TOLD, (call, error, when, codes)
    kept = [words for what, words in said if what == "kept"]
    with opened(Kept(folder, home.key, {}), folder) as house:
        day = Day(house.services, home.file_id, home.samuel)
        assert day.lost([name for name in kept if name != "copy"]) == set(), (call, error, when)
    parts = {part.name: part.faults for part in check(folder / DATABASE, home.key)}
    assert {n: f for n, f in parts.items() if f and n != "drafts"} == {}, (call, error, when)
    for copy in copies(folder):
        check_pages(copy.path, home.key)
    return codes, kept


@pytest.mark.soak
@pytest.mark.skipif(bool(missing()), reason=missing())
def test_the_control_loses_nothing_and_the_faults_are_really_there(program, furnished, home):
    codes, kept = one(program, furnished, home, "pwrite64", "EIO", "65535")
    assert codes == set()
    assert len(kept) == 18
    codes, _ = one(program, furnished, home, "pwrite64", "EIO", "1+")
    assert codes


@pytest.mark.soak
@pytest.mark.skipif(bool(missing()), reason=missing())
@pytest.mark.parametrize(("call", "error", "first"), PLACES)
def test_an_error_at_any_write_loses_nothing_that_was_kept(
    program, furnished, home, capsys, call, error, first
):
    told = Counter()
    for when in range(first, first + TOGETHER):
        codes, _ = one(program, furnished, home, call, error, when)
        told.update(codes or {"nothing"})
    with capsys.disabled():
        sys.stdout.write(f"\n{call} {error} {first}-{when}: {dict(told)}\n")
