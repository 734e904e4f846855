"""Registrations: the inbox of the team and the copy in a file."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.orm import Session, aliased

from wijkdesk.models.all import Municipality, Registration, Worker
from wijkdesk.models.urgency import Level, last_day, levels_of
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import (
    Awareness,
    Interpreter,
    LifeArea,
    PlaceKind,
    RegistrationKind,
    RegistrationStatus,
    Sender,
    Urgency,
)

NAMED = ("received_by", "assigned", "helper", "urgencies")
"""Of these the name is shown: who wrote it down, who takes it, who is helping now; and what the
municipality says of urgency."""


@dataclass(frozen=True, slots=True)
class RegistrationRow:
    """A question that came in, in the person's own words."""

    id: UUID
    container_id: UUID
    number: str
    name: str | None
    question: str
    place: PlaceKind | None
    place_name: str | None
    language: str | None
    interpreter: Interpreter | None
    urgency: Urgency | None
    phone: str | None
    received_at: datetime
    received_by: str | None
    status: RegistrationStatus
    reason: str | None
    case_file_id: UUID | None
    kind: RegistrationKind | None = None
    life_area: LifeArea | None = None
    minutes: int | None = None
    sender: Sender | None = None
    sender_name: str | None = None
    sender_phone: str | None = None
    awareness: Awareness | None = None
    aware_reason: str | None = None
    assigned_to: UUID | None = None
    talk_on: date | None = None
    talk_time: str | None = None
    talk_place: str | None = None
    waits_since: datetime | None = None
    helped_by: UUID | None = None
    helped_at: datetime | None = None
    left_at: datetime | None = None
    assigned: str | None = None
    helper: str | None = None
    urgencies: str | None = None

    @property
    def levels(self) -> tuple[Level, ...]:
        """The urgencies of this municipality."""
        return levels_of(self.urgencies)

    @property
    def is_advice(self) -> bool:
        """A short advice that has not grown into a question or a file."""
        return (
            self.kind is RegistrationKind.SHORT
            and self.status is RegistrationStatus.ADVICE
            and self.case_file_id is None
        )

    @property
    def is_urgent(self) -> bool:
        """Whether it cannot wait."""
        return self.urgency in (Urgency.U0, Urgency.U1)

    @property
    def last_day(self) -> date | None:
        """The last day on which somebody must have looked at it."""
        return last_day(self.urgency, self.received_at.astimezone(), self.levels)


def open_in(session: Session, team_ids: Collection[UUID]) -> tuple[RegistrationRow, ...]:
    """Open registrations of these teams, the most urgent first, then the oldest.

    Where nobody has judged the urgency yet, somebody must look: only a crisis comes before that.
    """
    query = _all().where(
        Registration.container_id.in_(team_ids), Registration.status == RegistrationStatus.OPEN
    )
    order = (
        Registration.urgency.is_distinct_from(Urgency.U0),
        Registration.urgency.is_not(None),
        Registration.urgency,
        Registration.received_at,
        Registration.id,
    )
    return rows(session, RegistrationRow, query.order_by(*order))


def urgent(session: Session, team_ids: Collection[UUID]) -> tuple[RegistrationRow, ...]:
    """What cannot wait and nobody has taken, the most urgent first."""
    query = _all().where(
        Registration.container_id.in_(team_ids),
        Registration.status == RegistrationStatus.OPEN,
        Registration.urgency.in_((Urgency.U0, Urgency.U1)),
        Registration.assigned_to.is_(None),
    )
    order = (Registration.urgency, Registration.received_at, Registration.id)
    return rows(session, RegistrationRow, query.order_by(*order))


def advice(
    session: Session, team_ids: Collection[UUID], since: datetime
) -> tuple[RegistrationRow, ...]:
    """Short advice given since then, the newest first."""
    query = _all().where(
        Registration.container_id.in_(team_ids),
        is_advice(),
        Registration.received_at >= since,
    )
    return rows(
        session,
        RegistrationRow,
        query.order_by(Registration.received_at.desc(), Registration.id.desc()),
    )


def walk_in(
    session: Session, team_ids: Collection[UUID], since: datetime
) -> tuple[RegistrationRow, ...]:
    """Who came in since then and has not gone: first who waits longest, then who is being helped.

    Who has their answer is not waiting any more.
    """
    query = _all().where(
        Registration.container_id.in_(team_ids),
        Registration.waits_since >= since,
        Registration.left_at.is_(None),
        or_(Registration.status == RegistrationStatus.OPEN, is_advice()),
    )
    order = (Registration.helped_at.is_not(None), Registration.waits_since, Registration.id)
    return rows(session, RegistrationRow, query.order_by(*order))


def is_advice() -> ColumnElement[bool]:
    """A short advice that has not grown into a question or a file."""
    return and_(
        Registration.kind == RegistrationKind.SHORT,
        Registration.status == RegistrationStatus.ADVICE,
        Registration.case_file_id.is_(None),
    )


def of_file(
    session: Session, case_file_id: UUID, container_id: UUID
) -> tuple[RegistrationRow, ...]:
    """What came in for this file."""
    query = _all().where(
        Registration.case_file_id == case_file_id, Registration.container_id == container_id
    )
    return rows(session, RegistrationRow, query.order_by(Registration.received_at, Registration.id))


def get(session: Session, registration_id: UUID) -> RegistrationRow | None:
    """One registration."""
    query = _all().where(Registration.id == registration_id)
    return next(iter(rows(session, RegistrationRow, query)), None)


def _all() -> Select[*tuple[Any, ...]]:
    names = [n for n in RegistrationRow.__dataclass_fields__ if n not in NAMED]
    assigned, helper = aliased(Worker), aliased(Worker)
    return (
        select(
            *(getattr(Registration, n) for n in names),
            Worker.name.label("received_by"),
            assigned.name.label("assigned"),
            helper.name.label("helper"),
            select(Municipality.urgencies).limit(1).scalar_subquery().label("urgencies"),
        )
        .join(Worker, Worker.id == Registration.received_by, isouter=True)
        .join(assigned, assigned.id == Registration.assigned_to, isouter=True)
        .join(helper, helper.id == Registration.helped_by, isouter=True)
        .where(~Registration.deleted)
    )
