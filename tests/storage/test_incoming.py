"""One bad row from the centre must not stop the sync of all others."""

from uuid import uuid4

import pytest

from tests.storage.furnished import work
from tests.storage.recording import UndoError
from wijkdesk.models.all import Person
from wijkdesk.protocol.messages import Row
from wijkdesk.protocol.schema import entities
from wijkdesk.storage import incoming


@pytest.mark.parametrize("entity", sorted(entities()))
def test_a_row_that_says_nothing_can_be_taken_in(entity, shared):
    def take_in(session):
        incoming.upsert(session, entity, [Row(uuid4(), uuid4(), 1, {})])
        raise UndoError

    with pytest.raises(UndoError):
        work(shared.store, take_in)


def test_a_day_that_does_not_read_as_one_is_left_empty(home):
    row = Row(uuid4(), uuid4(), 1, {"surname": "Haddad", "birth_date": "gisteren"})
    with home.store.applying() as session:
        incoming.upsert(session, "person", [row])
    with home.store.reading() as session:
        person = session.get_one(Person, row.id)
        assert (person.surname, person.birth_date) == ("Haddad", None)
