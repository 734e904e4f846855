"""The store looked through: a chain that was cut and a row that was slipped in are found."""

import pytest
from sqlalchemy import text

from tests.central.laptop import change, insert
from wijkdesk.central import checking


@pytest.fixture
def filled(town):
    """Some commits, of laptops and of the centre itself, one of them held back."""
    file = town.file("Anna", "Bram")
    need = insert("need", file.container, nature="Vervoer")
    town.anna.write(need)
    town.bram.write(change("need", need.r, file.container, nature=("Vervoer", "Hulp")))
    town.zoe.write(change("need", need.r, file.container, nature=("Hulp", "Niets")))
    town.anna.write(change("need", need.r, file.container, nature=("Vervoer", "Anders")))
    town.need = need
    return town


def tampered(town, *statements):
    """What somebody does who may do anything."""
    with town.engine.begin() as connection:
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        for statement in statements:
            connection.execute(text(statement))
    return checking.check(town.engine, town.realm)


def test_what_was_written_in_the_ordinary_way_is_well(filled):
    found = checking.check(filled.engine, filled.realm)
    assert found.well
    assert found.commits > 5
    assert found.containers >= 4


def test_words_that_were_erased_leave_it_well(filled):
    assert tampered(filled, "DELETE FROM change_payload").well


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE change_log SET outcome = 'A' WHERE outcome = 'C'",
        "UPDATE change_log SET payload_digest = 'x' WHERE outcome = 'Q'",
        "DELETE FROM change_log WHERE outcome = 'Q'",
        "DELETE FROM realm_commit WHERE seq = 3",
        "UPDATE realm SET seq = seq - 1",
    ],
)
def test_a_log_that_was_changed_is_found(filled, statement):
    found = tampered(filled, statement)
    assert found.broken
    assert not found.odd


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE need SET row_seq = row_seq + 1",
        "DELETE FROM need",
        (
            "INSERT INTO need (realm_id, id, container_id, row_seq, deleted) "
            "SELECT realm_id, gen_random_uuid(), container_id, row_seq, deleted FROM need"
        ),
    ],
)
def test_a_row_that_passed_nobody_is_found(filled, statement):
    found = tampered(filled, statement)
    assert len(found.odd) == 1
    assert not found.broken
