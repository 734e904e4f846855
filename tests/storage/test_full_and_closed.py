"""A disk that is full at any moment, and a folder that may not be written (R3)."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.storage.damage import every_row
from tests.storage.furnished import copied
from tests.storage.scripted_day import Day
from wijkdesk.errors import UnavailableError
from wijkdesk.storage.check import check

ROOT = Path(__file__).parents[2]


def room(store, pages):
    """So many pages more can be had of the disk; None for as many as one wants."""
    with store.applying() as session:
        now = session.scalar(text("PRAGMA page_count"))
        most = 2**30 if pages is None else now + pages
        session.execute(text(f"PRAGMA max_page_count = {most}"))


@pytest.mark.parametrize(
    ("times", "seed"),
    [(9, 1), *(pytest.param(120, seed, marks=pytest.mark.soak) for seed in range(2, 12))],
)
def test_a_disk_that_is_full_at_any_moment_loses_nothing_that_was_kept(home, times, seed):
    chance = random.Random(seed)
    day = Day(home.services, home.file_id, home.samuel)
    full = 0
    for name, act in day.acts(times):
        room(home.store, chance.choice((0, 0, 0, 1, 2, 3, 5)))
        before = every_row(home.store)
        try:
            act()
        except UnavailableError as trouble:
            assert trouble.code == "disk_full"  # noqa: PT017 - the others fly
            full += 1
            if not name.startswith("need"):  # that is two acts: the first may have been kept
                assert every_row(home.store) == before
            room(home.store, None)
            act()  # and works again when there is room
        day.kept.append(name)
    assert day.lost(day.kept) == set()
    assert full > times / 3


def test_a_full_disk_does_not_keep_one_from_reading_on(home):
    room(home.store, 0)
    for _ in range(3):
        with pytest.raises(UnavailableError):
            home.services.journal.add(home.file_id, "Een lang verslag. " * 4000)
        assert home.services.files.look(home.file_id).people
        assert home.services.drafts.pending("hammer", "row") == {}


@pytest.mark.skipif(sys.platform == "win32", reason="rights of another kind")
def test_a_folder_or_a_file_that_may_not_be_written_is_told_and_nothing_is_lost(
    furnished, tmp_path
):
    """In a process without the rights of root, for which nothing is closed."""
    with copied(furnished.home, tmp_path / "profile") as home:
        home.services.drafts.keep("hammer", "row", "field", "0")
    asked = {"folder": str(home.folder), "key": home.key.hex(), "file_id": home.file_id.hex}
    done = subprocess.run(
        [sys.executable, "-m", "tests.storage.closed_folder"],
        input=json.dumps(asked | {"samuel": home.samuel.hex}),
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout)
    assert (told["folder"], told["file"], told["backups"]) == ("disk_read_only",) * 3
    assert told["while open"] in ([], ["disk_read_only"])
    assert told["lost"] == []
    assert all(not part.faults for part in check(home.folder / "store.db", home.key))
    assert os.access(home.folder, os.W_OK)
