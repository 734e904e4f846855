"""Notes, needs and plan lines in the index: their words, and only those of one's own files.

Plain SQL with ids as they are stored: a first sync brings very many of them.
"""

import itertools
import uuid
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import Table, TextClause, bindparam, delete, func, select, text
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

_INSERT = "INSERT INTO search_text (doc, entity, row_id) VALUES (?, ?, ?)"
_INSERT_MANY = "INSERT INTO search_fts_text (rowid, words) VALUES (?, ?)"
_INSERT_WORDS = text("INSERT INTO search_fts_text (rowid, words) VALUES (:doc, :words)")
_GAP = text(
    "SELECT doc + 1 FROM search_text AS one WHERE doc >= :doc AND NOT EXISTS "
    "(SELECT 1 FROM search_text WHERE doc = one.doc + 1) ORDER BY doc LIMIT 1"
)
_THERE = text("SELECT 1 FROM search_text WHERE doc = :doc")
_DELETE = text("DELETE FROM search_text WHERE doc = :doc")
_DELETE_WORDS = text("DELETE FROM search_fts_text WHERE rowid = :doc")


@dataclass(frozen=True, slots=True)
class TextDoc:
    """The words of one row; `minute` is when it was, None where that says nothing."""

    entity: str
    row_id: bytes
    minute: int | None
    words: str


def table_of(entity: str) -> Table:
    """The table of an entity."""
    return Base.metadata.tables[entity]


def texts(
    session: Session, entity: str, ids: Collection[uuid.UUID], column: str = "id"
) -> Iterator[TextDoc]:
    """The documents of these rows, as far as they have words and are of a file of one's own.

    With `container_id` as the column, of all rows in these containers.
    """
    rows = session.execute(_rows(entity, column), {"ids": [i.bytes for i in ids]}).all()
    own = _own(session, {row[1] for row in rows})
    for row_id, container, at, *said in rows:
        if container in own:
            words = words_of(" ".join(said))
            if words:
                yield TextDoc(entity, row_id, _minute(at), " ".join(dict.fromkeys(words)))


@cache
def _rows(entity: str, column: str) -> TextClause:
    at = "happened_at" if entity == "contact_moment" else "NULL"
    query = text(
        f"SELECT id, container_id, {at}, {', '.join(TEXTS[entity])} FROM {entity} "
        f"WHERE {column} IN :ids AND NOT _deleted"
    )
    return query.bindparams(bindparam("ids", expanding=True))


def _own(session: Session, containers: Collection[bytes]) -> set[bytes]:
    query = select(Compartment.id, Compartment.case_file_id).where(
        Compartment.id.in_([uuid.UUID(bytes=c) for c in containers]), ~Compartment.deleted
    )
    files = {row.id: row.case_file_id for row in session.execute(query)}
    own = mine(session, set(files.values()))
    return {container.bytes for container, file in files.items() if file in own}


def _minute(at: str | None) -> int | None:
    return None if at is None else max(0, int(datetime.fromisoformat(at).timestamp() // 60))


def replace(session: Session, row_ids: Collection[uuid.UUID], docs: Iterable[TextDoc]) -> None:
    """These words instead of what the index has about these rows."""
    made = {d.row_id: d for d in docs}
    query = select(search_text.c.doc, search_text.c.row_id).where(search_text.c.row_id.in_(row_ids))
    gone = []
    for doc, row_id in session.execute(query):
        session.execute(_DELETE_WORDS, {"doc": doc})
        new = made.get(row_id.bytes)
        if new is not None and _stays(doc, new):
            session.execute(_INSERT_WORDS, {"doc": doc, "words": made.pop(row_id.bytes).words})
        else:
            gone.append({"doc": doc})
    if gone:
        session.execute(_DELETE, gone)
    add(session, list(made.values()))


def _stays(doc: int, new: TextDoc) -> bool:
    """Whether it is about the same minute as before."""
    return doc > UNDATED if new.minute is None else doc // SLOTS == new.minute


def add(session: Session, docs: Sequence[TextDoc]) -> None:
    """Keep the words of these rows, each in its minute or in the first free place after it."""
    if not docs:
        return
    places = list(zip(_places(session, docs), docs, strict=True))
    places.sort(key=lambda one: one[0])  # in any other order FTS5 writes a segment for each
    connection = session.connection()
    connection.exec_driver_sql(_INSERT, [(doc, d.entity, d.row_id) for doc, d in places])
    connection.exec_driver_sql(_INSERT_MANY, [(doc, d.words) for doc, d in places])


def _places(session: Session, docs: Sequence[TextDoc]) -> list[int]:
    wanted = [None if d.minute is None else d.minute * SLOTS + d.row_id[-1] for d in docs]
    dated = {place for place in wanted if place is not None}
    last = session.scalar(select(func.max(search_text.c.doc)))
    undated = itertools.count(max(last or 0, UNDATED) + 1)
    taken = set(session.scalars(select(search_text.c.doc).where(search_text.c.doc.in_(dated))))
    found = []
    reached: dict[int, int] = {}  # by minute, the last place that was found after a search
    for place in wanted:
        if place is None or place not in taken:
            number = next(undated) if place is None else place
        else:
            number = _free(session, reached.get(place // SLOTS, place), taken)
            reached[place // SLOTS] = number
        taken.add(number)
        found.append(number)
    return found


def _free(session: Session, place: int, taken: Collection[int]) -> int:
    number = place
    while number in taken or (number != place and session.scalar(_THERE, {"doc": number})):
        # Lines that were brought in from elsewhere may all bear one midnight: over those at once.
        number = number + 1 if number in taken else session.scalar(_GAP, {"doc": number})
    return number


def clear(session: Session) -> None:
    """Forget everything."""
    session.execute(delete(search_text))
    session.execute(text("INSERT INTO search_fts_text (search_fts_text) VALUES ('delete-all')"))
