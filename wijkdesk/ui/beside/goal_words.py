"""One goal with who does what by when, all of it open to be typed in."""

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.beside import ActionRow, BesidePerson, GoalRow
from wijkdesk.ui.action_saving import KnownDoer, save_action
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.beside.goal_score import GoalScore
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.text_area import TextArea

NAMES = ("text", "doer_name", "due")


class Doers(QObject):
    """The people of the household: their names to offer, and who each of them is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.names = QStringListModel(self)
        self.ids: dict[str, KnownDoer] = {}

    def show_people(self, people: Sequence[BesidePerson]) -> None:
        """Who lives there now."""
        self.ids.clear()
        self.ids.update((p.name, KnownDoer(person_id=p.id)) for p in people)
        if self.names.stringList() != list(self.ids):
            self.names.setStringList(list(self.ids))


class ActionWords(QWidget):
    """One line: what happens, who does it, by when."""

    def __init__(self, row: ActionRow, bench: Bench, doers: Doers) -> None:
        super().__init__()
        self.text, self.doer, self.due = TextArea(least=1), QLineEdit(), DateBox()
        completer = QCompleter(doers.names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.doer.setCompleter(completer)
        self.fields = {
            "text": Field(self.tr("Wat gaat er gebeuren?"), self.text),
            "doer_name": Field(self.tr("Wie doet het?"), self.doer),
            "due": Field(self.tr("Klaar op"), self.due),
        }
        grid = FieldGrid()
        grid.add_row((self.fields["text"], 12))
        grid.add_row((self.fields["doer_name"], 8), (self.fields["due"], 4))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(grid)
        save = partial(save_action, bench.services.plan_lines, row.id, doers.ids)
        self.editor = bench.editor("action", row.id, save, _values(row), self)
        self.editor.bind("text", self.text, self.fields["text"], empty="")
        self.editor.bind("doer_name", self.doer, self.fields["doer_name"])
        due = self.due
        self.editor.bind("due", due, self.fields["due"], read=due.day, write=due.set_day)

    def show_action(self, row: ActionRow) -> None:
        """What the store says now."""
        self.editor.refresh(_values(row))

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        self.editor.flush()

    def begin(self) -> None:
        """The keyboard to the sentence."""
        self.text.setFocus(Qt.FocusReason.TabFocusReason)


class GoalWords(Card):
    """`action_wanted` carries the id of the goal."""

    action_wanted = Signal(object)

    def __init__(self, row: GoalRow, bench: Bench, doers: Doers) -> None:
        super().__init__(" ")
        self._bench, self._doers = bench, doers
        self._actions: dict[Hashable, ActionRow] = {}
        self.text = TextArea(least=1)
        self.field = Field(self.tr("Wat wilt u bereiken?"), self.text)
        self.lines: Pile[ActionWords] = Pile(spacing=16, divided=True)
        self.more = IdButton(self.tr("Nog een afspraak bij dit doel"), row.id)
        self.score = GoalScore(row.id, bench)
        self.body.setSpacing(px(16))
        for widget in (self.field, self.lines, self.more, self.score):
            self.add(widget)
        self.body.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)
        save = partial(bench.services.plan_lines.save_goal, row.id)
        self.editor = bench.editor("goal", row.id, save, {"text": row.text}, self)
        self.editor.bind("text", self.text, self.field)
        self.more.pressed_id.connect(self.action_wanted)

    def show_goal(self, row: GoalRow, number: int) -> None:
        """What the store says now."""
        name = self.tr("Doel %1").replace("%1", str(number))
        self.set_title(name)
        self.more.setAccessibleName(self.tr("Nog een afspraak bij %1").replace("%1", name))
        self.editor.refresh({"text": row.text})
        self._actions = {action.id: action for action in row.actions}
        self.lines.keep_only(self._actions, self._make)
        for key, action in self._actions.items():
            self.lines.widgets[key].show_action(action)
        self.lines.setVisible(bool(self._actions))

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        self.editor.flush()
        for line in self.lines.widgets.values():
            line.flush()

    def begin(self) -> None:
        """The keyboard to the goal."""
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _make(self, key: Hashable) -> ActionWords:
        return ActionWords(self._actions[key], self._bench, self._doers)


def _values(row: ActionRow) -> dict[str, object]:
    return {name: getattr(row, name) for name in NAMES}
