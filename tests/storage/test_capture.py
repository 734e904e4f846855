"""Capture: every way to write a synced row leaves its record, with what stood there before."""

import uuid

import pytest
from sqlalchemy import bindparam, insert, select, text, update
from sqlalchemy.dialects.sqlite import insert as upsert_into
from sqlalchemy.exc import IntegrityError

from tests.storage.furnished import outbox, work
from tests.storage.recording import person, recorded
from wijkdesk.models.all import Need, Person
from wijkdesk.models.base import new_id
from wijkdesk.protocol.schema import entities

NEW = uuid.UUID("00112233-4455-6677-8899-aabbccddeeff")

# One change of one field, in every way in which a program can make it.


def by_attribute(session, home):
    row = person(session, home)
    assert row.phone is None  # read first
    row.phone = "06"


def by_attribute_unread(session, home):
    row = person(session, home)
    session.expire(row)
    row.phone = "06"


def by_two_flushes(session, home):
    row = person(session, home)
    row.phone = "05"
    session.flush()
    row.phone = "06"
    session.flush()


def by_merge(session, home):
    lv = session.scalar(select(Person.lv).where(Person.id == home.samuel))
    session.merge(Person(id=home.samuel, phone="06", lv=lv))


def by_statement(session, home):
    session.execute(update(Person).where(Person.id == home.samuel).values(phone="06"))


def by_raw_sql(session, home):
    session.execute(text("UPDATE person SET phone = '06' WHERE id = :i"), {"i": home.samuel.bytes})


def by_raw_sql_many(session, home):
    statement = text("UPDATE person SET phone = :p WHERE id = :i")
    session.execute(statement, [{"p": "06", "i": home.samuel.bytes}])


def by_bulk_mappings(session, home):
    lv = session.scalar(select(Person.lv).where(Person.id == home.samuel))
    session.bulk_update_mappings(Person, [{"id": home.samuel, "phone": "06", "lv": lv}])


def by_table_many(session, home):
    statement = (
        update(Person.__table__)
        .where(Person.__table__.c.id == bindparam("row"))
        .values(phone=bindparam("typed"))
    )
    session.connection().execute(statement, [{"row": home.samuel, "typed": "06"}])


def by_upsert(session, home):
    values = {"id": home.samuel, "container_id": home.shared, "surname": "Tesfay", "phone": "06"}
    statement = upsert_into(Person.__table__).values(**values, bsn_status="unknown")
    session.execute(
        statement.on_conflict_do_update(
            index_elements=["id"], set_={"phone": statement.excluded.phone}
        )
    )


def by_driver(session, home):
    driver = session.connection().connection.driver_connection
    driver.execute("UPDATE person SET phone = '06' WHERE id = ?", (home.samuel.bytes,))


def by_select_into(session, home):
    session.execute(
        text("UPDATE person SET phone = (SELECT '0' || '6') WHERE id = :i"),
        {"i": home.samuel.bytes},
    )


def by_detour(session, home):
    row = person(session, home)
    for typed in ("01", None, "", "06"):
        row.phone = typed
        session.flush()


WAYS = [
    by_attribute,
    by_attribute_unread,
    by_two_flushes,
    by_merge,
    by_statement,
    by_raw_sql,
    by_raw_sql_many,
    by_bulk_mappings,
    by_table_many,
    by_upsert,
    by_driver,
    by_select_into,
    by_detour,
]


def check(home, way):
    (change,) = recorded(home, way)
    assert (change.entity, change.kind) == ("person", "u")
    assert (change.row_id, change.container_id) == (home.samuel, home.shared)
    # The whole unit travels: the note beside the number is part of it (rule I14).
    assert change.diff == {"phone": [None, "06"], "contact_note": [None, None]}


@pytest.mark.parametrize("way", WAYS, ids=lambda w: w.__name__)
def test_every_way_to_change_a_field_leaves_one_record_with_the_old_value(shared, way):
    check(shared, way)


@pytest.mark.parametrize("way", WAYS, ids=lambda w: w.__name__)
def test_every_way_to_change_a_field_is_recorded_after_a_migration_too(rebuilt, way):
    check(rebuilt, way)


@pytest.mark.parametrize("way", WAYS, ids=lambda w: w.__name__)
def test_none_of_these_ways_works_outside_a_unit_of_work(shared, way):
    def without_context(session):
        session.execute(text("UPDATE sync_ctx SET capture = 0, applying = 0"))
        way(session, shared)

    with pytest.raises(Exception, match="outside a unit of work"):
        work(shared.store, without_context)
    with shared.store.reading() as session:
        assert session.get(Person, shared.samuel).phone is None


# Adding.


def add_by_orm(session, home):
    session.add(Need(id=NEW, container_id=home.shared, case_file_id=home.file_id, nature="Rust"))


def add_by_insert(session, home):
    session.execute(
        insert(Need),
        [{"id": NEW, "container_id": home.shared, "case_file_id": home.file_id, "nature": "Rust"}],
    )


def add_by_many_rows(session, home):
    row = {
        "id": NEW,
        "container_id": home.shared,
        "case_file_id": home.file_id,
        "own_words": "",
        "nature": "Rust",
        "amount": "",
    }
    session.connection().execute(insert(Need.__table__), [row])


def add_by_bulk(session, home):
    session.bulk_save_objects(
        [Need(id=NEW, container_id=home.shared, case_file_id=home.file_id, nature="Rust")]
    )


