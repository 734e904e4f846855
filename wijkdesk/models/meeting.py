"""Meeting (overleg, MDO) at an AZC or a school: who sits there, which cases, what was agreed."""

import uuid
from datetime import date

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import (
    MeetingPart,
    MeetingParty,
    MeetingStatus,
    PlaceKind,
    SharingGround,
)


class Meeting(Synced, Base):
    """Overleg. It lies in the container of the team and holds nobody's name.

    What is said of a family is a row of that family's file (`MeetingCase`).
    """

    __tablename__ = "meeting"
    place: Mapped[PlaceKind | None] = mapped_column(Word(PlaceKind), info=synced("unit:place", 2))
    place_name: Mapped[str | None] = mapped_column(info=synced("unit:place", 2))
    location_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:place", 2))
    day: Mapped[date] = mapped_column(Day, info=synced("unit:time", 2))
    at: Mapped[str | None] = mapped_column(info=synced("unit:time", 2))
    note: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    status: Mapped[MeetingStatus] = mapped_column(
        Word(MeetingStatus), default=MeetingStatus.PLANNED, info=synced("state:status", 2)
    )
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))


class MeetingGuest(Synced, Base):
    """Somebody at the table, for which party, and whether they came."""

    __tablename__ = "meeting_guest"
    meeting_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    party: Mapped[MeetingParty | None] = mapped_column(Word(MeetingParty), info=synced(since=2))
    name: Mapped[str | None] = mapped_column(info=synced(since=2))
    came: Mapped[bool | None] = mapped_column(info=synced(since=2))


class MeetingCase(Synced, Base):
    """Zaak: one file on the agenda, with the question and what was decided."""

    __tablename__ = "meeting_case"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    meeting_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    question: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    decision: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    turn: Mapped[int | None] = mapped_column(BigInteger, info=synced(since=2))


class MeetingLine(Synced, Base):
    """Afspraak: what somebody will do. `task_id` or `action_id` is what was made of it."""

    __tablename__ = "meeting_line"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    case_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    text: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    party: Mapped[MeetingParty | None] = mapped_column(
        Word(MeetingParty), info=synced("unit:doer", 2)
    )
    doer_name: Mapped[str | None] = mapped_column(info=synced("unit:doer", 2))
    due: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    task_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    action_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))


class MeetingShare(Synced, Base):
    """What one party may get of one case: `parts` are codes with a space between, and why."""

    __tablename__ = "meeting_share"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    case_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    party: Mapped[MeetingParty] = mapped_column(Word(MeetingParty), info=synced("immutable", 2))
    parts: Mapped[str] = mapped_column(default="", info=synced("unit:share", 2))
    ground: Mapped[SharingGround | None] = mapped_column(
        Word(SharingGround), info=synced("unit:share", 2)
    )
    reason: Mapped[str | None] = mapped_column(info=synced("unit:share", 2))


def parts_of(kept: str) -> frozenset[MeetingPart]:
    """The parts that a release knows; one of a newer release is none."""
    known = {str(part): part for part in MeetingPart}
    return frozenset(known[code] for code in kept.split() if code in known)
