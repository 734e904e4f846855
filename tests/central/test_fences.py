"""What PostgreSQL itself refuses the service, each tried; the second fence behind our own code."""

from uuid import uuid4

import pytest
from litestar.testing import TestClient
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from typer.testing import CliRunner

from tests.central.laptop import Town, group, insert
from tests.central.store import copy_of
from wijkdesk.central import admin, database, fences
from wijkdesk.central.commands import app
from wijkdesk.central.service import create_app
from wijkdesk.central.tables import METADATA, ROWS
from wijkdesk.central.transactions import fenced, snapshot
from wijkdesk.errors import UnavailableError

OWNER, LOGIN, STRANGER = "test_owner", "test_login", "test_stranger"


def sqlstate(engine, statement, realm=None, **values):
    """How PostgreSQL answers this statement in a transaction of the service; None: it does it."""
    try:
        with fenced(engine, realm) as conn:
            conn.execute(text(statement), values)
    except DBAPIError as error:
        return error.orig.sqlstate
    return None


def count(engine, table, realm):
    with fenced(engine, realm) as conn:
        return conn.execute(text(f'SELECT count(*) FROM "{table}"')).scalar_one()


def as_role(engine, role):
    """An engine on the same database with another login."""
    return database.engine_for(engine.url.set(username=role).render_as_string(hide_password=False))


@pytest.fixture(scope="module")
def roles(postgres):
    """Logins as an administrator of a PostgreSQL of their own would make them."""
    engine = database.engine_for(postgres)
    with engine.begin() as conn:
        conn.exec_driver_sql(
            f"CREATE ROLE {OWNER} LOGIN; CREATE ROLE {LOGIN} LOGIN; CREATE ROLE {STRANGER} LOGIN"
        )
    engine.dispose()


def test_every_table_has_a_fence_and_of_every_column_that_leads_to_a_realm_a_policy(engine):
    with engine.connect() as conn:
        rows = conn.execute(
            text(
                "SELECT relname, relrowsecurity,"
                " (SELECT count(*) FROM pg_policy WHERE polrelid = c.oid) FROM pg_class c"
                " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
            )
        )
        known = {name: (secured, policies) for name, secured, policies in rows}
    open_to_all = {name for name, (secured, n) in known.items() if not (secured and n)}
    assert open_to_all == {"alembic_version"}
    assert set(METADATA.tables) <= known.keys()


@pytest.mark.parametrize("table", sorted(fences.APPEND_ONLY))
def test_the_service_can_take_nothing_back_from_the_log(town, table):
    town.file("Anna")
    column = {"change_log": "outcome = 'N'", "realm_commit": "n_ops = 0"}.get(
        table, "realm_id = NULL"
    )
    for statement in (
        f"UPDATE {table} SET {column}",
        f"DELETE FROM {table}",
        f"TRUNCATE {table}",
        f"ALTER TABLE {table} DISABLE TRIGGER ALL",
        f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY",
        f"DROP TRIGGER {table}_append_only ON {table}",
        f"DROP TABLE {table}",
        "SET LOCAL session_replication_role = replica",
        "DROP POLICY realm ON realm_commit",
        "CREATE TABLE mine (n int)",
    ):
        assert sqlstate(town.engine, statement, town.realm) == "42501", statement


def test_the_owner_meets_the_trigger_where_rights_do_not_stop_them(town):
    town.file("Anna")
    for table in fences.APPEND_ONLY:
        with pytest.raises(DBAPIError, match="append-only"), town.engine.begin() as conn:
            conn.execute(text(f"DELETE FROM {table}"))


def test_an_op_id_stands_in_the_log_once(town):
    town.file("Anna")
    again = (
        "INSERT INTO change_log SELECT realm_id, seq + 1000, n, op_id, group_id, device_id,"
        " worker_id, entity, row_id, container_id, kind, outcome, reason, fields, payload_digest,"
        " at_device, at_server, schema_v, purpose FROM change_log LIMIT 1"
    )
    assert sqlstate(town.engine, again, town.realm) == "23505"


def test_no_row_is_ever_deleted_but_a_code_that_was_used(town):
    for table in METADATA.tables:
        state = sqlstate(town.engine, f'DELETE FROM "{table}"', town.realm)
        assert state == (None if table == "enrolment" else "42501"), table


def test_only_the_eraser_takes_payloads_away_and_nothing_else(town):
    town.file("Anna")
    with town.engine.begin() as conn:
        settings = "SELECT set_config('wijkdesk.realm', :realm, true), set_config('role', :r, true)"
        conn.execute(text(settings), {"realm": str(town.realm), "r": fences.ERASER})
        assert conn.execute(text("DELETE FROM change_payload")).rowcount > 0
        with pytest.raises(DBAPIError), conn.begin_nested():
            conn.execute(text("SELECT * FROM person"))
        with pytest.raises(DBAPIError), conn.begin_nested():
            conn.execute(text("UPDATE change_payload SET payload = ''"))


def test_of_another_municipality_there_is_not_one_row_in_any_table(town):
    other = Town(town.engine)
    town.file("Anna")
    assert count(town.engine, "person", uuid4()) == 0
    for table in METADATA.tables:
        own, theirs = (count(town.engine, table, realm) for realm in (town.realm, other.realm))
        with town.engine.connect() as conn:
            everything = conn.execute(text(f'SELECT count(*) FROM "{table}"')).scalar_one()
        assert own + theirs == everything, table
        assert count(town.engine, table, uuid4()) == count(town.engine, table, None) == 0, table
    assert count(town.engine, "team", town.realm) == 2


