"""What the compartment for safety of a file holds: meldcode, flags, figures and terms."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from wijkdesk.law.meldcode import Weighing, weigh
from wijkdesk.models.all import (
    SafetyCheck,
    SafetyFlag,
    SafetyPerson,
    SafetyScore,
    SafetyStep,
    SafetyTerm,
    Worker,
)
from wijkdesk.storage import same_people
from wijkdesk.storage.evaluations import LEAST, MOST, GoalScores, ScoreRow
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import (
    Consulted,
    MeldcodeStep,
    ReportRoute,
    SafetyDecision,
    SafetyFlagKind,
    SafetyReview,
    ScoreBy,
    WeighingQuestion,
)

ANSWERS: Mapping[str, WeighingQuestion] = {
    "suspicion": WeighingQuestion.SUSPICION,
    "unsafe": WeighingQuestion.UNSAFE,
    "can_help": WeighingQuestion.CAN_HELP,
    "accepted": WeighingQuestion.ACCEPTED,
    "in_time": WeighingQuestion.IN_TIME,
}
"""The field that holds the answer to each weighing question."""


@dataclass(frozen=True)
class StepRow:
    """Something done for a step of the meldcode."""

    id: UUID
    check_id: UUID
    step: MeldcodeStep | None
    done_on: date
    text: str
    consulted: Consulted | None
    partner: str | None
    partner_role: str | None
    suspicion: bool | None
    unsafe: bool | None
    can_help: bool | None
    accepted: bool | None
    in_time: bool | None
    decision: SafetyDecision | None
    reported_on: date | None
    report_route: ReportRoute | None
    report_number: str | None
    worker: str | None

    @property
    def is_empty(self) -> bool:
        """Whether it only says of which day it is: then nothing was done yet."""
        rest = (
            self.consulted,
            self.decision,
            self.reported_on,
            self.report_route,
            *(getattr(self, name) for name in ANSWERS),
        )
        words = (self.text, self.partner, self.partner_role, self.report_number)
        return all(one is None for one in rest) and not any((one or "").strip() for one in words)

    @cached_property
    def weighing(self) -> Weighing:
        """What the afwegingskader advises by these answers."""
        return weigh({question: getattr(self, name) for name, question in ANSWERS.items()})


@dataclass(frozen=True, slots=True)
class MeldcodeRow:
    """One walk through the meldcode with all that was done, the earliest first."""

    id: UUID
    case_file_id: UUID
    started_on: date
    officer: str | None
    next_on: date | None
    next_what: str | None
    closed_on: date | None
    closed_after: MeldcodeStep | None
    closed_reason: str | None
    review: SafetyReview | None
    review_reason: str | None
    reviewed_on: date | None
    worker: str | None
    reviewer: str | None
    people: tuple[tuple[UUID, str], ...] = ()
    steps: tuple[StepRow, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it still goes on."""
        return self.closed_on is None

    @property
    def released(self) -> bool:
        """Whether somebody looked at it and said that it may be in a copy."""
        return self.review is SafetyReview.RELEASED

    def at(self, step: MeldcodeStep) -> tuple[StepRow, ...]:
        """What was done for one step."""
        return tuple(row for row in self.steps if row.step is step)

    @property
    def reached(self) -> MeldcodeStep | None:
        """The furthest step for which something was done."""
        return max((row.step for row in self.steps if row.step is not None), default=None)


@dataclass(frozen=True, slots=True)
class FlagRow:
    """Acute or structural unsafety; in force while it has no end."""

    id: UUID
    kind: SafetyFlagKind
    since: date
    reason: str
    until: date | None
    end_reason: str | None
    worker: str | None
    ender: str | None

    @property
    def is_up(self) -> bool:
        """Whether it is in force."""
        return self.until is None


@dataclass(frozen=True, slots=True)
class TermRow:
    """What must be so for it to be safe."""

    id: UUID
    handover_id: UUID | None
    text: str
    who: str | None
    check_on: date | None
    met_on: date | None
    dropped_on: date | None
    worker: str | None

    @property
    def is_open(self) -> bool:
        """Whether it holds and is not fulfilled for good."""
        return self.met_on is None and self.dropped_on is None


def checks(session: Session, part: UUID, shared: UUID) -> tuple[MeldcodeRow, ...]:
    """Every walk through the meldcode in a compartment, the newest first."""
    reviewer = aliased(Worker)
    told = {"worker", "reviewer", "people", "steps"}
    query = (
        select(
            *(getattr(SafetyCheck, n) for n in _names(MeldcodeRow, told)),
            Worker.name.label("worker"),
            reviewer.name.label("reviewer"),
        )
        .join(Worker, Worker.id == SafetyCheck.worker_id, isouter=True)
        .join(reviewer, reviewer.id == SafetyCheck.reviewed_by, isouter=True)
        .where(SafetyCheck.container_id == part, ~SafetyCheck.deleted)
        .order_by(SafetyCheck.started_on.desc(), SafetyCheck.id.desc())
    )
    found = rows(session, MeldcodeRow, query)
    if not found:
        return ()
    people, steps = _people(session, part, shared), _steps(session, part)
    return tuple(
        replace(row, people=tuple(people[row.id].items()), steps=tuple(steps[row.id]))
        for row in found
    )


