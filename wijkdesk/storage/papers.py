"""Papers of a file: what was printed or saved, for whom, and how it went out."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Compartment, Paper, PaperStep, Worker
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import Channel, CompartmentKind, PaperKind


@dataclass(frozen=True, slots=True)
class StepRow:
    """Once that a paper went out."""

    id: UUID
    paper_id: UUID
    channel: Channel
    sent_on: date
    sent_to: str | None
    worker: str | None


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One paper; `has_text` when what it said is kept with it."""

    id: UUID
    case_file_id: UUID
    kind: PaperKind
    title: str
    about_id: UUID | None
    person_id: UUID | None
    reader: str | None
    language: str | None
    code: str | None
    made_at: datetime
    worker: str | None
    visibility: CompartmentKind
    has_text: bool
    steps: tuple[StepRow, ...] = ()


def of_file(session: Session, case_file_id: UUID) -> tuple[PaperRow, ...]:
    """The newest first, each with its steps in their order."""
    query = (
        select(
            Paper.id,
            Paper.case_file_id,
            Paper.kind,
            Paper.title,
            Paper.about_id,
            Paper.person_id,
            Paper.reader,
            Paper.language,
            Paper.code,
            Paper.made_at,
            Worker.name.label("worker"),
            Compartment.kind.label("visibility"),
            Paper.content.is_not(None).label("has_text"),
        )
        .join(Compartment, Compartment.id == Paper.container_id)
        .join(Worker, Worker.id == Paper.worker_id, isouter=True)
        .where(
            Paper.case_file_id == case_file_id,
            Paper.kind != PaperKind.SIGNATURES,  # says which code a version has, printed or not
            ~Paper.deleted,
        )
        .order_by(Paper.made_at.desc(), Paper.id.desc())
    )
    found = rows(session, PaperRow, query)
    steps = _steps(session, [row.id for row in found])
    return tuple(replace(row, steps=tuple(steps.get(row.id, ()))) for row in found)


def _steps(session: Session, paper_ids: Collection[UUID]) -> Mapping[UUID, list[StepRow]]:
    query = (
        select(
            PaperStep.id,
            PaperStep.paper_id,
            PaperStep.channel,
            PaperStep.sent_on,
            PaperStep.sent_to,
            Worker.name.label("worker"),
        )
        .join(Worker, Worker.id == PaperStep.worker_id, isouter=True)
        .where(PaperStep.paper_id.in_(paper_ids), ~PaperStep.deleted)
        .order_by(PaperStep.sent_on, PaperStep.id)
    )
    found: dict[UUID, list[StepRow]] = defaultdict(list)
    for row in rows(session, StepRow, query):
        found[row.paper_id].append(row)
    return found
