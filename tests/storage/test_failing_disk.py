"""An error of the disk at each of the first two hundred writes and flushes (R3, decision 20)."""

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
    ("pwrite64", "EIO"),
    ("pwrite64", "ENOSPC"),
    ("fdatasync", "EIO"),
    ("fsync", "EIO"),
    ("pread64", "EIO"),
]


def missing():
    """What this machine lacks, in words."""
    if sys.platform != "linux":
        return "system calls are intercepted on Linux only"
    return "" if STRACE else "strace is missing: apt-get install strace"


def worked(folder, home, call, error, when):
    """What the program said while one system call failed."""
    trace = ["-f", "-qqq", "-o", "/dev/null", "-e", f"trace={call}"]
    if call == "pread64":  # which the loader of programs uses too
        trace += ["-P", str(folder / DATABASE), "-P", str(folder / f"{DATABASE}-wal")]
    asked = {"folder": str(folder), "key": home.key.hex(), "file_id": home.file_id.hex}
    return subprocess.run(
        [
            STRACE,
            *trace,
            "-e",
            f"inject={call}:error={error}:when={when}",
            sys.executable,
            "-m",
            "tests.storage.failing_disk",
            json.dumps(asked | {"samuel": home.samuel.hex}),
        ],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=120,
    )


@pytest.fixture(scope="module")
def home(furnished):
    folder = furnished.folder / "failing"
    with copied(furnished.home, folder) as made:
        yield made
    shutil.rmtree(folder)


def one(furnished, home, call, error, when):
    """The profile after work on a disk that failed once; what was told."""
    folder = furnished.folder / "failing-one"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(furnished.home.folder, folder)
    done = worked(folder, home, call, error, when)
    assert "Traceback" not in done.stderr, (call, error, when, done.stderr[-3000:])
    assert done.returncode == 0, (call, error, when, done.stderr[-3000:])
    said = [line.split(" ", 1) for line in done.stdout.splitlines()]
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
def test_the_control_loses_nothing_and_the_faults_are_really_there(furnished, home):
    codes, kept = one(furnished, home, "pwrite64", "EIO", "65535")
    assert codes == set()
    assert len(kept) == 18
    codes, _ = one(furnished, home, "pwrite64", "EIO", "1+")
    assert codes


@pytest.mark.soak
@pytest.mark.skipif(bool(missing()), reason=missing())
@pytest.mark.parametrize("first", range(1, 201, 20))
@pytest.mark.parametrize(("call", "error"), KINDS)
def test_an_error_at_any_write_loses_nothing_that_was_kept(
    furnished, home, capsys, call, error, first
):
    told = Counter()
    for when in range(first, first + 20):
        codes, _ = one(furnished, home, call, error, when)
        told.update(codes or {"nothing"})
    with capsys.disabled():
        sys.stdout.write(f"\n{call} {error} {first}-{first + 19}: {dict(told)}\n")
