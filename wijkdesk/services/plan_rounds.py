"""Evaluations as they stand in a plan on paper: what was said, and a figure of each for a goal."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from wijkdesk.storage import evaluations as stored
from wijkdesk.storage.files import FileHead
from wijkdesk.vocabulary import ScoreBy


class PlanScore(msgspec.Struct, frozen=True, omit_defaults=True):
    """One figure; `goal` is the key of its goal, `person` who of the household said it."""

    key: str
    goal: str
    scored_by: ScoreBy
    score: int
    person: str | None = None
    note: str = ""


class PlanEvaluation(msgspec.Struct, frozen=True, omit_defaults=True):
    """One evaluation, with the figures that were given then."""

    key: str
    held_on: date
    present: str = ""
    text: str = ""
    next_on: date | None = None
    scores: tuple[PlanScore, ...] = ()


def of_plan(
    session: Session, head: FileHead, plan_id: UUID, goals: Collection[UUID]
) -> tuple[PlanEvaluation, ...]:
    """The oldest first; only figures of these goals, which the family may read."""
    found = stored.scores(session, plan_id, head.shared)
    lines = [(goal, found[goal]) for goal in goals if goal in found]
    return tuple(
        PlanEvaluation(
            one.id.hex,
            one.held_on,
            one.present,
            one.text,
            one.next_on,
            tuple(
                PlanScore(said.id.hex, goal.hex, by, said.score, said.person, said.note)
                for goal, line in lines
                for by in ScoreBy
                for said in line.at(one.id, by)
            ),
        )
        for one in reversed(stored.of_plan(session, plan_id))
    )
