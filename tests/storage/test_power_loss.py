"""The power goes: what was acknowledged is there, whatever of the rest reached the disk (R2)."""

import shutil
from random import Random
from types import SimpleNamespace

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from tests.storage.furnished import Kept, opened
from tests.storage.power import recorded
from tests.storage.scripted_day import Day
from wijkdesk.storage import backup
from wijkdesk.storage.check import check
from wijkdesk.storage.engine import DATABASE

GATE, NIGHT = 3, 500
TIMES = 2


@pytest.fixture(scope="module")
def day(furnished):
    """A stretch of work, of which every write and every sync is known."""
    folder = furnished.folder / "powered"
    shutil.copytree(furnished.home.folder, folder)
    with (
        recorded(folder) as recorder,
        opened(Kept(folder, furnished.home.key, {}), folder) as house,
    ):
        ids = furnished.home.ids
        work = Day(house.services, ids["file_id"], ids["samuel"])
        for turn in range(TIMES):
            work.start = turn
            work.work(1, recorder.said)
            house.store.empty_log()  # as after a purge: all of it is merged, and cut off
        work.start = TIMES
        work.work(1, recorder.said)
        backup.make(house.store)
    yield SimpleNamespace(recorder=recorder, home=furnished.home, folder=furnished.folder)
    shutil.rmtree(folder)


def wrong(day, stop, seed):
    """What is wrong when the power went there."""
    folder = day.folder / "cut"
    shutil.rmtree(folder, ignore_errors=True)
    day.recorder.lie(folder, stop, Random(seed) if seed else None)
    with opened(Kept(folder, day.home.key, {}), folder) as house:
        ids = day.home.ids
        work = Day(house.services, ids["file_id"], ids["samuel"])
        lost = work.lost(day.recorder.promised(stop))
    faults = {part.name: part.faults for part in check(folder / DATABASE, day.home.key)}
    return lost, {n: f for n, f in faults.items() if f and n != "drafts"}


def test_what_was_acknowledged_is_there_after_a_cut_at_some_places(day):
    places = day.recorder.places()
    assert {one.what for one in day.recorder.events} >= {"write", "sync", "truncate", "said"}
    for n in range(GATE):
        stop = places[(2 * n + 1) * len(places) // (2 * GATE)]
        assert wrong(day, stop, n) == (set(), {}), (stop, n)


@pytest.mark.soak
def test_what_was_acknowledged_is_there_after_five_hundred_cuts(day):
    dice, places = Random(20261126), day.recorder.places()
    for n in range(NIGHT):
        stop, seed = dice.choice(places), dice.randrange(4) and n
        assert wrong(day, stop, seed) == (set(), {}), (stop, seed)


@pytest.mark.parametrize(("how", "left"), [("FULL", 3), ("NORMAL", 0)])
def test_a_store_that_does_not_wait_for_the_disk_loses_what_it_said(tmp_path, how, left):
    """The control: were `synchronous` less than FULL, this would be seen."""
    (tmp_path / "run").mkdir()
    with recorded(tmp_path / "run") as recorder:
        made = sqlcipher.connect(tmp_path / "run" / "x.db", isolation_level=None)
        for line in ("key = 'x'", "journal_mode = WAL", f"synchronous = {how}"):
            made.execute(f"PRAGMA {line}")
        made.execute("CREATE TABLE t(n)")
        made.execute("PRAGMA wal_checkpoint")
        for n in range(3):
            made.execute("INSERT INTO t VALUES (?)", (n,))
        stop = len(recorder.events)
        made.close()
    recorder.lie(tmp_path / "cut", stop)
    after = sqlcipher.connect(tmp_path / "cut" / "x.db", isolation_level=None)
    after.execute("PRAGMA key = 'x'")
    assert after.execute("SELECT count(*) FROM t").fetchone() == (left,)
    after.close()
