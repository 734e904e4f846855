"""Who on this laptop may be the person that is being typed."""

import uuid
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from wijkdesk.models.all import FileIndex, Household, Membership, Person
from wijkdesk.models.likeness import LIKELY, Face, likeness
from wijkdesk.storage.faces import TOLD, Known, face, face_of, place_of, words
from wijkdesk.storage.likeness_keys import FILE, PERSON, name_keys, strong_keys
from wijkdesk.storage.tables import likeness_doc

MOST = 120
"""So many at most are compared: those with the most keys in common."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody on this laptop, or a file of the team that is not here, that looks alike."""

    kind: str
    ref_id: uuid.UUID
    container_id: uuid.UUID
    points: int
    same_bsn: bool = False
    """A number is one person's: whoever it is, one of the two is mistaken, or they are one."""


def look_alike(session: Session, known: Known, most: int) -> list[Candidate]:
    """Who is on this laptop and may be this person, the likeliest first."""
    seen = face(known)
    docs = [*_sharing(session, strong_keys(seen)), *_sharing(session, name_keys(seen))]
    found = [*_people(session, seen, docs), *_files(session, seen, docs)]
    found.sort(key=lambda c: (not c.same_bsn, -c.points, c.ref_id))
    return found[:most]


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
        select(Person.id, Person.container_id, *TOLD)
        .join(likeness_doc, likeness_doc.c.ref_id == Person.id)
        .where(likeness_doc.c.doc.in_(docs), likeness_doc.c.kind == PERSON, ~Person.deleted)
    )
    rows = session.execute(query).all()
    places = _places(session, [r[0] for r in rows]) if seen.place else {}
    for row in rows:
        other = replace(face_of(row), place=places.get(row[0], ""))
        points, same = likeness(seen, other), bool(seen.bsn) and seen.bsn == other.bsn
        if points >= LIKELY or same:
            yield Candidate(PERSON, row[0], row[1], points, same)


def _places(session: Session, people: Sequence[uuid.UUID]) -> dict[uuid.UUID, str]:
    query = (
        select(Membership.person_id, Household.postcode, Household.house_number)
        .join(Household, Household.id == Membership.household_id)
        .where(
            Membership.person_id.in_(people),
            ~Membership.deleted,
            Membership.until.is_(None),
            Household.address_secret.is_not(True),
        )
    )
    return {person: place_of(*at) for person, *at in session.execute(query)}


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
