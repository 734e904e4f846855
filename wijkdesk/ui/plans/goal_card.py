"""One goal in the words of the household, with the actions that lead to it."""

from collections.abc import Hashable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from wijkdesk.services.plans import ActionRow, GoalRow, PlanView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.law_words import closed_words
from wijkdesk.ui.plans.action_fold import ActionFold
from wijkdesk.ui.plans.doers import NO_DOERS, Doers
from wijkdesk.ui.plans.goal_form import GoalForm
from wijkdesk.ui.plans.grip import Grip
from wijkdesk.ui.plans.line_drag import Group
from wijkdesk.ui.readers_panel import ReadersPanel
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.icon_button import IconButton
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button, divider, label
from wijkdesk.ui.words import lock_marks, word
from wijkdesk.vocabulary import GoalStatus, Law

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor
    from wijkdesk.ui.widgets.text_area import TextArea


class GoalCard(Card):
    """`act` carries what to do with which: ("remove", "goal", id), ("finish", "action", id).

    `went` carries the id of a line that went to other readers; `made` each new line.
    """

    act = Signal(object)
    went = Signal(object)
    made = Signal(object)

    def __init__(self, row: GoalRow, bench: Bench) -> None:
        super().__init__("")
        self.kind = "goal"
        self.row = row
        self._bench = bench
        self._doers = NO_DOERS
        self._actions: dict[Hashable, ActionRow] = {}
        self.over = label("", "over")
        self.fold = Fold()
        self.up = IconButton("chevron-up", "")
        self.down = IconButton("chevron-down", "")
        self.remove = IconButton("trash", "")
        self.form: GoalForm | None = None
        self.grip = Grip("goal", row.id)
        self._names: dict[UUID, str] = {}
        self._view: PlanView | None = None
        self.lines: Pile[ActionFold] = Pile(spacing=12, divided=True)
        self.line = divider()
        self.add_action = button(self.tr("Actie toevoegen"), "outline")
        self.readers = ReadersPanel("goal", bench, self.flush)

        self.body.setSpacing(px(12))
        for sign in (self.grip, self.up, self.down, self.remove):
            self.fold.signs.addWidget(sign)
        head = QVBoxLayout()
        head.setSpacing(px(4))
        head.addWidget(self.over)
        head.addWidget(self.fold)
        self.body.addLayout(head)
        for widget in (self.line, self.lines, self.add_action):
            self.add(widget)
        self.body.setAlignment(self.add_action, Qt.AlignmentFlag.AlignLeft)

        self.fold.opened.connect(self._build)
        self.fold.closed.connect(self.flush)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.remove.clicked.connect(self._remove)
        self.add_action.clicked.connect(self._add_action)
        self.readers.went.connect(self.went)
        bench.waiting(self, "goal", row.id, self.fold.open)

    def show_goal(self, row: GoalRow, number: int, view: PlanView, doers: Doers) -> None:
        """What the store says now."""
        self.row, self._doers = row, doers
        name = self.tr("Doel %1").replace("%1", str(number))
        self.over.setText(name)
        self.setAccessibleName(name)
        self._view = view
        self._names = {p.id: p.full_name for p in view.people}
        title = row.text.strip() or self.tr("Nieuw doel, in eigen woorden")
        if row.hidden:
            title = self.tr("Dit doel is niet zichtbaar voor u")
        if row.closed:
            title = closed_words(self.tr("Doel"), row.law)
        # Whose eyes a goal is for that is not to be seen is not to be told either.
        unread = row.hidden or row.closed
        marks = () if unread else self._marks(row)
        self.fold.say(title, self._detail(row), marks)
        self.readers.show_row(row.id, title)
        for part in (self.fold.toggle, self.grip, self.up, self.down, self.remove, self.add_action):
            part.setHidden(unread)
        self.readers.ask.setHidden(unread)
        self.up.set_name(self.tr("%1 naar boven (Alt+pijl omhoog)").replace("%1", name))
        self.down.set_name(self.tr("%1 naar beneden (Alt+pijl omlaag)").replace("%1", name))
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < len(view.goals))
        self.remove.set_name(self.tr("%1 verwijderen").replace("%1", name))
        self.add_action.setAccessibleName(self.tr("Actie toevoegen bij %1").replace("%1", name))
        self._show_actions()
        if self.form is not None:
            self.form.offer(view, row)
            self.form.refresh(row)

    @property
    def text(self) -> "TextArea":
        """The goal itself; there once the card was open."""
        if self.form is None:
            raise AttributeError("text")
        return self.form.text

    @property
    def editor(self) -> "RowEditor | None":
        """What saves it, once it was open."""
        return self.form.editor if self.form is not None else None

    def group(self) -> Group:
        """Its actions, among which one of another goal may be put too."""
        rows = [(line.row.id, line) for line in self.lines.widgets.values()]
        return Group(self.row.id, self, rows)

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()
        for action in self.lines.widgets.values():
            action.flush()

    def begin(self) -> None:
        """Open with the keyboard in the goal."""
        self.fold.open()
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _detail(self, row: GoalRow) -> str:
        lines = []
        if row.result:
            lines.append(self.tr("Dan is er anders: %1").replace("%1", row.result.strip()))
        if row.measure:
            lines.append(self.tr("Dat merken we zo: %1").replace("%1", row.measure))
        owner = self._names.get(row.owner_id) if row.owner_id else None
        wanted = self._names.get(row.accepted_by) if row.accepted_by else None
        said = [self.tr("Doel van %1").replace("%1", owner)] if owner else []
        if wanted:
            said.append(self.tr("%1 wil dit zelf ook").replace("%1", wanted))
        if row.status is not GoalStatus.OPEN and row.closed_reason:
            said.append(row.closed_reason.strip())
        return "\n".join([*lines, *filter(None, [" · ".join(said)])])

    def _marks(self, row: GoalRow) -> tuple[Mark, ...]:
        marks = [Mark(word(w), "accent") for w in (row.life_area, row.law) if w]
        if row.status is not GoalStatus.OPEN:
            reached = row.status is GoalStatus.REACHED
            marks.insert(0, Mark(word(row.status), *(("ok", "check") if reached else ("warn",))))
        if row.scale_start is not None and row.scale_target is not None:
            scale = self.tr("van %1 naar %2").replace("%1", str(row.scale_start))
            marks.append(Mark(scale.replace("%2", str(row.scale_target))))
        if row.due is not None:
            when = day_text(row.due, self._bench.now().date())
            marks.append(Mark(self.tr("uiterlijk %1").replace("%1", when)))
        return (*marks, *lock_marks(row.visibility))

    def _show_actions(self) -> None:
        self._actions = {action.id: action for action in self.row.actions}
        self.lines.keep_only(self._actions, self._make)
        for key, action in self._actions.items():
            rows = self._view.requests if self._view is not None else ()
            asked = next((row for row in rows if row.action_id == action.id), None)
            referred = self._view.referred.get(action.id) if self._view is not None else None
            shut = self._view.shut if self._view is not None else frozenset[Law]()
            self.lines.widgets[key].show_row(action, self._doers, asked, referred, shut)
        self.lines.setVisible(bool(self._actions))

    def _make(self, key: Hashable) -> ActionFold:
        made = ActionFold(self._actions[key], self._bench, self._doers)
        made.removed.connect(self._remove_action)
        made.finished.connect(self._finish_action)
        made.readers.went.connect(self.went)
        made.moved_on.connect(self._move_on)
        made.asked.connect(self._ask_office)
        made.refer_wanted.connect(self._refer)
        self.made.emit(made)
        return made

    @Slot()
    def _build(self) -> None:
        self.form = GoalForm()
        if self._view is not None:
            self.form.offer(self._view, self.row)
        self.form.build(self.row, self._bench, self.readers, self)
        self.fold.set_form(self.form)

    @Slot()
    def _move_up(self) -> None:
        self.act.emit(("up", "goal", self.row.id))

    @Slot()
    def _move_down(self) -> None:
        self.act.emit(("down", "goal", self.row.id))

    @Slot()
    def _remove(self) -> None:
        self.act.emit(("remove", "goal", self.row.id))

    @Slot()
    def _add_action(self) -> None:
        self.act.emit(("add_action", "goal", self.row.id))

    @Slot(object)
    def _remove_action(self, action_id: object) -> None:
        self.add_action.setFocus(Qt.FocusReason.OtherFocusReason)
        self.act.emit(("remove", "action", action_id))

    @Slot(object)
    def _finish_action(self, action_id: object) -> None:
        self.act.emit(("finish", "action", action_id))

    @Slot(object)
    def _ask_office(self, action_id: object) -> None:
        self.act.emit(("request", "action", action_id))

    @Slot(object)
    def _refer(self, action_id: object) -> None:
        self.act.emit(("refer", "action", action_id))

    @Slot(object)
    def _move_on(self, told: tuple[UUID, bool]) -> None:
        self.act.emit(("goal_up" if told[1] else "goal_down", "action", told[0]))