def add_by_raw_sql(session, home):
    session.execute(
        text(
            "INSERT INTO need (id, container_id, case_file_id, own_words, nature, amount) "
            "SELECT :id, container_id, case_file_id, '', 'Rust', '' FROM household"
        ),
        {"id": NEW.bytes},
    )


def add_by_upsert(session, home):
    statement = upsert_into(Need.__table__).values(
        id=NEW,
        container_id=home.shared,
        case_file_id=home.file_id,
        own_words="",
        nature="Rust",
        amount="",
    )
    session.execute(
        statement.on_conflict_do_update(index_elements=["id"], set_={"nature": "Anders"})
    )


def add_and_change(session, home):
    row = Need(id=NEW, container_id=home.shared, case_file_id=home.file_id, nature="Druk")
    session.add(row)
    session.flush()
    row.nature = "Rust"


@pytest.mark.parametrize(
    "way",
    [
        add_by_orm,
        add_by_insert,
        add_by_many_rows,
        add_by_bulk,
        add_by_raw_sql,
        add_by_upsert,
        add_and_change,
    ],
    ids=lambda w: w.__name__,
)
def test_every_way_to_add_a_row_leaves_one_record_with_all_of_it(shared, way):
    (change,) = recorded(shared, way)
    assert (change.entity, change.kind, change.row_id) == ("need", "i", NEW)
    assert change.diff == {
        "case_file_id": [None, shared.file_id.hex],
        "person_id": [None, None],
        "life_area": [None, None],
        "law": [None, None],
        "own_words": [None, ""],
        "nature": [None, "Rust"],
        "amount": [None, ""],
    }


def test_many_rows_in_one_statement_are_many_records_of_one_group(home):
    rows = [
        {
            "id": new_id(),
            "container_id": home.shared,
            "case_file_id": home.file_id,
            "own_words": "",
            "nature": str(n),
            "amount": "",
        }
        for n in range(1000)
    ]
    with home.store.begin("x") as session:
        session.connection().execute(insert(Need.__table__), rows)
    changes = outbox(home.store)
    assert [c.diff["nature"][1] for c in changes] == [str(n) for n in range(1000)]
    assert len({c.group_id for c in changes}) == 1


def test_one_statement_over_many_rows_records_each_of_them(home):
    with home.store.begin("x") as session:
        session.execute(text("UPDATE person SET language = 'ti'"))
    # Letay spoke Tigrinya already: for her nothing changed.
    assert sorted(c.diff["language"] == [None, "ti"] for c in outbox(home.store)) == [True, True]


# Removing.


def remove_by_orm(session, home):
    person(session, home).deleted = True


def remove_by_sql(session, home):
    session.execute(text("UPDATE person SET _deleted = 1 WHERE id = :i"), {"i": home.samuel.bytes})


def change_and_remove(session, home):
    row = person(session, home)
    row.surname = "Anders"
    session.flush()
    row.deleted = True


def change_and_remove_at_once(session, home):
    row = person(session, home)
    row.surname, row.deleted = "Anders", True


def remove_and_change(session, home):
    row = person(session, home)
    row.deleted = True
    session.flush()
    row.surname = "Anders"


@pytest.mark.parametrize(
    "way",
    [remove_by_orm, remove_by_sql, change_and_remove, change_and_remove_at_once, remove_and_change],
    ids=lambda w: w.__name__,
)
def test_every_way_to_remove_a_row_leaves_one_record_with_all_that_was_seen(shared, way):
    (change,) = recorded(shared, way)
    assert (change.entity, change.kind, change.row_id) == ("person", "d", shared.samuel)
    assert set(change.diff) == set(entities()["person"].fields)
    seen = {name: pair[0] for name, pair in change.diff.items() if pair[0] is not None}
    assert seen == {
        "given_names": "Samuel",
        "surname": "Tesfay",
        "birth_date": "2018-01-01",
        "bsn_status": "unknown",
    }


def test_what_is_made_and_thrown_away_in_one_go_is_marked_as_nothing(home):
    with home.store.begin("x") as session:
        row = Need(id=NEW, container_id=home.shared, case_file_id=home.file_id, nature="Rust")
        session.add(row)
        session.flush()
        row.deleted = True
    assert [(c.kind, c.row_id) for c in outbox(home.store)] == [("n", NEW)]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE person SET id = randomblob(16) WHERE id = :id",
        "UPDATE person SET container_id = randomblob(16) WHERE id = :id",
        "UPDATE OR REPLACE person SET id = (SELECT max(id) FROM person) WHERE id = :id",
        "INSERT OR REPLACE INTO person SELECT * FROM person WHERE id = :id",
        "REPLACE INTO person SELECT * FROM person WHERE id = :id",
        "DELETE FROM person WHERE id = :id",
    ],
    ids=["id", "container", "id over another", "replace", "replace by itself", "delete"],
)
def test_what_no_record_can_say_is_refused(shared, statement):
    with pytest.raises(IntegrityError, match="rows of person"), shared.store.begin("x") as session:
        session.execute(text(statement), {"id": shared.samuel.bytes})
    assert outbox(shared.store) == []
    with shared.store.reading() as session:
        assert session.get(Person, shared.samuel).container_id == shared.shared


def test_a_removed_row_does_not_come_back_without_a_record(home):
    with home.store.begin("x") as session:
        person(session, home).deleted = True
    with pytest.raises(IntegrityError, match="come back"), home.store.begin("x") as session:
        person(session, home).deleted = False
