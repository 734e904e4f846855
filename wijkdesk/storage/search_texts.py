"""Notes, needs and plan lines in the index: their words, and only those of one's own files."""

import itertools
import uuid
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Table, bindparam, delete, exists, func, insert, select, text
from sqlalchemy.orm import Session

from wijkdesk.models.all import Base, Compartment
from wijkdesk.storage.folding import words_of
from wijkdesk.storage.search_docs import mine
from wijkdesk.storage.search_marks import TEXTS
from wijkdesk.storage.tables import search_text

SLOTS = 256
"""How many documents fit in one minute of the journal; the next ones take the minutes after it."""
UNDATED = 1 << 40
"""Needs and plan lines stand behind all minutes: what is about no day comes first."""
_INSERT = text("INSERT INTO search_fts_text (rowid, words) VALUES (:doc, :words)")
_DELETE = text("DELETE FROM search_fts_text WHERE rowid = :doc")


@dataclass(frozen=True, slots=True)
class TextDoc:
    """The words of one row; `minute` is when it was, None where that says nothing."""

    entity: str
    row_id: uuid.UUID
    minute: int | None
    words: str


def table_of(entity: str) -> Table:
    """The table of an entity."""
    return Base.metadata.tables[entity]


def texts(session: Session, entity: str, ids: Collection[uuid.UUID]) -> Iterator[TextDoc]:
    """The documents of these rows, as far as they have words and are of a file of one's own."""
    table = table_of(entity)
    dated = entity == "contact_moment"
    columns = [table.c[field] for field in TEXTS[entity]]
    when = [table.c.happened_at] if dated else []
    query = select(table.c.id, table.c.container_id, *when, *columns).where(
        table.c.id.in_(ids), ~table.c["_deleted"]
    )
    rows = session.execute(query).all()
    own = _own(session, {row.container_id for row in rows})
    for row in rows:
        if row.container_id in own:
            words = words_of(" ".join(row[-len(columns) :]))
            if words:
                minute = _minute(row.happened_at) if dated else None
                yield TextDoc(entity, row.id, minute, " ".join(dict.fromkeys(words)))


def _own(session: Session, containers: Collection[uuid.UUID]) -> set[uuid.UUID]:
    query = select(Compartment.id, Compartment.case_file_id).where(
        Compartment.id.in_(containers), ~Compartment.deleted
    )
    files = {row.id: row.case_file_id for row in session.execute(query)}
    own = mine(session, set(files.values()))
    return {container for container, file in files.items() if file in own}


def _minute(moment: datetime) -> int:
    return max(0, int(moment.astimezone(UTC).timestamp() // 60))


def remove(session: Session, row_ids: Collection[uuid.UUID]) -> None:
    """Forget the words of these rows."""
    query = select(search_text.c.doc).where(search_text.c.row_id.in_(row_ids))
    gone = [{"doc": doc} for doc in session.scalars(query)]
    if gone:
        session.execute(_DELETE, gone)
        session.execute(delete(search_text).where(search_text.c.doc == bindparam("doc")), gone)


def add(session: Session, docs: Sequence[TextDoc]) -> None:
    """Keep the words of these rows, each in its minute or in the first free place after it."""
    places = _places(session, docs)
    rows: list[dict[str, Any]] = [
        {"doc": doc, "entity": d.entity, "row_id": d.row_id}
        for doc, d in zip(places, docs, strict=True)
    ]
    words = [{"doc": doc, "words": d.words} for doc, d in zip(places, docs, strict=True)]
    if rows:
        session.execute(insert(search_text), rows)
        session.execute(_INSERT, words)


def _places(session: Session, docs: Sequence[TextDoc]) -> list[int]:
    wanted = [None if d.minute is None else d.minute * SLOTS + d.row_id.bytes[-1] for d in docs]
    dated = {place for place in wanted if place is not None}
    last = session.scalar(select(func.max(search_text.c.doc)))
    undated = itertools.count(max(last or 0, UNDATED) + 1)
    taken = set(session.scalars(select(search_text.c.doc).where(search_text.c.doc.in_(dated))))
    found = []
    for place in wanted:
        number = next(undated) if place is None else _free(session, place, taken)
        taken.add(number)
        found.append(number)
    return found


def _free(session: Session, place: int, taken: Collection[int]) -> int:
    there = exists().where(search_text.c.doc == bindparam("doc"))
    number = place
    while number in taken or (number != place and session.scalar(select(there), {"doc": number})):
        number += 1
    return number


def clear(session: Session) -> None:
    """Forget everything."""
    session.execute(delete(search_text))
    session.execute(text("INSERT INTO search_fts_text (search_fts_text) VALUES ('delete-all')"))
