"""Consultations at schools: those of a team in some days, the newest first."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Consultation, Location, Worker
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import AgeBand, AskedBy, ConsultOutcome, SelfScore

_JOINED = ("location", "worker")


@dataclass(frozen=True, slots=True)
class ConsultationRow:
    """One consultation; `location` is the school as the municipality calls it."""

    id: UUID
    container_id: UUID
    location_id: UUID | None
    school: str | None
    day: date
    asked_by: AskedBy | None
    age_band: AgeBand | None
    question: str
    advice: str
    minutes: int | None
    outcome: ConsultOutcome | None
    helped: SelfScore | None
    worker_id: UUID
    case_file_id: UUID | None
    person_id: UUID | None
    location: str | None = None
    worker: str | None = None

    @property
    def where(self) -> str:
        """The name of the school."""
        return self.location or self.school or ""


def of_teams(
    session: Session, team_ids: Collection[UUID], first: date, last: date
) -> tuple[ConsultationRow, ...]:
    """Those of these teams from one day up to another."""
    query = _query().where(
        Consultation.container_id.in_(team_ids),
        Consultation.day >= first,
        Consultation.day <= last,
    )
    order = (Consultation.day.desc(), Consultation.id.desc())
    return rows(session, ConsultationRow, query.order_by(*order))


def one(session: Session, consultation_id: UUID) -> ConsultationRow | None:
    """One of them."""
    query = _query().where(Consultation.id == consultation_id)
    return next(iter(rows(session, ConsultationRow, query)), None)


def of_file(session: Session, case_file_id: UUID) -> tuple[ConsultationRow, ...]:
    """Those that were linked to a file, the oldest first."""
    query = _query().where(Consultation.case_file_id == case_file_id)
    return rows(session, ConsultationRow, query.order_by(Consultation.day, Consultation.id))


def first_day(session: Session, team_ids: Collection[UUID]) -> date | None:
    """The day of the first one."""
    query = select(Consultation.day).where(
        Consultation.container_id.in_(team_ids), ~Consultation.deleted
    )
    return session.scalar(query.order_by(Consultation.day).limit(1))


def _query() -> Select[*tuple[Any, ...]]:
    names = [n for n in ConsultationRow.__dataclass_fields__ if n not in _JOINED]
    return (
        select(
            *(getattr(Consultation, n) for n in names),
            Location.name.label("location"),
            Worker.name.label("worker"),
        )
        .join(Location, Location.id == Consultation.location_id, isouter=True)
        .join(Worker, Worker.id == Consultation.worker_id, isouter=True)
        .where(~Consultation.deleted)
    )
