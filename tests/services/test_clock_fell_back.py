"""A laptop whose clock began years ago, away from any network: nobody's files close."""

from datetime import date

import pytest

from wijkdesk.services.house import Services
from wijkdesk.storage import days, state
from wijkdesk.storage.store import Store

LONG_AGO = date(2020, 1, 1)


class Fallen(date):
    """The day of an empty clock battery."""

    @classmethod
    def today(cls):
        return LONG_AGO


@pytest.fixture
def fallen(home, monkeypatch):
    """The same store, opened again on a clock of long ago; the last round of sync was today."""
    from wijkdesk.storage import lease

    with home.store.applying() as session:
        lease.remember(session)
    key, folder = home.key, home.folder
    home.store.close()
    for name in ("files", "journal", "people", "needs", "search", "plans", "access", "undo"):
        monkeypatch.setattr(f"wijkdesk.services.{name}.date", Fallen)
    monkeypatch.setattr("wijkdesk.storage.days.date", Fallen)
    home.store = Store(folder, key)
    home.services = Services(home.store, Fallen.today())
    return home


def test_the_caseload_is_there_and_opens(fallen):
    assert [line.case_file_id for line in fallen.services.files.mine()]
    assert fallen.services.files.open(fallen.file_id).people
    assert fallen.services.search.find("samuel tesfay")


def test_what_is_written_is_kept_and_undone(fallen):
    fallen.services.people.save(fallen.samuel, {"phone": None}, {"phone": "06 1"})
    fallen.services.journal.add(fallen.file_id, "Gesproken.")
    assert fallen.services.undo.undo_last() is not None


def test_the_index_is_not_made_for_long_ago(fallen):
    with fallen.store.reading() as session:
        assert days.today(session) > LONG_AGO
        assert state.get(session, "search_day") > LONG_AGO.isoformat()


def test_the_control_without_a_day_that_was_seen_everything_would_be_closed(fallen, trouble):
    with fallen.store.applying() as session:
        state.put(session, seen_ms=0, last_sync_ms=0)
    fallen.store.learn_day()
    with trouble("no_access"):
        fallen.services.files.open(fallen.file_id)
