"""Stay (verblijf): the status of somebody who lives at an AZC or came from one."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
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
