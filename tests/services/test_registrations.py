"""Registrations: written down at once, closed once, or made into a file and kept as a stub."""

from datetime import date

import pytest
from sqlalchemy import select

from tests.house import ME, OTHER_TEAM, TEAM
from tests.storage.furnished import count, deliver, outbox, work
from wijkdesk.law.numbers import is_short_code
from wijkdesk.models.all import Compartment, FileIndex, Person, Registration, TeamMember, Worker
from wijkdesk.models.base import new_id
from wijkdesk.services.house import Services
from wijkdesk.vocabulary import (
    FileRoleKind,
    Interpreter,
    PlaceKind,
    RegistrationStatus,
    Urgency,
    WorkerRole,
)

QUESTION = "Samuel slaapt niet meer. Ik wil dat hij weer durft te slapen."


@pytest.fixture
def asked(town):
    """An open registration with a question."""
    registrations = town.services.registrations
    row = registrations.start("Letay van den Habte", PlaceKind.AZC, "AZC Noorderhof")
    typed = {
        "question": QUESTION,
        "phone": "06 11",
        "language": "ti",
        "interpreter": Interpreter.PHONE,
    }
    registrations.save(row.id, {}, typed)
    return registrations.get(row.id)


def test_a_registration_is_in_the_inbox_from_its_first_moment(town):
    row = town.services.registrations.start("  Letay \n Habte ")
    (seen,) = town.services.registrations.inbox()
    assert (seen.id, seen.name, seen.status) == (row.id, "Letay Habte", RegistrationStatus.OPEN)
    assert (seen.urgency, seen.received_by) == (None, "Noor de Wit")
    assert is_short_code(seen.number)
    (change,) = outbox(town.store)
    assert (change.entity, change.kind, change.container_id) == ("registration", "i", TEAM)


def test_a_registration_without_a_name_is_fine(town):
    assert town.services.registrations.start().name is None


def test_the_most_urgent_comes_first_then_the_oldest(town):
    registrations = town.services.registrations
    rows = [registrations.start(name) for name in ("drie", "nul", "ook drie", "zonder", "een")]
    levels = (Urgency.U3, Urgency.U0, Urgency.U3, None, Urgency.U1)
    for row, urgency in zip(rows, levels, strict=True):
        registrations.save(row.id, {}, {"urgency": urgency})
    found = [r.name for r in registrations.inbox()]
    assert found == ["nul", "zonder", "een", "drie", "ook drie"]


def test_what_was_begun_without_a_word_is_thrown_away(town):
    registrations = town.services.registrations
    row = registrations.start(place=PlaceKind.AZC, place_name="AZC Noorderhof")
    assert registrations.drop_if_empty(row.id)
    assert registrations.inbox() == []
    assert not registrations.drop_if_empty(row.id)


@pytest.mark.parametrize("field", ["name", "question", "phone"])
def test_a_single_word_is_enough_to_keep_it(town, field):
    registrations = town.services.registrations
    row = registrations.start()
    registrations.save(row.id, {}, {field: "x"})
    assert not registrations.drop_if_empty(row.id)
    assert [r.id for r in registrations.inbox()] == [row.id]


# Closing.


@pytest.mark.parametrize("status", [RegistrationStatus.ADVICE, RegistrationStatus.NOT_FOR_US])
def test_a_closed_registration_leaves_the_inbox_and_keeps_its_reason(town, asked, status):
    changes = town.services.registrations.close(asked.id, status, " Al bij\nde buren ")
    assert changes.registrations
    assert town.services.registrations.inbox() == []
    kept = town.services.registrations.get(asked.id)
    assert (kept.status, kept.reason) == (status, "Al bij de buren")


def test_advice_needs_no_reason_but_not_for_us_does(town, asked, trouble):
    for reason in (None, "", "  "):
        with trouble("required", "reason"):
            town.services.registrations.close(asked.id, RegistrationStatus.NOT_FOR_US, reason)
    assert town.services.registrations.get(asked.id).status is RegistrationStatus.OPEN
    town.services.registrations.close(asked.id, RegistrationStatus.ADVICE)


def test_a_file_is_not_made_by_closing(town, asked, trouble):
    with trouble("registration_needs_file"):
        town.services.registrations.close(asked.id, RegistrationStatus.FILE)


