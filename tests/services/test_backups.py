"""Backups by themselves: when they are due, at the lock, and the weekly look through the store."""

import shutil
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from tests.storage.furnished import copied
from wijkdesk.errors import RuleBrokenError
from wijkdesk.services import backups as service
from wijkdesk.storage.copies import copies, name_of
from wijkdesk.storage.header import BESIDE

LATER = datetime.now(UTC) + timedelta(days=1)


@pytest.fixture
def backups(home):
    shutil.rmtree(home.folder / BESIDE, ignore_errors=True)
    return home.services.backups


def test_the_first_copy_is_due_at_once_and_the_next_after_half_an_hour(home, backups):
    assert backups.make_if_due()
    home.services.drafts.keep("need", "x", "nature", "Half")
    now = datetime.now(UTC)
    assert not backups.make_if_due(now + timedelta(minutes=29))
    assert backups.make_if_due(now + timedelta(minutes=31))


def test_without_anything_written_no_copy_is_made(home, backups):
    backups.make()
    assert not backups.make_if_due(LATER)
    home.services.files.open(home.file_id)
    assert backups.make_if_due(LATER)


def test_what_the_centre_sent_is_no_reason_for_a_copy(home, backups):
    backups.make()
    with home.store.in_background() as session:
        session.execute(text("UPDATE household SET unit = 'unit 15'"))
    assert not backups.make_if_due(LATER)


def test_a_clock_that_was_set_back_does_not_stop_the_copies(home, backups):
    backups.make()
    home.services.drafts.keep("need", "x", "nature", "Half")
    assert backups.make_if_due(datetime.now(UTC) - timedelta(days=400))


def test_after_a_clock_that_ran_ahead_the_half_hour_counts_again(home, backups):
    now = datetime.now(UTC)
    backups.make()
    (first,) = copies(home.folder)
    first.path.replace(first.path.with_name(name_of(now + timedelta(days=400))))
    home.services.drafts.keep("need", "x", "nature", "Half")
    assert backups.make_if_due(now)
    home.services.drafts.keep("need", "x", "nature", "Heel")
    now = datetime.now(UTC)
    assert not backups.make_if_due(now)
    assert backups.make_if_due(now + timedelta(minutes=31))


def test_a_store_that_was_taken_away_does_not_hold_up_the_lock(furnished, tmp_path):
    with copied(furnished.home, tmp_path / "profile") as home:
        (home.folder / "store.db").rename(tmp_path / "elsewhere.db")
        assert not home.services.backups.make_at_close()


def test_at_the_lock_only_a_small_store_is_copied(home, backups, monkeypatch):
    monkeypatch.setattr(service, "QUICK", 1)
    assert not backups.make_at_close()
    monkeypatch.undo()
    assert backups.make_at_close()


def test_the_list_says_what_is_in_each_copy(home, backups):
    row = backups.make()
    assert backups.listed() == [row]
    assert (row.contents.case_files, row.contents.people, row.contents.unsent) == (1, 3, 0)
    copies(home.folder)[0].path.write_bytes(b"x" * 5000)
    assert backups.listed()[0].contents is None


def test_once_a_week_the_store_is_looked_through(home, backups):
    assert backups.look_through_if_due() == 0
    assert backups.look_through_if_due() is None
    assert backups.look_through_if_due(datetime.now(UTC) + timedelta(days=8)) == 0


def test_what_is_wrong_is_counted(home, backups):
    with home.store.applying() as session:
        session.execute(text("UPDATE sync_state SET v = '0' WHERE k = 'looked_through_ms'"))
        session.execute(text("DELETE FROM person"))
    assert backups.look_through_if_due() > 0


def test_a_copy_that_went_meanwhile_is_not_put_back(home, backups):
    row = backups.make()
    copies(home.folder)[0].path.unlink()
    with pytest.raises(RuleBrokenError) as caught:
        backups.prepare_restore(row.name)
    assert caught.value.code == "backup_gone"
