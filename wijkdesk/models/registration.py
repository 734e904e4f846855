"""Registration (aanmelding): the inbox item of a team, closed as advice, file, or not-for-us."""

import uuid
from datetime import date, datetime

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.base import Base, Day, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import (
    Awareness,
    Interpreter,
    LifeArea,
    PlaceKind,
    RegistrationKind,
    RegistrationStatus,
    Sender,
    Urgency,
)


class Registration(Synced, Base):
    """Aanmelding. In the team container while open.

    Its copy in the file says where it `came_from`. A short advice (kort advies) is one too: its
    answer was given at once. `kind` is empty in rows of the first release: a question.
    """

    __tablename__ = "registration"
    number: Mapped[str] = mapped_column(info=synced())
    name: Mapped[str | None] = mapped_column(info=synced("identity"))
    question: Mapped[str] = mapped_column(default="", info=synced("text"))
    place: Mapped[PlaceKind | None] = mapped_column(Word(PlaceKind), info=synced("unit:place"))
    place_name: Mapped[str | None] = mapped_column(info=synced("unit:place"))
    language: Mapped[str | None] = mapped_column(info=synced())
    interpreter: Mapped[Interpreter | None] = mapped_column(Word(Interpreter), info=synced())
    urgency: Mapped[Urgency | None] = mapped_column(Word(Urgency), info=synced())
    phone: Mapped[str | None] = mapped_column(info=synced())
    received_at: Mapped[datetime] = mapped_column(Moment, info=synced())
    received_by: Mapped[uuid.UUID] = mapped_column(Id, info=synced())
    status: Mapped[RegistrationStatus] = mapped_column(
        Word(RegistrationStatus), default=RegistrationStatus.OPEN, info=synced("state:status")
    )
    reason: Mapped[str | None] = mapped_column(info=synced("state:status"))
    case_file_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("state:status"))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced())
    kind: Mapped[RegistrationKind | None] = mapped_column(
        Word(RegistrationKind), info=synced(since=2)
    )
    life_area: Mapped[LifeArea | None] = mapped_column(Word(LifeArea), info=synced(since=2))
    minutes: Mapped[int | None] = mapped_column(BigInteger, info=synced(since=2))
    sender: Mapped[Sender | None] = mapped_column(Word(Sender), info=synced("unit:sender", 2))
    sender_name: Mapped[str | None] = mapped_column(info=synced("unit:sender", 2))
    sender_phone: Mapped[str | None] = mapped_column(info=synced("unit:sender", 2))
    awareness: Mapped[Awareness | None] = mapped_column(
        Word(Awareness), info=synced("unit:awareness", 2)
    )
    aware_reason: Mapped[str | None] = mapped_column(info=synced("unit:awareness", 2))
    assigned_to: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    talk_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:talk", 2))
    talk_time: Mapped[str | None] = mapped_column(info=synced("unit:talk", 2))
    talk_place: Mapped[str | None] = mapped_column(info=synced("unit:talk", 2))
    waits_since: Mapped[datetime | None] = mapped_column(Moment, info=synced("unit:walk_in", 2))
    helped_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:walk_in", 2))
    helped_at: Mapped[datetime | None] = mapped_column(Moment, info=synced("unit:walk_in", 2))
    left_at: Mapped[datetime | None] = mapped_column(Moment, info=synced("unit:walk_in", 2))

    @property
    def is_advice(self) -> bool:
        """A short advice that has not grown into anything: it may still be written in."""
        return (
            self.kind is RegistrationKind.SHORT
            and self.status is RegistrationStatus.ADVICE
            and self.case_file_id is None
        )

    def grow(self) -> None:
        """A short advice becomes a question that somebody must look at; what was typed stays."""
        if not self.is_advice:
            raise RuleBrokenError("registration_closed")
        self.kind, self.status = RegistrationKind.QUESTION, RegistrationStatus.OPEN

    def close(self, status: RegistrationStatus, reason: str | None = None) -> None:
        """Close an open registration.

        Not-for-us asks a reason, so that somebody can explain it later.
        """
        if self.status is not RegistrationStatus.OPEN:
            raise RuleBrokenError("registration_closed")
        if status is RegistrationStatus.NOT_FOR_US and not reason:
            raise RuleBrokenError("required", field="reason")
        self.status, self.reason = status, reason
