"""VtHandover (overdracht van Veilig Thuis): a household that Veilig Thuis hands to the team."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import Channel


class VtHandover(Synced, Base):
    """In the container of the team: what everybody there may know, so that none is left lying.

    What happened and on which terms is not here: the terms lie in the file, in its compartment for
    safety (`safety_term`). The dates of Veilig Thuis (`reported_on`, `triage_on`, `research_on`)
    are what terms are counted from. It is done when Veilig Thuis heard how it went.
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
