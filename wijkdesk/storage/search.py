"""Find people and files while somebody is still spelling the name."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.storage import search_sounds
from wijkdesk.storage.folding import fold, words_of
from wijkdesk.storage.heard import LEAST
from wijkdesk.storage.numbers_written import NAME
from wijkdesk.storage.prepared import driver_of
from wijkdesk.storage.search_lines import SHORT
from wijkdesk.storage.search_match import either, every, start, whole
from wijkdesk.storage.search_typed import (
    INFIX_WORDS,
    MOST_LETTERS,
    MOST_WORDS,
    expression,
    typed_words,
)

MOST_SORTED = 4000
"""Of more than these, nobody sees whether they stand in order."""
MOST_HEARD = 200


@dataclass(frozen=True, slots=True)
class Found:
    """One line that matches, before anything about it is read.

    `heard`: no word of it begins as was typed, `near` has those that only sound so.
    """

    doc: int
    kind: str
    ref_id: UUID
    case_file_id: UUID | None
    other: int
    sort: str
    names: str
    heard: bool = False
    near: tuple[str, ...] = ()


_COLUMNS = "d.doc, d.kind, d.ref_id, d.case_file_id, d.other, d.sort, d.names"
_BEGINS = (
    f"SELECT {_COLUMNS} FROM search_prefix p JOIN search_doc d ON d.doc = p.doc "
    "WHERE p.prefix = :prefix ORDER BY p.other, p.far, p.sort, p.doc LIMIT :limit"
)
_SOME = (
    f"SELECT {_COLUMNS} FROM search_fts f JOIN search_doc d ON d.doc = f.rowid "
    "WHERE search_fts MATCH :match LIMIT :limit"
)


def find(session: Session, typed: str, today: date, limit: int = 50) -> list[Found]:
    """What matches every word of `typed`: own caseload first, then who is meant more exactly.

    Behind those stand names that sound like what was typed.
    """
    words = typed_words(typed)
    if not words:
        return []
    if len(words) == 1 and len(words[0]) <= SHORT:
        exact = _short(session, words[0], today, limit)
    else:
        exact = _in_order(session, expression(words, today), words, limit)
    if len(exact) < limit:
        exact += _as_heard(session, typed, today, exact, limit - len(exact))
    return exact


def find_provisions(session: Session, typed: str, today: date, limit: int) -> list[Found]:
    """What of the sociale kaart fits every word: by name before by description, lightest first."""
    words = typed_words(typed)
    if sum(map(len, words)) < LEAST:
        return []
    return _in_order(session, expression(words, today), words, limit, "search_fts_kaart")


def _short(session: Session, word: str, today: date, limit: int) -> list[Found]:
    """Names that begin so; only where these are few, whatever else does."""
    found = list(_rows(session, _BEGINS, {"prefix": word, "limit": limit}))
    if len(found) < limit:
        there = {one.doc for one in found}
        match = {"match": expression([word], today), "limit": 2 * limit}
        rest = [one for one in _rows(session, _SOME, match) if one.doc not in there]
        found += sorted(rest, key=lambda one: (one.other, one.sort, one.doc))
    return found[:limit]


def _in_order(
    session: Session, match: str, words: Sequence[str], limit: int, fts: str = "search_fts"
) -> list[Found]:
    """The nearest first: the word itself as a name, then a name that begins so, then the rest."""
    far = " + ".join(
        f"(instr(d.names, :w{n}) = 0) + (instr(d.names, :s{n}) = 0)" for n in range(len(words))
    )
    order = ", ".join(filter(None, ("d.other", far, "d.sort", "d.doc")))
    query = (
        f"SELECT {_COLUMNS} FROM (SELECT rowid AS doc FROM {fts} "
        f"WHERE {fts} MATCH :match LIMIT {MOST_SORTED}) f JOIN search_doc d ON d.doc = f.doc "
        f"ORDER BY {order} LIMIT :limit"
    )
    values = {f"w{n}": f" {word} " for n, word in enumerate(words)}
    values |= {f"s{n}": f" {word}" for n, word in enumerate(words)}
    return list(_rows(session, query, {**values, "match": match, "limit": limit}))


def _rows(session: Session, query: str, values: Mapping[str, Any]) -> Iterator[Found]:
    for doc, kind, ref, file, *rest in driver_of(session).execute(query, values).fetchall():
        yield Found(doc, kind, UUID(bytes=ref), UUID(bytes=file) if file else None, *rest)


def _as_heard(
    session: Session, typed: str, today: date, exact: Collection[Found], limit: int
) -> list[Found]:
    heard = _Heard(session, typed)
    if not heard.loosens:
        return []
    terms = [
        either([start(name), *(whole(f"{NAME}{word}") for word in words)])
        for name, words in heard.near.items()
    ]
    if heard.rest:
        terms.append(expression(heard.rest, today))
    found = _in_order(session, every(terms), (), limit + len(exact) + MOST_HEARD)
    there = {one.doc for one in exact}
    rest = [heard.mark(one) for one in found if one.doc not in there]
    return sorted(rest, key=lambda one: (one.other, -heard.closeness(one), one.sort))[:limit]


class _Heard:
    """What was typed, taken as names that were heard.

    `near` has the written words for each; an infix is left out, or is a part of the name.
    """

    def __init__(self, session: Session, typed: str) -> None:
        text = unicodedata.normalize("NFC", typed[:MOST_LETTERS]).casefold()
        said = re.findall(r"[^\W_]+", text)[:MOST_WORDS]
        names = {word for word in said if word.isalpha() and len(word) >= LEAST}
        if any(fold(word) not in INFIX_WORDS for word in names):
            names -= {word for word in said if fold(word) in INFIX_WORDS}
        self.near: dict[str, dict[str, float]] = {}
        self.rest: list[str] = []
        infix = ""
        for word in said:
            plain = "".join(words_of(word))
            if word in names and plain:
                joined = search_sounds.near(session, infix + word) if infix else {}
                self.near[plain] = joined | search_sounds.near(session, word)
            elif plain not in INFIX_WORDS and plain:
                self.rest.append(plain)
            infix = infix + word if fold(word) in INFIX_WORDS and word not in names else ""
        left_out = len(self.near) + len(self.rest) < len(said)
        self.loosens = bool(self.near) and (left_out or any(self.near.values()))

    def mark(self, one: Found) -> Found:
        """Say that it only sounds like what was typed, and which words do."""
        near = (w for w in one.names.split() if any(w in some for some in self.near.values()))
        return replace(one, heard=True, near=tuple(near))

    def closeness(self, one: Found) -> float:
        """How near the names of a line are to all that was typed."""
        words = one.names.split()
        return sum(
            max((1.0 if w.startswith(name) else others.get(w, 0.0) for w in words), default=0.0)
            for name, others in self.near.items()
        )
