"""Connections to the encrypted database: one that writes, one that only reads."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from wijkdesk.storage.tables import SEARCH_TERM

DATABASE = "store.db"
READ = "BEGIN"
WRITE = "BEGIN IMMEDIATE"
"""IMMEDIATE: read-then-write upgrades fail under WAL (sync.md 9, pitfall 21)."""
STATEMENTS = 1024
"""Kept ready on a connection. The driver throws out what was asked least often, not longest ago.

With its own 128 the cache was full within minutes, and from then on new statements threw out each
other: a save was made anew at every use, with all its triggers, for four times its own cost.
"""

# The driver asks of each value apart how to write it, and for these two learns it from an error
# that it makes and throws away: four fifths of the binding of a row with ids (measured).
sqlcipher.register_adapter(bytes, bytes)
sqlcipher.register_adapter(type(None), {None: None}.get)


def open_engine(
    folder: Path, key: bytes, *, read_only: bool = False, may_make: bool = True
) -> Engine:
    """An engine on one connection; the one that writes may make the database when there is none.

    The key never stands in a URL, where it would be printed (security.md A3).
    """
    path = folder.resolve() / DATABASE
    fresh = ["rwc"] if may_make and not read_only else []

    def connect() -> Any:
        # A connection that is made anew later on must not make a store where one has gone.
        mode = fresh.pop() if fresh else "rw"
        return open_connection(path, key, mode, _pragmas(read_only=read_only))

    return _engine(connect, READ if read_only else WRITE)


@contextmanager
def session_on(connection: Any) -> Iterator[Session]:
    """A session on a bare connection, for looking; nothing of it stays."""
    with Session(_engine(lambda: connection, READ)) as session:
        yield session


def _engine(connect: Callable[[], Any], begin: str) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=connect,
        module=sqlcipher,
        poolclass=StaticPool,
        hide_parameters=True,
        # The driver is in autocommit; every transaction says BEGIN itself, see below.
    )

    def begun(connection: Any) -> None:
        driver = connection.connection.driver_connection
        if not driver.in_transaction:  # which `Sessions` begins itself
            driver.execute(begin)

    event.listen(engine, "begin", begun)
    return engine


def open_connection(path: Path, key: bytes, how: str, pragmas: Iterable[str] = ()) -> Any:
    """A bare connection in autocommit; `how` is a mode of SQLite, or "immutable" to only look."""
    only = "immutable=1" if how == "immutable" else f"mode={how}"
    connection = sqlcipher.connect(
        f"{path.as_uri()}?{only}",
        uri=True,
        check_same_thread=False,
        isolation_level=None,
        cached_statements=STATEMENTS,
    )
    with ExitStack() as undone:
        undone.callback(connection.close)
        # Damage is told by our own sentences; SQLCipher would print a line for every page.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        if how != "rwc":  # before a pragma writes the first page of a new one
            _look_whether_empty(connection)
        for line in pragmas:
            connection.execute(line)
        undone.pop_all()
    return connection


def _look_whether_empty(connection: Any) -> None:
    """A file of nothing counts as a new database: whoever only looks would miss every table."""
    try:
        found = connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    except sqlcipher.DatabaseError:
        return  # told by whoever reads on
    if found is None:
        raise sqlcipher.DatabaseError("database disk image is malformed")


def verified(connection: Any) -> None:
    """Refuse what was read when a page of it did not verify.

    SQLCipher puts off that error until the next page is read: the last page of a long value comes
    back as zeros, and nobody is told (measured: 4.19). Its status tells it.
    """
    if connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
        raise sqlcipher.DatabaseError("database disk image is malformed")


def _pragmas(*, read_only: bool) -> list[str]:
    lines = [
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
        SEARCH_TERM,
    ]
    return [*lines, "PRAGMA query_only = ON"] if read_only else lines
