"""Blocking keys beside the people, so that only few need comparing (lessons 28).

They are made of how a name sounds, of the birth date, BSN and phone. What changed is marked by
triggers, or by the change record of who saved it (`saved_marks`); `refresh` makes its keys anew.
"""

import uuid
from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import blake2b
from itertools import combinations
from typing import Any

from sqlalchemy import delete, insert, select, text
from sqlalchemy.orm import Session

from wijkdesk.models.all import FileIndex, Person
from wijkdesk.models.likeness import Face, skeleton
from wijkdesk.storage import same_people
from wijkdesk.storage.faces import TOLD, face_of, words
from wijkdesk.storage.tables import likeness_doc, likeness_key, likeness_todo
from wijkdesk.vocabulary import DateCertainty

PERSON, FILE = "person", "file"
WORDS = 4
"""Of longer names the first four words make keys; all words count when they are compared."""

BY_RECORD = {
    "person": [(PERSON, frozenset({*(column.name for column in TOLD), "merged_into"}))],
    "file_index": [(FILE, frozenset({"names"}))],
}
"""By entity: what a change of one of these fields marks."""

CHUNK = 400
Made = tuple[uuid.UUID, uuid.UUID, set[int]]
"""Whose keys, in which container, and the keys."""


def keys(seen: Face) -> set[int]:
    """The keys under which somebody is found."""
    return {_number(key) for key in (*_strong(seen), *_by_name(seen.words))}


def strong_keys(seen: Face) -> set[int]:
    """Of a number or a birth date, also with day and month the other way round."""
    return {_number(key) for key in (*_strong(seen), *_swapped(seen))}


def name_keys(seen: Face) -> set[int]:
    """Of the names; each may also be all that is known of somebody."""
    alone = {f"1{skeleton(w)}" for w in seen.words}
    return {_number(key) for key in (*_by_name(seen.words), *alone)}


def refresh(session: Session) -> None:
    """Make the keys of what was marked anew, and unmark it."""
    for kind, make in ((PERSON, _refresh_people), (FILE, _refresh_index)):
        query = select(likeness_todo.c.id).where(likeness_todo.c.kind == kind)
        ids = list(session.scalars(query))
        for start in range(0, len(ids), CHUNK):
            make(session, ids[start : start + CHUNK])
    session.execute(delete(likeness_todo))


def _refresh_people(session: Session, ids: Sequence[uuid.UUID]) -> None:
    # Who was merged into one of these may have to show himself again.
    into = select(Person.id).where(Person.merged_into.in_(ids))
    ids = list({*ids, *session.scalars(into)})
    _forget(session, PERSON, ids)
    _keep(session, PERSON, of_people(session, ids))


def _refresh_index(session: Session, ids: Sequence[uuid.UUID]) -> None:
    _forget(session, FILE, ids)
    _keep(session, FILE, of_index(session, ids))


def of_people(session: Session, ids: Sequence[uuid.UUID] | None = None) -> list[Made]:
    """The keys of these people, or of all; who was merged into another has none."""
    query = select(Person.id, Person.container_id, *TOLD).where(~Person.deleted)
    rows = session.execute(query if ids is None else query.where(Person.id.in_(ids))).all()
    gone = same_people.merged(session, {r[1] for r in rows})
    return [(r[0], r[1], _keys_of(r)) for r in rows if r[0] not in gone]


def of_index(session: Session, ids: Sequence[uuid.UUID] | None = None) -> list[Made]:
    """The keys of these lines of the team's index, or of all."""
    query = select(FileIndex).where(~FileIndex.deleted)
    lines = session.scalars(query if ids is None else query.where(FileIndex.id.in_(ids)))
    made: list[Made] = []
    for line in lines:
        found: set[int] = set()
        for name in line.names.split(";"):
            found |= keys(Face(surname=words(name)))
        made.append((line.id, line.container_id, found))
    return made


def _keys_of(row: Sequence[Any]) -> set[int]:
    seen = face_of(row)
    found = keys(seen)
    for other in seen.other_names:
        found |= {_number(key) for key in _by_name(other)}
    return found


def _strong(seen: Face) -> Iterator[str]:
    if seen.bsn:
        yield f"b{seen.bsn}"
    if seen.v_number:
        yield f"v{seen.v_number}"
    if seen.phone:
        yield f"t{seen.phone}"
    yield from _days(seen, seen.born)


def _swapped(seen: Face) -> Iterator[str]:
    """Day and month the other way round, as on a foreign paper."""
    if seen.born is not None and seen.born.day <= 12:  # noqa: PLR2004 - months
        yield from _days(seen, seen.born.replace(day=seen.born.month, month=seen.born.day))


def _days(seen: Face, born: date | None) -> Iterator[str]:
    """A birth date with the first sound of one of the names: of one day there are few people."""
    if born is None or seen.certainty in (DateCertainty.UNKNOWN, DateCertainty.MONTH_UNKNOWN):
        return
    for first in {skeleton(w)[:1] for w in seen.words}:
        yield f"d{born:%Y%m%d}{first}"


def _by_name(said: tuple[str, ...]) -> Iterator[str]:
    """Two names as they sound, in any order; or one of them with the first sound of the other."""
    sounds = [skeleton(w) for w in said[:WORDS]]
    if len(sounds) == 1:
        yield f"1{sounds[0]}"
    for one, other in combinations(sounds, 2):
        yield "2" + ":".join(sorted((one, other)))
        yield f"3{one}:{other[:1]}"
        yield f"3{other}:{one[:1]}"


def _number(key: str) -> int:
    """A key takes six bytes, whatever it is made of; two that meet by chance do no harm."""
    return int.from_bytes(blake2b(key.encode(), digest_size=6).digest(), "big")


def _forget(session: Session, kind: str, ids: Sequence[uuid.UUID]) -> None:
    ours = select(likeness_doc.c.doc).where(
        likeness_doc.c.ref_id.in_(ids), likeness_doc.c.kind == kind
    )
    stale = list(session.scalars(ours))
    if stale:
        session.execute(delete(likeness_key).where(likeness_key.c.doc.in_(stale)))
        session.execute(delete(likeness_doc).where(likeness_doc.c.doc.in_(stale)))


def _keep(session: Session, kind: str, made: Sequence[Made]) -> None:
    last = session.scalar(text("SELECT coalesce(max(doc), 0) FROM likeness_doc")) or 0
    docs, lines = [], []
    for doc, (ref_id, container_id, found) in enumerate(made, last + 1):
        docs.append({"doc": doc, "kind": kind, "ref_id": ref_id, "container_id": container_id})
        lines += [{"key": key, "doc": doc} for key in found]
    if docs:
        session.execute(insert(likeness_doc), docs)
    if lines:
        session.execute(insert(likeness_key), lines)
