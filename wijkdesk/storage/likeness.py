"""Who may be the same person: blocking keys beside the people, so that few need comparing.

The keys are made of how a name sounds, of the birth date, BSN and phone. What changed is marked by
triggers, and `refresh` makes its keys anew at the end of the same transaction.
"""

import re
import uuid
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from itertools import combinations
from typing import Any

from sqlalchemy import delete, insert, select, text
from sqlalchemy.orm import Session

from wijkdesk.models.all import FileIndex, Household, Membership, Person
from wijkdesk.models.likeness import LIKELY, Face, likeness, skeleton
from wijkdesk.models.person import INFIXES, split_name
from wijkdesk.storage import same_people
from wijkdesk.storage.folding import fold
from wijkdesk.storage.tables import likeness_doc, likeness_key, likeness_todo
from wijkdesk.vocabulary import BsnStatus, DateCertainty

PERSON, FILE = "person", "file"
WORDS = 4
"""Of longer names the first four words make keys; all words count when they are compared."""

MOST = 120
"""So many at most are compared: those with the most keys in common."""

LAST_DIGITS = 9
CHUNK = 400


@dataclass(frozen=True, slots=True)
class Known:
    """What is typed of somebody, as the form has it."""

    given_names: str | None = None
    infix: str | None = None
    surname: str | None = None
    other_names: str | None = None
    born: date | None = None
    certainty: DateCertainty | None = None
    bsn: str | None = None
    bsn_status: BsnStatus = BsnStatus.UNKNOWN
    phone: str | None = None
    postcode: str | None = None
    house_number: str | None = None

    @classmethod
    def said(cls, name: str, phone: str) -> "Known":
        """Of a name as it was said, in one box."""
        given, infix, surname = split_name(name)
        return cls(given, infix, surname, phone=phone)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody on this laptop, or a file of the team that is not here, that looks alike."""

    kind: str
    ref_id: uuid.UUID
    container_id: uuid.UUID
    points: int


def face(known: Known) -> Face:
    """What is compared of somebody."""
    return Face(
        given=words(known.given_names),
        surname=words(" ".join(filter(None, (known.infix, known.surname)))),
        other_names=tuple(w for n in (known.other_names or "").split(";") if (w := words(n))),
        born=known.born,
        certainty=known.certainty,
        bsn=re.sub(r"\D", "", known.bsn or "") or None,
        verified=known.bsn_status is BsnStatus.VERIFIED,
        phone=digits(known.phone),
        place=_place(known.postcode, known.house_number),
    )


@lru_cache(20_000)
def words(name: str | None) -> tuple[str, ...]:
    """The words of a name as they are compared: without accents, infixes and hyphens."""
    folded = fold(name or "").split()
    return tuple(w for w in folded if w not in _LEFT_OUT) or tuple(folded)


def digits(phone: str | None) -> str:
    """A telephone number without its country: what is the same in every notation."""
    found = re.sub(r"\D", "", phone or "")
    return found[-LAST_DIGITS:] if len(found) >= LAST_DIGITS else ""


def keys(seen: Face) -> set[int]:
    """The keys under which somebody is found."""
    return {_number(key) for key in (*_strong(seen), *_by_name(seen.words))}


def look_alike(session: Session, known: Known, most: int) -> list[Candidate]:
    """Who is on this laptop and may be this person, the likeliest first."""
    seen = face(known)
    strong = {_number(key) for key in (*_strong(seen), *_swapped(seen))}
    by_name = {_number(key) for key in _by_name(seen.words)} | {
        _number(f"1{skeleton(w)}") for w in seen.words
    }
    docs = [*_sharing(session, strong), *_sharing(session, by_name)]
    found = [*_people(session, seen, docs), *_files(session, seen, docs)]
    found.sort(key=lambda c: (-c.points, c.ref_id))
    return found[:most]


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
    rows = session.execute(
        select(Person.id, Person.container_id, *_TOLD).where(Person.id.in_(ids), ~Person.deleted)
    ).all()
    gone = same_people.merged(session, {r[1] for r in rows})
    _keep(session, PERSON, [(r[0], r[1], _keys_of(r)) for r in rows if r[0] not in gone])


def _refresh_index(session: Session, ids: Sequence[uuid.UUID]) -> None:
    _forget(session, FILE, ids)
    lines = session.scalars(select(FileIndex).where(FileIndex.id.in_(ids), ~FileIndex.deleted))
    made = []
    for line in lines:
        found: set[int] = set()
        for name in line.names.split(";"):
            found |= keys(Face(surname=words(name)))
        made.append((line.id, line.container_id, found))
    _keep(session, FILE, made)


_TOLD = (
    Person.given_names,
    Person.infix,
    Person.surname,
    Person.other_names,
    Person.birth_date,
    Person.birth_certainty,
    Person.bsn,
    Person.bsn_status,
    Person.phone,
)
_LEFT_OUT = frozenset(w for infix in INFIXES for w in fold(infix).split())


def _face_of(row: Sequence[Any]) -> Face:
    """Of a row that begins with the ids of person and container."""
    return face(Known(*row[2:]))


def _keys_of(row: Sequence[Any]) -> set[int]:
    seen = _face_of(row)
    found = keys(seen)
    for other in seen.other_names:
        found |= {_number(key) for key in _by_name(other)}
    return found


def _strong(seen: Face) -> Iterator[str]:
    if seen.bsn:
        yield f"b{seen.bsn}"
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


def _place(postcode: str | None, house_number: str | None) -> str:
    place = fold(f"{postcode or ''}{house_number or ''}").replace(" ", "")
    return place if postcode and house_number else ""


def _sharing(session: Session, wanted: set[int]) -> list[int]:
    """The lines that share most of these keys."""
    if not wanted:
        return []
    query = text(
        f"SELECT doc FROM likeness_key WHERE key IN ({','.join(map(str, sorted(wanted)))}) "
        "GROUP BY doc ORDER BY count(*) DESC, doc LIMIT :most"
    )
    return list(session.scalars(query, {"most": MOST}))


def _people(session: Session, seen: Face, docs: Collection[int]) -> Iterator[Candidate]:
    query = (
        select(Person.id, Person.container_id, *_TOLD)
        .join(likeness_doc, likeness_doc.c.ref_id == Person.id)
        .where(likeness_doc.c.doc.in_(docs), likeness_doc.c.kind == PERSON, ~Person.deleted)
    )
    rows = session.execute(query).all()
    places = _places(session, [r[0] for r in rows]) if seen.place else {}
    for row in rows:
        other = replace(_face_of(row), place=places.get(row[0], ""))
        if (points := likeness(seen, other)) >= LIKELY:
            yield Candidate(PERSON, row[0], row[1], points)


def _places(session: Session, people: Sequence[uuid.UUID]) -> dict[uuid.UUID, str]:
    query = (
        select(Membership.person_id, Household.postcode, Household.house_number)
        .join(Household, Household.id == Membership.household_id)
        .where(Membership.person_id.in_(people), ~Membership.deleted, Membership.until.is_(None))
    )
    return {person: _place(*at) for person, *at in session.execute(query)}


def _files(session: Session, seen: Face, docs: Collection[int]) -> Iterator[Candidate]:
    """Files of the team that are not here: by the names and birth years in the team's line."""
    query = (
        select(FileIndex.id, FileIndex.container_id, FileIndex.names, FileIndex.birth_years)
        .join(likeness_doc, likeness_doc.c.ref_id == FileIndex.id)
        .where(likeness_doc.c.doc.in_(docs), likeness_doc.c.kind == FILE, ~FileIndex.deleted)
    )
    mine = Face(surname=seen.words)
    for ref_id, container_id, names, years in session.execute(query):
        known = {year.strip() for year in years.split(";") if year.strip()}
        if seen.born is not None and known and str(seen.born.year) not in known:
            continue
        alike = max(likeness(mine, Face(surname=words(name))) for name in names.split(";"))
        if alike >= LIKELY:
            yield Candidate(FILE, ref_id, container_id, alike)


def _forget(session: Session, kind: str, ids: Sequence[uuid.UUID]) -> None:
    ours = select(likeness_doc.c.doc).where(
        likeness_doc.c.ref_id.in_(ids), likeness_doc.c.kind == kind
    )
    stale = list(session.scalars(ours))
    if stale:
        session.execute(delete(likeness_key).where(likeness_key.c.doc.in_(stale)))
        session.execute(delete(likeness_doc).where(likeness_doc.c.doc.in_(stale)))


def _keep(
    session: Session, kind: str, made: Sequence[tuple[uuid.UUID, uuid.UUID, set[int]]]
) -> None:
    last = session.scalar(text("SELECT coalesce(max(doc), 0) FROM likeness_doc")) or 0
    docs, lines = [], []
    for doc, (ref_id, container_id, found) in enumerate(made, last + 1):
        docs.append({"doc": doc, "kind": kind, "ref_id": ref_id, "container_id": container_id})
        lines += [{"key": key, "doc": doc} for key in found]
    if docs:
        session.execute(insert(likeness_doc), docs)
    if lines:
        session.execute(insert(likeness_key), lines)
