"""The state of the plan page without its widgets: one plan, what can be done with it, and news."""

from collections.abc import Collection
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.services.back_office_requests import RequestRow
from wijkdesk.services.changes import Changes
from wijkdesk.services.directory import ProvisionRow
from wijkdesk.services.needs import NeedRow
from wijkdesk.services.plans import ActionRow, GoalRow, PlanService, PlanView, VersionRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.plans.doers import NO_DOERS, Doers, doers_of
from wijkdesk.vocabulary import CompartmentKind, PlanForm, PlanPart

ALL = 10_000
"""More than any sociale kaart has."""


class PlanEditor(QObject):
    """`shown` carries a PlanView; `added` the id of a new line, to bring the keyboard there.

    `fixed` carries the new VersionRow, `refused` why there is none; `reason_wanted` comes before it
    where there is a version already. `placed` carries the id that an action has where it is now,
    `request_wanted` the id of a request to the back office.
    """

    shown = Signal(object)
    added = Signal(object)
    placed = Signal(object)
    fixed = Signal(object)
    refused = Signal(object)
    reason_wanted = Signal()
    request_wanted = Signal(object)
    referral_wanted = Signal(object)

    def __init__(self, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view: PlanView | None = None
        self._bench = bench
        self._turn = 0
        self._kaart: list[ProvisionRow] = []
        bench.changes.changed.connect(self._hear)

    def load(self) -> None:
        """Open the plan; the first time that is the beginning of it."""
        plans, file_id = self._bench.services.plans, self._bench.case_file_id
        self._bench.run(self, partial(_open, plans, file_id), self._opened)
        find = partial(self._bench.services.directory.find, limit=ALL)
        self._bench.tasks.run(self, find, self._offer, self._bench.tell, "read")

    @property
    def next_label(self) -> str:
        """What the next version is called before it has its hash."""
        versions = self.view.versions if self.view else ()
        return f"v{versions[0].number + 1 if versions else 1}"

    def doers(self) -> Doers:
        """Names that are likely to do something, and what the sociale kaart offers."""
        if self.view is None:
            return NO_DOERS
        return doers_of(self.view, self._bench.services.me.name, self._kaart)

    def needs_without_goal(self) -> list[NeedRow]:
        """What is needed but not yet in the plan."""
        if self.view is None:
            return []
        used = {goal.need_id for goal in self.view.goals}
        return [need for need in self.view.needs if need.id not in used and not need.closed]

    def add_goal(
        self,
        need_id: UUID | None = None,
        visibility: CompartmentKind = CompartmentKind.SHARED,
    ) -> None:
        """A goal at the end, perhaps for a need, for whose eyes."""
        if self.view is not None:
            add = self._bench.services.plan_lines.add_goal
            work = partial(add, self.view.id, need_id, visibility)
            self._bench.run(self, work, self._tell_added)

    def add_action(self, goal_id: UUID) -> None:
        """An action at the end of a goal."""
        add = self._bench.services.plan_lines.add_action
        self._bench.run(self, partial(add, goal_id), self._tell_added)

    def move(self, kind: str, row_id: UUID, *, up: bool) -> None:
        """A "goal" or an "action" one place up or down."""
        lines = self._bench.services.plan_lines
        act = lines.move_goal if kind == "goal" else lines.move_action
        self._bench.run(self, partial(act, row_id, up=up), self._bench.announce)

    def move_on(self, action_id: UUID, *, up: bool) -> None:
        """An action to the end of the goal above, or to the beginning of the one below."""
        goals = [goal for goal in self.view.goals if not goal.hidden] if self.view else []
        here = next((n for n, g in enumerate(goals) if _has(g, action_id)), None)
        if here is None:
            return
        there = here - 1 if up else here + 1
        if 0 <= there < len(goals):
            first = next((a.id for a in goals[there].actions), None)
            self.place_action(action_id, goals[there].id, None if up else first)

    def place_goal(self, goal_id: UUID, before: UUID | None) -> None:
        """A goal in front of another one."""
        work = partial(self._bench.services.plan_lines.place_goal, goal_id, before)
        self._bench.run(self, work, self._bench.announce)

    def place_action(self, action_id: UUID, goal_id: UUID, before: UUID | None) -> None:
        """An action in front of another one, perhaps of another goal."""
        act = self._bench.services.plan_lines.place_action
        self._bench.run(self, partial(act, action_id, goal_id, before), self._tell_placed)

    def choose_form(self, form: PlanForm, parts: Collection[PlanPart] | None) -> None:
        """Which parts the plan shows."""
        if self.view is not None:
            act = self._bench.services.plans.choose_form
            work = partial(act, self.view.id, form, parts)
            self._bench.run(self, work, self._bench.announce)

    def remove(self, kind: str, row_id: UUID) -> None:
        """Take a "goal" with its actions, or an "action", out of the plan."""
        lines = self._bench.services.plan_lines
        act = lines.remove_goal if kind == "goal" else lines.remove_action
        self._bench.run(self, partial(act, row_id), self._bench.announce)

    def finish(self, action_id: UUID) -> None:
        """Mark an action as done today."""
        act = self._bench.services.plan_lines.finish_action
        work = partial(act, action_id, self._bench.now().date())
        self._bench.run(self, work, self._bench.announce)

    def request_for(self, action_id: UUID) -> RequestRow | None:
        """The last request to the back office for an action."""
        rows = self.view.requests if self.view else ()
        return next((row for row in rows if row.action_id == action_id), None)

    def ask_office(self, action_id: UUID) -> None:
        """Show the request for an action; one is made when there is none yet."""
        known = self.request_for(action_id)
        if known is not None:
            self.request_wanted.emit(known.id)
            return
        prepare = partial(self._bench.services.back_office.prepare, action_id)
        self._bench.run(self, prepare, self._tell_prepared)

    def _tell_prepared(self, row: RequestRow) -> None:
        self.request_wanted.emit(row.id)
        self._bench.announce_file()

    def refer(self, action_id: UUID) -> None:
        """Show the referral for an action, or prepare one: None is for one that is there."""
        there = self.view is not None and action_id in self.view.referred
        self.referral_wanted.emit((self._bench.case_file_id, None if there else action_id))

    def begin_fix(self) -> None:
        """The first version is fixed at once; of another one is asked why, if it is another."""
        if self.view is None or not self.view.versions:
            self.fix()
            return
        work = partial(self._bench.services.plans.insist_changed, self.view.id)
        self._bench.tasks.run(self, work, self._ask_reason, self.refused.emit)

    def _ask_reason(self, _nothing: object) -> None:
        self.reason_wanted.emit()

    def fix(self, reason: str = "") -> None:
        """Fix the plan as it is now; what forms still hold was put on the same lane before."""
        if self.view is not None:
            work = partial(self._bench.services.plans.fix, self.view.id, reason)
            self._bench.tasks.run(self, work, self._tell_fixed, self.refused.emit)

    @Slot()
    def look(self) -> None:
        """Ask again; an answer to an older question is dropped."""
        self._turn += 1
        work = partial(self._bench.services.plans.get, self._bench.case_file_id)
        done = partial(self._show, self._turn)
        self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    def _opened(self, answer: tuple[PlanView, bool]) -> None:
        view, is_new = answer
        self._show(self._turn, view)
        if is_new:
            self._bench.announce_file()

    def _show(self, turn: int, view: PlanView | None) -> None:
        if turn == self._turn and view is not None:
            self.view = view
            self.shown.emit(view)

    def _offer(self, kaart: list[ProvisionRow]) -> None:
        self._kaart = kaart
        if self.view is not None:
            self.shown.emit(self.view)

    def _tell_placed(self, placed: tuple[UUID, Changes]) -> None:
        self.placed.emit(placed[0])
        self._bench.announce(placed[1])

    def _tell_added(self, row: GoalRow | ActionRow) -> None:
        self.added.emit(row.id)
        self._bench.announce_file()

    def _tell_fixed(self, version: VersionRow) -> None:
        self.fixed.emit(version)
        self._bench.announce_file()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if self.view is not None and (
            changes.touches(self._bench.case_file_id) or not changes.files
        ):
            self.look()


def _has(goal: GoalRow, action_id: UUID) -> bool:
    return any(action.id == action_id for action in goal.actions)


def _open(plans: PlanService, case_file_id: UUID) -> tuple[PlanView, bool]:
    view = plans.open(case_file_id)
    return (view, False) if view is not None else (plans.start(case_file_id), True)
