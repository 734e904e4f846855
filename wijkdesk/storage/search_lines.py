"""Documents in the tables of the index: their words, how their names begin and how they sound."""

import uuid
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Row, bindparam, delete, func, insert, select, text
from sqlalchemy.orm import Session

from wijkdesk.storage import heard
from wijkdesk.storage.search_docs import Doc
from wijkdesk.storage.search_typed import INFIX_WORDS
from wijkdesk.storage.tables import search_doc, search_prefix, search_sound, search_word

CHUNK = 400
SHORT = 3
"""Beginnings up to this length are kept in list order; longer ones match few enough to sort."""
FTS: Mapping[str, str] = {"provision": "search_fts_kaart"}
"""In which table the words of a kind stand, when not in `search_fts`."""

T = TypeVar("T")
_WORDS = text(
    "INSERT INTO search_word (said, uses) VALUES (:said, :uses) "
    "ON CONFLICT (said) DO UPDATE SET uses = uses + excluded.uses"
)
_FEWER = text("UPDATE search_word SET uses = uses - :uses WHERE said = :said")


def chunks(some: Collection[T]) -> Iterator[Sequence[T]]:
    """As many at a time as one statement takes well."""
    listed = list(some)
    for begin in range(0, len(listed), CHUNK):
        yield listed[begin : begin + CHUNK]


def fts_of(kind: str) -> str:
    """The table with the words of this kind."""
    return FTS.get(kind, "search_fts")


def replace(session: Session, ref_ids: Collection[uuid.UUID], docs: Iterable[Doc]) -> None:
    """These documents instead of what the index has about these rows."""
    made = {d.ref_id: d for d in docs}
    old = session.execute(_OLD, {"ids": list(ref_ids)}).all()
    same = [o for o in old if o.ref_id in made and _is_same(o, made[o.ref_id])]
    for o in same:  # only other words lead to it
        _put_words(session, fts_of(o.kind), [(o.doc, made.pop(o.ref_id))], anew=True)
    _remove(session, [o for o in old if o not in same])
    if made:
        _add(session, list(made.values()))


_OLD = select(search_doc).where(search_doc.c.ref_id.in_(bindparam("ids", expanding=True)))


def _is_same(old: Row[*tuple[Any, ...]], doc: Doc) -> bool:
    new = row(old.doc, doc)
    return all(getattr(old, name) == value for name, value in new.items())


def _put_words(
    session: Session, table: str, docs: Sequence[tuple[int, Doc]], *, anew: bool = False
) -> None:
    rows = [{"doc": number, "words": " ".join(d.words)} for number, d in docs]
    if anew:
        session.execute(text(f"DELETE FROM {table} WHERE rowid = :doc"), rows)
    session.execute(text(f"INSERT INTO {table} (rowid, words) VALUES (:doc, :words)"), rows)


def _remove(session: Session, old: Sequence[Row[*tuple[Any, ...]]]) -> None:
    if not old:
        return
    docs = [row.doc for row in old]
    session.execute(delete(search_prefix).where(search_prefix.c.doc.in_(docs)))
    session.execute(delete(search_doc).where(search_doc.c.doc.in_(docs)))
    for table in {fts_of(row.kind) for row in old}:
        gone = [{"doc": row.doc} for row in old if fts_of(row.kind) == table]
        session.execute(text(f"DELETE FROM {table} WHERE rowid = :doc"), gone)
    _forget_words(session, Counter(word for row in old for word in row.said.split()))


def _forget_words(session: Session, uses: Counter[str]) -> None:
    if not uses:
        return
    session.execute(_FEWER, [{"said": said, "uses": n} for said, n in uses.items()])
    for some in chunks(uses):
        query = select(search_word.c.said).where(
            search_word.c.said.in_(some), search_word.c.uses <= 0
        )
        gone = session.scalars(query).all()
        if gone:
            session.execute(delete(search_sound).where(search_sound.c.said.in_(gone)))
            session.execute(delete(search_word).where(search_word.c.said.in_(gone)))


def _add(session: Session, docs: Sequence[Doc]) -> None:
    last = session.scalar(select(func.max(search_doc.c.doc))) or 0
    numbered = list(enumerate(docs, last + 1))
    session.execute(insert(search_doc), [row(number, d) for number, d in numbered])
    for table in {fts_of(d.kind) for d in docs}:
        _put_words(session, table, [one for one in numbered if fts_of(one[1].kind) == table])
    begins = [begin for number, d in numbered for begin in prefixes(number, d)]
    if begins:
        session.execute(insert(search_prefix), begins)
    _learn_words(session, Counter(word for d in docs for word in d.said))


def row(number: int, doc: Doc) -> dict[str, Any]:
    """The line as `search_doc` has it."""
    return {
        "doc": number,
        "kind": doc.kind,
        "ref_id": doc.ref_id,
        "case_file_id": doc.case_file_id,
        "other": doc.other,
        "sort": doc.sort,
        "names": doc.names,
        "said": " ".join(doc.said),
    }


def prefixes(number: int, doc: Doc) -> Iterator[dict[str, Any]]:
    """How its names begin; a whole word is nearer, unless it is a "van" that half a town has."""
    if doc.kind == "provision":
        return
    nearest: dict[str, int] = {}
    for word in doc.names.split():
        for length in range(1, min(len(word), SHORT) + 1):
            far = int(word in INFIX_WORDS or length < len(word))
            start = word[:length]
            nearest[start] = min(far, nearest.get(start, 1))
    for start, far in nearest.items():
        yield {"prefix": start, "other": doc.other, "far": far, "sort": doc.sort, "doc": number}


def _learn_words(session: Session, uses: Counter[str]) -> None:
    if not uses:
        return
    known: set[str] = set()
    for some in chunks(uses):
        known.update(
            session.scalars(select(search_word.c.said).where(search_word.c.said.in_(some)))
        )
    session.execute(_WORDS, [{"said": said, "uses": n} for said, n in uses.items()])
    sounds = [sound for said in uses if said not in known for sound in sounding(said)]
    if sounds:
        session.execute(insert(search_sound), sounds)


def sounding(said: str) -> Iterator[dict[str, str]]:
    """How a word may sound, under each key by which it is found."""
    if len(said) < heard.LEAST:
        return
    for sound in heard.sounds(said):
        for key in heard.keys(sound):
            yield {"key": key, "sound": sound, "said": said}


def clear(session: Session) -> None:
    """Forget everything."""
    for table in (search_prefix, search_sound, search_word, search_doc):
        session.execute(delete(table))
    for name in {"search_fts", *FTS.values()}:
        session.execute(text(f"INSERT INTO {name} ({name}) VALUES ('delete-all')"))
