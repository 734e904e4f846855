"""What a household sees of figures: its own, and the worker's only once it gave its own (C8)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.storage import evaluations, plans
from wijkdesk.storage.evaluations import GoalScores
from wijkdesk.vocabulary import ScoreBy

NEAR = timedelta(days=14)
"""How far from the day of an evaluation one still gives figures for it."""


@dataclass(frozen=True, slots=True)
class BesideFigure:
    """A figure of the household; without a person they say it together."""

    person_id: UUID | None
    person: str | None
    score: int


@dataclass(frozen=True, slots=True)
class BesideScore:
    """One goal. `guide` is empty until the household gave a figure; `waits`: there is one."""

    said: tuple[BesideFigure, ...] = ()
    guide: tuple[int, ...] = ()
    waits: bool = False


@dataclass(frozen=True, slots=True)
class BesideRound:
    """The evaluation that is going on."""

    evaluation_id: UUID
    scores: Mapping[UUID, BesideScore]


def going_on(
    session: Session, plan_id: UUID, shared: UUID, goals: Iterable[UUID], today: date
) -> BesideRound | None:
    """The last evaluation, of these days and without a version after it; with its figures."""
    last = next(iter(evaluations.of_plan(session, plan_id)), None)
    if last is None or abs(last.held_on - today) > NEAR:
        return None
    if any(one.evaluation_id == last.id for one in plans.versions(session, plan_id)):
        return None
    found = evaluations.scores(session, plan_id, shared)
    none = GoalScores(last.id)
    return BesideRound(last.id, {g: _seen(found.get(g, none), last.id) for g in goals})


def _seen(scores: GoalScores, evaluation_id: UUID) -> BesideScore:
    said = scores.at(evaluation_id, ScoreBy.CLIENT)
    guide = scores.at(evaluation_id, ScoreBy.WORKER)
    return BesideScore(
        tuple(BesideFigure(one.person_id, one.person, one.score) for one in said),
        tuple(one.score for one in guide) if said else (),
        waits=bool(guide) and not said,
    )
