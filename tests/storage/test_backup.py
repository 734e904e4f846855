"""Backup copies: whole, sealed, of one moment, made while others write, and thinned."""

import os
import shutil
import threading
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from types import SimpleNamespace

import pytest
from sqlalchemy import select

from tests.house import PASSPHRASE
from tests.storage.damage import every_row
from tests.storage.forensic import traces
from wijkdesk.errors import UnavailableError
from wijkdesk.models.all import ContactMoment, Person
from wijkdesk.storage import backup, copies, keys
from wijkdesk.storage.copies import contents, name_of
from wijkdesk.storage.header import BESIDE
from wijkdesk.storage.store import Store

LONG = "Samuel slaapt niet meer. " * 4000


@pytest.fixture(autouse=True)
def _none_yet(home):
    shutil.rmtree(home.folder / BESIDE, ignore_errors=True)


def opened(copy, key, folder):
    """A store made of a copy."""
    folder.mkdir()
    shutil.copy(copy.path, folder / "store.db")
    return Store(folder, key)


def test_a_copy_holds_every_row_that_the_store_holds(home, tmp_path):
    home.services.journal.add(home.file_id, LONG)
    home.services.drafts.keep("contact_new", str(home.file_id), "text", "Half af")
    made = backup.make(home.store)
    again = opened(made, home.key, tmp_path / "again")
    try:
        assert every_row(again) == every_row(home.store)
    finally:
        again.close()


def test_a_copy_says_in_numbers_what_is_in_it(home):
    home.services.drafts.keep("contact_new", str(home.file_id), "text", "Half af")
    home.services.people.save(home.samuel, {}, {"phone": "06"})
    made = backup.make(home.store)
    found = contents(made.path, home.key)
    assert (found.case_files, found.people, found.unsent, found.drafts) == (1, 3, 1, 1)
    assert sorted(path.name for path in made.path.parent.iterdir()) == [
        "profile.json",
        made.path.name,
    ]


def test_a_copy_is_noise_to_a_finder(home):
    home.services.journal.add(home.file_id, LONG)
    backup.make(home.store)
    assert traces(home.folder / BESIDE, ["Samuel", "Tesfay", "slaapt"]) == set()


def test_a_copy_made_while_somebody_writes_is_of_one_moment(home, tmp_path):
    """Each unit of work writes a number in two places: never two numbers in one copy."""
    stop, written = threading.Event(), []

    def write():
        while not stop.is_set():
            number = len(written) + 1
            with home.store.begin("x") as session:
                session.get(Person, home.samuel).phone = f"{number}"
                session.flush()
                session.add(
                    ContactMoment(
                        container_id=home.shared,
                        case_file_id=home.file_id,
                        happened_at=datetime.now(UTC),
                        worker_id=home.services.me.worker_id,
                        text=f"{number} {LONG[: number % 50 * 100]}",
                    )
                )
            written.append(number)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for n in range(2):
            (tmp_path / str(n)).mkdir()
            shutil.copy(backup.make(home.store).path, tmp_path / str(n) / "store.db")
    finally:
        stop.set()
        writer.join()
    seen = []
    for n in range(2):
        again = Store(tmp_path / str(n), home.key)
        with again.reading() as session:
            phone = session.scalar(select(Person.phone).where(Person.id == home.samuel))
            texts = session.scalars(select(ContactMoment.text)).all()
        again.close()
        assert sorted(int(t.split()[0]) for t in texts) == list(range(1, int(phone or 0) + 1))
        seen.append(int(phone or 0))
    # The control: there was writing in between.
    assert seen == sorted(set(seen))
    assert seen[-1] < len(written)


def test_two_copies_are_never_made_at_once(home):
    with home.store.copying.making(), pytest.raises(UnavailableError) as caught:
        backup.make(home.store)
    assert caught.value.code == "backup_busy"
    backup.make(home.store)


def test_the_lock_does_not_wait_for_a_copy(home):
    """The store closes while one is being made; what was begun is gone."""
    begun, told = threading.Event(), []

    @contextmanager
    def slowly(hold):
        with hold() as must_end:

            def step():
                begun.set()
                while not must_end():
                    pass
                return True

            yield step

    def make():
        try:
            with home.store.copying.making():
                backup.snapshot(home.folder, home.key, partial(slowly, home.store.copying.reading))
        except UnavailableError as trouble:
            told.append(trouble.code)

    maker = threading.Thread(target=make)
    maker.start()
    begun.wait(20)
    home.store.close()
    maker.join()
    assert told == ["backup_busy"]
    assert copies.copies(home.folder) == []
    assert list((home.folder / BESIDE).glob("*.part*")) == []


def test_words_that_must_go_are_not_kept_by_a_copy_that_is_being_made(home):
    """`shrink` ends the log, which a reader would keep."""
    with home.store.copying.making(), home.store.copying.reading() as must_end:
        asked = threading.Thread(target=home.store.shrink)
        asked.start()
        while not must_end():
            pass
    asked.join()
    assert not must_end()
    backup.make(home.store)


def test_a_copy_is_new_only_when_something_was_written(home):
    made = backup.make(home.store)
    assert not backup.is_new(home.store, made)
    home.services.drafts.keep("contact_new", str(home.file_id), "text", "Half")
    assert backup.is_new(home.store, made)
    made = backup.make(home.store)
    home.services.files.open(home.file_id)  # a reading act is noted, and the note must not be lost
    assert backup.is_new(home.store, made)


