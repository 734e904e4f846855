"""VtHandover (overdracht van Veilig Thuis): a household that Veilig Thuis hands to the team."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import Channel


class VtHandover(Synced, Base):
    """First in the container of the team, so that none is left lying; there without what happened.

    Once it is known which file it is of it lies in the compartment for safety of that file, and
    says what was `told` and what `came_back`; the terms are its `safety_term`s. The dates of Veilig
    Thuis (`reported_on`, `triage_on`, `research_on`) are what terms are counted from. `outgoing`:
    the team hands it to Veilig Thuis. `receipt_on` is when the other side knew that it came.
    """

    __tablename__ = "vt_handover"
    received_on: Mapped[date] = mapped_column(Day, info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    household: Mapped[str] = mapped_column(default="", info=synced(since=2))
    contact: Mapped[str | None] = mapped_column(info=synced("unit:contact", 2))
    contact_phone: Mapped[str | None] = mapped_column(info=synced("unit:contact", 2))
    vt_number: Mapped[str | None] = mapped_column(info=synced(since=2))
    reported_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:course", 2))
    triage_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:course", 2))
    research_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:course", 2))
    told: Mapped[str | None] = mapped_column(info=synced("text", 2))
    came_back: Mapped[str | None] = mapped_column(info=synced("text", 2))
    route: Mapped[Channel | None] = mapped_column(Word(Channel), info=synced("unit:receipt", 2))
    receipt_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:receipt", 2))
    outgoing: Mapped[bool | None] = mapped_column(info=synced("immutable", 2))
    owner_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    feedback_due: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    feedback_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:feedback", 2))
    feedback_how: Mapped[Channel | None] = mapped_column(
        Word(Channel), info=synced("unit:feedback", 2)
    )
    registration_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:home", 2))
    case_file_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:home", 2))
    closed_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:closing", 2))
    closed_reason: Mapped[str | None] = mapped_column(info=synced("unit:closing", 2))