def test_no_row_is_written_into_another_municipality(town):
    other = uuid4()
    for table in ROWS:
        row = (
            f'INSERT INTO "{table}" (realm_id, id, container_id, row_seq, deleted)'
            " VALUES (:other, gen_random_uuid(), gen_random_uuid(), 1, false)"
        )
        assert sqlstate(town.engine, row, town.realm, other=other) == "42501", table
    moved = "UPDATE team SET realm_id = :other"
    assert sqlstate(town.engine, moved, town.realm, other=other) == "42501"


def test_a_device_is_found_by_its_own_id_and_nothing_beside_it(town):
    with fenced(town.engine, device=town.anna.id) as conn:
        found = conn.execute(text("SELECT device_id FROM device")).scalars().all()
        assert found == [town.anna.id]
        assert conn.execute(text("SELECT count(*) FROM worker")).scalar_one() == 0


def test_nothing_of_a_transaction_stays_on_its_connection(town):
    """Behind PgBouncer the next transaction on it may be anybody's."""
    left = text(
        "SELECT current_user, current_setting('wijkdesk.realm', true),"
        " current_setting('lock_timeout'), current_setting('statement_timeout')"
    )
    with town.engine.connect() as conn:
        pid = text("SELECT pg_backend_pid()")
        mine, before = conn.execute(pid).scalar_one(), conn.execute(left).one()
    for begin in (fenced, snapshot):
        with begin(town.engine, town.realm) as conn:
            assert conn.execute(pid).scalar_one() == mine
            assert conn.execute(left).one()[:2] == (fences.SERVICE, str(town.realm))
    with town.engine.connect() as conn:
        assert conn.execute(pid).scalar_one() == mine
        assert [value or "" for value in conn.execute(left).one()] == [v or "" for v in before]


def test_a_login_that_owns_nothing_serves_and_cannot_put_the_fences_down(postgres, town, roles):
    with town.engine.begin() as conn:
        conn.exec_driver_sql(f"GRANT {fences.SERVICE} TO {LOGIN}")
    engine = as_role(town.engine, LOGIN)
    try:
        database.upgrade(engine)  # there is nothing to do
        with TestClient(create_app(engine)) as client:
            town.settle(client, town.engine)
            file = town.file("Anna")
            assert town.anna.write(insert("need", file.container)) == "A"
            town.anna.pull()
            assert len(town.anna.held) > 1
            assert town.laptop("Bram").push(group(insert("need", uuid4()))).st == "ok"
        for escape in ("RESET ROLE; DELETE FROM change_log", "SET ROLE postgres"):
            assert sqlstate(engine, escape, town.realm) == "42501"
        for taken in ("ALTER TABLE person DISABLE ROW LEVEL SECURITY", "DELETE FROM change_log"):
            with pytest.raises(DBAPIError), engine.begin() as conn:
                conn.execute(text(taken))
    finally:
        engine.dispose()


def test_the_login_of_the_service_is_told_which_login_a_command_wants(town, roles):
    with town.engine.begin() as conn:
        conn.exec_driver_sql(f"GRANT {fences.SERVICE} TO {LOGIN}")
    url = town.engine.url.set(drivername="postgresql", username=LOGIN)
    for command in (["tidy"], ["check"], ["init", "--municipality", "Elders"]):
        told = CliRunner().invoke(
            app, [*command, "--database", url.render_as_string(hide_password=False)]
        )
        assert (told.exit_code, "owns the tables" in told.stderr) == (1, True), told.stderr


def test_a_login_that_owns_nothing_is_told_that_the_tables_are_to_be_migrated(town, roles):
    with town.engine.begin() as conn:
        conn.exec_driver_sql(
            f"GRANT {fences.SERVICE} TO {LOGIN}; COMMENT ON POLICY realm ON realm IS 'of before'"
        )
    engine = as_role(town.engine, LOGIN)
    with pytest.raises(UnavailableError, match="database_to_migrate"):
        database.upgrade(engine)
    engine.dispose()


def test_an_owner_without_further_rights_sets_up_a_store_of_their_own(postgres, engine, roles):
    name = f"owned_{uuid4().hex}"
    url = database.clone_database(postgres, "template1", name)
    root = database.engine_for(url)
    owner = as_role(root, OWNER)
    try:
        with root.begin() as conn:
            conn.exec_driver_sql(
                f"ALTER SCHEMA public OWNER TO {OWNER};"
                f"REVOKE {fences.SERVICE}, {fences.ERASER} FROM {OWNER}"
            )
        with pytest.raises(UnavailableError, match="database_roles"):
            database.upgrade(owner)
        with root.begin() as conn:
            conn.exec_driver_sql(f"GRANT {fences.SERVICE}, {fences.ERASER} TO {OWNER}")
        database.upgrade(owner)
        realm = admin.create_realm(owner, "Polderdam")
        assert admin.realms(owner) == {"Polderdam": realm}
        assert sqlstate(owner, "DELETE FROM change_log", realm) == "42501"
    finally:
        owner.dispose()
        root.dispose()
        database.drop_database(postgres, name)


def test_fences_that_were_taken_down_stand_again_after_the_next_migration(postgres, template):
    with copy_of(postgres, template) as engine:
        with engine.begin() as conn:
            conn.exec_driver_sql(
                "ALTER TABLE person DISABLE ROW LEVEL SECURITY;"
                "COMMENT ON POLICY realm ON realm IS NULL"
            )
        database.upgrade(engine)
        assert count(engine, "person", uuid4()) == 0
        with engine.connect() as conn:
            secured = text("SELECT relrowsecurity FROM pg_class WHERE relname = 'person'")
            assert conn.execute(secured).scalar_one()
