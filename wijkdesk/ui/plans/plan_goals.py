"""The goals of a plan: what is pressed in them, and where the keyboard goes after that."""

from collections.abc import Hashable, Iterator
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.plans import GoalRow, PlanView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.plans.action_fold import ActionFold
from wijkdesk.ui.plans.doers import Doers
from wijkdesk.ui.plans.goal_card import GoalCard
from wijkdesk.ui.plans.plan_editor import PlanEditor
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.vocabulary import Law


class PlanGoals(Pile[GoalCard]):
    """`made` carries each goal and action that is new, `begun` the one that was just added.

    `add` takes the keyboard when a goal is taken away.
    """

    made = Signal(object)
    begun = Signal(object)

    def __init__(self, bench: Bench, editor: PlanEditor, add: QWidget) -> None:
        super().__init__()
        self._bench, self._editor, self._add = bench, editor, add
        self._rows: dict[Hashable, GoalRow] = {}
        self._wanted: UUID | None = None
        self._went: UUID | None = None
        editor.added.connect(self._want)
        editor.placed.connect(self._follow)

    def show_view(self, view: PlanView, doers: Doers) -> None:
        """What the store says now; open forms stay open."""
        self._rows = {goal.id: goal for goal in view.goals}
        self.keep_only(self._rows, self._make)
        for number, (key, goal) in enumerate(self._rows.items(), 1):
            self.widgets[key].show_goal(goal, number, view, doers)
        cards = self.seen()
        for number, card in enumerate(cards):
            for line in card.lines.widgets.values():
                line.show_ways(before=number > 0, after=number < len(cards) - 1)

    def laws_of(self, view: PlanView) -> dict[Hashable, set[Law | None]]:
        """Of each goal its law, else that of its need, and those of its actions."""
        of_need = {need.id: need.law for need in view.needs}
        found: dict[Hashable, set[Law | None]] = {}
        for goal in view.goals:
            own = goal.law or (of_need.get(goal.need_id) if goal.need_id else None)
            found[goal.id] = {own, *(action.law for action in goal.actions if action.law)}
        return found

    def seen(self) -> list[GoalCard]:
        """Those that this worker may read: among these one goes to another place."""
        return [card for card in self.widgets.values() if not card.row.hidden]

    def flush(self) -> None:
        """Save what is typed."""
        for card in self.widgets.values():
            card.flush()

    def begin_wanted(self) -> None:
        """Bring the keyboard to a line that was just added, or that has other readers now."""
        for key, line in self._lines_by_key():
            if key == self._went:
                self._went = None
                fold = line.fold if isinstance(line, GoalCard) else line
                fold.toggle.setFocus(Qt.FocusReason.OtherFocusReason)
            if key == self._wanted:
                self._wanted = None
                line.begin()
                self.begun.emit(line)

    def _lines_by_key(self) -> Iterator[tuple[Hashable, GoalCard | ActionFold]]:
        yield from self.widgets.items()
        for card in self.widgets.values():
            yield from card.lines.widgets.items()

    def _make(self, key: Hashable) -> GoalCard:
        card = GoalCard(self._rows[key], self._bench)
        card.act.connect(self._act)
        card.went.connect(self._follow)
        card.made.connect(self.made)
        self.made.emit(card)
        return card

    @Slot(object)
    def _act(self, wanted: tuple[str, str, UUID]) -> None:
        act, kind, row_id = wanted
        if act == "add_action":
            self._editor.add_action(row_id)
        elif act == "finish":
            self._editor.finish(row_id)
        elif act == "request":
            self._editor.ask_office(row_id)
        elif act == "refer":
            self._editor.refer(row_id)
        elif act in {"goal_up", "goal_down"}:
            self._editor.move_on(row_id, up=act == "goal_up")
        elif act == "remove":
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
            self._editor.remove(kind, row_id)
        else:
            self._editor.move(kind, row_id, up=act == "up")

    @Slot(object)
    def _want(self, row_id: UUID) -> None:
        self._wanted = row_id

    @Slot(object)
    def _follow(self, row_id: UUID) -> None:
        """Another row says the same now: the keyboard goes on there."""
        self._went = row_id
