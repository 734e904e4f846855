"""Migrations and tables agree, and what was written once cannot be unwritten."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from tests.central.laptop import insert
from wijkdesk.central import database
from wijkdesk.central.tables import METADATA, SEARCHED


def test_the_migrations_make_the_tables_that_the_program_knows(engine):
    with engine.connect() as conn:
        context = MigrationContext.configure(conn, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_migrating_again_changes_nothing(engine):
    database.upgrade(engine)
    with engine.connect() as conn:
        revision = conn.execute(text("SELECT version_num FROM alembic_version")).scalars().all()
    assert revision == ["0042"]


def test_every_searched_field_leads_to_its_index(engine):
    query = text("SELECT indexdef FROM pg_indexes WHERE tablename = :t")
    with engine.connect() as conn:
        for table, fields in SEARCHED.items():
            indexes = conn.execute(query, {"t": table}).scalars().all()
            for field in fields:
                assert any(f"(realm_id, {field})" in index for index in indexes)


def test_the_log_and_the_commits_take_no_change_and_no_deletion(town):
    file = town.file("Anna")
    town.anna.write(insert("need", file.container))
    for table, column in (("change_log", "outcome = 'N'"), ("realm_commit", "n_ops = 0")):
        for statement in (
            f"UPDATE {table} SET {column}",
            f"DELETE FROM {table}",
            f"TRUNCATE {table}",
        ):
            with pytest.raises(IntegrityError, match="append-only"), town.engine.begin() as conn:
                conn.execute(text(statement))


def test_a_payload_can_be_erased_while_the_log_stays_whole(town):
    file = town.file("Anna")
    town.anna.write(insert("need", file.container))
    with town.engine.begin() as conn:
        before = conn.execute(text("SELECT count(*) FROM change_log")).scalar_one()
        assert conn.execute(text("DELETE FROM change_payload")).rowcount == before
        assert conn.execute(text("SELECT count(*) FROM change_log")).scalar_one() == before
