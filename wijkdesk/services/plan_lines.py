"""Goals and actions: the lines of a plan."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Action, Goal, Need, SupportPlan
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file
from wijkdesk.storage import plans as stored
from wijkdesk.storage.plans import ActionRow, GoalRow
from wijkdesk.storage.store import Store

__all__ = ["ActionRow", "GoalRow", "PlanLineService"]

L = TypeVar("L", Goal, Action)
_POSITION = re.compile("[0-9]{1,12}")


@dataclass(frozen=True, slots=True)
class _Place:
    case_file_id: UUID
    container_id: UUID


class PlanLineService:
    """Add, change, move and remove the goals and actions of a plan."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def add_goal(self, plan_id: UUID, need_id: UUID | None = None) -> GoalRow:
        """A goal at the end; from a need it takes life area and law.

        So that nobody types them twice.
        """
        with self._store.begin("goal_add") as session:
            place = self._place(session, plan_id)
            goal = Goal(
                id=new_id(),
                container_id=place.container_id,
                plan_id=plan_id,
                position=_after(session, Goal, Goal.plan_id == plan_id),
            )
            need = session.get(Need, need_id) if need_id else None
            if need is not None:
                goal.need_id, goal.life_area, goal.law = need.id, need.life_area, need.law
            session.add(goal)
            session.flush()
            return next(g for g in stored.goals(session, plan_id) if g.id == goal.id)

    def add_action(self, goal_id: UUID) -> ActionRow:
        """An action at the end of a goal."""
        with self._store.begin("action_add") as session:
            goal = saving.editable(session, Goal, goal_id)
            place = self._place(session, goal.plan_id)
            action = Action(
                id=new_id(),
                container_id=place.container_id,
                goal_id=goal_id,
                position=_after(session, Action, Action.goal_id == goal_id),
            )
            session.add(action)
            session.flush()
            goals = stored.goals(session, goal.plan_id)
            return next(a for g in goals for a in g.actions if a.id == action.id)

    def save_goal(self, goal_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed of a goal."""
        with self._store.begin("goal_save") as session:
            row = saving.editable(session, Goal, goal_id)
            place = self._place(session, row.plan_id)
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(place.case_file_id), values, moved, merged)

    def save_action(
        self, action_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]
    ) -> Saved:
        """Save what was changed of an action."""
        with self._store.begin("action_save") as session:
            row = saving.editable(session, Action, action_id)
            place = self._place_of_action(session, row)
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(place.case_file_id), values, moved, merged)

    def finish_action(self, action_id: UUID, on: date) -> Changes:
        """Mark an action as done."""
        with self._store.begin("action_finish") as session:
            row = saving.editable(session, Action, action_id)
            place = self._place_of_action(session, row)
            row.finish(on)
        return of_file(place.case_file_id)

    def remove_goal(self, goal_id: UUID) -> Changes:
        """Remove a goal with its actions, each listed on its own (sync.md 5.10)."""
        with self._store.begin("goal_remove") as session:
            row = saving.editable(session, Goal, goal_id)
            place = self._place(session, row.plan_id)
            below = select(Action).where(Action.goal_id == goal_id, ~Action.deleted)
            for action in session.scalars(below):
                saving.remove(action)
            saving.remove(row)
            act = session.info["group"]
        return of_file(place.case_file_id, removed=act)

    def remove_action(self, action_id: UUID) -> Changes:
        """Remove an action."""
        with self._store.begin("action_remove") as session:
            row = saving.editable(session, Action, action_id)
            place = self._place_of_action(session, row)
            saving.remove(row)
            act = session.info["group"]
        return of_file(place.case_file_id, removed=act)

    def move_goal(self, goal_id: UUID, *, up: bool) -> Changes:
        """Move a goal one place."""
        with self._store.begin("goal_move") as session:
            row = saving.editable(session, Goal, goal_id)
            place = self._place(session, row.plan_id)
            _swap(session, row, Goal, Goal.plan_id == row.plan_id, up=up)
        return of_file(place.case_file_id)

    def move_action(self, action_id: UUID, *, up: bool) -> Changes:
        """Move an action one place within its goal."""
        with self._store.begin("action_move") as session:
            row = saving.editable(session, Action, action_id)
            place = self._place_of_action(session, row)
            _swap(session, row, Action, Action.goal_id == row.goal_id, up=up)
        return of_file(place.case_file_id)

    def _place(self, session: Session, plan_id: UUID) -> _Place:
        plan = saving.editable(session, SupportPlan, plan_id)
        held_file(session, self._me, plan.case_file_id, Act.WRITE, date.today())  # noqa: DTZ011 - own day
        return _Place(plan.case_file_id, plan.container_id)

    def _place_of_action(self, session: Session, action: Action) -> _Place:
        goal = session.get(Goal, action.goal_id)
        if goal is None:
            raise RuleBrokenError("row_gone")
        return self._place(session, goal.plan_id)


def _line(session: Session, kind: type[L], among: Any) -> list[L]:
    query = select(kind).where(among, ~kind.deleted).order_by(kind.position, kind.id)
    return list(session.scalars(query))


def _after(session: Session, kind: type[L], among: Any) -> str:
    line = _line(session, kind, among)
    # Positions come from other laptops too: one that is no number counts for nothing.
    taken = (int(row.position) for row in line if _POSITION.fullmatch(row.position))
    return f"{max(taken, default=0) + 1:06d}"


def _swap(session: Session, row: L, kind: type[L], among: Any, *, up: bool) -> None:
    """Put the row in the place of its neighbour; at the end of the list nothing happens."""
    line = _line(session, kind, among)
    here = next(n for n, other in enumerate(line) if other.id == row.id)
    there = here - 1 if up else here + 1
    if not 0 <= there < len(line):
        return
    line[here], line[there] = line[there], line[here]
    for number, other in enumerate(line, 1):
        position = f"{number:06d}"
        if other.position != position:
            other.position = position
