"""One bad row from the centre must not stop the sync of all others."""

from uuid import uuid4

import pytest

from tests.storage.furnished import copied
from wijkdesk.models.all import Person
from wijkdesk.protocol.messages import Row
from wijkdesk.protocol.schema import entities
from wijkdesk.storage import incoming


@pytest.mark.parametrize("entity", sorted(entities()))
def test_a_row_that_says_nothing_can_be_taken_in(entity, furnished, tmp_path):
    with copied(furnished.home, tmp_path / "profile") as made, made.store.applying() as session:
        incoming.upsert(session, entity, [Row(uuid4(), uuid4(), 1, {})])


def test_a_day_that_does_not_read_as_one_is_left_empty(furnished, tmp_path):
    row = Row(uuid4(), uuid4(), 1, {"surname": "Haddad", "birth_date": "gisteren"})
    with copied(furnished.home, tmp_path / "profile") as made:
        with made.store.applying() as session:
            incoming.upsert(session, "person", [row])
        with made.store.reading() as session:
            person = session.get_one(Person, row.id)
            assert (person.surname, person.birth_date) == ("Haddad", None)
