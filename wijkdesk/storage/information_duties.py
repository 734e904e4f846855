"""What people were told that they must be told, beside a registration and in a file."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Compartment, InformationDuty, Worker
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import Channel, DutyKind


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One thing that was told: on which day, how, in which language, and by whom."""

    id: UUID
    registration_id: UUID
    kind: DutyKind
    given_on: date | None
    channel: Channel | None
    language: str | None
    worker: str | None


def of(session: Session, registration_id: UUID) -> tuple[DutyRow, ...]:
    """What was told about one registration, in the order in which it was."""
    query = _all().where(InformationDuty.registration_id == registration_id)
    return rows(session, DutyRow, query)


def of_file(session: Session, case_file_id: UUID) -> tuple[DutyRow, ...]:
    """What was told in a file; the team's own copy is left out."""
    query = _all().join(Compartment, Compartment.id == InformationDuty.container_id)
    return rows(session, DutyRow, query.where(InformationDuty.case_file_id == case_file_id))


def _all() -> Select[*tuple[Any, ...]]:
    names = [n for n in DutyRow.__dataclass_fields__ if n != "worker"]
    return (
        select(*(getattr(InformationDuty, n) for n in names), Worker.name.label("worker"))
        .join(Worker, Worker.id == InformationDuty.worker_id, isouter=True)
        .where(~InformationDuty.deleted)
        .order_by(InformationDuty.given_on, InformationDuty.id)
    )
