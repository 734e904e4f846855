"""Compare the search index with the rows that it stands for."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from wijkdesk.storage import search_index, search_lines
from wijkdesk.storage.search_docs import Doc
from wijkdesk.storage.search_texts import TextDoc
from wijkdesk.storage.tables import (
    SEARCH_FTS,
    search_doc,
    search_prefix,
    search_sound,
    search_text,
    search_word,
)


@dataclass(frozen=True, slots=True)
class Difference:
    """`what` is missing, too_much, stale (a line), words, prefixes, sounds or damaged (a table).

    Never a word of what was found: this is printed and logged.
    """

    what: str
    where: str
    ref_id: UUID | None = None


def verify(session: Session) -> list[Difference]:
    """All differences; nothing for an index that says exactly what the rows say.

    Needs a session that may write, although nothing is changed: the words are read through a
    temporary table.
    """
    lines, texts = list(search_index.lines(session)), list(search_index.texts(session))
    return [
        *_damage(session),
        *_lines(session, lines),
        *_texts(session, texts),
        *_words(session, lines, texts),
        *_names(session, lines),
    ]


def _damage(session: Session) -> Iterator[Difference]:
    for table in SEARCH_FTS:
        try:
            session.execute(text(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')"))
        except DatabaseError:
            yield Difference("damaged", table)


def _lines(session: Session, docs: list[Doc]) -> Iterator[Difference]:
    columns = ("kind", "case_file_id", "other", "sort", "names", "said")
    expected = {d.ref_id: search_lines.row(0, d) for d in docs}
    seen: set[UUID] = set()
    for row in session.execute(select(search_doc)).mappings():
        ref_id = row["ref_id"]
        wanted = expected.get(ref_id)
        if wanted is None or ref_id in seen:
            yield Difference("too_much", "search_doc", ref_id)
        elif any(row[name] != wanted[name] for name in columns):
            yield Difference("stale", "search_doc", ref_id)
        seen.add(ref_id)
    yield from (Difference("missing", "search_doc", i) for i in expected if i not in seen)


def _texts(session: Session, docs: list[TextDoc]) -> Iterator[Difference]:
    expected = {UUID(bytes=d.row_id) for d in docs}
    seen: set[UUID] = set()
    for row_id in session.scalars(select(search_text.c.row_id)):
        if row_id not in expected or row_id in seen:
            yield Difference("too_much", "search_text", row_id)
        seen.add(row_id)
    yield from (Difference("missing", "search_text", i) for i in expected - seen)


def _words(session: Session, lines: list[Doc], texts: list[TextDoc]) -> Iterator[Difference]:
    """In how many documents each word stands."""
    expected: dict[str, Counter[str]] = {name: Counter() for name in SEARCH_FTS}
    for doc in lines:
        expected[search_lines.fts_of(doc.kind)].update(doc.words)
    for one in texts:
        expected["search_fts_text"].update(one.words.split())
    for name, words in expected.items():
        if _vocabulary(session, name) != words:
            yield Difference("words", name)


def _vocabulary(session: Session, name: str) -> dict[str, int]:
    create = f"CREATE VIRTUAL TABLE temp.search_vocab USING fts5vocab('main', '{name}', 'row')"
    session.execute(text(create))
    try:
        found = session.execute(text("SELECT term, doc FROM temp.search_vocab"))
        return {row.term: row.doc for row in found}
    finally:
        session.execute(text("DROP TABLE temp.search_vocab"))


def _names(session: Session, lines: list[Doc]) -> Iterator[Difference]:
    """How names begin, in how many lines each word stands, and how it sounds."""
    uses = Counter(word for d in lines for word in d.said)
    stored: dict[str, int] = dict(session.execute(select(search_word)).all())
    if stored != uses:
        yield Difference("words", "search_word")
    sounds = sum(1 for word in uses for _ in search_lines.sounding(word))
    if session.scalar(select(func.count()).select_from(search_sound)) != sounds:
        yield Difference("sounds", "search_sound")
    starts = Counter(row["prefix"] for d in lines for row in search_lines.prefixes(0, d))
    query = select(search_prefix.c.prefix, func.count()).group_by(search_prefix.c.prefix)
    if dict(session.execute(query).all()) != starts:
        yield Difference("prefixes", "search_prefix")
