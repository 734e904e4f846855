"""BackOfficeRequest (verzoek aan de backoffice): which provision is asked, and what came of it."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import Law, RequestStatus

ANSWERS = frozenset({RequestStatus.PENDING, RequestStatus.GRANTED, RequestStatus.REFUSED})


class BackOfficeRequest(Synced, Base):
    """One provision for one person, asked for an action of the plan; before the same readers.

    Codes are those of `resources/back_office/lists.toml`; numbers are kept as they were typed, for
    what is wrong is told and not cut off. `residence` says why this municipality decides (JW 1.1).
    """

    __tablename__ = "back_office_request"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    action_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    law: Mapped[Law | None] = mapped_column(Word(Law), info=synced("unit:product", 2))
    category: Mapped[str | None] = mapped_column(info=synced("unit:product", 2))
    product_code: Mapped[str | None] = mapped_column(info=synced("unit:product", 2))
    provider: Mapped[str | None] = mapped_column(info=synced("unit:provider", 2))
    agb: Mapped[str | None] = mapped_column(info=synced("unit:provider", 2))
    start: Mapped[date | None] = mapped_column(Day, info=synced("unit:period", 2))
    until: Mapped[date | None] = mapped_column(Day, info=synced("unit:period", 2))
    volume: Mapped[str | None] = mapped_column(info=synced("unit:volume", 2))
    unit: Mapped[str | None] = mapped_column(info=synced("unit:volume", 2))
    frequency: Mapped[str | None] = mapped_column(info=synced("unit:volume", 2))
    budget: Mapped[str | None] = mapped_column(info=synced(since=2))
    pgb: Mapped[bool | None] = mapped_column(info=synced(since=2))
    referrer: Mapped[str | None] = mapped_column(info=synced("unit:referrer", 2))
    referrer_name: Mapped[str | None] = mapped_column(info=synced("unit:referrer", 2))
    referrer_agb: Mapped[str | None] = mapped_column(info=synced("unit:referrer", 2))
    residence: Mapped[str | None] = mapped_column(info=synced(since=2))
    result: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    status: Mapped[RequestStatus] = mapped_column(
        Word(RequestStatus), default=RequestStatus.CONCEPT, info=synced("state:status", 2)
    )
    status_on: Mapped[date | None] = mapped_column(Day, info=synced("state:status", 2))
    sent_on: Mapped[date | None] = mapped_column(Day, info=synced("state:status", 2))
    decision_number: Mapped[str | None] = mapped_column(info=synced("state:status", 2))
    answer: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))

    def leave(self, on: date) -> None:
        """It went to the back office; what was sent already is not sent again."""
        if self.status is not RequestStatus.CONCEPT:
            raise RuleBrokenError("request_sent")
        self.status, self.status_on, self.sent_on = RequestStatus.SENT, on, on

    def hear(self, status: RequestStatus, on: date, number: str | None) -> None:
        """What the back office said, and on which day."""
        if self.sent_on is None:
            raise RuleBrokenError("request_not_sent")
        if status not in ANSWERS | {RequestStatus.WITHDRAWN}:
            raise RuleBrokenError("required", field="status")
        if on < self.sent_on:
            raise RuleBrokenError("answer_too_early", field="status_on")
        self.status, self.status_on, self.decision_number = status, on, number
