"""Conflicts: both texts are shown until somebody decides; the decision is an ordinary change."""

import json
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.house import COLLEAGUE, ME, TEAM
from tests.storage.furnished import deliver, outbox, work
from wijkdesk.models.all import Conflict, FileRole, Goal, Household, Person
from wijkdesk.models.base import new_id
from wijkdesk.vocabulary import ConflictStatus

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)


def clash(home, entity, row_id, unit, base, current, incoming, **more):
    """A conflict as it comes from the centre; `current` stands in the file."""
    made = Conflict(
        id=new_id(),
        container_id=more.pop("container", home.shared),
        entity=entity,
        row_id=row_id,
        unit=unit,
        kind=more.pop("kind", "text"),
        base=json.dumps(base),
        current=json.dumps(current),
        incoming=json.dumps(incoming),
        incoming_op=new_id(),
        current_by=COLLEAGUE,
        incoming_by=ME,
        incoming_at=more.pop("at", AT),
    )
    with home.store.applying() as session:
        session.add(made)
    return made.id


@pytest.fixture
def texts(planned):
    """Two texts for one goal."""
    with planned.store.applying() as session:
        session.get(Goal, planned.goals[0]).text = "van Yusuf"
    return clash(
        planned,
        "goal",
        planned.goals[0],
        "text",
        {"text": "doel 0"},
        {"text": "van Yusuf"},
        {"text": "van Noor"},
    )


def goal_text(home):
    return home.services.plans.get(home.file_id).goals[0].text


def test_a_conflict_shows_both_texts_and_who_wrote_them(planned, texts):
    (row,) = planned.services.sync_state.conflicts()
    assert (row.current_by, row.incoming_by, row.incoming_at) == ("Yusuf Aydin", "Noor de Wit", AT)
    (field,) = row.fields
    assert (field.name, field.base, field.current, field.incoming) == (
        "text",
        "doel 0",
        "van Yusuf",
        "van Noor",
    )
    assert (row.case_file_id, row.file_title) == (planned.file_id, "Gezin Habte – Tesfay")
    assert planned.services.files.look(planned.file_id).conflicts == (row,)
    assert planned.services.sync_state.truth().conflicts == 1
    assert planned.services.today.view(date(2026, 11, 22)).conflicts == 1


@pytest.mark.parametrize(
    ("choice", "own", "kept"),
    [
        ("current", None, "van Yusuf"),
        ("incoming", None, "van Noor"),
        ("own", {"text": "van\x00 ons\r\nbeiden"}, "van ons\nbeiden"),
    ],
    ids=["current", "incoming", "own"],
)
def test_a_decision_is_kept_and_the_conflict_is_gone(planned, texts, choice, own, kept):
    changes = planned.services.sync_state.resolve(texts, choice, own)
    assert changes.touches(planned.file_id)
    assert goal_text(planned) == kept
    assert planned.services.sync_state.conflicts() == []
    with planned.store.reading() as session:
        row = session.get(Conflict, texts)
        assert (row.status, row.resolved_by) == (ConflictStatus.RESOLVED, ME)
        assert "van Noor" in row.incoming  # the other text stays in the record


def test_a_decision_travels_as_one_group(planned, texts):
    planned.services.sync_state.resolve(texts, "incoming")
    changes = outbox(planned.store)
    assert {c.entity: c.diff for c in changes} == {
        "goal": {"text": ["van Yusuf", "van Noor"]},
        "conflict": {
            "status": ["open", "resolved"],
            "resolved_by": [None, ME.hex],
            # Both sides as they were seen: they are sealed as a hash.
            "current": ['{"text": "van Yusuf"}'] * 2,
            "incoming": ['{"text": "van Noor"}'] * 2,
        },
    }
    assert len({c.group_id for c in changes}) == 1


def test_keeping_what_stands_there_writes_only_the_decision(planned, texts):
    planned.services.sync_state.resolve(texts, "current")
    assert [c.entity for c in outbox(planned.store)] == ["conflict"]


def test_a_conflict_is_decided_once(planned, texts, trouble):
    planned.services.sync_state.resolve(texts, "current")
    with trouble("conflict_resolved"):
        planned.services.sync_state.resolve(texts, "incoming")
    assert goal_text(planned) == "van Yusuf"


def test_a_conflict_that_is_not_there_is_told(planned, trouble):
    with trouble("row_gone"):
        planned.services.sync_state.resolve(new_id(), "current")


