"""Handovers of Veilig Thuis, and to it: those of a team, and those in files."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from wijkdesk.models.all import CaseFile, Registration, SafetyTerm, VtHandover, Worker
from wijkdesk.storage import closings
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import Channel, RegistrationStatus

_TOLD = (
    "worker", "owner", "file_title", "terms", "asked_number", "asked_status", "asked_file_id",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class HandoverRow:
    """One of them. In a file it lies in the compartment for safety, before that with the team."""

    id: UUID
    container_id: UUID
    received_on: date
    outgoing: bool | None
    household: str
    contact: str | None
    contact_phone: str | None
    vt_number: str | None
    route: Channel | None
    told: str | None
    receipt_on: date | None
    reported_on: date | None
    triage_on: date | None
    research_on: date | None
    owner_id: UUID | None
    feedback_due: date | None
    feedback_on: date | None
    feedback_how: Channel | None
    came_back: str | None
    registration_id: UUID | None
    case_file_id: UUID | None
    closed_on: date | None
    closed_reason: str | None
    worker: str | None
    owner: str | None
    file_title: str | None
    terms: tuple[str, ...] = ()
    asked_number: str | None = None
    asked_status: RegistrationStatus | None = None
    asked_file_id: UUID | None = None
    """The registration that was made of it: its number, what became of it, and its file."""

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something with it."""
        return self.closed_on is None

    @property
    def is_ours(self) -> bool:
        """Whether the team hands it to Veilig Thuis; else Veilig Thuis handed it to the team."""
        return bool(self.outgoing)


def of_containers(session: Session, containers: Collection[UUID]) -> tuple[HandoverRow, ...]:
    """Those that lie here: what is open first, the oldest first."""
    query = _all().where(VtHandover.container_id.in_(containers))
    return _with_terms(session, rows(session, HandoverRow, query))


def one(session: Session, handover_id: UUID) -> HandoverRow | None:
    """One of them."""
    found = rows(session, HandoverRow, _all().where(VtHandover.id == handover_id))
    return next(iter(_with_terms(session, found)), None)


def files_with(session: Session) -> frozenset[UUID]:
    """The files, none of them closed, in which something of this stands."""
    query = (
        select(VtHandover.case_file_id)
        .join(CaseFile, CaseFile.id == VtHandover.case_file_id)
        .where(~VtHandover.deleted, ~CaseFile.deleted, closings.closed_on().is_(None))
        .distinct()
    )
    return frozenset(found for found in session.scalars(query) if found is not None)


def _all() -> Select[*tuple[Any, ...]]:
    owner = aliased(Worker)
    names = [name for name in HandoverRow.__dataclass_fields__ if name not in _TOLD]
    return (
        select(
            *(getattr(VtHandover, name) for name in names),
            Worker.name.label("worker"),
            owner.name.label("owner"),
            CaseFile.title.label("file_title"),
            Registration.number.label("asked_number"),
            Registration.status.label("asked_status"),
            Registration.case_file_id.label("asked_file_id"),
        )
        .join(Worker, Worker.id == VtHandover.worker_id, isouter=True)
        .join(owner, owner.id == VtHandover.owner_id, isouter=True)
        .join(CaseFile, CaseFile.id == VtHandover.case_file_id, isouter=True)
        .join(
            Registration,
            (Registration.id == VtHandover.registration_id) & ~Registration.deleted,
            isouter=True,
        )
        .where(~VtHandover.deleted)
        .order_by(VtHandover.closed_on.is_not(None), VtHandover.received_on, VtHandover.id)
    )


def _with_terms(session: Session, found: tuple[HandoverRow, ...]) -> tuple[HandoverRow, ...]:
    query = (
        select(SafetyTerm.handover_id, SafetyTerm.container_id, SafetyTerm.text)
        .where(
            SafetyTerm.handover_id.in_([row.id for row in found]),
            ~SafetyTerm.deleted,
            SafetyTerm.dropped_on.is_(None),
        )
        .order_by(SafetyTerm.id)
    )
    agreed = list(session.execute(query)) if found else []
    return tuple(
        replace(row, terms=tuple(t for i, c, t in agreed if (i, c) == (row.id, row.container_id)))
        for row in found
    )
