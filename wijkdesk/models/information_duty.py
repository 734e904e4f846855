"""InformationDuty: that somebody was told what the law says they must be told, how and when."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import Channel, DutyKind


class InformationDuty(Synced, Base):
    """Informatieplicht die is gedaan. Lies where its registration lies.

    The file made of it has a copy, which says where it `came_from`.
    """

    __tablename__ = "information_duty"
    registration_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    case_file_id: Mapped[uuid.UUID | None] = mapped_column(
        Id, index=True, info=synced("immutable", 2)
    )
    kind: Mapped[DutyKind] = mapped_column(Word(DutyKind), info=synced("immutable", 2))
    given_on: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    channel: Mapped[Channel | None] = mapped_column(Word(Channel), info=synced(since=2))
    language: Mapped[str | None] = mapped_column(info=synced(since=2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
