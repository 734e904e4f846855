"""HeldWork: what a worker sent who has no access any more, until somebody says what comes of it."""

import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import HeldStatus


class HeldWork(Synced, Base):
    """Werk dat wacht, made by the centre of a group that it could not apply.

    In the file it holds what was written (`ops`, JSON: a list of entity, row, kind and fields with
    what was seen and what was typed), for who works with the file now. A row without words stands
    in the own container of its author: at which team it waits, and what became of it.
    """

    __tablename__ = "held_work"
    held_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    group_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    author_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    team_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable", 2))
    came_at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable", 2))
    ops: Mapped[str] = mapped_column(info=synced("immutable", 2))
    status: Mapped[HeldStatus] = mapped_column(
        Word(HeldStatus), default=HeldStatus.OPEN, info=synced("state:status", 2)
    )
    decided_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("state:status", 2))
    decided_at: Mapped[datetime | None] = mapped_column(Moment, info=synced("state:status", 2))
