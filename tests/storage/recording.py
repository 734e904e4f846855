"""Units of work whose records are read, and that are then undone."""

from contextlib import suppress

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Column, Text, select, text

from tests.storage.furnished import changes, copied
from wijkdesk.models.all import Person
from wijkdesk.storage.migrate import install_triggers


class UndoError(Exception):
    """Ends a unit of work so that the next test finds the same house."""


@pytest.fixture(scope="module")
def shared(furnished, tmp_path_factory):
    """A house in which every unit of work is undone."""
    with copied(furnished.home, tmp_path_factory.mktemp("shared") / "profile") as made:
        yield made


@pytest.fixture(scope="module")
def rebuilt(furnished, tmp_path_factory):
    """The same after a migration that made the table of people anew."""
    with copied(furnished.home, tmp_path_factory.mktemp("rebuilt") / "profile") as made:
        rebuild(made.store, "person")
        yield made


def recorded(home, way):
    """The records that a unit of work would leave; it is undone."""
    found = []
    with suppress(UndoError), home.store.begin("x") as session:
        way(session, home)
        session.flush()
        found = changes(session)
        assert session.scalar(select(Person.surname).where(Person.id == home.letay)) == "Habte"
        raise UndoError
    return found


def person(session, home):
    return session.get(Person, home.samuel)


def saw(session, row_id, field, seen):
    statement = text("INSERT INTO sync_saw (row_id, field, seen) VALUES (:row, :field, :seen)")
    session.execute(statement, {"row": row_id.bytes, "field": field, "seen": seen})


def rebuild(store, table):
    """What alembic does to change a column: a new table, the rows copied, the old one dropped."""
    with store.applying() as session:
        connection = session.connection()
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table(table, recreate="always") as batch:
            batch.add_column(Column("since_later", Text))
        install_triggers(connection)
