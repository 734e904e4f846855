"""A transaction of the service: as the role that owns nothing, for one municipality only.

Everything is set for the transaction alone, so that a connection pool between (PgBouncer) may hand
the connection to somebody else afterwards.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, text

from wijkdesk.central.fences import SERVICE

LOCK_MS = 5_000
STATEMENT_MS = 15_000
"""Nor does a slow client hold the lock of a realm: its body is read before."""

_SETTINGS = text(
    f"""
SELECT set_config('role', '{SERVICE}', true), set_config('lock_timeout', :lock, true),
  set_config('statement_timeout', :statement, true),
  set_config('wijkdesk.realm', :realm, true), set_config('wijkdesk.device_id', :device, true),
  set_config('wijkdesk.locator', :locator, true)
"""
)


@contextmanager
def fenced(
    engine: Engine, realm: UUID | None = None, *, device: UUID | None = None, locator: str = ""
) -> Iterator[Connection]:
    """Begin one; without a realm only the row that was asked for by its secret is there."""
    with engine.begin() as conn:
        conn.execute(_SETTINGS, _named(realm, device, locator))
        yield conn


@contextmanager
def snapshot(engine: Engine, realm: UUID) -> Iterator[Connection]:
    """The same to read by, on one moment."""
    reading = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    with fenced(reading, realm) as conn:
        yield conn


def _named(realm: UUID | None, device: UUID | None, locator: str) -> dict[str, Any]:
    named = {"realm": realm, "device": device, "locator": locator}
    limits = {"lock": str(LOCK_MS), "statement": str(STATEMENT_MS)}
    return limits | {name: str(value or "") for name, value in named.items()}
