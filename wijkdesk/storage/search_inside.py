"""Find words inside notes, needs and plan lines, and show the sentence they stand in."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import CaseFile, Compartment
from wijkdesk.storage.folding import words_of
from wijkdesk.storage.prepared import driver_of
from wijkdesk.storage.search_marks import TEXTS
from wijkdesk.storage.search_match import either, every, start, whole
from wijkdesk.storage.search_texts import UNDATED, Ask, table_of
from wijkdesk.storage.search_typed import typed_words
from wijkdesk.vocabulary import CompartmentKind

LEAST = 3
"""Shorter words stand in every note."""
_READ = 20_000
"""So much of a long text is looked through for the words that were typed."""
_BEFORE, _AFTER = 6, 24


@dataclass(frozen=True, slots=True)
class TextHit:
    """A note, need or plan line: `entity` says which, `title` whose file, `text` what it says.

    `at` is the moment of a note; `visibility` follows from the compartment it lies in.
    """

    entity: str
    row_id: UUID
    case_file_id: UUID
    title: str
    text: str
    at: datetime | None
    visibility: CompartmentKind


_NEWEST = (
    "SELECT d.entity, d.row_id FROM search_fts_text f JOIN search_text d ON d.doc = f.rowid "
    "WHERE search_fts_text MATCH ? AND f.rowid >= ? AND f.rowid < ? ORDER BY f.rowid DESC LIMIT ?"
)
_NEXT_TERM = "SELECT term FROM temp.search_term WHERE term >= ? LIMIT 1"
_IN_ORDER = 5
"""Beginnings up to this length are in the index, in the order of their documents; a longer one
FTS5 puts together and sorts, newest or not: a fifth of a second for "schuld" (measured)."""
_MOST_TERMS = 250
_END = 1 << 62


def find_texts(session: Session, typed: str, notes: int, lines: int) -> list[TextHit]:
    """Needs and plan lines, then notes, the newest first; every word must stand in it."""
    words = [word for word in typed_words(typed) if len(word) >= LEAST]
    if not words:
        return []
    ask = driver_of(session).execute
    match = _beginning(ask, words)
    if match is None:
        return []
    found: list[tuple[str, UUID]] = []
    for low, high, limit in ((UNDATED, _END, lines), (0, UNDATED, notes)):
        rows = ask(_NEWEST, (match, low, high, limit)).fetchall()
        found += [(entity, UUID(bytes=row)) for entity, row in rows]
    return list(_read(session, found, words))


def _beginning(ask: Ask, words: Sequence[str]) -> str | None:
    """Texts with words that begin so; None where there is no such word in any text."""
    parts = []
    for word in words:
        terms = [] if len(word) <= _IN_ORDER else list(islice(_terms(ask, word), _MOST_TERMS + 1))
        if len(word) > _IN_ORDER and not terms:
            return None
        few = 0 < len(terms) <= _MOST_TERMS
        parts.append(either([whole(term) for term in terms]) if few else start(word))
    return every(parts)


def _terms(ask: Ask, word: str) -> Iterator[str]:
    """The words of all texts that begin so: a step to each, whatever number of texts have it."""
    at = word
    while (found := ask(_NEXT_TERM, (at,)).fetchall()) and found[0][0].startswith(word):
        (term,) = found[0]
        yield term
        at = f"{term}\0"


def _read(
    session: Session, found: Sequence[tuple[str, UUID]], words: Sequence[str]
) -> Iterator[TextHit]:
    by_entity: dict[str, list[UUID]] = defaultdict(list)
    for entity, row_id in found:
        by_entity[entity].append(row_id)
    rows = {row.id: row for entity, ids in by_entity.items() for row in _rows(session, entity, ids)}
    for entity, row_id in found:
        row = rows.get(row_id)
        if row is not None:
            texts = [getattr(row, field) for field in TEXTS[entity]]
            at = row.at if entity == "contact_moment" else None
            yield TextHit(
                entity, row_id, row.file, row.title, passage(texts, words), at, row.visibility
            )


def _rows(session: Session, entity: str, ids: Sequence[UUID]) -> Iterable[Any]:
    table = table_of(entity)
    texts = [
        func.coalesce(func.substr(table.c[field], 1, _READ), "").label(field)
        for field in TEXTS[entity]
    ]
    when = [table.c.happened_at.label("at")] if "happened_at" in table.c else []
    query = (
        select(
            table.c.id, CaseFile.id.label("file"), CaseFile.title,
            Compartment.kind.label("visibility"), *when, *texts,
        )
        .join(Compartment, Compartment.id == table.c.container_id)
        .join(CaseFile, CaseFile.id == Compartment.case_file_id)
        .where(table.c.id.in_(ids), ~table.c["_deleted"], ~CaseFile.deleted)
    )  # fmt: skip
    return session.execute(query)


def passage(texts: Sequence[str], words: Sequence[str]) -> str:
    """Some words around the first that was typed; the beginning when it stands further on."""
    for text_ in texts:
        said = text_.split()
        place = next((n for n, word in enumerate(said) if _begins(word, words)), None)
        if place is not None:
            first = max(0, place - _BEFORE)
            some = " ".join(said[first : place + _AFTER])
            return f"… {some}" if first else some
    return " ".join(" ".join(texts).split()[: _BEFORE + _AFTER])


def _begins(word: str, typed: Sequence[str]) -> bool:
    return any(part.startswith(one) for part in words_of(word) for one in typed)
