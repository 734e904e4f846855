"""What somebody was typing in a row that went to other readers: their own words stay with them.

A draft holds the whole text of its field, so also what others wrote (docs/decisions/0077).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from wijkdesk.models.base import Value
from wijkdesk.protocol.messages import Row
from wijkdesk.protocol.moving import MOVABLE, blank
from wijkdesk.protocol.own_words import own_words
from wijkdesk.protocol.schema import entities
from wijkdesk.storage import drafts, moved, raw_rows
from wijkdesk.storage.drafts import Draft
from wijkdesk.storage.tables import draft

PAGE = "own_words:"
"""And the entity; no form has such a page, so nothing puts them back in a box."""


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Words of one's own that lie nowhere else; `page`, `row_id` and `field` name them."""

    page: str
    row_id: str
    entity: str
    field: str
    text: str
    at: datetime


def listed(session: Session) -> list[OwnWords]:
    """All there are, the oldest first."""
    query = select(draft).where(draft.c.page.startswith(PAGE)).order_by(draft.c.changed_ms)
    return [
        OwnWords(
            row.page,
            row.row_id,
            row.page.removeprefix(PAGE),
            row.field,
            row.text,
            datetime.fromtimestamp(row.changed_ms / 1000, UTC),
        )
        for row in session.execute(query)
    ]


def before(session: Session, entity: str, rows: Iterable[Row], emptied: Collection[UUID]) -> None:
    """Before these rows come in: remember what a draft was typed over, and part it where it ends.

    `emptied`: those that went to other readers.
    """
    if entity not in MOVABLE:
        return
    typed_in = {
        row_id
        for row_id in session.scalars(select(draft.c.row_id).distinct())
        if row_id.count("-")  # the forms that are about no row
    }
    for row in rows:
        here = raw_rows.read(session, entity, row.id) if str(row.id) in typed_in else None
        if here is None:
            continue
        if row.id in emptied:
            _part(session, entity, row.id, here.values)
        else:
            _remember(session, row.id, here.values, row.v)


def forget(session: Session, ids: Iterable[UUID]) -> None:
    """What was being typed in these rows goes; what was parted from it stays."""
    named = draft.c.row_id.in_([str(i) for i in ids])
    session.execute(delete(draft).where(named, ~draft.c.page.startswith(PAGE)))


def _remember(
    session: Session, row_id: UUID, was: Mapping[str, Value], now: Mapping[str, Value]
) -> None:
    """A colleague's text goes, and the draft may still hold it."""
    gone = [v for n, v in was.items() if isinstance(v, str) and v and now.get(n) != v]
    if gone:
        seen = func.coalesce(draft.c.seen, "").concat("\n".join(["", *gone]))
        session.execute(update(draft).where(draft.c.row_id == str(row_id)).values(seen=seen))


def _part(session: Session, entity: str, row_id: UUID, was: Mapping[str, Value]) -> None:
    goes_on = moved.goes_on(session, entity, row_id, was)
    if goes_on:
        # Whoever reads it there goes on there.
        drafts.follow(session, str(row_id), str(min(goes_on)))
        return
    texts = [v for n, v in was.items() if isinstance(v, str) and v and n in blank(entity)]
    named = draft.c.row_id == str(row_id)
    found = session.execute(select(draft).where(named, ~draft.c.page.startswith(PAGE))).all()
    page = PAGE + entity
    for row in found:
        if not _is_sentence(entity, row.field):
            continue
        own = own_words(row.text, [*texts, row.seen or ""])
        there = drafts.pending(session, page, str(row_id)).get(row.field)
        pieces = [there.text, own] if there is not None else [own]
        if own:
            kept = Draft("\n".join(pieces), 0)
            drafts.keep(session, page, str(row_id), row.field, kept)
    forget(session, [row_id])


def _is_sentence(entity: str, name: str) -> bool:
    """An id or a choice says nothing by itself."""
    field = entities()[entity].fields.get(name)
    return field is None or (field.wire == "text" and name in blank(entity))
