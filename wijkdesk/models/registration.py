"""Registration (aanmelding): the inbox item of a team, closed as advice, file, or not-for-us."""

import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.base import Base, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import Interpreter, PlaceKind, RegistrationStatus, Urgency


class Registration(Synced, Base):
    """Aanmelding. In the team container while open.

    Its copy in the file says where it `came_from`.
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

    def close(self, status: RegistrationStatus, reason: str | None = None) -> None:
        """Close an open registration.

        Not-for-us asks a reason, so that somebody can explain it later.
        """
        if self.status is not RegistrationStatus.OPEN:
            raise RuleBrokenError("registration_closed")
        if status is RegistrationStatus.NOT_FOR_US and not reason:
            raise RuleBrokenError("required", field="reason")
        self.status, self.reason = status, reason
