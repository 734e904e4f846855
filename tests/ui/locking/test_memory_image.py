"""After the lock nothing is left in memory (S2): not a word, not a number, not a key.

The same search of the same process finds all of it before the lock, else the test fails.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.house import PASSPHRASE, family, house
from tests.ui.locking.image import ENCODINGS, Lines, forms, found_of, holds
from tests.ui.locking.plants import DRAFTS, MARK, NUMBER, SCRIPT, Plants
from wijkdesk.storage import keys
from wijkdesk.ui.locking.left_behind import ARGUMENT, left_by

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads memory as Linux shows it")
HERE = Path(__file__).parent
ROOT = HERE.parents[2]
AFTER = 2.0
"""Seconds after the lock (S2)."""


class Work:
    """A profile with everything planted in it, and the program at work in it."""

    def __init__(self, folder, lines, over=""):
        self.plants, self.lines = Plants(), lines
        self.typed = f"z{MARK}justbefor"
        with house(folder) as home:
            file_id = family(home.services)
            self.plants.put_in(home.store, file_id)
        self.key = keys.unlock(folder, PASSPHRASE)
        asked = {
            "folder": str(folder),
            "passphrase": PASSPHRASE,
            "file_id": file_id.hex,
            "drafts": DRAFTS,
            "search": f"z{MARK}",
            "typed": self.typed,
            "over": over,
        }
        self.child = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.locking.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(HERE / "hook"), "LOCK_TEST_LINE": lines.path},
        )
        self.say(json.dumps(asked))
        self.process = lines.next()
        assert self.child.stdout.readline() == "looked\n"

    @property
    def words(self):
        return [*self.plants.words, self.typed]

    def say(self, line):
        self.child.stdin.write(f"{line}\n")
        self.child.stdin.flush()

    def found(self, image):
        """Everything of the worker's that stands in an image, and how."""
        plants = self.plants
        found = found_of(image, MARK, self.words) | found_of(image, NUMBER, plants.numbers)
        found |= found_of(image, SCRIPT, plants.scripts)
        secrets = {PASSPHRASE: forms(PASSPHRASE), "key": [self.key[:32]]}
        secrets["key in hex"] = forms(self.key[:32].hex()) + forms(self.key[:32].hex().upper())
        for name, some in secrets.items():
            found |= {(name, n) for n, form in enumerate(some) if holds(image, form)}
        return found

    def close(self):
        self.child.kill()
        self.child.wait()
        self.child.stdin.close()
        self.child.stdout.close()


class Locked:
    """What was seen of one lock of the real program, from before it until two seconds after."""

    def __init__(self, work):
        before = work.process.image()
        self.state_before = work.process.state()
        work.say("lock")
        locked = time.monotonic()
        work.process.until_gone()
        after = work.lines.next()
        self.pids = work.process.pid, after.pid
        self.found_before = work.found(before)  # meanwhile the new process starts
        del before
        after.lives(max(0, locked + AFTER - time.monotonic()))
        image = after.image()
        self.found_after = work.found(image)
        self.size = sum(map(len, image))
        self.state_after = after.state()
        self.command = Path(f"/proc/{after.pid}/cmdline").read_bytes().decode().split("\0")
        self.others = work.lines.anybody() or children_of(after.pid)
        self.planted = {*work.words, *work.plants.numbers, *work.plants.scripts}


def children_of(pid):
    return "".join(p.read_text("ascii") for p in Path(f"/proc/{pid}/task").glob("*/children"))


@contextmanager
def locked(folder, over=""):
    with (
        tempfile.TemporaryDirectory(prefix="lock-") as short,  # a path of a socket is short
        closing(Lines(Path(short))) as lines,
        closing(Work(folder, lines, over)) as work,
    ):
        yield Locked(work)


def control_found_all(seen):
    found = {what for what, _ in seen.found_before}
    assert len(seen.planted) >= 1000
    assert seen.planted - found == set()
    assert {PASSPHRASE, "key", "key in hex"} <= found
    assert {how for _, how in seen.found_before} >= set(ENCODINGS)


def nothing_is_left(seen):
    assert seen.found_after == set()
    assert seen.size > 20_000_000  # it was really read
    assert not seen.others


def is_the_program_anew(seen):
    assert seen.pids[0] == seen.pids[1]
    name, module, program, *rest = seen.command
    assert (Path(name).name, module, program) == (Path(sys.executable).name, "-m", "wijkdesk")
    assert (rest[0], rest[2]) == ("--profile", ARGUMENT)
    told = left_by(rest[3])
    assert told.unsent > 0
    assert told.trouble == ""


def nobody_else_may_read(seen):
    assert seen.state_before == seen.state_after == (0, 0, 0)


# One test, and not four that share a fixture: two processors would each do it all.
def test_two_seconds_after_the_lock_nothing_of_it_is_in_the_memory_of_any_process(tmp_path):
    with locked(tmp_path / "profile") as seen:
        control_found_all(seen)
        nothing_is_left(seen)
        is_the_program_anew(seen)
        nobody_else_may_read(seen)


@pytest.mark.soak
@pytest.mark.parametrize("over", ["menu", "list", "save", "print"])
def test_nor_after_every_page_was_shown_and_with_anything_open_over_it(tmp_path, over):
    with locked(tmp_path / "profile", over) as seen:
        control_found_all(seen)
        nothing_is_left(seen)
