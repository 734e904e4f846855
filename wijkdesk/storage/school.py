"""What is known of a school or an AZC: who knows whom there, who waits, what was looked at."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import CaseFile, NetworkMember, QueueReview, Referral, Worker
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import NetworkKind


@dataclass(frozen=True, slots=True)
class ContactRow:
    """Somebody who works at the place, as a file has them; `person_id` is the child, if one."""

    id: UUID
    case_file_id: UUID
    title: str
    container_id: UUID
    kind: NetworkKind | None
    name: str
    phone: str | None
    person_id: UUID | None
    until: date | None


@dataclass(frozen=True, slots=True)
class FollowRow:
    """Who of the team follows a referral, and why it came off a list."""

    id: UUID
    owner: str | None
    reason_code: str | None
    reason: str | None


def contacts(session: Session, location_id: UUID) -> tuple[ContactRow, ...]:
    """Those that stand around families and work at this place."""
    names = [n for n in ContactRow.__dataclass_fields__ if n != "title"]
    query = (
        select(*(getattr(NetworkMember, n) for n in names), CaseFile.title.label("title"))
        .join(CaseFile, CaseFile.id == NetworkMember.case_file_id)
        .where(NetworkMember.location_id == location_id, ~NetworkMember.deleted)
        .order_by(CaseFile.title, NetworkMember.id)
    )
    return rows(session, ContactRow, query)


def follows(session: Session, location_id: UUID) -> Mapping[UUID, FollowRow]:
    """Of each referral that stands or stood on the list of this place."""
    query = (
        select(Referral.id, Worker.name.label("owner"), Referral.reason_code, Referral.reason)
        .join(Worker, Worker.id == Referral.owner_id, isouter=True)
        .where(Referral.location_id == location_id, ~Referral.deleted)
    )
    return {row.id: row for row in rows(session, FollowRow, query)}


def reviews(session: Session, referral_ids: Collection[UUID]) -> Mapping[UUID, date]:
    """The last day on which somebody looked at each of these places on a list."""
    last = func.max(QueueReview.reviewed_on, type_=QueueReview.reviewed_on.type)
    query = (
        select(QueueReview.referral_id, last)
        .where(QueueReview.referral_id.in_(referral_ids), ~QueueReview.deleted)
        .group_by(QueueReview.referral_id)
    )
    return dict(session.execute(query).all())
