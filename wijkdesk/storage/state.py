"""Small facts about this device and its sync, by key (`sync_state`)."""

from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from wijkdesk.storage.prepared import Prepared
from wijkdesk.storage.tables import sync_state

_PUT = "INSERT INTO sync_state (k, v) VALUES (?, ?) ON CONFLICT (k) DO UPDATE SET v = excluded.v"
_VALUE = Prepared(select(sync_state.c.v).where(sync_state.c.k == bindparam("key")))


def get(session: Session, key: str) -> str | None:
    """The text under a key, or None."""
    found: str | None = _VALUE.value(session, key=key)
    return found


def put(session: Session, **values: object) -> None:
    """Set keys; ids are kept as hex."""
    kept = [(k, v.hex if isinstance(v, UUID) else str(v)) for k, v in values.items()]
    session.connection().exec_driver_sql(_PUT, kept)


def drop(session: Session, key: str) -> None:
    """Let go of a key."""
    session.connection().exec_driver_sql("DELETE FROM sync_state WHERE k = ?", (key,))


def number(session: Session, key: str) -> int:
    """The number under a key; 0 when there is none."""
    return int(get(session, key) or 0)
