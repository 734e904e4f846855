"""What is being typed, valid or not, until it is saved or thrown away (decision 8)."""

import time
from dataclasses import dataclass

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from wijkdesk.storage.prepared import driver_of
from wijkdesk.storage.tables import draft


@dataclass(frozen=True, slots=True)
class Draft:
    """Unsaved text of one field and where the cursor stood."""

    text: str
    cursor: int


# Past SQLAlchemy: two seconds after every key, and its part costs more than running it.
_KEEP = (
    "INSERT INTO draft (page, row_id, field, text, cursor, changed_ms) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (page, row_id, field) DO UPDATE SET "
    "text = excluded.text, cursor = excluded.cursor, changed_ms = excluded.changed_ms"
)


def keep(session: Session, page: str, row_id: str, field: str, kept: Draft) -> None:
    """Put a draft in the place of the one before."""
    now = int(time.time() * 1000)
    driver_of(session).execute(_KEEP, (page, row_id, field, kept.text, kept.cursor, now))


def pending(session: Session, page: str, row_id: str) -> dict[str, Draft]:
    """The drafts of one row on one page, by field."""
    query = select(draft.c.field, draft.c.text, draft.c.cursor).where(
        draft.c.page == page, draft.c.row_id == row_id
    )
    return {field: Draft(words, at) for field, words, at in session.execute(query)}


def waiting(session: Session) -> frozenset[tuple[str, str]]:
    """Page and row of everything that is not saved yet."""
    found = session.execute(select(draft.c.page, draft.c.row_id).distinct())
    return frozenset((page, row_id) for page, row_id in found)


def drop(session: Session, page: str, row_id: str, field: str | None = None) -> None:
    """End a draft, or all drafts of a row."""
    gone = delete(draft).where(draft.c.page == page, draft.c.row_id == row_id)
    session.execute(gone if field is None else gone.where(draft.c.field == field))


def are_there(session: Session, row_id: str) -> bool:
    """Whether something is half typed in this row."""
    return session.scalar(select(draft.c.row_id).where(draft.c.row_id == row_id)) is not None


def follow(session: Session, row_id: str, other: str) -> None:
    """What is half typed in a row goes on in the row that takes its place."""
    session.execute(update(draft).where(draft.c.row_id == row_id).values(row_id=other))
