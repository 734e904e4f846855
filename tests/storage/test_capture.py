"""Capture: every way to write a synced row leaves its record, with what stood there before."""

import uuid

import pytest
from sqlalchemy import bindparam, insert, select, text, update
from sqlalchemy.dialects.sqlite import insert as upsert_into
from sqlalchemy.exc import IntegrityError

from tests.storage.furnished import deliver, outbox, work
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


def by_update_from(session, home):
    session.execute(
        text(
            "UPDATE person SET phone = said.phone FROM "
            "(SELECT id, '06' AS phone FROM person WHERE given_names = 'Samuel') AS said "
            "WHERE person.id = said.id"
        )
    )


def by_with(session, home):
    session.execute(
        text(
            "WITH wanted (id, phone) AS (SELECT :i, '06') UPDATE person "
            "SET phone = (SELECT phone FROM wanted) WHERE id IN (SELECT id FROM wanted)"
        ),
        {"i": home.samuel.bytes},
    )


def by_returning(session, home):
    statement = update(Person).where(Person.id == home.samuel).values(phone="06")
    assert session.scalars(statement.returning(Person.phone)).all() == ["06"]


def by_select_of_a_temporary_table(session, home):
    session.execute(text("CREATE TEMP TABLE IF NOT EXISTS said (phone)"))
    session.execute(text("DELETE FROM said"))
    session.execute(text("INSERT INTO said VALUES ('06')"))
    session.execute(
        text("UPDATE main.person SET phone = (SELECT phone FROM temp.said) WHERE id = :i"),
        {"i": home.samuel.bytes},
    )


def by_bulk_objects(session, home):
    row = person(session, home)
    session.expunge(row)
    row.phone = "06"
    session.bulk_save_objects([row])


def by_driver_many(session, home):
    driver = session.connection().connection.driver_connection
    driver.executemany(
        "UPDATE person SET phone = ? WHERE id = ?",
        [("05", home.samuel.bytes), ("06", home.samuel.bytes)],
    )


def by_update_or_replace(session, home):
    session.execute(
        text("UPDATE OR REPLACE person SET phone = '06' WHERE id = :i"), {"i": home.samuel.bytes}
    )


def by_another_trigger(session, home):
    """A write that sets off a write: a trigger of somebody else, on our own table."""
    session.execute(
        text(
            "CREATE TEMP TRIGGER follow AFTER UPDATE OF phone ON main.person "
            "WHEN NEW.phone = '05' BEGIN UPDATE person SET phone = '06' WHERE id = NEW.id; END"
        )
    )
    session.execute(text("UPDATE person SET phone = '05' WHERE id = :i"), {"i": home.samuel.bytes})
    session.execute(text("DROP TRIGGER follow"))


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
    by_update_from,
    by_with,
    by_returning,
    by_select_of_a_temporary_table,
    by_bulk_objects,
    by_driver_many,
    by_update_or_replace,
    by_another_trigger,
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


def add_by_returning(session, home):
    statement = insert(Need).values(
        id=NEW, container_id=home.shared, case_file_id=home.file_id, nature="Rust"
    )
    assert session.scalars(statement.returning(Need.nature)).all() == ["Rust"]


def add_by_bulk_mappings(session, home):
    row = {"id": NEW, "container_id": home.shared, "case_file_id": home.file_id, "nature": "Rust"}
    session.bulk_insert_mappings(Need, [row])


ADDED = (
    "INTO need (id, container_id, case_file_id, own_words, nature, amount) "
    "VALUES (?, ?, ?, '', 'Rust', '')"
)


def add_by_driver(session, home):
    driver = session.connection().connection.driver_connection
    driver.executemany(f"INSERT {ADDED}", [(NEW.bytes, home.shared.bytes, home.file_id.bytes)])


def add_or_replace(session, home):
    """Nothing is there to replace: then it only adds."""
    driver = session.connection().connection.driver_connection
    driver.execute(f"REPLACE {ADDED}", (NEW.bytes, home.shared.bytes, home.file_id.bytes))


def add_or_ignore(session, home):
    driver = session.connection().connection.driver_connection
    for _ in range(2):
        driver.execute(
            f"INSERT OR IGNORE {ADDED}", (NEW.bytes, home.shared.bytes, home.file_id.bytes)
        )


