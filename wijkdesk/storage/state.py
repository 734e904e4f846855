"""Small facts about this device and its sync, by key (`sync_state`)."""

from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from wijkdesk.storage.prepared import Prepared
from wijkdesk.storage.tables import sync_state

_VALUE = Prepared(select(sync_state.c.v).where(sync_state.c.k == bindparam("key")))


def get(session: Session, key: str) -> str | None:
    """The text under a key, or None."""
    found: str | None = _VALUE.value(session, key=key)
    return found


def put(session: Session, **values: object) -> None:
    """Set keys; ids are kept as hex."""
    for key, value in values.items():
        text = value.hex if isinstance(value, UUID) else str(value)
        statement = insert(sync_state).values(k=key, v=text)
        session.execute(statement.on_conflict_do_update(index_elements=["k"], set_={"v": text}))


def number(session: Session, key: str) -> int:
    """The number under a key; 0 when there is none."""
    return int(get(session, key) or 0)
