"""Paper (papier): what was printed or sent of a file, to whom, and how it went out."""

import uuid
from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import Channel, PaperKind


class Paper(Synced, Base):
    """One paper as it was made. `code` is the short code by which its scan is filed (decision 15).

    `about_id` is what it shows (a version, a referral, a contact), `content` its text where nothing
    else holds it, as for a letter.
    """

    __tablename__ = "paper"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    kind: Mapped[PaperKind] = mapped_column(Word(PaperKind), info=synced("immutable", 2))
    title: Mapped[str] = mapped_column(info=synced("immutable", 2))
    about_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    reader: Mapped[str | None] = mapped_column(info=synced("immutable", 2))
    language: Mapped[str | None] = mapped_column(info=synced("immutable", 2))
    code: Mapped[str | None] = mapped_column(index=True, info=synced("immutable", 2))
    content: Mapped[str | None] = mapped_column(info=synced("immutable", 2))
    made_at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))


class PaperStep(Synced, Base):
    """How and when a paper went out: by post, by hand, by e-mail, to whom."""

    __tablename__ = "paper_step"
    paper_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    channel: Mapped[Channel] = mapped_column(Word(Channel), info=synced("immutable", 2))
    sent_on: Mapped[date] = mapped_column(Day, info=synced("immutable", 2))
    sent_to: Mapped[str | None] = mapped_column(info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
