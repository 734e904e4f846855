"""The change record: folded per unit of work, whole units, plain values, and what the user saw."""

import json
import uuid
from datetime import date

import pytest
from sqlalchemy import select, text

from tests.house import COLLEAGUE, ME, TEAM
from tests.storage.furnished import deliver, outbox
from tests.storage.recording import person, recorded, saw
from wijkdesk.models.all import Goal, Household, Referral
from wijkdesk.protocol.schema import TRAVELLING, entities
from wijkdesk.storage.prepared import driver_of
from wijkdesk.vocabulary import DateCertainty, LifeArea, ProvisionKind, Rung

NEW = uuid.UUID("00112233-4455-6677-8899-aabbccddeeff")

# Folding.


def test_set_and_set_back_leaves_a_record_in_which_nothing_changed(home):
    """It is dropped when the batch is sealed: see tests/sync."""
    with home.store.begin("x") as session:
        row = person(session, home)
        row.surname = "Anders"
        session.flush()
        row.surname = "Tesfay"
    (change,) = outbox(home.store)
    assert all(old == new for old, new in change.diff.values())


def test_writing_what_already_stands_there_leaves_nothing(home):
    with home.store.begin("x") as session:
        session.execute(text("UPDATE person SET surname = surname, _lv = _lv + 1"))
    assert outbox(home.store) == []


def test_two_fields_in_two_flushes_are_one_record(home):
    with home.store.begin("x") as session:
        row = person(session, home)
        row.phone = "06"
        session.flush()
        row.own_script = "ሳሙኤል"
    (change,) = outbox(home.store)
    assert change.diff == {
        "phone": [None, "06"],
        "contact_note": [None, None],
        "own_script": [None, "ሳሙኤል"],
    }


def test_two_units_of_work_are_two_records(home):
    for typed in ("05", "06"):
        with home.store.begin("x") as session:
            person(session, home).phone = typed
    assert [c.diff["phone"] for c in outbox(home.store)] == [[None, "05"], ["05", "06"]]


def test_two_rows_in_one_go_are_two_records_of_one_group_in_order(home):
    with home.store.begin("x") as session:
        person(session, home).phone = "06"
        session.flush()
        session.get(Household, home.household).city = "Polderdam"
    first, second = outbox(home.store)
    assert (first.entity, second.entity) == ("person", "household")
    assert first.group_id == second.group_id


# Units, ids, nothing and empty.


def test_a_unit_is_carried_whole(home):
    with home.store.begin("x") as session:
        session.get(Household, home.household).street = "Kade"
    (change,) = outbox(home.store)
    assert change.diff == {
        "street": [None, "Kade"],
        "house_number": [None, None],
        "postcode": [None, None],
        "city": [None, None],
        "unit": ["unit 14", "unit 14"],
    }


def test_each_field_of_each_entity_is_recorded_with_its_unit_and_no_other(home):
    """A row of each is made, changed field by field, thrown away and brought back."""
    with home.store.begin("x") as session:
        driver = driver_of(session)
        for entity in entities().values():
            assert {field.kind for field in entity.fields.values()} <= TRAVELLING
            every_way(driver, entity)


def every_way(driver, entity):
    fields = entity.fields
    first, second = ({name: invented(fields[name], n) for name in fields} for n in (0, 1))
    said = {name: (plain(first[name]), plain(second[name])) for name in fields}
    row = {"id": NEW.bytes, "container_id": NEW.bytes} | first
    columns, places = ", ".join(map('"{}"'.format, row)), ", ".join("?" * len(row))
    driver.execute(f"INSERT INTO {entity.name} ({columns}) VALUES ({places})", (*row.values(),))
    assert told(driver) == (entity.name, "i", {n: [None, old] for n, (old, _) in said.items()})
    for name, field in fields.items():
        unit = entity.units[field.unit]
        change(driver, entity, {name: second[name]})
        diff = {n: [said[n][0], said[n][n == name]] for n in unit}
        assert told(driver) == (entity.name, "u", diff)
        # Back again, of a form that had seen something else in this field, and nothing in another.
        other = next((n for n in fields if n not in unit), name)
        for seen, value in ((name, "seen"), (other, None)):
            driver.execute(
                "INSERT OR REPLACE INTO sync_saw VALUES (?, ?, ?)", (NEW.bytes, seen, value)
            )
        change(driver, entity, {name: first[name]})
        diff = {n: [said[n][n == name], said[n][0]] for n in unit} | {name: ["seen", said[name][0]]}
        diff[other] = [None, said[other][0]]
        assert told(driver) == (entity.name, "u", diff)
        driver.execute("DELETE FROM sync_saw")
    change(driver, entity, {"_deleted": 1})
    assert told(driver) == (entity.name, "d", {n: [old, None] for n, (old, _) in said.items()})
    name = next(iter(fields))
    change(driver, entity, {"_deleted": 0, name: second[name]})
    diff = {n: [old, (old, new)[n == name]] for n, (old, new) in said.items()}
    assert told(driver) == (entity.name, "b", diff)


