"""Bring the local schema up to date; loads alembic only when it is behind."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine

from wijkdesk.errors import UnavailableError
from wijkdesk.storage.engine import verified
from wijkdesk.storage.triggers import PREFIX, statements

VERSION = 51
"""`PRAGMA user_version` of an up-to-date database: the number of the last migration."""


def bring_up_to_date(engine: Engine, before: Callable[[], None] | None = None) -> None:
    """Migrate if needed, in one transaction, and reinstall the triggers afterwards.

    `before` is called first, unless the store is new.
    """
    with engine.begin() as connection:
        version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    if version > VERSION:
        raise UnavailableError("profile_newer")
    if version == VERSION:
        return
    if before is not None and tables:
        before()
    with engine.begin() as connection:
        # Each change of a table makes SQLite read them all again: two thirds of an old update.
        drop_triggers(connection)
        _migrate(connection)
        install_triggers(connection)
        connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
        verified(connection.connection.driver_connection)
    # The statements that made the schema would fill the cache of this connection (`STATEMENTS`).
    engine.dispose()


def install_triggers(connection: Connection) -> None:
    """Drop our triggers and make them again from the schema description."""
    drop_triggers(connection)
    do = connection.connection.driver_connection.execute  # type: ignore[union-attr]
    for statement in statements():
        do(statement)


def drop_triggers(connection: Connection) -> None:
    """Without our triggers nothing is checked, noted or queued."""
    do = connection.connection.driver_connection.execute  # type: ignore[union-attr]
    names = (
        "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view') AND name GLOB ? "
        "ORDER BY type"
    )
    for kind, name in do(names, (PREFIX + "*",)).fetchall():
        do(f'DROP {kind} "{name}"')


def _migrate(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
