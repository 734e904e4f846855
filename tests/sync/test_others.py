"""Told when somebody else changes my client: quietly, by household, and gone once looked at."""

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from tests.sync.polderdam import goal_text
from wijkdesk.central.imports import change_row
from wijkdesk.laptop import Laptop as Profile
from wijkdesk.sync.hearing import hear_others
from wijkdesk.sync.rounds import sync_once


def round_of(laptop):
    """A round as the window runs it."""
    Profile(laptop.store).sync()
    return [
        (one.title, sorted(one.changes, key=str))
        for one in Profile(laptop.store).services.others.digest()
    ]


@pytest.fixture
def quiet(together):
    """Both have heard of the file as it is."""
    assert round_of(together.noor) == round_of(together.yusuf) == []
    return together


def test_who_works_with_the_file_hears_what_a_colleague_did_and_not_what_they_did_themselves(quiet):
    town = quiet
    town.yusuf.services.plan_lines.save_goal(
        town.goal, {"text": goal_text(town.yusuf, town)}, {"text": "Samuel durft te slapen."}
    )
    town.yusuf.services.journal.add(town.file_id, "Gebeld met school.")
    town.yusuf.services.journal.add(town.file_id, "Nog eens gebeld.")
    town.noor.services.journal.add(town.file_id, "Zelf geschreven.")
    assert round_of(town.yusuf) == []
    heard = [("Yusuf Aydin", "contact_moment", 2), ("Yusuf Aydin", "goal", 1)]
    assert round_of(town.noor) == [("Gezin Habte – Tesfay", heard)]
    # And Yusuf hears of what Noor wrote without a line, once it came to the centre.
    (mine,) = round_of(town.yusuf)
    assert mine[1] == [("Noor de Wit", "contact_moment", 1)]


def test_it_adds_up_until_somebody_looks_and_begins_anew_then(quiet):
    town = quiet
    for words in ("een", "twee"):
        town.yusuf.services.journal.add(town.file_id, words)
        town.yusuf.sync()
        ((_, changes),) = round_of(town.noor)
    assert changes == [("Yusuf Aydin", "contact_moment", 2)]
    Profile(town.noor.store).services.files.open(town.file_id)
    assert round_of(town.noor) == []
    town.yusuf.services.journal.add(town.file_id, "drie")
    town.yusuf.sync()
    ((_, changes),) = round_of(town.noor)
    assert changes == [("Yusuf Aydin", "contact_moment", 1)]


def test_not_a_word_of_it_is_kept_and_nothing_of_a_file_that_went(quiet):
    town = quiet
    town.noor.services.journal.add(town.file_id, "kwartelzang")
    town.noor.sync()
    assert round_of(town.yusuf)
    with town.yusuf.store.reading() as session:
        columns = session.execute(text("SELECT * FROM others_change")).mappings().one()
    assert set(columns) == {"case_file_id", "worker_id", "entity", "changes", "last_ms"}
    ended = {"since": "2020-01-01", "until": (date.today() - timedelta(days=1)).isoformat()}
    with town.engine.begin() as conn:
        query = text("SELECT id FROM file_role WHERE worker_id = :w")
        row = conn.execute(query, {"w": town.workers["yusuf"]}).scalar_one()
        change_row(conn, town.realm, "file_role", row, ended)
    assert round_of(town.yusuf) == []
    with town.yusuf.store.reading() as session:
        for table in ("others_change", "file_heard"):
            assert session.scalar(text(f"SELECT count(*) FROM {table}")) == 0


def test_a_round_with_nothing_new_asks_nothing_more(quiet):
    town = quiet
    sync_once(town.noor.store)
    with town.engine.begin() as conn:  # whoever asks now is turned away
        conn.execute(text("UPDATE device SET state = 'blocked'"))
    hear_others(town.noor.store, date.today())