def add_with_another_trigger(session, home):
    session.execute(
        text(
            "CREATE TEMP TRIGGER follow AFTER INSERT ON main.need BEGIN "
            "UPDATE need SET nature = 'Rust' WHERE id = NEW.id; END"
        )
    )
    session.execute(
        insert(Need).values(
            id=NEW, container_id=home.shared, case_file_id=home.file_id, nature="Druk"
        )
    )
    session.execute(text("DROP TRIGGER follow"))


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
        add_by_returning,
        add_by_bulk_mappings,
        add_by_driver,
        add_or_replace,
        add_or_ignore,
        add_with_another_trigger,
        add_and_change,
    ],
    ids=lambda w: w.__name__,
)
def test_every_way_to_add_a_row_leaves_one_record_with_all_of_it(shared, way):
    (change,) = recorded(shared, way)
    assert (change.entity, change.kind, change.row_id) == ("need", "i", NEW)
    assert change.diff == {name: [None, None] for name in entities()["need"].fields} | {
        "case_file_id": [None, shared.file_id.hex],
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


def test_what_comes_out_of_another_database_is_captured_and_that_one_is_not_ours(home, tmp_path):
    """ATTACH: the other one has a table of the same name, which no trigger of ours watches."""
    with home.store._writer.connect() as connection:  # noqa: SLF001 - not within a unit of work
        driver = connection.connection.driver_connection
        driver.execute("ATTACH DATABASE ? AS other KEY ''", (str(tmp_path / "other.db"),))
        driver.execute("CREATE TABLE other.person (id, phone)")
        driver.execute("INSERT INTO other.person VALUES (?, '06')", (home.samuel.bytes,))
    with home.store.begin("x") as session:
        session.execute(text("UPDATE other.person SET phone = '07'"))
        session.execute(
            text(
                "UPDATE main.person SET phone = o.phone FROM other.person o "
                "WHERE o.id = main.person.id"
            )
        )
    (change,) = outbox(home.store)
    assert (change.row_id, change.diff["phone"]) == (home.samuel, [None, "07"])
    with home.store._writer.connect() as connection:  # noqa: SLF001 - as above
        connection.connection.driver_connection.execute("DETACH DATABASE other")


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


# Bringing back.


def remove_by_hand(home):
    with home.store.begin("x") as session:
        person(session, home).deleted = True
    deliver(home.store)


def back_by_orm(session, home):
    person(session, home).deleted = False


def back_by_sql(session, home):
    session.execute(text("UPDATE person SET _deleted = 0 WHERE id = :i"), {"i": home.samuel.bytes})


def back_and_away_and_back(session, home):
    for gone in (False, True, False):
        person(session, home).deleted = gone
        session.flush()


@pytest.mark.parametrize(
    "way", [back_by_orm, back_by_sql, back_and_away_and_back], ids=lambda w: w.__name__
)
def test_every_way_to_bring_a_row_back_leaves_one_record_with_all_of_it(home, way):
    remove_by_hand(home)
    work(home.store, lambda session: way(session, home))
    (change,) = outbox(home.store)
    assert (change.entity, change.kind, change.row_id) == ("person", "b", home.samuel)
    assert set(change.diff) == set(entities()["person"].fields)
    assert change.diff["surname"] == ["Tesfay", "Tesfay"]


def test_what_changes_as_it_comes_back_stands_beside_how_it_lay(home):
    remove_by_hand(home)
    with home.store.begin("x") as session:
        row = person(session, home)
        row.deleted = False
        session.flush()
        row.surname = "Anders"
    (change,) = outbox(home.store)
    assert (change.kind, change.diff["surname"]) == ("b", ["Tesfay", "Anders"])


def test_what_is_thrown_away_and_brought_back_in_one_go_is_only_what_changed(shared):
    def way(session, home):
        row = person(session, home)
        row.deleted = True
        session.flush()
        row.deleted, row.surname = False, "Anders"

    (change,) = recorded(shared, way)
    assert change.kind == "u"
    assert {n: p for n, p in change.diff.items() if p[0] != p[1]} == {
        "surname": ["Tesfay", "Anders"]
    }


def test_what_is_brought_back_and_thrown_away_in_one_go_is_nothing(home):
    remove_by_hand(home)
    with home.store.begin("x") as session:
        for gone in (False, True):
            person(session, home).deleted = gone
            session.flush()
    assert [c.kind for c in outbox(home.store)] == ["z"]


def test_what_is_made_thrown_away_and_brought_back_in_one_go_was_made(home):
    with home.store.begin("x") as session:
        row = Need(id=NEW, container_id=home.shared, case_file_id=home.file_id, nature="Rust")
        session.add(row)
        session.flush()
        for gone in (True, False):
            row.deleted = gone
            session.flush()
    (change,) = outbox(home.store)
    assert (change.kind, change.diff["nature"]) == ("i", [None, "Rust"])
