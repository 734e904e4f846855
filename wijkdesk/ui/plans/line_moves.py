"""Lines of a plan go to another place: dragged, or with Alt and an arrow."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from wijkdesk.ui.plans.action_fold import ActionFold
from wijkdesk.ui.plans.goal_card import GoalCard
from wijkdesk.ui.plans.line_drag import Group, LineDrag, Placed
from wijkdesk.ui.plans.plan_editor import PlanEditor
from wijkdesk.ui.plans.plan_goals import PlanGoals
from wijkdesk.ui.plans.plan_parts import PlanParts
from wijkdesk.ui.plans.section_fold import SectionFold
from wijkdesk.ui.widgets.page import Page

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class LineMoves(QObject):
    """Of goals, their actions and the lines of a section; `flush` saves what is typed before."""

    def __init__(
        self,
        goals: PlanGoals,
        sections: PlanParts,
        editor: PlanEditor,
        flush: Callable[[], None],
        page: Page,
    ) -> None:
        super().__init__(page)
        self._goals, self._sections, self._editor = goals, sections, editor
        self._flush, self._page = flush, page
        self.drag = LineDrag(page.columns, self._groups, self)
        self.drag.placed.connect(self._place)
        goals.made.connect(self._watch)
        sections.made.connect(self._watch)
        keys = {
            "Alt+Up": self._move_up,
            "Alt+Down": self._move_down,
            "Alt+Shift+Up": self._move_to_before,
            "Alt+Shift+Down": self._move_to_next,
        }
        for key, slot in keys.items():
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    @Slot(object)
    def _watch(self, line: GoalCard | ActionFold | SectionFold) -> None:
        self.drag.watch(line.grip)

    def _groups(self, kind: str, row_id: UUID) -> list[Group]:
        """Among which lines one of this kind may be let go."""
        cards = self._goals.seen()
        if kind == "goal":
            return [Group(None, self._goals, [(card.row.id, card) for card in cards])]
        if kind == "action":
            return [card.group() for card in cards]
        card = self._sections.card_of(row_id)
        return [card.group()] if card is not None else []

    @Slot(object)
    def _place(self, placed: Placed) -> None:
        self._flush()
        if placed.kind == "goal":
            self._editor.place_goal(placed.row_id, placed.before)
        elif placed.kind == "action" and placed.group is not None:
            self._editor.place_action(placed.row_id, placed.group, placed.before)
        elif (card := self._sections.card_of(placed.row_id)) is not None:
            card.place(placed.row_id, placed.before)

    @Slot()
    def _move_up(self) -> None:
        self._move(up=True)

    @Slot()
    def _move_down(self) -> None:
        self._move(up=False)

    def _move(self, *, up: bool) -> None:
        """The action, goal or line of a section that has the keyboard goes one place."""
        widget = self._with_keyboard()
        if isinstance(widget, SectionFold):
            card = self._sections.card_of(widget.row.id)
            if card is not None:
                card.step(widget.row.id, up=up)
        elif widget is not None:
            self._flush()
            self._editor.move(widget.kind, widget.row.id, up=up)

    @Slot()
    def _move_to_before(self) -> None:
        self._move_on(up=True)

    @Slot()
    def _move_to_next(self) -> None:
        self._move_on(up=False)

    def _move_on(self, *, up: bool) -> None:
        """Only an action goes to another goal."""
        widget = self._with_keyboard()
        if isinstance(widget, ActionFold):
            self._flush()
            self._editor.move_on(widget.row.id, up=up)

    def _with_keyboard(self) -> ActionFold | GoalCard | SectionFold | None:
        widget: QWidget | None = self._page.focusWidget()
        while widget is not None and not isinstance(widget, (ActionFold, GoalCard, SectionFold)):
            widget = widget.parentWidget()
        return widget