def test_what_is_closed_stays_as_it_is(town, asked, trouble):
    registrations = town.services.registrations
    registrations.close(asked.id, RegistrationStatus.ADVICE)
    deliver(town.store)
    for act in (
        lambda: registrations.close(asked.id, RegistrationStatus.ADVICE),
        lambda: registrations.open_file(asked.id),
        lambda: registrations.save(asked.id, {}, {"question": "iets anders"}),
    ):
        with trouble("registration_closed"):
            act()
    assert outbox(town.store) == []
    assert count(town.store, "case_file", "compartment", "person", "household") == [0, 0, 0, 0]


def test_what_somebody_removed_is_told_as_gone(town, asked, trouble):
    work(town.store, lambda session: setattr(session.get(Registration, asked.id), "deleted", True))
    for act in (town.services.registrations.get, town.services.registrations.open_file):
        with trouble("row_gone"):
            act(asked.id)
    with trouble("row_gone"):
        town.services.registrations.get(new_id())


def test_the_inbox_of_another_team_is_not_ours_to_work_in(town, trouble):
    with town.store.applying() as session:
        session.add(foreign := Registration(**_row(OTHER_TEAM)))
    registrations = town.services.registrations
    assert registrations.inbox() == []
    for act in (
        lambda: registrations.save(foreign.id, {}, {"question": "x"}),
        lambda: registrations.close(foreign.id, RegistrationStatus.ADVICE),
        lambda: registrations.open_file(foreign.id),
    ):
        with trouble("no_access"):
            act()
    assert outbox(town.store) == []


def _row(team, **more):
    from datetime import UTC, datetime

    known = {"number": "ABCD-EFGH", "received_at": datetime.now(UTC), "received_by": ME}
    return {"id": new_id(), "container_id": team, "name": "Iemand", **known, **more}


# Opening a file.


@pytest.fixture
def opened(town, asked):
    """The file that was made of it, and the records that it took."""
    deliver(town.store)
    made = town.services.registrations.open_file(asked.id)
    return made, outbox(town.store)


def test_a_file_is_made_whole_and_its_maker_is_regisseur(town, opened):
    made, _ = opened
    view = town.services.files.look(made.case_file_id)
    assert (view.title, view.team, view.place_name) == (
        "Gezin Van den Habte",
        "Wijkteam West",
        "AZC Noorderhof",
    )
    assert is_short_code(view.number)
    assert view.opened_on == date.today()
    assert [(r.worker_id, r.role) for r in view.roles] == [(ME, FileRoleKind.REGISSEUR)]
    (person,) = view.people
    assert (person.full_name, person.language, person.phone) == (
        "Letay van den Habte",
        "ti",
        "06 11",
    )
    (household,) = view.households
    assert [m.person_id for m in household.members] == [person.id]
    (asked,) = view.registrations
    assert asked.question == QUESTION


def test_the_compartments_come_first_and_all_is_one_group(opened):
    """The centre gives this group its rights by them (sync.md 5.9)."""
    _, changes = opened
    assert [c.entity for c in changes[:2]] == ["compartment", "compartment"]
    shared = next(c.container_id for c in changes if c.diff.get("kind") == [None, "shared"])
    inside = [c.entity for c in changes if c.container_id == shared]
    assert inside[:3] == ["compartment", "case_file", "file_role"]
    assert len({c.group_id for c in changes}) == 1
    assert {c.kind for c in changes if c.entity != "registration"} == {"i"}
    entities = [c.entity for c in changes]
    for parent, child in (("case_file", "household"), ("case_file", "membership")):
        assert entities.index(parent) < entities.index(child)


def test_a_compartment_is_its_own_container_and_nothing_shared_lies_in_that_of_the_team(opened):
    made, changes = opened
    compartments = {c.diff["kind"][1]: c for c in changes if c.entity == "compartment"}
    assert compartments.keys() == {"shared", "team"}
    for change in compartments.values():
        assert change.row_id == change.container_id
        assert change.diff["team_id"] == [None, TEAM.hex]
        assert change.diff["case_file_id"] == [None, made.case_file_id.hex]
    shared = compartments["shared"].container_id
    inside = {c.entity for c in changes if c.container_id == shared}
    assert inside == {
        "compartment",
        "case_file",
        "file_role",
        "household",
        "person",
        "membership",
        "registration",
    }
    assert {c.entity for c in changes if c.container_id == TEAM} == {"file_index", "registration"}


