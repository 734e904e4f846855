"""IdentityCheck: who looked when on which document at a number, or at who somebody is."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import DocumentKind, IdentityKind


class IdentityCheck(Synced, Base):
    """Nagekeken: `number` is what was seen, so that another number later is not verified by it.

    The kind of document and the day, never a copy of it (domain.md 1.2).
    """

    __tablename__ = "identity_check"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced(since=2))
    proves: Mapped[IdentityKind] = mapped_column(
        Word(IdentityKind), info=synced("immutable", since=2)
    )
    number: Mapped[str | None] = mapped_column(info=synced("immutable", since=2))
    document: Mapped[DocumentKind | None] = mapped_column(Word(DocumentKind), info=synced(since=2))
    document_number: Mapped[str | None] = mapped_column(info=synced(since=2))
    valid_until: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    seen_on: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", since=2))
