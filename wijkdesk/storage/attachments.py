"""Attachments of a file: what is known of them; their bytes are in `blobs.py`."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Attachment, CaseFile, Compartment, Paper, PlanVersion, Worker
from wijkdesk.models.support_plan import version_label
from wijkdesk.storage import same_people
from wijkdesk.storage.blobs import State
from wijkdesk.storage.tables import blob
from wijkdesk.vocabulary import AttachmentKind, CompartmentKind


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """One attachment; `here` says whether its bytes are on this laptop or still under way.

    Of what has a copy to look at, `here` is about that copy and `original_here` about the rest.
    """

    id: UUID
    case_file_id: UUID
    name: str
    note: str | None
    kind: AttachmentKind
    media_type: str
    size: int
    pages: int | None
    digest: str
    shown_digest: str | None
    added_at: datetime
    added_by: str | None
    person_id: UUID | None
    person: str | None
    visibility: CompartmentKind
    here: bool
    original_here: bool
    signed: str | None = None
    """The version of the plan that stands on it, where it is a signed paper that came back."""

    @property
    def best_digest(self) -> str:
        """What is shown, or the sealed original of a kind that is never shown."""
        return self.shown_digest or self.digest


def of_file(session: Session, case_file_id: UUID) -> tuple[AttachmentRow, ...]:
    """The attachments of a file, the newest first."""
    query = _query().where(Attachment.case_file_id == case_file_id, ~Attachment.deleted)
    return _rows(session, query)


def removed(session: Session, case_file_id: UUID) -> tuple[AttachmentRow, ...]:
    """Those that were thrown away and can still be put back: their bytes are here."""
    query = _query().where(
        Attachment.case_file_id == case_file_id,
        Attachment.deleted,
        Attachment.digest != "",  # it went to other readers
    )
    return tuple(row for row in _rows(session, query) if row.here)


def one(session: Session, attachment_id: UUID) -> AttachmentRow | None:
    """One attachment that is not thrown away."""
    query = _query().where(Attachment.id == attachment_id, ~Attachment.deleted)
    return next(iter(_rows(session, query)), None)


def _query() -> Select[*tuple[Any, ...]]:
    best = func.coalesce(Attachment.shown_digest, Attachment.digest)
    here, original_here = (
        select(blob.c.digest).where(blob.c.digest == digest, blob.c.state == State.WHOLE).exists()
        for digest in (best, Attachment.digest)
    )
    return (
        select(
            Attachment.id,
            Attachment.case_file_id,
            Attachment.name,
            Attachment.note,
            Attachment.kind,
            Attachment.media_type,
            Attachment.size,
            Attachment.pages,
            Attachment.digest,
            Attachment.shown_digest,
            Attachment.added_at,
            Worker.name.label("added_by"),
            Attachment.person_id,
            CaseFile.container_id.label("home"),
            Compartment.kind.label("visibility"),
            here.label("here"),
            original_here.label("original_here"),
            PlanVersion.number,
            PlanVersion.content_hash,
        )
        .join(CaseFile, CaseFile.id == Attachment.case_file_id)
        .join(Compartment, Compartment.id == Attachment.container_id)
        .join(Worker, Worker.id == Attachment.added_by, isouter=True)
        .join(Paper, Paper.id == Attachment.paper_id, isouter=True)
        .join(PlanVersion, PlanVersion.id == Paper.about_id, isouter=True)
        .order_by(Attachment.added_at.desc(), Attachment.id.desc())
    )


def _rows(session: Session, query: Select[*tuple[Any, ...]]) -> tuple[AttachmentRow, ...]:
    """With the people as they are called by now: whoever was merged is followed."""
    found = [dict(m) for m in session.execute(query).mappings()]
    homes = {home for m in found if isinstance(home := m.pop("home"), UUID)}
    gone = same_people.merged(session, homes)
    said = {i: name for home in homes for i, name in same_people.names(session, home).items()}
    rows = []
    for m in found:
        who, number, digest = m["person_id"], m.pop("number"), m.pop("content_hash")
        signed = version_label(number, digest) if digest else None
        named = {"person_id": gone.get(who, who), "person": said.get(who), "signed": signed}
        rows.append(AttachmentRow(**{**m, **named}))
    return tuple(rows)