def test_the_stub_that_stays_with_the_team_keeps_no_question(town, asked, opened):
    made, changes = opened
    stub = town.services.registrations.get(asked.id)
    assert (stub.question, stub.phone, stub.status) == ("", None, RegistrationStatus.FILE)
    assert (stub.case_file_id, stub.container_id) == (made.case_file_id, TEAM)
    with town.store.reading() as session:
        copy = session.scalars(select(Registration).where(Registration.came_from == asked.id)).one()
        assert copy.question == QUESTION
        assert copy.container_id != TEAM
    told = [c.diff for c in changes if c.container_id == TEAM]
    assert all(QUESTION not in str(pair[1]) for diff in told for pair in diff.values())


def test_a_late_save_does_not_put_the_question_back_in_the_stub(town, asked, opened, trouble):
    with trouble("registration_closed"):
        town.services.registrations.save(asked.id, {}, {"question": QUESTION})
    assert town.services.registrations.get(asked.id).question == ""


def test_the_team_sees_in_its_index_who_and_whose(town, opened):
    made, _ = opened
    with town.store.reading() as session:
        line = session.scalars(select(FileIndex)).one()
        assert (line.container_id, line.case_file_id) == (TEAM, made.case_file_id)
        assert (line.title, line.names) == ("Gezin Van den Habte", "Letay van den Habte")
        assert (line.birth_years, line.regisseur_id) == ("", ME)


def test_two_laptops_make_the_same_line_for_the_same_file(town, opened):
    """Its id follows from the file, so that it can never be there twice."""
    from uuid import uuid5

    made, _ = opened
    with town.store.reading() as session:
        assert session.scalars(select(FileIndex.id)).one() == uuid5(made.case_file_id, "index")


def test_a_file_can_be_made_with_one_name_or_none(town):
    names = {
        "Fatuma": (None, None, "Fatuma", "Gezin Fatuma"),
        "Letay Habte": ("Letay", None, "Habte", "Gezin Habte"),
        "Jan van der Berg": ("Jan", "van der", "Berg", "Gezin Van der Berg"),
        "": (None, None, "onbekend", "Gezin onbekend"),
        "  ": (None, None, "onbekend", "Gezin onbekend"),
    }
    for said, (given, infix, surname, title) in names.items():
        asked = town.services.registrations.start(said)
        made = town.services.registrations.open_file(asked.id)
        view = town.services.files.look(made.case_file_id)
        (person,) = view.people
        assert (person.given_names, person.infix, person.surname) == (given, infix, surname)
        assert view.title == title


def test_who_works_in_two_teams_makes_the_file_where_the_question_came_in(town):
    with town.store.applying() as session:
        session.add(TeamMember(container_id=TEAM, worker_id=ME, team_id=OTHER_TEAM))
        session.add(asked := Registration(**_row(OTHER_TEAM)))
    services = Services(town.store, date.today())
    assert set(services.me.team_ids) == {TEAM, OTHER_TEAM}
    other = next(t for t in services.me.team_ids if t != services.me.team_id)
    if asked.container_id != other:
        with town.store.applying() as session:
            session.delete(session.get(Registration, asked.id))
            session.flush()
            session.add(asked := Registration(**_row(other)))
    made = services.registrations.open_file(asked.id)
    with town.store.reading() as session:
        assert set(session.scalars(select(Compartment.team_id))) == {other}
        assert session.scalars(select(FileIndex.container_id)).one() == other
    assert services.files.open(made.case_file_id)


def test_a_file_that_cannot_be_made_whole_is_not_made_at_all(town, asked):
    from sqlalchemy import text

    with town.store.applying() as session:
        session.execute(text("ALTER TABLE membership RENAME TO elsewhere"))
    deliver(town.store)
    with pytest.raises(Exception, match="membership"):
        town.services.registrations.open_file(asked.id)
    assert count(town.store, "case_file", "compartment", "person", "file_role") == [0, 0, 0, 0]
    assert outbox(town.store) == []
    kept = town.services.registrations.get(asked.id)
    assert (kept.status, kept.question) == (RegistrationStatus.OPEN, QUESTION)
    with town.store.reading() as session:
        assert session.scalars(select(Person)).all() == []


def test_who_does_not_work_at_the_desk_begins_no_question(town, trouble):
    with town.store.applying() as session:
        session.get(Worker, ME).role = WorkerRole.SUPPORTER
    services = Services(town.store, date.today())
    for begin in (services.registrations.start, services.registrations.advise):
        with trouble("no_access"):
            begin()
    assert outbox(town.store) == []
