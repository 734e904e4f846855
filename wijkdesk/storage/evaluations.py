"""Evaluations of a plan, and the figures that were given to its goals."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Evaluation, Goal, GoalScore, Worker
from wijkdesk.storage import moved, same_people
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import ScoreBy

LEAST, MOST = 0, 10


@dataclass(frozen=True, slots=True)
class EvaluationRow:
    """One evaluation; `version_id` is the version that was looked back on."""

    id: UUID
    plan_id: UUID
    version_id: UUID | None
    held_on: date
    present: str
    text: str
    next_on: date | None
    worker: str | None = None


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One figure; `wrong` says why it is not right, `worker` who noted it."""

    id: UUID
    goal_id: UUID
    evaluation_id: UUID | None
    scored_by: ScoreBy
    score: int
    said_on: date
    note: str
    wrong: str
    person_id: UUID | None
    person: str | None
    worker_id: UUID
    worker: str | None


@dataclass(frozen=True, slots=True)
class GoalScores:
    """The figures of one goal, the oldest first: of the household, of workers, and taken back."""

    goal_id: UUID
    client: tuple[ScoreRow, ...] = ()
    worker: tuple[ScoreRow, ...] = ()
    wrong: tuple[ScoreRow, ...] = ()

    def at(self, evaluation_id: UUID, by: ScoreBy) -> tuple[ScoreRow, ...]:
        """What was given at one evaluation by one of the two."""
        line = self.client if by is ScoreBy.CLIENT else self.worker
        return tuple(one for one in line if one.evaluation_id == evaluation_id)


def of_plan(session: Session, plan_id: UUID) -> tuple[EvaluationRow, ...]:
    """The evaluations of a plan, the newest first."""
    names = [n for n in EvaluationRow.__dataclass_fields__ if n != "worker"]
    query = (
        select(*(getattr(Evaluation, n) for n in names), Worker.name.label("worker"))
        .join(Worker, Worker.id == Evaluation.worker_id, isouter=True)
        .where(Evaluation.plan_id == plan_id, ~Evaluation.deleted)
        .order_by(Evaluation.held_on.desc(), Evaluation.id.desc())
    )
    return rows(session, EvaluationRow, query)


def scores(session: Session, plan_id: UUID, shared: UUID) -> Mapping[UUID, GoalScores]:
    """By goal; a goal that went to other readers has the figures of before too.

    Who noted another figure for the same person at the same evaluation meant the last one; what two
    workers noted stands beside each other.
    """
    living = {
        row.id: row.came_from
        for row in session.execute(
            select(Goal.id, Goal.came_from).where(Goal.plan_id == plan_id, ~Goal.deleted)
        )
    }
    known = {goal: goal for goal in living} | moved.successors(session, Goal, living)
    query = (
        select(GoalScore, Worker.name.label("name"))
        .join(Worker, Worker.id == GoalScore.worker_id, isouter=True)
        .where(GoalScore.goal_id.in_(known), ~GoalScore.deleted)
        .order_by(GoalScore.said_on, GoalScore.id)
    )
    found = session.execute(query).all()
    if not found:
        return {}
    people, stands = same_people.names(session, shared), same_people.merged(session, [shared])
    right: dict[UUID, dict[tuple[object, ...], ScoreRow]] = defaultdict(dict)
    wrong: dict[UUID, list[ScoreRow]] = defaultdict(list)
    for row, name in found:
        if row.score is None or not LEAST <= row.score <= MOST:
            continue  # what a newer release wrote
        if row.scored_by not in list(ScoreBy):
            continue
        goal, person = known[row.goal_id], row.person_id
        person = stands.get(person, person) if person else None
        said = ScoreRow(
            row.id,
            goal,
            row.evaluation_id,
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
            wrong[goal].append(said)
        else:
            when = row.evaluation_id or row.said_on
            right[goal][when, row.scored_by, person, row.worker_id] = said
    return {goal: _line(goal, right[goal].values(), wrong[goal]) for goal in known.values()}


def _line(goal: UUID, right: Iterable[ScoreRow], wrong: Sequence[ScoreRow]) -> GoalScores:
    said = sorted(right, key=lambda one: one.said_on)
    return GoalScores(
        goal,
        tuple(one for one in said if one.scored_by is ScoreBy.CLIENT),
        tuple(one for one in said if one.scored_by is ScoreBy.WORKER),
        tuple(wrong),
    )
