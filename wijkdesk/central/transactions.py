"""A transaction of the service: as the role that owns nothing, for one municipality only.

Everything is set for the transaction alone, so that a connection pool between (PgBouncer) may hand
the connection to somebody else afterwards.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from typing import Any
from uuid import UUID

import psycopg
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from wijkdesk.central.fences import SERVICE

LOCK_MS = 5_000
STATEMENT_MS = 15_000
"""Nor does a slow client hold the lock of a realm: its body is read before."""

_SETTINGS = f"""
SELECT set_config('role', '{SERVICE}', true), set_config('lock_timeout', %(lock)s, true),
  set_config('statement_timeout', %(statement)s, true),
  set_config('wijkdesk.realm', %(realm)s, true),
  set_config('wijkdesk.device_id', %(device)s, true),
  set_config('wijkdesk.locator', %(locator)s, true)
"""
_DEVICE = "SELECT realm_id, worker_id, state, token_hash FROM device WHERE device_id = %(device)s"

Found = tuple[UUID, UUID, str, bytes] | None
"""Realm, worker, state and what is kept of the token of the device that was named."""


@contextmanager
def fenced(
    engine: Engine, realm: UUID | None = None, *, device: UUID | None = None, locator: str = ""
) -> Iterator[Connection]:
    """Begin one; without a realm only the row that was asked for by its secret is there."""
    with engine.begin() as conn:
        with driver_of(conn) as driver:
            driver.execute(_SETTINGS, _named(realm, device, locator))
        yield conn


@contextmanager
def fenced_for(engine: Engine, realm: UUID, device: UUID) -> Iterator[tuple[Connection, Found]]:
    """The same with the device that is named, all in one message to the database."""
    named = _named(realm, device, "")
    with engine.begin() as conn:
        with driver_of(conn) as driver, driver.pipeline():
            driver.execute(_SETTINGS, named)
            found = driver.execute(_DEVICE, named).fetchone()
        yield conn, found


@contextmanager
def queued(conn: Connection) -> Iterator[None]:
    """Send what is written in here in one message; what goes wrong is said at the end.

    For statements of which nobody reads an answer.
    """
    with driver_of(conn) as driver:
        if driver.pgconn.pipeline_status:
            yield  # a part of something that is queued already
        else:
            with driver.pipeline():
                yield


@dataclass(frozen=True, slots=True)
class Question:
    """A question to the database, and what is made of its answer."""

    sql: bytes
    values: Mapping[str, Any]
    made: Callable[[list[Any]], Any]


def asked(
    conn: Connection, *questions: Question | None, meanwhile: Callable[[], None] | None = None
) -> list[Any]:
    """The answers, in order, all of them in one message to the database; {} where none is asked.

    Past SQLAlchemy, which needs longer to wrap an answer than PostgreSQL to give it (measured).
    `meanwhile` is done while PostgreSQL looks.
    """
    with driver_of(conn) as driver, driver.pipeline():
        sent = [one if one is None else driver.execute(one.sql, one.values) for one in questions]
        if meanwhile is not None:
            meanwhile()
        found = [[] if cursor is None else cursor.fetchall() for cursor in sent]
    pairs = zip(questions, found, strict=True)
    return [{} if one is None else one.made(rows) for one, rows in pairs]


def commit(conn: Connection) -> None:
    """The last of what is queued: PostgreSQL brings it to the disk while other work is done.

    Only the end of the queue says that it is committed. What goes before it and is refused takes it
    along, so that nothing is ever committed by half.
    """
    with driver_of(conn) as driver:
        driver.execute("COMMIT", prepare=False)


def tell(conn: Connection, sql: bytes, values: Mapping[str, Any]) -> None:
    """A statement of which nobody reads an answer."""
    with driver_of(conn) as driver:
        driver.execute(sql, values)


def statement(sql: str) -> bytes:
    """A statement with `:names`, as the driver wants it."""
    return re.sub(r"(?<!:):([a-z_]\w*)", r"%(\1)s", sql.replace("%", "%%")).encode()


@contextmanager
def attempt(conn: Connection) -> Iterator[None]:
    """What is written in here stands or falls together, and the transaction goes on either way.

    Each statement goes out at once and PostgreSQL works on it while the next one is being made. Of
    a statement that it refuses is heard at a later one, or at the end.
    """
    with driver_of(conn) as driver:
        trouble: psycopg.Error | DBAPIError | None = None
        try:
            with driver.pipeline():
                driver.execute("SAVEPOINT attempt")
                try:
                    yield
                    driver.execute("RELEASE attempt")
                except (psycopg.Error, DBAPIError) as error:  # raised below, out of the queue
                    trouble = error
        except psycopg.Error as error:
            trouble = trouble or error
        if trouble is not None:
            with suppress(psycopg.Error):  # where the line is gone, so is all of it
                # A text of its own each time: of one that it knows, psycopg overlooks that it ends
                # the statements that it prepared in vain (3.3).
                driver.execute(f"ROLLBACK TO attempt -- {next(_failed)}".encode())
            raise trouble


_failed = count()


def reading(engine: Engine) -> Engine:
    """The engine for transactions that only read, and on one moment."""
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


@contextmanager
def snapshot(engine: Engine, realm: UUID) -> Iterator[Connection]:
    """A transaction to read by, on one moment."""
    with fenced(reading(engine), realm) as conn:
        yield conn


@contextmanager
def driver_of(conn: Connection) -> Iterator[psycopg.Connection[Any]]:
    """The driver's own connection, for what SQLAlchemy cannot say; errors become SQLAlchemy's."""
    driver: Any = conn.connection.driver_connection
    try:
        yield driver
    except psycopg.Error as error:
        known: Any = error
        gone = bool(conn.dialect.is_disconnect(known, driver, None))
        if gone:
            conn.invalidate(error)
            conn.engine.dispose()  # the others of the pool are gone with it
        raise DBAPIError.instance(
            None,
            None,
            error,
            psycopg.Error,
            hide_parameters=True,
            connection_invalidated=gone,
            dialect=conn.dialect,
        ) from error


def _named(realm: UUID | None, device: UUID | None, locator: str) -> dict[str, str]:
    named = {"realm": realm, "device": device, "locator": locator}
    limits = {"lock": str(LOCK_MS), "statement": str(STATEMENT_MS)}
    return limits | {name: str(value or "") for name, value in named.items()}