def change(driver, entity, values):
    """As the program does, which counts each of its writes."""
    sets = ", ".join(f'"{name}" = ?' for name in values)
    change = f"UPDATE {entity.name} SET {sets}, _lv = _lv + 1 WHERE id = ?"
    driver.execute(change, (*values.values(), NEW.bytes))


def invented(field, number):
    if field.wire == "id":
        return bytes([number + 1]) * 16
    return number if field.wire in ("int", "bool") else f"{field.name} {number}"


def plain(value):
    return value.hex() if isinstance(value, bytes) else value


def told(driver):
    """The one record that there is now, taken away."""
    ((entity, row_id, place, kind, diff),) = driver.execute(
        "DELETE FROM sync_op RETURNING entity, row_id, container_id, kind, diff"
    ).fetchall()
    assert row_id == place == NEW.bytes
    return entity, kind, json.loads(diff)


def test_an_id_travels_as_hex_and_no_id_as_nothing(home):
    with home.store.begin("x") as session:
        session.add(
            Goal(id=NEW, container_id=home.shared, plan_id=home.file_id, owner_id=home.letay)
        )
    (change,) = outbox(home.store)
    assert change.diff["plan_id"] == [None, home.file_id.hex]
    assert change.diff["owner_id"] == [None, home.letay.hex]
    assert change.diff["need_id"] == [None, None]
    deliver(home.store)
    with home.store.begin("x") as session:
        session.get(Goal, NEW).owner_id = home.samuel
    with home.store.begin("x") as session:
        session.get(Goal, NEW).owner_id = None
    assert [c.diff for c in outbox(home.store)] == [
        {"owner_id": [home.letay.hex, home.samuel.hex]},
        {"owner_id": [home.samuel.hex, None]},
    ]


def test_nothing_and_an_empty_text_are_told_apart_here(home):
    with home.store.begin("x") as session:
        person(session, home).own_script = ""
    with home.store.begin("x") as session:
        person(session, home).own_script = None
    assert [c.diff["own_script"] for c in outbox(home.store)] == [[None, ""], ["", None]]


def test_a_day_a_word_a_number_and_a_rung_travel_as_plain_values(home):
    with home.store.begin("x") as session:
        row = person(session, home)
        row.birth_date, row.birth_certainty = date(2018, 2, 3), DateCertainty.EXACT
        session.add(Goal(id=NEW, container_id=home.shared, plan_id=NEW, life_area=LifeArea.MIND))
        session.flush()
        session.execute(
            text(
                "INSERT INTO action (id, container_id, goal_id, text, rung, status, position) "
                "VALUES (:i, :c, :i, '', :rung, 'open', '')"
            ),
            {"i": NEW.bytes, "c": home.shared.bytes, "rung": int(Rung.VOLUNTEERS)},
        )
    changed, goal, action = outbox(home.store)
    assert changed.diff == {
        "birth_date": ["2018-01-01", "2018-02-03"],
        "birth_certainty": [None, "exact"],
    }
    assert goal.diff["life_area"] == [None, "mind"]
    assert action.diff["rung"] == [None, 3]


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "\\",
        "'; DROP TABLE person; --",
        "\n\t",
        "{}",
        "[1]",
        "null",
        "1",
        "\u2028",
        "ሳሙኤል",
        "😀",
    ],
    ids=ascii,
)
def test_any_text_is_recorded_as_it_is(shared, typed):
    def way(session, home):
        row = person(session, home)
        row.own_script = "a" + typed
        session.flush()  # so that it is folded as well
        row.own_script = typed

    assert [c.diff for c in recorded(shared, way)] == [{"own_script": [None, typed]}]


