"""Notes, needs and plan lines in the index: their words, and only those of one's own files.

Plain SQL with ids as they are stored: a first sync brings very many of them.
"""

import itertools
import json
import uuid
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Table, TextClause, bindparam, delete, select, text
from sqlalchemy.orm import Session

from wijkdesk.models.all import Base, Compartment
from wijkdesk.storage.folding import words_of
from wijkdesk.storage.prepared import Prepared, driver_of, ids_in, these
from wijkdesk.storage.search_docs import mine
from wijkdesk.storage.search_marks import TEXTS
from wijkdesk.storage.tables import search_text

SLOTS = 256
"""How many documents fit in one minute of the journal; the next ones take the minutes after it."""
UNDATED = 1 << 40
"""Needs and plan lines stand behind all minutes: what is about no day comes first."""

_INSERT = "INSERT INTO search_text (doc, entity, row_id) VALUES (?, ?, ?)"
_INSERT_WORDS = "INSERT INTO search_fts_text (rowid, words) VALUES (?, ?)"
_GAP = (
    "SELECT doc + 1 FROM search_text AS one WHERE doc >= ? AND NOT EXISTS "
    "(SELECT 1 FROM search_text WHERE doc = one.doc + 1) ORDER BY doc LIMIT 1"
)
_THERE = "SELECT 1 FROM search_text WHERE doc = ?"
_TAKEN = "SELECT doc FROM search_text WHERE doc IN (SELECT value FROM json_each(?))"
_LAST = "SELECT max(doc) FROM search_text"
_DELETE = "DELETE FROM search_text WHERE doc = ?"
_DELETE_WORDS = "DELETE FROM search_fts_text WHERE rowid = ?"
_OLD = (
    "SELECT one.doc, one.row_id FROM search_todo JOIN search_text AS one ON one.row_id = id "
    "WHERE scope IN (SELECT value FROM json_each(?))"
)

Ask = Callable[[str, tuple[Any, ...]], Any]


class TextDoc(NamedTuple):
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
    return _made(entity, rows, _own(session, {row[1] for row in rows}))


def _made(entity: str, rows: Sequence[Any], own: Collection[bytes]) -> Iterator[TextDoc]:
    for row_id, container, at, *said in rows:
        if container in own:
            words = " ".join(dict.fromkeys(words_of(" ".join(said))))
            if words:
                yield TextDoc(entity, row_id, _minute(at), words)


def refresh(session: Session, marked: Mapping[str, str]) -> None:
    """The words of the rows that are marked, instead of what the index has: scopes by entity."""
    driver = driver_of(session)
    rows = {e: driver.execute(_marked(e), (scope,)).fetchall() for e, scope in marked.items()}
    own = _own(session, {row[1] for some in rows.values() for row in some})
    made = {d.row_id: d for e, some in rows.items() for d in _made(e, some, own)}
    old = driver.execute(_OLD, (json.dumps([*marked.values()]),)).fetchall()
    if old:
        driver.executemany(_DELETE_WORDS, [(doc,) for doc, _ in old])
    stay = [
        (doc, made.pop(row_id).words)
        for doc, row_id in old
        if row_id in made and _stays(doc, made[row_id])
    ]
    if stay:
        driver.executemany(_INSERT_WORDS, stay)
    kept = {doc for doc, _ in stay}
    gone = [(doc,) for doc, _ in old if doc not in kept]
    if gone:
        driver.executemany(_DELETE, gone)
    add(session, list(made.values()))


@cache
def _marked(entity: str) -> str:
    return (
        f"SELECT one.id, one.container_id, {_columns(entity)} FROM search_todo "
        f"JOIN {entity} AS one ON one.id = search_todo.id WHERE scope = ? AND NOT one._deleted"
    )


def _columns(entity: str) -> str:
    at = "happened_at" if entity == "contact_moment" else "NULL"
    return ", ".join((at, *(f"coalesce({field}, '')" for field in TEXTS[entity])))


@cache
def _rows(entity: str, column: str) -> TextClause:
    query = text(
        f"SELECT id, container_id, {_columns(entity)} FROM {entity} "
        f"WHERE {column} IN :ids AND NOT _deleted"
    )
    return query.bindparams(bindparam("ids", expanding=True))


def _own(session: Session, containers: Collection[bytes]) -> set[bytes]:
    asked = these(uuid.UUID(bytes=c) for c in containers)
    files = {part: uuid.UUID(bytes=file) for part, file in _FILES.raw(session, ids=asked)}
    own = mine(session, set(files.values()))
    return {container for container, file in files.items() if file in own}


_FILES = Prepared(
    select(Compartment.id, Compartment.case_file_id).where(
        ids_in(Compartment.id), ~Compartment.deleted
    )
)


def _minute(at: str | None) -> int | None:
    return None if at is None else max(0, int(datetime.fromisoformat(at).timestamp() // 60))


def _stays(doc: int, new: TextDoc) -> bool:
    """Whether it is about the same minute as before."""
    return doc > UNDATED if new.minute is None else doc // SLOTS == new.minute


def add(session: Session, docs: Sequence[TextDoc]) -> None:
    """Keep the words of these rows, each in its minute or in the first free place after it."""
    if not docs:
        return
    places = list(zip(_places(session, docs), docs, strict=True))
    places.sort(key=lambda one: one[0])  # in any other order FTS5 writes a segment for each
    driver = driver_of(session)
    driver.executemany(_INSERT, [(doc, d.entity, d.row_id) for doc, d in places])
    driver.executemany(_INSERT_WORDS, [(doc, d.words) for doc, d in places])


def _places(session: Session, docs: Sequence[TextDoc]) -> list[int]:
    ask: Ask = driver_of(session).execute  # there may be a question for each document
    wanted = [None if d.minute is None else d.minute * SLOTS + d.row_id[-1] for d in docs]
    dated = list({place for place in wanted if place is not None})
    (last,) = ask(_LAST, ()).fetchone()
    undated = itertools.count(max(last or 0, UNDATED) + 1)
    taken = {doc for (doc,) in ask(_TAKEN, (json.dumps(dated),))}
    found = []
    reached: dict[int, int] = {}  # by minute, the last place that was found after a search
    for place in wanted:
        if place is None or place not in taken:
            number = next(undated) if place is None else place
        else:
            number = _free(ask, reached.get(place // SLOTS, place), taken)
            reached[place // SLOTS] = number
        taken.add(number)
        found.append(number)
    return found


def _free(ask: Ask, place: int, taken: Collection[int]) -> int:
    number = place
    while number in taken or (number != place and ask(_THERE, (number,)).fetchone()):
        # Lines that were brought in from elsewhere may all bear one midnight: over those at once.
        number = number + 1 if number in taken else ask(_GAP, (number,)).fetchone()[0]
    return number


def clear(session: Session) -> None:
    """Forget everything."""
    session.execute(delete(search_text))
    session.execute(text("INSERT INTO search_fts_text (search_fts_text) VALUES ('delete-all')"))
