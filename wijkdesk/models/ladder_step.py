"""LadderStep (trede): which help was chosen for a need, from which rung it came, and why."""

import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Id, Moment, Step, Synced, Word, synced
from wijkdesk.vocabulary import Rung, ScalingGround


class LadderStep(Synced, Base):
    """One change of the rung of a need: the last one stands, the others are its history.

    `from_rung` is what stood there for who chose; `ground` why, from the list, and `evaluation_id`
    at which evaluation. Only the reason may be written later.
    """

    __tablename__ = "ladder_step"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    need_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    from_rung: Mapped[Rung | None] = mapped_column(Step(Rung), info=synced("immutable", 2))
    to_rung: Mapped[Rung | None] = mapped_column(Step(Rung), info=synced("immutable", 2))
    reason: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    decided_at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    ground: Mapped[ScalingGround | None] = mapped_column(
        Word(ScalingGround), info=synced("immutable", 2)
    )
    evaluation_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
