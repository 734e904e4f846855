"""Goals and actions: the lines of a plan."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Action, Goal, Need, SupportPlan
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import law_sight, line_order, moving, saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.readers import may_write, part_for
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_container, held_file, held_part
from wijkdesk.storage import law_looks, moved
from wijkdesk.storage import plans as stored
from wijkdesk.storage.one_row import kind_of
from wijkdesk.storage.plans import ActionRow, GoalRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import CompartmentKind

__all__ = ["ActionRow", "GoalRow", "PlanLineService"]

L = TypeVar("L", Goal, Action)
NOTHING: Mapping[str, Any] = {}


class PlanLineService:
    """Add, change, move and remove the goals and actions of a plan."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def add_goal(
        self,
        plan_id: UUID,
        need_id: UUID | None = None,
        visibility: CompartmentKind = CompartmentKind.SHARED,
    ) -> GoalRow:
        """A goal at the end, for whose eyes; from a need it takes life area, law and readers.

        So that nobody types them twice, and nobody tells by a goal what the need kept.
        """
        with self._store.begin("goal_add") as session:
            plan = saving.editable(session, SupportPlan, plan_id)
            head = held_file(session, self._me, plan.case_file_id, Act.SEE, _today())
            need = session.get(Need, need_id) if need_id else None
            part = need.container_id if need is not None else None
            if part is None:
                part = part_for(session, self._me, head, visibility, _today())
            held_container(session, self._me, part, Act.WRITE, _today())
            goal = Goal(
                id=new_id(),
                container_id=part,
                plan_id=plan_id,
                position=line_order.after(session, Goal, Goal.plan_id == plan_id),
            )
            if need is not None:
                goal.need_id, goal.life_area, goal.law = need.id, need.life_area, need.law
            session.add(goal)
            session.flush()
            return next(g for g in stored.goals(session, plan_id) if g.id == goal.id)

    def add_action(self, goal_id: UUID) -> ActionRow:
        """An action at the end of a goal, for the eyes of who reads the goal.

        A supporter, who only reads what the family shares, makes it for their own eyes.
        """
        with self._store.begin("action_add") as session:
            goal = saving.editable(session, Goal, goal_id)
            action = Action(
                id=new_id(),
                container_id=self._part_below(session, goal),
                goal_id=goal_id,
                position=line_order.after(session, Action, Action.goal_id == goal_id),
            )
            session.add(action)
            session.flush()
            goals = stored.goals(session, goal.plan_id)
            return next(a for g in goals for a in g.actions if a.id == action.id)

    def save_goal(
        self,
        goal_id: UUID,
        seen: Mapping[str, Any],
        typed: Mapping[str, Any],
        also: Mapping[str, Any] = NOTHING,
    ) -> Saved:
        """Save what was changed of a goal; `also` where nothing stands yet."""
        with self._store.begin("goal_save") as session:
            row = saving.to_save(session, Goal, goal_id)
            case_file_id = self._check_open(session, row, typed)
            values, moved, merged = saving.put(session, row, seen, _with(row, typed, also))
        return Saved(of_file(case_file_id), values, moved, merged)

    def save_action(
        self,
        action_id: UUID,
        seen: Mapping[str, Any],
        typed: Mapping[str, Any],
        also: Mapping[str, Any] = NOTHING,
    ) -> Saved:
        """Save what was changed of an action; `also` where nothing stands yet."""
        with self._store.begin("action_save") as session:
            row = saving.to_save(session, Action, action_id)
            case_file_id = self._check_open(session, row, typed)
            values, moved, merged = saving.put(session, row, seen, _with(row, typed, also))
        return Saved(of_file(case_file_id), values, moved, merged)

    def finish_action(self, action_id: UUID, on: date) -> Changes:
        """Mark an action as done."""
        with self._store.begin("action_finish") as session:
            row = saving.editable(session, Action, action_id)
            case_file_id = self._check_open(session, row)
            row.finish(on)
        return of_file(case_file_id)

    def remove_goal(self, goal_id: UUID) -> Changes:
        """Remove a goal with its actions, each listed on its own (sync.md 5.10)."""
        with self._store.begin("goal_remove") as session:
            row = saving.editable(session, Goal, goal_id)
            case_file_id = self._check_open(session, row)
            known = moved.names(session, Goal, goal_id)
            below = select(Action).where(Action.goal_id.in_(known), ~Action.deleted)
            for action in session.scalars(below):
                self._check_open(session, action)
                saving.remove(action)
            saving.remove(row)
            act = session.info["group"]
        return of_file(case_file_id, removed=act)

    def remove_action(self, action_id: UUID) -> Changes:
        """Remove an action."""
        with self._store.begin("action_remove") as session:
            row = saving.editable(session, Action, action_id)
            case_file_id = self._check_open(session, row)
            saving.remove(row)
            act = session.info["group"]
        return of_file(case_file_id, removed=act)

    def move_goal(self, goal_id: UUID, *, up: bool) -> Changes:
        """Move a goal one place."""
        with self._store.begin("goal_move") as session:
            row = saving.editable(session, Goal, goal_id)
            case_file_id = self._check(session, row)
            step = partial(line_order.step, up=up)
            self._renumber(session, row, Goal, Goal.plan_id == row.plan_id, step)
        return of_file(case_file_id)

    def move_action(self, action_id: UUID, *, up: bool) -> Changes:
        """Move an action one place within its goal."""
        with self._store.begin("action_move") as session:
            row = saving.editable(session, Action, action_id)
            case_file_id = self._check(session, row)
            step = partial(line_order.step, up=up)
            self._renumber(session, row, Action, Action.goal_id == row.goal_id, step)
        return of_file(case_file_id)

    def place_goal(self, goal_id: UUID, before: UUID | None) -> Changes:
        """Put a goal in front of another one, at the end without one."""
        with self._store.begin("goal_move") as session:
            row = saving.editable(session, Goal, goal_id)
            case_file_id = self._check(session, row)
            order = partial(line_order.before, other_id=before)
            self._renumber(session, row, Goal, Goal.plan_id == row.plan_id, order)
        return of_file(case_file_id)

    def place_action(
        self, action_id: UUID, goal_id: UUID, before: UUID | None = None
    ) -> tuple[UUID, Changes]:
        """Put an action in front of another one, perhaps of another goal; and the id it has then.

        Under another goal it is a new row that goes on from this one, as with other readers: nobody
        may read it who does not read that goal.
        """
        with self._store.begin("action_move") as session:
            row = saving.editable(session, Action, action_id)
            case_file_id = self._check(session, row)
            goal = saving.editable(session, Goal, goal_id)
            if row.goal_id not in moved.names(session, Goal, goal.id):
                self._check(session, goal)
                made = moving.under(session, row, goal)
                row = saving.editable(session, Action, made)
            order = partial(line_order.before, other_id=before)
            self._renumber(session, row, Action, Action.goal_id == row.goal_id, order)
            return row.id, of_file(case_file_id)

    def _part_below(self, session: Session, goal: Goal) -> UUID:
        """Where an action of this goal goes: with the goal, or among a supporter's own notes.

        Under a goal for the family only: nobody reads an action who may not read its goal.
        """
        held = held_part(session, self._me, goal.container_id, Act.SEE, _today())
        head = held_file(session, self._me, held, Act.SEE, _today())
        if goal.container_id == head.shared and not may_write(
            session, self._me, head, CompartmentKind.SHARED, _today()
        ):
            return part_for(session, self._me, head, CompartmentKind.SUPPORTER, _today())
        self._check(session, goal)
        return goal.container_id

    def _check(self, session: Session, row: Goal | Action) -> UUID:
        """The file of a line that this worker may write in."""
        return held_part(session, self._me, row.container_id, Act.WRITE, _today())

    def _check_open(
        self, session: Session, row: Goal | Action, typed: Mapping[str, Any] = NOTHING
    ) -> UUID:
        """The same, of a line of which the law is open here, and stays so by what was typed."""
        held = self._check(session, row)
        law = law_looks.law_of_line(session, kind_of(row) is Goal, row.id)
        law_sight.insist_law(session, self._me, held, law, _today())
        if "law" in typed:
            law_sight.insist_law(session, self._me, held, typed["law"], _today())
        return held

    def _renumber(
        self, session: Session, row: L, kind: type[L], among: Any, order: Callable[..., list[L]]
    ) -> None:
        rows = line_order.line(session, kind, among)
        line_order.number(order(rows, row.id), rows, partial(self._check, session))


def _with(row: Any, typed: Mapping[str, Any], also: Mapping[str, Any]) -> Mapping[str, Any]:
    return {**{n: v for n, v in also.items() if v and getattr(row, n) is None}, **typed}


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
