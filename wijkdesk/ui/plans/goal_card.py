"""One goal in the words of the household, with the actions that lead to it."""

from collections.abc import Hashable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.plans import ActionRow, GoalRow, PlanView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.plain_hint import PlainHint
from wijkdesk.ui.plans.action_fold import ActionFold, Doers
from wijkdesk.ui.readers_panel import ReadersPanel
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.icon_button import IconButton
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, divider, label
from wijkdesk.ui.words import choices, lock_marks, word
from wijkdesk.vocabulary import Law, LifeArea

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = ("text", "need_id", "life_area", "law", "measure", "due")
SHORT = 60


class GoalCard(Card):
    """`act` carries what to do with which: ("remove", "goal", id), ("finish", "action", id).

    `went` carries the id of a line that went to other readers.
    """

    act = Signal(object)
    went = Signal(object)

    def __init__(self, row: GoalRow, bench: Bench) -> None:
        super().__init__("")
        self.kind = "goal"
        self.row = row
        self._bench = bench
        self._doers = Doers((), {})
        self._actions: dict[Hashable, ActionRow] = {}
        self.editor: RowEditor | None = None
        self.over = label("", "over")
        self.fold = Fold()
        self.up = IconButton("chevron-up", "")
        self.down = IconButton("chevron-down", "")
        self.remove = IconButton("trash", "")
        self.text = TextArea(least=2)
        self.need = ChoiceBox()
        self.life_area = ChoiceBox(choices(LifeArea, self.tr("Nog kiezen")))
        self.law = ChoiceBox(choices(Law, self.tr("Nog kiezen")))
        self.measure = QLineEdit()
        self.due = DateBox()
        self.lines: Pile[ActionFold] = Pile(spacing=12, divided=True)
        self.line = divider()
        self.add_action = button(self.tr("Actie toevoegen"), "outline")
        self.readers = ReadersPanel("goal", bench, self.flush)

        self.body.setSpacing(px(12))
        for icon_button in (self.up, self.down, self.remove):
            self.fold.signs.addWidget(icon_button)
        head = QVBoxLayout()
        head.setSpacing(px(4))
        head.addWidget(self.over)
        head.addWidget(self.fold)
        self.body.addLayout(head)
        for widget in (self.line, self.lines, self.add_action):
            self.add(widget)
        self.body.setAlignment(self.add_action, Qt.AlignmentFlag.AlignLeft)
        self.measure.setPlaceholderText(self.tr("Bijvoorbeeld: hij slaapt vijf nachten door"))

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
        needs = {n.id: n.nature.strip() or n.own_words.strip() for n in view.needs}
        none = (None, self.tr("Geen behoefte gekozen"))
        offered = [none, *((i, _short(words)) for i, words in needs.items())]
        if row.need_id is not None and row.need_id not in needs:
            # Thrown away, or for other readers: which of the two is said to nobody.
            offered.append((row.need_id, self.tr("Een behoefte die niet te zien is")))
        self.need.set_choices(offered)
        title = row.text.strip() or self.tr("Nieuw doel, in eigen woorden")
        if row.hidden:
            title = self.tr("Dit doel is niet zichtbaar voor u")
        # Whose eyes a goal is for that is not to be seen is not to be told either.
        marks = () if row.hidden else self._marks(row)
        self.fold.say(title, self._detail(row), marks)
        self.readers.show_row(row.id, title)
        for part in (self.fold.toggle, self.up, self.down, self.remove, self.add_action):
            part.setHidden(row.hidden)
        self.up.set_name(self.tr("%1 naar boven (Alt+pijl omhoog)").replace("%1", name))
        self.down.set_name(self.tr("%1 naar beneden (Alt+pijl omlaag)").replace("%1", name))
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < len(view.goals))
        self.remove.set_name(self.tr("%1 verwijderen").replace("%1", name))
        self.add_action.setAccessibleName(self.tr("Actie toevoegen bij %1").replace("%1", name))
        self._show_actions()
        if self.editor is not None:
            self.editor.refresh(self._values())

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
        if not row.measure:
            return ""
        return self.tr("Dat merken we zo: %1").replace("%1", row.measure)

    def _marks(self, row: GoalRow) -> tuple[Mark, ...]:
        marks = [Mark(word(w), "accent") for w in (row.life_area, row.law) if w]
        if row.due is not None:
            when = day_text(row.due, self._bench.now().date())
            marks.append(Mark(self.tr("uiterlijk %1").replace("%1", when)))
        return (*marks, *lock_marks(row.visibility))

    def _show_actions(self) -> None:
        self._actions = {action.id: action for action in self.row.actions}
        self.lines.keep_only(self._actions, self._make)
        for key, action in self._actions.items():
            self.lines.widgets[key].show_row(action, self._doers)
        self.lines.setVisible(bool(self._actions))

    def _make(self, key: Hashable) -> ActionFold:
        made = ActionFold(self._actions[key], self._bench, self._doers)
        made.removed.connect(self._remove_action)
        made.finished.connect(self._finish_action)
        made.readers.went.connect(self.went)
        return made

    @Slot()
    def _build(self) -> None:
        fields = {
            "text": Field(self.tr("Doel, in eigen woorden"), self.text),
            "need_id": Field(self.tr("Bij welke behoefte?"), self.need),
            "life_area": Field(self.tr("Leefgebied"), self.life_area),
            "law": Field(self.tr("Wet"), self.law),
            "measure": Field(self.tr("Waaraan merken we het?"), self.measure),
            "due": Field(self.tr("Wanneer?"), self.due),
        }
        for name in ("text", "measure"):
            PlainHint(fields[name], self._bench)
        grid = FieldGrid()
        grid.add_row((fields["need_id"], 12))
        grid.add_row((fields["life_area"], 5), (fields["law"], 4), (fields["due"], 3))
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        for widget in (fields["text"], fields["measure"], grid, self.readers):
            layout.addWidget(widget)
        form.setFocusProxy(self.text)
        save = partial(self._bench.services.plan_lines.save_goal, self.row.id)
        editor = self._bench.editor("goal", self.row.id, save, self._values(), self)
        boxes: dict[str, QWidget] = {
            "text": self.text,
            "need_id": self.need,
            "life_area": self.life_area,
            "law": self.law,
            "measure": self.measure,
        }
        for name, box in boxes.items():
            editor.bind(name, box, fields[name])
        editor.bind("due", self.due, fields["due"])
        self.editor = editor
        self.fold.set_form(form)

    def _values(self) -> dict[str, object]:
        return {name: getattr(self.row, name) for name in NAMES}

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


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= SHORT else line[: SHORT - 1].rstrip() + "…"
