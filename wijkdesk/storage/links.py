"""Links to the same person in another file, and the word that two are not the same."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import CaseFile, FileIndex, SamePerson, Team
from wijkdesk.storage import same_people
from wijkdesk.vocabulary import SamePersonKind


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A link ("Ook in dossier X"); title and number only of a file that is on this laptop."""

    id: UUID
    person_id: UUID
    other_id: UUID
    other_file_id: UUID | None
    title: str | None
    number: str | None
    team: str | None


def of_file(session: Session, container_id: UUID) -> tuple[LinkRow, ...]:
    """The links that stand in a file, at the people who stand for those they were made for."""
    stands = same_people.merged(session, [container_id])
    query = (
        select(SamePerson, CaseFile.title, CaseFile.number)
        .join(CaseFile, CaseFile.id == SamePerson.other_file_id, isouter=True)
        .where(
            SamePerson.container_id == container_id,
            SamePerson.kind == SamePersonKind.LINKED,
            SamePerson.undone_at.is_(None),
            ~SamePerson.deleted,
        )
        .order_by(SamePerson.made_at, SamePerson.id)
    )
    return tuple(
        LinkRow(
            row.id,
            stands.get(row.person_id, row.person_id),
            row.other_id,
            row.other_file_id,
            title,
            number,
            _team(session, row.other_file_id),
        )
        for row, title, number in session.execute(query)
    )


def linked(session: Session, person_id: UUID, other_id: UUID) -> list[SamePerson]:
    """The links between these two that stand, on either side."""
    query = select(SamePerson).where(
        SamePerson.kind == SamePersonKind.LINKED,
        SamePerson.undone_at.is_(None),
        ~SamePerson.deleted,
        or_(
            (SamePerson.person_id == person_id) & (SamePerson.other_id == other_id),
            (SamePerson.person_id == other_id) & (SamePerson.other_id == person_id),
        ),
    )
    return list(session.scalars(query))


def settled(session: Session, person_id: UUID) -> set[UUID]:
    """With whom this person was compared before: linked, merged, or said to be somebody else."""
    query = select(SamePerson.person_id, SamePerson.other_id).where(
        or_(SamePerson.person_id == person_id, SamePerson.other_id == person_id),
        SamePerson.undone_at.is_(None),
        ~SamePerson.deleted,
    )
    return {i for pair in session.execute(query) for i in pair} - {person_id}


def _team(session: Session, case_file_id: UUID | None) -> str | None:
    query = (
        select(Team.name)
        .join(FileIndex, FileIndex.container_id == Team.id)
        .where(FileIndex.case_file_id == case_file_id, ~FileIndex.deleted)
    )
    return session.scalar(query) if case_file_id else None
