"""Registrations: the inbox of the team and the copy in a file."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Registration, Worker
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import Interpreter, PlaceKind, RegistrationStatus, Urgency


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
    names = [n for n in RegistrationRow.__dataclass_fields__ if n != "received_by"]
    return (
        select(*(getattr(Registration, n) for n in names), Worker.name.label("received_by"))
        .join(Worker, Worker.id == Registration.received_by, isouter=True)
        .where(~Registration.deleted)
    )
