"""Files of one family: what was said of them, which look alike, and what came in later."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from wijkdesk.models.all import (
    CaseFile,
    Compartment,
    ContactMoment,
    FileIndex,
    FileRole,
    Person,
    SameFamily,
    Worker,
)
from wijkdesk.storage import files, journal, likeness, people
from wijkdesk.storage.faces import known_of
from wijkdesk.storage.journal import ContactRow
from wijkdesk.storage.likeness_keys import FILE
from wijkdesk.vocabulary import FileRoleKind

LOOKED_AT = 12
LEAST = 2
"""So many people have to be alike, unless one of the files is about one person."""
COUNTED = ("person", "need", "contact_moment", "goal", "action", "referral", "attachment")


@dataclass(frozen=True, slots=True)
class FileTold:
    """A file as far as this laptop knows it: whole, or by the team's line about it."""

    case_file_id: UUID
    team_id: UUID
    title: str
    number: str
    names: tuple[str, ...]
    birth_years: tuple[str, ...]
    regisseur_id: UUID | None
    regisseur: str | None
    home: str = ""
    opened_on: date | None = None
    is_here: bool = False


def standing(session: Session) -> list[SameFamily]:
    """What was said of two files and not taken back, the earliest first."""
    query = select(SameFamily).where(~SameFamily.deleted, SameFamily.undone_at.is_(None))
    return list(session.scalars(query.order_by(SameFamily.made_at, SameFamily.id)))


def told(session: Session, case_file_id: UUID, today: date) -> FileTold | None:
    """Both at hand: the file itself, or else the line in the index of the team."""
    head = files.head(session, case_file_id)
    if head is None:
        return _from_index(session, case_file_id)
    there = people.in_container(session, head.shared)
    roles = files.roles(session, case_file_id, today)
    lead = next((r for r in roles if r.role is FileRoleKind.REGISSEUR), None)
    homes = people.households(session, case_file_id)
    return FileTold(
        case_file_id,
        head.team_id,
        head.title,
        head.number,
        tuple(person.full_name for person in there),
        tuple(str(p.birth_date.year) for p in there if p.birth_date),
        lead.worker_id if lead else None,
        lead.name if lead else None,
        next((home.told for home in homes if home.told), ""),
        head.opened_on,
        is_here=True,
    )


def recent(session: Session, worker_id: UUID, since: date, most: int) -> list[UUID]:
    """The files that somebody works with, opened since a day, the newest first."""
    query = (
        select(CaseFile.id)
        .join(FileRole, FileRole.case_file_id == CaseFile.id)
        .where(
            CaseFile.opened_on >= since,
            FileRole.worker_id == worker_id,
            FileRole.role.in_((FileRoleKind.REGISSEUR, FileRoleKind.SECOND)),
            FileRole.until.is_(None),
            ~FileRole.deleted,
            ~CaseFile.deleted,
        )
        .group_by(CaseFile.id)
        .order_by(CaseFile.opened_on.desc(), CaseFile.id)
    )
    return list(session.scalars(query.limit(most)))


def alike(session: Session, case_file_id: UUID) -> dict[UUID, tuple[str, ...]]:
    """The files that may be about the same family, each with who of this one looks like it."""
    head = files.head(session, case_file_id)
    if head is None:
        return {}
    found: dict[UUID, list[str]] = {}
    for person in people.in_container(session, head.shared):
        others = likeness.look_alike(session, known_of(person), LOOKED_AT)
        for other in {_file_of(session, one) for one in others} - {None, case_file_id}:
            if other is not None:
                found.setdefault(other, []).append(person.full_name)
    return {other: tuple(names) for other, names in found.items()}


def signature(session: Session) -> tuple[object, ...]:
    """Changes whenever files may look alike otherwise than before."""
    known = session.execute(text("SELECT max(doc), count(*) FROM likeness_doc")).one()
    said = session.execute(select(func.count(), func.max(SameFamily.lv), func.max(SameFamily.seq)))
    roles = session.execute(select(func.count(), func.sum(FileRole.lv), func.sum(FileRole.seq)))
    return (*known, *said.one(), *roles.one())


def late(session: Session, case_file_id: UUID, after: int) -> tuple[list[ContactRow], Counter[str]]:
    """What came in or changed in a file after the centre took in a number.

    The moments of contact one by one, and how many of everything.
    """
    if not after:
        return [], Counter()
    changed = select(ContactMoment.id).where(
        ContactMoment.case_file_id == case_file_id,
        (ContactMoment.seq > after) | (ContactMoment.seq == 0),
        ~ContactMoment.deleted,
    )
    moments = set(session.scalars(changed))
    counted: Counter[str] = Counter()
    for entity in COUNTED:
        # Entity names come from our own list, the values are bound.
        query = text(
            f'SELECT count(*) FROM "{entity}" WHERE container_id IN '
            "(SELECT id FROM compartment WHERE case_file_id = :file) "
            "AND (_seq > :after OR _seq = 0) AND NOT _deleted"
        )
        number = session.scalar(query, {"file": case_file_id.bytes, "after": after})
        if number:
            counted[entity] = number
    talks = [talk for talk in journal.talks(session, case_file_id) if talk.id in moments]
    return journal.rows(session, case_file_id, talks), counted


def given_for(session: Session, link_id: UUID) -> list[tuple[FileRole, str | None]]:
    """The roles that last and were given because two files are of one family, with whose."""
    query = (
        select(FileRole, Worker.name)
        .join(Worker, Worker.id == FileRole.worker_id, isouter=True)
        .where(FileRole.came_from == link_id, ~FileRole.deleted, FileRole.until.is_(None))
        .order_by(FileRole.case_file_id, FileRole.id)
    )
    return [(role, name) for role, name in session.execute(query)]


def _from_index(session: Session, case_file_id: UUID) -> FileTold | None:
    query = (
        select(FileIndex, Worker.name)
        .join(Worker, Worker.id == FileIndex.regisseur_id, isouter=True)
        .where(FileIndex.case_file_id == case_file_id, ~FileIndex.deleted)
    )
    found = session.execute(query).first()
    if found is None:
        return None
    line, lead = found
    return FileTold(
        case_file_id,
        line.container_id,
        line.title,
        line.number,
        tuple(_parts(line.names)),
        tuple(_parts(line.birth_years)),
        line.regisseur_id,
        lead,
    )


def _parts(words: str) -> Iterator[str]:
    return (part.strip() for part in words.split(";") if part.strip())


def _file_of(session: Session, candidate: likeness.Candidate) -> UUID | None:
    if candidate.kind == FILE:
        line = session.get(FileIndex, candidate.ref_id)
        return line.case_file_id if line else None
    query = select(Compartment.case_file_id).where(Compartment.id == candidate.container_id)
    there = session.get(Person, candidate.ref_id)
    return session.scalar(query) if there is not None else None
