"""One agreement of a meeting: typed at the table, by one key a task or an action of the plan."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.meetings import LineRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.due_words import last_day_mark
from wijkdesk.ui.first_words import first_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.enter_area import ENTER
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import MeetingParty

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = ("text", "party", "doer_name", "due")
TASK_KEY, ACTION_KEY = "Ctrl+T", "Ctrl+Enter"
"""While the keyboard is in the agreement: a task at the file, an action in the plan."""


class AgreementFold(Fold):
    """Saves itself; `removed` carries its id."""

    removed = Signal(object)

    def __init__(self, row: LineRow, bench: Bench) -> None:
        super().__init__()
        self._bench, self.row = bench, row
        self.editor: RowEditor | None = None
        self.text = TextArea(least=1)
        self.party = ChoiceBox(choices(MeetingParty, self.tr("Nog niemand")))
        self.named, self.due = QLineEdit(), DateBox()
        self.goal = ChoiceBox()
        self.to_task = button(self.tr("Maak er een taak van"), "outline")
        self.to_action = button(self.tr("Zet het in het plan"), "outline")
        self.remove = button(self.tr("Verwijderen"), "link")
        self.to_task.setToolTip(TASK_KEY)
        self.to_action.setToolTip(ACTION_KEY)
        self.goal.setAccessibleName(self.tr("Onder welk doel?"))
        self.goal.setMinimumContentsLength(18)
        # Shown and hidden before the form is made: without a parent each would be a window.
        self._acts = QWidget(self)
        self._acts.hide()
        acts = FlowLayout(self._acts, 12)
        # The goal and the act that puts it there stay beside each other when the row is full.
        self._into_plan = QWidget(self._acts)
        into_plan = QHBoxLayout(self._into_plan)
        into_plan.setContentsMargins(0, 0, 0, 0)
        into_plan.setSpacing(px(8))
        into_plan.addWidget(self.goal)
        into_plan.addWidget(self.to_action)
        for act in (self.to_task, self._into_plan, self.remove):
            acts.addWidget(act)
        self.opened.connect(self._build)
        self.closed.connect(self.flush)
        self.to_task.clicked.connect(self._make_task)
        self.to_action.clicked.connect(self._make_action)
        self.remove.clicked.connect(self._remove)
        bench.waiting(self, "meeting_line", row.id, self.open)

    def show_row(self, row: LineRow, goals: Sequence[tuple[UUID, str]]) -> None:
        """What the store says now, and under which goals it may come."""
        self.row = row
        self.goal.set_choices((i, first_words(said) or self.tr("Doel")) for i, said in goals)
        if self.goal.value() is None and goals:
            self.goal.set_value(goals[0][0])
        made = row.task_id is not None or row.action_id is not None
        self.to_task.setVisible(not made)
        self._into_plan.setVisible(bool(goals) and not made)
        marks: tuple[Mark, ...] = ()
        if row.due is not None:
            marks = (last_day_mark(row.due, self._bench.now().date()),)
        if made:
            said = self.tr("staat in het plan") if row.action_id else self.tr("is een taak")
            marks = (*marks, Mark(said, "ok", "check"))
        named = first_words(row.text) or self.tr("Nieuwe afspraak")
        self.say(named, " · ".join(filter(None, (word(row.party), row.doer_name))), marks)
        for act, said in (
            (self.to_task, self.tr("Maak er een taak van: %1")),
            (self.to_action, self.tr("Zet het in het plan: %1")),
            (self.remove, self.tr("Verwijderen: %1")),
        ):
            act.setAccessibleName(said.replace("%1", named))
        if self.editor is not None:
            self.editor.refresh(self._values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the line and anywhere in its form: what its boxes have no use for comes here."""
        act = self._act_of(event)
        if act is None:
            super().keyPressEvent(event)
        elif self.to_task.isHidden():  # it is one already
            event.accept()
        else:
            self.open()  # who does it stands in the form
            act()

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return None
        if event.key() == Qt.Key.Key_T.value:
            return self._make_task
        return self._make_action if event.key() in ENTER else None

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()

    @Slot()
    def _build(self) -> None:
        fields = {
            "text": Field(self.tr("Wat is er afgesproken?"), self.text),
            "party": Field(self.tr("Wie doet het?"), self.party),
            "doer_name": Field(self.tr("Naam"), self.named),
            "due": Field(self.tr("Uiterlijk"), self.due),
        }
        grid = FieldGrid()
        grid.add_row((fields["text"], 12))
        grid.add_row((fields["party"], 5), (fields["doer_name"], 4), (fields["due"], 3))
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(grid)
        layout.addWidget(self._acts)
        self._acts.show()
        form.setFocusProxy(self.text)
        save = partial(self._bench.services.meeting_cases.save_line, self.row.id)
        self.editor = self._bench.editor("meeting_line", self.row.id, save, self._values(), self)
        self.editor.bind("text", self.text, fields["text"], empty="")
        self.editor.bind("party", self.party, fields["party"])
        self.editor.bind("doer_name", self.named, fields["doer_name"])
        day = self.due
        self.editor.bind("due", day, fields["due"], read=day.day, write=day.set_day)
        self.set_form(form)

    def _values(self) -> dict[str, object]:
        return {name: getattr(self.row, name) for name in NAMES}

    def _doer(self) -> str:
        """The party in words, as it is chosen now; nothing for the team itself."""
        party = self.party.value() if self.editor is not None else self.row.party
        known = isinstance(party, MeetingParty) and party is not MeetingParty.TEAM
        return word(party) if known and isinstance(party, MeetingParty) else ""

    @Slot()
    def _make_task(self) -> None:
        self.flush()
        work = partial(self._bench.services.meeting_cases.to_task, self.row.id, self._doer())
        self._bench.run(self, work, self._bench.announce)

    @Slot()
    def _make_action(self) -> None:
        goal = self.goal.value()
        if not isinstance(goal, UUID):
            self._make_task()  # there is no plan with a goal yet
            return
        self.flush()
        make = self._bench.services.meeting_cases.to_action
        work = partial(make, self.row.id, goal, self._doer())
        self._bench.run(self, work, self._bench.announce)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.row.id)
