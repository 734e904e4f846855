"""Open conflicts on this laptop: both texts, who wrote them, and where."""

import json
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from wijkdesk.models.all import CaseFile, Compartment, Conflict, Worker
from wijkdesk.models.base import Value
from wijkdesk.vocabulary import ConflictStatus


@dataclass(frozen=True, slots=True)
class ClashField:
    """One field on which two people differ; all three as they travel."""

    name: str
    base: Value
    current: Value
    incoming: Value


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A conflict to decide."""

    id: UUID
    case_file_id: UUID | None
    file_title: str | None
    entity: str
    row_id: UUID
    unit: str
    kind: str
    fields: tuple[ClashField, ...]
    current_by: str | None
    incoming_by: str | None
    incoming_at: datetime


def open_ones(session: Session, case_file_id: UUID | None = None) -> tuple[ConflictRow, ...]:
    """All open conflicts, or those of one file; the oldest first."""
    theirs, ours = aliased(Worker), aliased(Worker)
    query = (
        select(Conflict, CaseFile.id, CaseFile.title, theirs.name, ours.name)
        .join(Compartment, Compartment.id == Conflict.container_id, isouter=True)
        .join(CaseFile, CaseFile.id == Compartment.case_file_id, isouter=True)
        .join(theirs, theirs.id == Conflict.current_by, isouter=True)
        .join(ours, ours.id == Conflict.incoming_by, isouter=True)
        .where(Conflict.status == ConflictStatus.OPEN, ~Conflict.deleted)
        .order_by(Conflict.incoming_at, Conflict.id)
    )
    if case_file_id is not None:
        query = query.where(Compartment.case_file_id == case_file_id)
    return tuple(
        ConflictRow(
            c.id,
            file_id,
            title,
            c.entity,
            c.row_id,
            c.unit,
            c.kind,
            _fields(c),
            current_by,
            incoming_by,
            c.incoming_at,
        )
        for c, file_id, title, current_by, incoming_by in session.execute(query)
    )


def _fields(conflict: Conflict) -> tuple[ClashField, ...]:
    base, current, incoming = (
        json.loads(text) for text in (conflict.base, conflict.current, conflict.incoming)
    )
    names = dict.fromkeys([*incoming, *base] if conflict.unit != "*" else [*base, *current])
    return tuple(ClashField(n, base.get(n), current.get(n), incoming.get(n)) for n in names)