# What the user saw.


@pytest.mark.parametrize("seen", ["Tesfai", "", None, "é\n'\""], ids=ascii)
def test_the_old_value_is_what_the_form_showed(home, seen):
    with home.store.begin("x") as session:
        saw(session, home.samuel, "surname", seen)
        person(session, home).surname = "Tesfaye"
    (change,) = outbox(home.store)
    assert change.diff["surname"] == [seen, "Tesfaye"]
    assert change.diff["given_names"] == ["Samuel", "Samuel"]


def test_what_was_seen_stays_the_old_value_when_the_row_is_written_twice(home):
    with home.store.begin("x") as session:
        saw(session, home.samuel, "surname", "Tesfai")
        row = person(session, home)
        row.surname = "Tesf"
        session.flush()
        row.surname = "Tesfaye"
        session.flush()
        row.phone = "06"
    (change,) = outbox(home.store)
    assert change.diff["surname"] == ["Tesfai", "Tesfaye"]
    assert change.diff["phone"] == [None, "06"]


def test_a_number_that_was_seen_stays_a_number(home):
    with home.store.begin("x") as session:
        session.execute(
            text(
                "INSERT INTO action (id, container_id, goal_id, text, rung, status, position) "
                "VALUES (:i, :c, :i, '', 3, 'open', '')"
            ),
            {"i": NEW.bytes, "c": home.shared.bytes},
        )
    deliver(home.store)
    with home.store.begin("x") as session:
        saw(session, NEW, "rung", 2)
        session.execute(text("UPDATE action SET rung = 5 WHERE id = :i"), {"i": NEW.bytes})
    (change,) = outbox(home.store)
    assert change.diff == {"rung": [2, 5]}


def test_what_was_seen_of_one_row_says_nothing_of_another(home):
    with home.store.begin("x") as session:
        saw(session, home.letay, "surname", "X")
        person(session, home).surname = "Tesfaye"
    (change,) = outbox(home.store)
    assert change.diff["surname"] == ["Tesfay", "Tesfaye"]


def test_what_was_seen_ends_with_the_unit_of_work(home):
    with home.store.begin("x") as session:
        saw(session, home.samuel, "surname", "X")
    with home.store.begin("x") as session:
        person(session, home).surname = "Tesfaye"
    assert [c.diff["surname"] for c in outbox(home.store)] == [["Tesfay", "Tesfaye"]]


# Two records of one act.


def test_a_step_of_a_referral_is_captured_with_the_referral(home):
    service = home.services.referrals
    (provision, _) = home.services.directory.find()
    row = service.prepare(home.file_id, provision.id)
    made, *_ = outbox(home.store)
    assert made.diff["kind"] == [None, ProvisionKind.INFORMAL]
    deliver(home.store)
    service.step(row.id, "ready", date(2026, 11, 22))
    changed = {c.entity: c for c in outbox(home.store)}
    assert changed.keys() == {"referral", "referral_step"}
    assert changed["referral"].diff == {
        "status": ["concept", "ready"],
        "status_on": [date.today().isoformat(), "2026-11-22"],
        "reason": [None, None],
    }
    assert changed["referral_step"].diff["worker_id"] == [None, ME.hex]
    with home.store.reading() as session:
        assert session.scalars(select(Referral.id)).all() == [row.id]


def test_a_reference_without_a_relationship_is_captured_when_it_moves(home):
    with home.store.begin("x") as session:
        session.execute(text("UPDATE file_index SET regisseur_id = :w"), {"w": COLLEAGUE.bytes})
    (change,) = outbox(home.store)
    assert change.diff == {"regisseur_id": [ME.hex, COLLEAGUE.hex]}
    assert change.container_id == TEAM
