"""Consultation: advice at a school about a child without a name (GGZ op School); no file."""

import uuid
from datetime import date

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Step, Synced, Word, synced
from wijkdesk.vocabulary import AgeBand, AskedBy, ConsultOutcome, SelfScore


class Consultation(Synced, Base):
    """Consult zonder naam, in the container of the team; there is no field for a diagnosis.

    `helped` is how much it helped according to who asked. `case_file_id` and `person_id` are there
    only when the school later named the child, and whoever sees that file sees the link.
    """

    __tablename__ = "consultation"
    location_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:school", 2))
    school: Mapped[str | None] = mapped_column(info=synced("unit:school", 2))
    day: Mapped[date] = mapped_column(Day, info=synced(since=2))
    asked_by: Mapped[AskedBy | None] = mapped_column(Word(AskedBy), info=synced(since=2))
    age_band: Mapped[AgeBand | None] = mapped_column(Word(AgeBand), info=synced(since=2))
    question: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    advice: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    minutes: Mapped[int | None] = mapped_column(BigInteger, info=synced(since=2))
    outcome: Mapped[ConsultOutcome | None] = mapped_column(
        Word(ConsultOutcome), info=synced(since=2)
    )
    helped: Mapped[SelfScore | None] = mapped_column(Step(SelfScore), info=synced(since=2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    case_file_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:link", 2))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:link", 2))
