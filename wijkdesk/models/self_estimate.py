"""SelfEstimate (eigen cijfer): how well it goes in one life area, said by the person themselves."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Step, Synced, Word, synced
from wijkdesk.vocabulary import LifeArea, SelfScore


class SelfEstimate(Synced, Base):
    """One figure of one person on one day; another figure is another row, and together a line.

    `note` is what they said with it, in their own words; `wrong` why the figure is not right: it
    counts no more and stays to be seen.
    """

    __tablename__ = "self_estimate"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    life_area: Mapped[LifeArea] = mapped_column(Word(LifeArea), info=synced("immutable", 2))
    score: Mapped[SelfScore] = mapped_column(Step(SelfScore), info=synced("immutable", 2))
    note: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    said_on: Mapped[date] = mapped_column(Day, info=synced("immutable", 2))
    wrong: Mapped[str | None] = mapped_column(info=synced("text", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
