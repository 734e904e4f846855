"""A row of a form, got and set past the flush of a session, is what the session would make it."""

from dataclasses import asdict

import pytest
from sqlalchemy import update

from tests.storage.furnished import outbox, work
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Base, Need, Person
from wijkdesk.storage import one_row


def told(row):
    return {name: value for name, value in vars(row).items() if name != "_sa_instance_state"}


def test_a_row_is_got_as_the_session_gets_it(home):
    with home.store.reading() as session:
        known = told(session.get(Person, home.letay))
        session.expunge_all()
        row = one_row.get(session, Person, home.letay)
        assert told(row) == known
        assert session.get(Person, home.letay) is row
        assert not session.dirty
        assert one_row.get(session, Need, home.letay) is None
        read = one_row.read(session, Person, home.letay)
        assert {name: getattr(read, name) for name in known} == known
        with pytest.raises(AttributeError):  # or what was set would be lost without a word
            read.surname = "Anders"


def test_no_field_of_a_row_that_was_read_is_hidden_by_something_else():
    """`kind` was: who saved it was told that somebody else had, and got a class back for it."""
    fields = {c.key for m in Base.registry.mappers for c in m.column_attrs}
    assert "kind" in fields
    assert not fields & {*dir(one_row._Read), *one_row._Read.__slots__}  # noqa: SLF001 - what hides


def test_a_field_that_is_set_leaves_the_record_that_a_flush_leaves(home):
    def by_flush(session):
        row = session.get(Person, home.letay)
        row.surname, row.phone = "Berhe", "0612345678"

    def by_one_row(session):
        row = one_row.get(session, Person, home.samuel)
        before = row.lv
        row.surname = "Anders"  # what waits in the session goes first
        one_row.put(session, row, {"surname": "Berhe", "phone": "0612345678"})
        assert (row.surname, row.lv) == ("Berhe", before + 2)

    def by_reading(session):
        row = one_row.read(session, Person, home.letay)
        one_row.put(session, row, {"surname": "Gebre"})
        one_row.put(session, row, {"phone": "0687654321"})
        assert (row.surname, row.phone) == ("Gebre", "0687654321")
        assert session.get(Person, home.letay).lv == row.lv

    work(home.store, by_flush)
    work(home.store, by_one_row)
    one, other = (asdict(change) for change in outbox(home.store))
    names = {"surname", "phone"}
    assert names <= one["diff"].keys() == other["diff"].keys()
    assert {n: one["diff"][n][1] for n in names} == {n: other["diff"][n][1] for n in names}
    assert other["diff"]["surname"][0] == "Tesfay"
    assert one["kind"] == other["kind"] == "u"
    work(home.store, by_reading)
    last = outbox(home.store)[-1].diff
    assert (last["surname"], last["phone"]) == (["Berhe", "Gebre"], ["0612345678", "0687654321"])


def test_a_row_that_somebody_wrote_meanwhile_is_not_set_and_nothing_is_kept(home):
    def behind(session):
        row = one_row.get(session, Person, home.letay)
        session.connection().execute(
            update(Person).where(Person.id == home.letay).values(surname="Eerder", lv=99)
        )
        one_row.put(session, row, {"surname": "Later"})

    with pytest.raises(RuleBrokenError, match="changed_meanwhile"):
        work(home.store, behind)
    assert not outbox(home.store)
