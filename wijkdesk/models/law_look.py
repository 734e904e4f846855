"""LawLook: somebody looked at what was written for another law than their own, and why."""

import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import LookGround


class LawLook(Synced, Base):
    """Inzage over wetten heen: by whom, in which laws, on what ground, until when.

    Written by the worker themself, without a line too, in the shared compartment: whoever works
    with the file sees it. `laws` are codes with a space between. Never changed.
    """

    __tablename__ = "law_look"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    laws: Mapped[str] = mapped_column(info=synced("immutable", 2))
    ground: Mapped[LookGround] = mapped_column(Word(LookGround), info=synced("immutable", 2))
    reason: Mapped[str] = mapped_column(info=synced("immutable", 2))
    at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable", 2))
    until: Mapped[datetime] = mapped_column(Moment, info=synced("immutable", 2))
