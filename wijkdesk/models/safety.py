"""What is kept about the safety of people: meldcode, flags, figures and what was agreed.

All of it lies in the compartment for safety (decision 4): its rows are on no laptop of who may not
read them. None of it is searched.
"""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Step, Synced, Word, synced
from wijkdesk.vocabulary import (
    Consulted,
    MeldcodeStep,
    ReportRoute,
    SafetyDecision,
    SafetyFlagKind,
    SafetyReview,
    ScoreBy,
)


class SafetyCheck(Synced, Base):
    """One walk through the meldcode (domain.md 1.10).

    `officer` is the aandachtsfunctionaris. Closing says after which step, and why. `review`: may it
    be in a copy for the household; until somebody looked at it, it may not.
    """

    __tablename__ = "safety_check"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    started_on: Mapped[date] = mapped_column(Day, info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    officer: Mapped[str | None] = mapped_column(info=synced(since=2))
    next_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:next", 2))
    next_what: Mapped[str | None] = mapped_column(info=synced("unit:next", 2))
    closed_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:closing", 2))
    closed_after: Mapped[MeldcodeStep | None] = mapped_column(
        Step(MeldcodeStep), info=synced("unit:closing", 2)
    )
    closed_reason: Mapped[str | None] = mapped_column(info=synced("unit:closing", 2))
    closed_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:closing", 2))
    review: Mapped[SafetyReview | None] = mapped_column(
        Word(SafetyReview), info=synced("unit:review", 2)
    )
    review_reason: Mapped[str | None] = mapped_column(info=synced("unit:review", 2))
    reviewed_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:review", 2))
    reviewed_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:review", 2))


class SafetyPerson(Synced, Base):
    """Over wie het gaat: one person whom a walk through the meldcode concerns."""

    __tablename__ = "safety_person"
    check_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced(since=2))


class SafetyStep(Synced, Base):
    """Something done for a step, on a day; a step that is done again is another row.

    With whom it was talked over, how it was weighed, what was decided and where it was reported:
    each stands where its step asks for it.
    """

    __tablename__ = "safety_step"
    check_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    step: Mapped[MeldcodeStep] = mapped_column(Step(MeldcodeStep), info=synced("immutable", 2))
    done_on: Mapped[date] = mapped_column(Day, info=synced(since=2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    text: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    consulted: Mapped[Consulted | None] = mapped_column(
        Word(Consulted), info=synced("unit:partner", 2)
    )
    partner: Mapped[str | None] = mapped_column(info=synced("unit:partner", 2))
    partner_role: Mapped[str | None] = mapped_column(info=synced("unit:partner", 2))
    suspicion: Mapped[bool | None] = mapped_column(info=synced("unit:weighing", 2))
    unsafe: Mapped[bool | None] = mapped_column(info=synced("unit:weighing", 2))
    can_help: Mapped[bool | None] = mapped_column(info=synced("unit:weighing", 2))
    accepted: Mapped[bool | None] = mapped_column(info=synced("unit:weighing", 2))
    in_time: Mapped[bool | None] = mapped_column(info=synced("unit:weighing", 2))
    decision: Mapped[SafetyDecision | None] = mapped_column(
        Word(SafetyDecision), info=synced("unit:report", 2)
    )
    reported_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:report", 2))
    report_route: Mapped[ReportRoute | None] = mapped_column(
        Word(ReportRoute), info=synced("unit:report", 2)
    )
    report_number: Mapped[str | None] = mapped_column(info=synced("unit:report", 2))


class SafetyFlag(Synced, Base):
    """Acute or structural unsafety in a household, from when until when, and why."""

    __tablename__ = "safety_flag"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    kind: Mapped[SafetyFlagKind] = mapped_column(Word(SafetyFlagKind), info=synced("immutable", 2))
    since: Mapped[date] = mapped_column(Day, info=synced("immutable", 2))
    reason: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    until: Mapped[date | None] = mapped_column(Day, info=synced("unit:end", 2))
    end_reason: Mapped[str | None] = mapped_column(info=synced("unit:end", 2))
    ended_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:end", 2))


class SafetyScore(Synced, Base):
    """Veiligheidscijfer, 0 to 10, by somebody of the household or by a worker; another is a row.

    `wrong` says why a figure is not right: it counts no more and stays to be seen.
    """

    __tablename__ = "safety_score"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    scored_by: Mapped[ScoreBy] = mapped_column(Word(ScoreBy), info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    score: Mapped[int] = mapped_column(info=synced("immutable", 2))
    said_on: Mapped[date] = mapped_column(Day, info=synced("immutable", 2))
    note: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    wrong: Mapped[str | None] = mapped_column(info=synced("text", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))


class SafetyTerm(Synced, Base):
    """Veiligheidsvoorwaarde: what must be so for it to be safe, who sees to it, until when.

    `source` says who set it: Veilig Thuis, or the team with the household.
    """

    __tablename__ = "safety_term"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    handover_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    text: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    who: Mapped[str | None] = mapped_column(info=synced(since=2))
    check_on: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    met_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:end", 2))
    dropped_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:end", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
