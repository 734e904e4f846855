"""What of files will soon be otherwise by law: birthdays of children, and sharing that ends."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, aliased

from wijkdesk.models.all import CaseFile, Household, Membership, Person, Referral, SharingCard, Task
from wijkdesk.models.names import NAME_FIELDS, display_name
from wijkdesk.models.referral import OVER
from wijkdesk.storage import closings, same_people
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import DateCertainty


@dataclass(frozen=True, slots=True)
class ChildRow:
    """Somebody who lives in a household of a file."""

    person_id: UUID
    case_file_id: UUID
    file_title: str
    name: str
    birth_date: date
    certainty: DateCertainty | None


@dataclass(frozen=True, slots=True)
class EndingCard:
    """A sharing card with an end, or one that was withdrawn and of which nobody was told."""

    id: UUID
    case_file_id: UUID
    file_title: str
    referral_id: UUID | None
    party: str
    since: date | None
    until: date | None
    withdrawn_on: date | None
    told: str


def open_files(session: Session) -> list[UUID]:
    """The files on this laptop that are not closed."""
    query = select(CaseFile.id).where(~CaseFile.deleted, closings.closed_on().is_(None))
    return list(session.scalars(query))


def children(
    session: Session, files: Collection[UUID], first: date, last: date, today: date
) -> tuple[ChildRow, ...]:
    """Who lives there on this day and was born between these days, each in a file once."""
    query = (
        select(
            Person.id,
            Person.container_id,
            CaseFile.id,
            CaseFile.title,
            Person.birth_date,
            Person.birth_certainty,
            *(getattr(Person, name) for name in NAME_FIELDS),
        )
        .join(Membership, Membership.person_id == Person.id)
        .join(Household, Household.id == Membership.household_id)
        .join(CaseFile, CaseFile.id == Household.case_file_id)
        .where(
            CaseFile.id.in_(files),
            Person.birth_date >= first,
            Person.birth_date <= last,
            Person.died_on.is_(None),
            ~Person.deleted,
            ~Membership.deleted,
            ~Household.deleted,
            or_(Membership.since.is_(None), Membership.since <= today),
            or_(Membership.until.is_(None), Membership.until >= today),
        )
        .order_by(Person.birth_date.desc(), Person.id)
    )
    found = session.execute(query).all()
    gone = same_people.merged(session, {row[1] for row in found})
    return tuple(
        {
            (person, file_id): ChildRow(
                person, file_id, title, display_name(*name), birth, certainty
            )
            for person, _home, file_id, title, birth, certainty, *name in found
            if person not in gone
        }.values()
    )


def ending(session: Session, files: Collection[UUID], last: date) -> tuple[EndingCard, ...]:
    """Cards of these files that end by a day, or that were withdrawn.

    Of a referral only the newest, while it is not over; that somebody must hear that its sharing
    was withdrawn is told with the referral itself.
    """
    c, newer = SharingCard, aliased(SharingCard)
    later = select(newer.id).where(
        newer.referral_id == c.referral_id, newer.id > c.id, ~newer.deleted
    )
    query = (
        select(
            c.id,
            c.case_file_id,
            CaseFile.title.label("file_title"),
            c.referral_id,
            c.party,
            c.since,
            c.until,
            c.withdrawn_on,
            c.told,
        )
        .join(CaseFile, CaseFile.id == c.case_file_id)
        .join(Referral, Referral.id == c.referral_id, isouter=True)
        .where(
            c.case_file_id.in_(files),
            ~c.deleted,
            or_(
                and_(Referral.id.is_(None), c.withdrawn_on.is_not(None)),
                and_(c.until <= last, c.withdrawn_on.is_(None)),
            ),
            or_(Referral.id.is_(None), Referral.status.not_in(OVER) & ~later.exists()),
        )
        .order_by(c.until, c.id)
    )
    return rows(session, EndingCard, query)


def tasks(session: Session, files: Collection[UUID]) -> dict[UUID, list[tuple[str, date | None]]]:
    """What every task of these files says and by when, done or not."""
    query = select(Task.case_file_id, Task.text, Task.due).where(
        Task.case_file_id.in_(files), ~Task.deleted
    )
    said: dict[UUID, list[tuple[str, date | None]]] = {}
    for file_id, text, due in session.execute(query):
        if file_id is not None:
            said.setdefault(file_id, []).append((text, due))
    return said
