"""Conflict (botsing): two people changed the same thing.

Both texts are kept until somebody decides.
"""

import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import ConflictStatus


class Conflict(Synced, Base):
    """Botsing, made by the centre.

    `base`, `current` and `incoming` are JSON objects, field to value. `passed_to` is the regisseur
    who was asked to choose, by whom and when; whoever may write in the file may still choose. On
    which laptop a text was written is known when the laptop has a name; `seen_by` are those who
    put the originals of a merged text away, ids with a space between them.
    """

    __tablename__ = "conflict"
    entity: Mapped[str] = mapped_column(info=synced("immutable"))
    row_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    unit: Mapped[str] = mapped_column(info=synced("immutable"))
    kind: Mapped[str] = mapped_column(info=synced("immutable"))
    base: Mapped[str] = mapped_column(info=synced("immutable"))
    current: Mapped[str] = mapped_column(info=synced("immutable"))
    incoming: Mapped[str] = mapped_column(info=synced("immutable"))
    incoming_op: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable"))
    current_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable"))
    incoming_by: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable"))
    incoming_at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable"))
    status: Mapped[ConflictStatus] = mapped_column(
        Word(ConflictStatus), default=ConflictStatus.OPEN, info=synced("state:status")
    )
    resolved_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("state:status"))
    passed_to: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("state:passed", 2))
    passed_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("state:passed", 2))
    passed_at: Mapped[datetime | None] = mapped_column(Moment, info=synced("state:passed", 2))
    current_laptop: Mapped[str | None] = mapped_column(info=synced("immutable", 2))
    incoming_laptop: Mapped[str | None] = mapped_column(info=synced("immutable", 2))
    seen_by: Mapped[str | None] = mapped_column(info=synced("pref", 2))