def test_who_has_left_the_file_does_not_decide_in_it(planned, texts, trouble):
    def leave(session):
        row = session.scalars(select(FileRole)).one()
        row.since, row.until = (date.today() - timedelta(days=n) for n in (9, 1))

    work(planned.store, leave)
    deliver(planned.store)
    with trouble("no_access"):
        planned.services.sync_state.resolve(texts, "incoming")
    assert outbox(planned.store) == []


def test_a_unit_is_decided_whole(home):
    with home.store.applying() as session:
        row = session.get(Household, home.household)
        row.street, row.house_number = "Kade", "1"
    base = {"street": None, "house_number": None}
    current = {"street": "Kade", "house_number": "1"}
    incoming = {"street": "Plein", "house_number": "2"}
    made = clash(
        home, "household", home.household, "unit:address", base, current, incoming, kind="unit"
    )
    (row,) = home.services.sync_state.conflicts()
    assert [f.name for f in row.fields] == ["street", "house_number"]
    home.services.sync_state.resolve(made, "incoming")
    (household,) = home.services.files.look(home.file_id).households
    assert (household.street, household.house_number) == ("Plein", "2")
    changed = next(c for c in outbox(home.store) if c.entity == "household")
    assert changed.diff["street"] == ["Kade", "Plein"]
    assert changed.diff["house_number"] == ["1", "2"]


def test_a_day_and_an_id_come_back_as_what_they_are(planned):
    goal = planned.goals[0]
    for name, value in (("owner_id", planned.letay.hex), ("due", "2027-01-02")):
        made = clash(planned, "goal", goal, name, {name: None}, {name: None}, {name: value})
        planned.services.sync_state.resolve(made, "incoming")
    row = planned.services.plans.get(planned.file_id).goals[0]
    assert (row.owner_id, row.due) == (planned.letay, date(2027, 1, 2))


def test_no_text_is_written_where_no_text_may_stand(planned):
    """Read back as a day or an id it would keep the page of the family from ever opening."""
    wrong = (
        ("goal", "due", "gisteren"),
        ("goal", "owner_id", "Letay"),
        ("goal", "life_area", "geld"),
        ("person", "bsn", "123"),
        ("person", "birth_date", ""),
        ("goal", "measure", "niet in dit conflict"),
    )
    for entity, name, typed in wrong:
        row_id = planned.goals[0] if entity == "goal" else planned.samuel
        unit = "text" if name == "measure" else name
        made = clash(planned, entity, row_id, unit, {unit: None}, {unit: None}, {unit: "x"})
        with pytest.raises(ValueError, match="not to be written"):
            planned.services.sync_state.resolve(made, "own", {name: typed})
    assert outbox(planned.store) == []
    assert planned.services.files.look(planned.file_id)


def test_when_one_removed_what_another_was_writing_in_it_stays_until_somebody_removes_it(home):
    person = {"surname": "Tesfay", "phone": "06"}
    made = clash(
        home, "person", home.samuel, "*", {"surname": "Tesfay"}, person, {}, kind="delete_vs_edit"
    )
    (row,) = home.services.sync_state.conflicts()
    assert {f.name: (f.current, f.incoming) for f in row.fields} == {
        "surname": ("Tesfay", None),
        "phone": ("06", None),
    }
    home.services.sync_state.resolve(made, "current")
    with home.store.reading() as session:
        assert not session.get(Person, home.samuel).deleted
    assert [c.entity for c in outbox(home.store)] == ["conflict"]


def test_the_oldest_conflict_comes_first_and_one_of_the_team_has_no_file(planned, texts):
    older = clash(
        planned,
        "registration",
        new_id(),
        "question",
        {"question": ""},
        {"question": "a"},
        {"question": "b"},
        container=TEAM,
        at=AT - timedelta(days=1),
    )
    rows = planned.services.sync_state.conflicts()
    assert [r.id for r in rows] == [older, texts]
    assert rows[0].case_file_id is None
    assert [r.id for r in planned.services.files.look(planned.file_id).conflicts] == [texts]
    changes = planned.services.sync_state.resolve(older, "current")
    assert changes.registrations


def test_ids_are_never_mixed_up(planned, texts):
    other = clash(
        planned,
        "goal",
        planned.goals[1],
        "text",
        {"text": "doel 1"},
        {"text": "doel 1"},
        {"text": "ander doel"},
    )
    planned.services.sync_state.resolve(other, "incoming")
    goals = planned.services.plans.get(planned.file_id).goals
    assert [g.text for g in goals] == ["van Yusuf", "ander doel", "doel 2"]
    assert [c.id for c in planned.services.sync_state.conflicts()] == [texts]
    assert isinstance(texts, UUID)