def test_what_a_kill_left_behind_is_swept_away(home):
    beside = home.folder / BESIDE
    beside.mkdir()
    (beside / f"{name_of(datetime.now(UTC))}.part").write_bytes(b"half")
    (beside / f"{name_of(datetime.now(UTC))}.part-journal").write_bytes(b"half")
    made = backup.make(home.store)
    assert sorted(p.name for p in beside.iterdir()) == ["profile.json", made.path.name]


def test_a_nearly_full_disk_gets_no_copy(home, monkeypatch):
    little = SimpleNamespace(total=10**12, used=10**12, free=backup.ROOM)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: little)
    with pytest.raises(UnavailableError) as caught:
        backup.make(home.store)
    assert caught.value.code == "backup_no_room"
    assert copies.copies(home.folder) == []


def test_a_damaged_store_makes_no_copy_and_the_others_stay(home):
    home.services.journal.add(home.file_id, LONG)
    home.store.shrink()
    whole = backup.make(home.store)
    database = home.folder / "store.db"
    content = bytearray(database.read_bytes())
    content[-2000] ^= 1  # in the text, which is the last that was written
    home.store.close()
    database.write_bytes(content)
    store = Store(home.folder, home.key)
    try:
        with pytest.raises(UnavailableError) as caught:
            backup.make(store)
        assert caught.value.code == "profile_damaged"
    finally:
        store.close()
    assert [copy.path for copy in copies.copies(home.folder)] == [whole.path]


def test_a_copy_that_was_damaged_is_found_when_it_is_looked_through(home):
    made = backup.make(home.store)
    content = bytearray(made.path.read_bytes())
    content[-2000] ^= 1
    made.path.write_bytes(content)
    with pytest.raises(UnavailableError) as caught:
        copies.check_pages(made.path, home.key)
    assert caught.value.code == "profile_damaged"
    made.path.write_bytes(content[:-4096])
    with pytest.raises(UnavailableError):
        copies.check_pages(made.path, home.key)


def test_copies_are_thinned_when_one_is_added(home):
    first = backup.make(home.store)
    long_ago = (datetime.now(UTC) - timedelta(days=200)).replace(hour=6)
    for n in range(60):
        shutil.copy(first.path, first.path.with_name(name_of(long_ago + timedelta(hours=n))))
    first.path.unlink()
    made = backup.make(home.store)
    left = copies.copies(home.folder)
    assert left[0] == made
    assert [copy.at.date() for copy in left[1:]] == [(long_ago + timedelta(hours=59)).date()] * 2
    for n in (1, 2):
        shutil.copy(made.path, made.path.with_name(name_of(made.at - timedelta(hours=n))))
    backup.make(home.store)
    assert all(made.at - copy.at < timedelta(days=1) for copy in copies.copies(home.folder))


def test_when_a_clock_that_ran_ahead_is_right_again_copies_are_made_and_stay(home):
    first = backup.make(home.store)
    ahead = first.path.replace(
        first.path.with_name(name_of(datetime.now(UTC) + timedelta(days=3650)))
    )
    made = backup.make(home.store)
    there = copies.copies(home.folder)
    assert [copy.path for copy in there] == [ahead, made.path]
    assert copies.latest(there, datetime.now(UTC)) == made
    assert copies.latest(there[:1], datetime.now(UTC)) == there[0]


def test_what_only_looks_like_a_copy_hides_no_other(home):
    """The thirteenth month, a folder, a link to nowhere and one to itself."""
    first = backup.make(home.store)
    shutil.copy(first.path, first.path.with_name("store-20261301T000000000Z.db"))
    first.path.with_name("store-20200101T000000000Z.db").mkdir()
    for number, where in enumerate(("nowhere", "store-20200103T000000000Z.db"), 2):
        first.path.with_name(f"store-2020010{number}T000000000Z.db").symlink_to(where)
    assert copies.copies(home.folder) == [first]
    made = backup.make(home.store)
    assert copies.copies(home.folder)[0] == made


def test_a_store_that_was_taken_away_makes_no_copy_and_that_is_told(home, tmp_path):
    with pytest.raises(UnavailableError) as caught:
        backup.snapshot(tmp_path, home.key)
    assert caught.value.code == "profile_damaged"
    assert copies.copies(tmp_path) == []


def test_the_header_stands_beside_the_copies_and_opens_them(home):
    made = backup.make(home.store)
    alone = home.folder / BESIDE
    assert keys.unlock(alone, PASSPHRASE) == home.key
    assert contents(made.path, keys.unlock(alone, PASSPHRASE)).people == 3


def test_other_files_in_the_folder_are_left_alone(home):
    beside = home.folder / BESIDE
    beside.mkdir()
    (beside / "notities.txt").write_text("van iemand", "utf-8")
    (beside / "store-onzin.db").write_text("van iemand", "utf-8")
    made = backup.make(home.store)
    assert [copy.path for copy in copies.copies(home.folder)] == [made.path]
    assert (beside / "notities.txt").exists()
    assert (beside / "store-onzin.db").exists()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the rights of root have no end")
def test_a_folder_that_may_not_be_written_is_told(home):
    (home.folder / BESIDE).mkdir()
    (home.folder / BESIDE).chmod(0o500)
    with pytest.raises(UnavailableError) as caught:
        backup.make(home.store)
    assert caught.value.code == "disk_read_only"
