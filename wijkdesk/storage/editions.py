"""The editions of a table of the municipality: each whole, never changed, the newest first."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import AdviceEdition, TermEdition, Worker
from wijkdesk.storage.rows import rows

Kind = type[TermEdition] | type[AdviceEdition]


@dataclass(frozen=True, slots=True)
class EditionRow:
    """A table as it was put in use."""

    id: UUID
    text: str
    note: str
    made_at: datetime
    worker: str | None


def editions(session: Session, kind: Kind) -> tuple[EditionRow, ...]:
    """All of them, the newest first."""
    own = [n for n in EditionRow.__dataclass_fields__ if n != "worker"]
    query = (
        select(*(getattr(kind, n) for n in own), Worker.name.label("worker"))
        .join(Worker, Worker.id == kind.worker_id, isouter=True)
        .where(~kind.deleted)
        .order_by(kind.made_at.desc(), kind.id.desc())
    )
    return rows(session, EditionRow, query)
