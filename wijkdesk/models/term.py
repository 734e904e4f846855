"""Term (termijn) and Suspension (opschorting): only what a person decided; the rest is counted."""

import uuid
from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import SuspensionGround, TermResult


class Term(Synced, Base):
    """What was decided of a term of a file. `rule` is its line in the table of terms.

    `event_id` is the row it began with; without one somebody began it by hand, on `trigger_on`.
    Two rows of one rule and one event are one term. It goes along with its application to other
    readers, and its suspensions and their letters with it.
    """

    __tablename__ = "term"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    rule: Mapped[str] = mapped_column(info=synced("immutable", 2))
    event_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    trigger_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:trigger", 2))
    trigger_note: Mapped[str | None] = mapped_column(info=synced("unit:trigger", 2))
    extended_to: Mapped[date | None] = mapped_column(Day, info=synced("unit:extension", 2))
    told_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:extension", 2))
    extend_reason: Mapped[str | None] = mapped_column(info=synced("unit:extension", 2))
    notice_on: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    result: Mapped[TermResult | None] = mapped_column(
        Word(TermResult), info=synced("state:result", 2)
    )
    stopped_on: Mapped[date | None] = mapped_column(Day, info=synced("state:result", 2))
    stop_note: Mapped[str | None] = mapped_column(info=synced("state:result", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))


class Suspension(Synced, Base):
    """Opschorting van een termijn. `until`: the last day that was set; `ended_on`: over sooner.

    `paper_id`: the letter in which it was told.
    """

    __tablename__ = "suspension"
    term_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    ground: Mapped[SuspensionGround] = mapped_column(
        Word(SuspensionGround), info=synced("immutable", 2)
    )
    since: Mapped[date] = mapped_column(Day, info=synced("unit:period", 2))
    until: Mapped[date | None] = mapped_column(Day, info=synced("unit:period", 2))
    ended_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:period", 2))
    note: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    paper_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))


class TermEdition(Synced, Base):
    """One edition of the table of terms: it never changes, the newest that can be read counts."""

    __tablename__ = "term_edition"
    text: Mapped[str] = mapped_column(info=synced("immutable", 2))
    note: Mapped[str] = mapped_column(default="", info=synced("immutable", 2))
    made_at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
