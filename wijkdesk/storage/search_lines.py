"""Documents in the tables of the index: their words, how their names begin and how they sound."""

import json
import uuid
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import delete, insert, select, text
from sqlalchemy.orm import Session

from wijkdesk.storage import heard
from wijkdesk.storage.prepared import Prepared, driver_of, ids_in, these
from wijkdesk.storage.search_docs import Doc
from wijkdesk.storage.search_typed import INFIX_WORDS
from wijkdesk.storage.tables import search_doc, search_prefix, search_sound, search_word

CHUNK = 400
SHORT = 3
"""Beginnings up to this length are kept in list order; longer ones match few enough to sort."""
FTS: Mapping[str, str] = {"provision": "search_fts_kaart"}
"""In which table the words of a kind stand, when not in `search_fts`."""

T = TypeVar("T")
_WORDS = (
    "INSERT INTO search_word (said, uses) VALUES (?, ?) "
    "ON CONFLICT (said) DO UPDATE SET uses = uses + excluded.uses"
)
_FEWER = "UPDATE search_word SET uses = uses - ? WHERE said = ?"
_KNOWN = "SELECT said FROM search_word WHERE said IN (SELECT value FROM json_each(?))"
_UNUSED = f"{_KNOWN} AND uses <= 0"


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
    old = [_Old(*row) for row in _OLD.all(session, ids=these(ref_ids))]
    same = [o for o in old if o.ref_id in made and _is_same(o, made[o.ref_id])]
    for o in same:  # only other words lead to it
        _put_words(session, fts_of(o.kind), [(o.doc, made.pop(o.ref_id))], anew=True)
    _remove(session, [o for o in old if o not in same])
    if made:
        _add(session, list(made.values()))


class _Old(NamedTuple):
    """A line as the index has it."""

    doc: int
    kind: str
    ref_id: uuid.UUID
    case_file_id: uuid.UUID | None
    other: int
    sort: str
    names: str
    said: str


_OLD = Prepared(
    select(*(search_doc.c[name] for name in _Old._fields)).where(ids_in(search_doc.c.ref_id))
)


def _is_same(old: _Old, doc: Doc) -> bool:
    new = row(old.doc, doc)
    return all(getattr(old, name) == value for name, value in new.items())


def _put_words(
    session: Session, table: str, docs: Sequence[tuple[int, Doc]], *, anew: bool = False
) -> None:
    driver = driver_of(session)
    if anew:
        driver.executemany(f"DELETE FROM {table} WHERE rowid = ?", [(n,) for n, _ in docs])
    rows = [(number, " ".join(d.words)) for number, d in docs]
    driver.executemany(f"INSERT INTO {table} (rowid, words) VALUES (?, ?)", rows)


def _remove(session: Session, old: Sequence[_Old]) -> None:
    driver = driver_of(session)
    gone = [(line.doc,) for line in old]
    driver.executemany("DELETE FROM search_prefix WHERE doc = ?", gone)
    driver.executemany("DELETE FROM search_doc WHERE doc = ?", gone)
    for line in old:
        driver.execute(f"DELETE FROM {fts_of(line.kind)} WHERE rowid = ?", (line.doc,))
    _forget_words(session, Counter(word for line in old for word in line.said.split()))


def _forget_words(session: Session, uses: Counter[str]) -> None:
    if not uses:
        return
    driver = driver_of(session)
    driver.executemany(_FEWER, [(n, said) for said, n in uses.items()])
    gone = driver.execute(_UNUSED, (json.dumps([*uses]),)).fetchall()
    driver.executemany("DELETE FROM search_sound WHERE said = ?", gone)
    driver.executemany("DELETE FROM search_word WHERE said = ?", gone)


def _add(session: Session, docs: Sequence[Doc]) -> None:
    last = driver_of(session).execute("SELECT max(doc) FROM search_doc").fetchone()[0] or 0
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
    driver = driver_of(session)
    known = {said for (said,) in driver.execute(_KNOWN, (json.dumps([*uses]),))}
    driver.executemany(_WORDS, [*uses.items()])
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