def flags(session: Session, part: UUID) -> tuple[FlagRow, ...]:
    """Every flag that was raised, those in force first."""
    ender = aliased(Worker)
    query = (
        select(
            *(getattr(SafetyFlag, n) for n in _names(FlagRow, {"worker", "ender"})),
            Worker.name.label("worker"),
            ender.name.label("ender"),
        )
        .join(Worker, Worker.id == SafetyFlag.worker_id, isouter=True)
        .join(ender, ender.id == SafetyFlag.ended_by, isouter=True)
        .where(SafetyFlag.container_id == part, ~SafetyFlag.deleted)
        .order_by(SafetyFlag.until.is_not(None), SafetyFlag.since.desc(), SafetyFlag.id)
    )
    return rows(session, FlagRow, query)


def terms(session: Session, part: UUID) -> tuple[TermRow, ...]:
    """What must be so for it to be safe, in the order in which it was agreed."""
    query: Select[*tuple[Any, ...]] = (
        select(
            *(getattr(SafetyTerm, n) for n in _names(TermRow, {"worker"})),
            Worker.name.label("worker"),
        )
        .join(Worker, Worker.id == SafetyTerm.worker_id, isouter=True)
        .where(SafetyTerm.container_id == part, ~SafetyTerm.deleted)
        .order_by(SafetyTerm.id)
    )
    return rows(session, TermRow, query)


def scores(session: Session, part: UUID, case_file_id: UUID, shared: UUID) -> GoalScores:
    """The figures for safety: those of the household and those of workers; of a day the last one.

    What two workers, or two people of the household, found stands beside each other.
    """
    query = (
        select(SafetyScore, Worker.name.label("name"))
        .join(Worker, Worker.id == SafetyScore.worker_id, isouter=True)
        .where(SafetyScore.container_id == part, ~SafetyScore.deleted)
        .order_by(SafetyScore.said_on, SafetyScore.id)
    )
    people, stands = same_people.names(session, shared), same_people.merged(session, [shared])
    right: dict[tuple[object, ...], ScoreRow] = {}
    wrong: list[ScoreRow] = []
    for row, name in session.execute(query):
        if not LEAST <= row.score <= MOST or row.scored_by not in list(ScoreBy):
            continue  # what a newer release wrote
        person = stands.get(row.person_id, row.person_id) if row.person_id else None
        said = ScoreRow(
            row.id,
            case_file_id,
            None,
            row.scored_by,
            row.score,
            row.said_on,
            row.note,
            row.wrong or "",
            person,
            people.get(person) if person else None,
            row.worker_id,
            name,
        )
        if said.wrong:
            wrong.append(said)
        else:
            who = person if said.scored_by is ScoreBy.CLIENT else row.worker_id
            right[said.said_on, said.scored_by, who] = said
    line = sorted(right.values(), key=lambda one: one.said_on)
    client = tuple(one for one in line if one.scored_by is ScoreBy.CLIENT)
    worker = tuple(one for one in line if one.scored_by is ScoreBy.WORKER)
    return GoalScores(case_file_id, client, worker, tuple(wrong))


def _people(session: Session, part: UUID, shared: UUID) -> Mapping[UUID, dict[UUID, str]]:
    names, stands = same_people.names(session, shared), same_people.merged(session, [shared])
    query = (
        select(SafetyPerson.check_id, SafetyPerson.person_id)
        .where(SafetyPerson.container_id == part, ~SafetyPerson.deleted)
        .order_by(SafetyPerson.id)
    )
    found: dict[UUID, dict[UUID, str]] = defaultdict(dict)
    for check_id, person_id in session.execute(query):
        person = stands.get(person_id, person_id)
        found[check_id][person] = names.get(person, "")
    return found


def _steps(session: Session, part: UUID) -> Mapping[UUID, list[StepRow]]:
    query: Select[*tuple[Any, ...]] = (
        select(
            *(getattr(SafetyStep, n) for n in _names(StepRow, {"worker"})),
            Worker.name.label("worker"),
        )
        .join(Worker, Worker.id == SafetyStep.worker_id, isouter=True)
        .where(SafetyStep.container_id == part, ~SafetyStep.deleted)
        .order_by(SafetyStep.step, SafetyStep.done_on, SafetyStep.id)
    )
    found: dict[UUID, list[StepRow]] = defaultdict(list)
    for row in rows(session, StepRow, query):
        found[row.check_id].append(row)
    return found


def _names(kind: type[Any], told: set[str]) -> list[str]:
    return [name for name in kind.__dataclass_fields__ if name not in told]
