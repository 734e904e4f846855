"""Editions of letter templates, and where their rows lie."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import LetterTemplate, Municipality, Worker
from wijkdesk.protocol.forms import forms_of
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import LetterKind


@dataclass(frozen=True, slots=True)
class EditionRow:
    """A template as it was at one moment."""

    id: UUID
    series_id: UUID
    name: str
    kind: LetterKind
    language: str
    subject: str
    body: str
    active: bool
    made_at: datetime
    worker: str | None


def editions(session: Session) -> tuple[EditionRow, ...]:
    """All of them, of each series the newest first."""
    own = [n for n in EditionRow.__dataclass_fields__ if n != "worker"]
    query = (
        select(*(getattr(LetterTemplate, n) for n in own), Worker.name.label("worker"))
        .join(Worker, Worker.id == LetterTemplate.worker_id, isouter=True)
        .where(~LetterTemplate.deleted)
        .order_by(LetterTemplate.series_id, LetterTemplate.made_at.desc(), LetterTemplate.id.desc())
    )
    return rows(session, EditionRow, query)


def home(session: Session) -> UUID | None:
    """The container of all templates; None before the first sync."""
    org = session.scalar(select(Municipality.container_id).limit(1))
    return forms_of(org) if org is not None else None
