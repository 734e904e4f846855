"""Attachment (bijlage): a scan, photo or document in a file; its bytes stand apart, by digest."""

import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import AttachmentKind


class Attachment(Synced, Base):
    """Bijlage. Sizes in bytes; digests are SHA-256 in hex.

    `digest` is what was added, `shown_digest` the cleaned copy that may be opened, absent for a
    kind that is kept sealed. What hangs on which file follows from the container. `paper_id` is the
    paper of ours that this is a scan of.
    """

    __tablename__ = "attachment"
    case_file_id: Mapped[uuid.UUID] = mapped_column(
        Id, index=True, info=synced("immutable", since=2)
    )
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    name: Mapped[str] = mapped_column(info=synced(since=2))
    note: Mapped[str | None] = mapped_column(info=synced("text", since=2))
    kind: Mapped[AttachmentKind] = mapped_column(
        Word(AttachmentKind), info=synced("immutable", since=2)
    )
    media_type: Mapped[str] = mapped_column(info=synced("immutable", since=2))
    digest: Mapped[str] = mapped_column(index=True, info=synced("immutable", since=2))
    size: Mapped[int] = mapped_column(info=synced("immutable", since=2))
    shown_digest: Mapped[str | None] = mapped_column(index=True, info=synced("immutable", since=2))
    shown_size: Mapped[int | None] = mapped_column(info=synced("immutable", since=2))
    pages: Mapped[int | None] = mapped_column(info=synced("immutable", since=2))
    added_at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable", since=2))
    added_by: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", since=2))
    paper_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
