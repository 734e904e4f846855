"""Connections to the encrypted database: one that writes, one that only reads."""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import StaticPool

DATABASE = "store.db"


def open_engine(folder: Path, key: bytes, *, read_only: bool = False) -> Engine:
    """An engine on one connection.

    The key never stands in a URL, where it would be printed (security.md A3).
    """

    def connect() -> Any:
        connection = sqlcipher.connect(
            str(folder / DATABASE), check_same_thread=False, isolation_level=None
        )
        for line in _pragmas(key, read_only=read_only):
            connection.execute(line)
        return connection

    engine = create_engine(
        "sqlite://",
        creator=connect,
        module=sqlcipher,
        poolclass=StaticPool,
        hide_parameters=True,
        # The driver is in autocommit; every transaction says BEGIN itself, see below.
    )
    if read_only:
        event.listen(engine, "begin", _begin_reading)
    else:
        event.listen(engine, "begin", _begin_writing)
    return engine


def _begin_writing(connection: Any) -> None:
    # IMMEDIATE: read-then-write upgrades fail under WAL (sync.md 9, pitfall 21).
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_reading(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN")


def _pragmas(key: bytes, *, read_only: bool) -> list[str]:
    lines = [
        f"PRAGMA key = \"x'{key.hex()}'\"",
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA foreign_keys = ON",
        "PRAGMA secure_delete = ON",
        # Else INSERT OR REPLACE deletes a row behind the back of the triggers.
        "PRAGMA recursive_triggers = ON",
        "PRAGMA temp_store = MEMORY",
        "PRAGMA trusted_schema = OFF",
        "PRAGMA busy_timeout = 5000",
        "PRAGMA cache_size = -32768",
    ]
    return [*lines, "PRAGMA query_only = ON"] if read_only else lines
