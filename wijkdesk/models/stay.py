"""Stay (verblijf): the status of who lives at an AZC or came from one; what it means by law."""

import uuid
from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import StayStatus


class Stay(Synced, Base):
    """Verblijfsstatus of one person from a day on; the earlier ones stay as they were.

    `alone` is a child that came without its parents, for whom a guardian of Nidos decides.
    """

    __tablename__ = "stay"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    status: Mapped[StayStatus | None] = mapped_column(Word(StayStatus), info=synced(since=2))
    since: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    alone: Mapped[bool | None] = mapped_column(info=synced(since=2))


class AdviceEdition(Synced, Base):
    """One edition of the table of advice for a status: as the editions of the table of terms."""

    __tablename__ = "advice_edition"
    text: Mapped[str] = mapped_column(info=synced("immutable", 2))
    note: Mapped[str] = mapped_column(default="", info=synced("immutable", 2))
    made_at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
