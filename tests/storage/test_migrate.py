"""Migrations: they make the tables that the classes describe, and the triggers come after them."""

from contextlib import closing

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Column, MetaData, Text, text

from tests.storage import blank
from tests.storage.furnished import outbox, work
from wijkdesk.models.all import Base, Person
from wijkdesk.storage import migrate
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import local
from wijkdesk.storage.triggers import statements

OURS = {*Base.metadata.tables, *local.tables}


def differences(store, *described):
    """What alembic would still have to do; the tables of the search index make themselves."""

    def belongs(thing, name, kind, reflected, other):
        return not (kind == "table" and name.startswith(("search_fts", "alembic_")))

    with store.reading() as session:
        settings = {"include_object": belongs, "compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(session.connection(), opts=settings)
        return compare_metadata(context, list(described))


def test_the_migrations_make_exactly_what_the_classes_describe(town):
    assert differences(town.store, Base.metadata, local) == []


def test_a_difference_would_be_seen(town):
    """The control: a description with one column and one table less."""
    less = MetaData(naming_convention=Base.metadata.naming_convention)
    for table in Base.metadata.tables.values():
        if table.name != "need":
            table.to_metadata(less)
    less.tables["person"]._columns.remove(less.tables["person"].c.phone)  # noqa: SLF001 - no other way
    found = {
        (what[0], getattr(what[-1], "name", "")) for what in differences(town.store, less, local)
    }
    assert ("remove_table", "need") in found
    assert ("remove_column", "phone") in found


def test_every_table_of_a_new_profile_is_one_that_is_described(town):
    with town.store.reading() as session:
        names = set(session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")))
    extra = {n for n in names if not n.startswith(("search_fts", "sqlite_"))}
    assert extra - OURS == {"alembic_version"}
    assert names >= OURS


def test_a_rebuilt_table_has_lost_its_triggers_until_they_are_put_back(home):
    """The reason for `install_triggers`: else nothing is captured, and nobody knows."""
    with home.store.applying() as session:
        connection = session.connection()
        before = triggers(connection, "person")
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("person", recreate="always") as batch:
            batch.add_column(Column("since_later", Text))
        assert triggers(connection, "person") == set()
        migrate.install_triggers(connection)
        assert triggers(connection, "person") == before
        assert len(before) > 5


def triggers(connection, table):
    query = text("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :t")
    return set(connection.execute(query, {"t": table}).scalars())


def test_every_synced_table_has_all_its_triggers(home):
    ends = ("i", "u", "s", "guard_insert", "guard_update", "guard_delete")
    with home.store.reading() as session:
        for table in Base.metadata.sorted_tables:
            wanted = {f"wd_{table.name}_{end}" for end in ends}
            assert wanted <= triggers(session.connection(), table.name), table.name


def test_an_older_profile_gets_all_its_triggers_when_it_is_opened(home):
    with home.store.applying() as session:
        for table in ("person", "household"):
            for name in triggers(session.connection(), table):
                session.execute(text(f"DROP TRIGGER {name}"))
        session.execute(text("PRAGMA user_version = 0"))
    home.store.close()
    again = Store(home.folder, home.key)
    try:
        work(again, lambda session: setattr(session.get(Person, home.samuel), "phone", "06"))
        assert [change.entity for change in outbox(again)] == ["person"]
        with again.reading() as session:
            assert session.scalar(text("PRAGMA user_version")) == migrate.VERSION
    finally:
        again.close()


def test_putting_the_triggers_back_twice_changes_nothing(home):
    with home.store.applying() as session:
        migrate.install_triggers(session.connection())
        query = text("SELECT count(*) FROM sqlite_master WHERE name GLOB 'wd_*'")
        assert session.scalar(query) == len(list(statements()))


def test_a_new_store_of_a_test_is_the_one_that_the_migrations_make(tmp_path, monkeypatch):
    """The control of `blank`, which makes all but one without them."""
    assert migrate.bring_up_to_date is not blank.WALK
    given = inside(tmp_path / "given")
    monkeypatch.setattr(migrate, "bring_up_to_date", blank.WALK)
    assert inside(tmp_path / "walked") == given
    assert len(given) > 500


def inside(folder):
    """Everything in a new store, but for the unit of work that one is in."""
    folder.mkdir()
    with closing(Store(folder, bytes(48))) as store, store.reading() as session:
        ask = session.connection().exec_driver_sql
        master = ask("SELECT name, sql FROM sqlite_master ORDER BY name").all()
        tables = [name for name, sql in master if (sql or "").startswith("CREATE TABLE")]
        rows = {name: ask(f'SELECT * FROM "{name}"').all() for name in tables if name != "sync_ctx"}
        return [*master, *rows.items(), ask("PRAGMA user_version").scalar()]
