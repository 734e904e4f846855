"""One action: a sentence with a verb, one doer, one date."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.plans import ActionRow
from wijkdesk.ui.action_saving import save_action
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.plain_hint import PlainHint
from wijkdesk.ui.readers_panel import ReadersPanel
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.icon_button import IconButton
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices, lock_marks, word
from wijkdesk.vocabulary import ActionStatus, DoerKind, Rung

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = ("text", "doer_kind", "doer_name", "start", "due", "rung")


@dataclass(frozen=True, slots=True)
class Doers:
    """Names to offer, and the ids of those who are people of the household."""

    names: tuple[str, ...]
    ids: Mapping[str, UUID]


class ActionFold(Fold):
    """`removed` and `finished` carry the id of the action."""

    removed = Signal(object)
    finished = Signal(object)

    def __init__(self, row: ActionRow, bench: Bench, doers: Doers) -> None:
        super().__init__()
        self.kind = "action"
        self._bench = bench
        self.row = row
        self._ids: dict[str, UUID] = {}
        self.editor: RowEditor | None = None
        self.text = QLineEdit()
        self.doer_kind = ChoiceBox(choices(DoerKind, self.tr("Nog kiezen")))
        self.doer_name = QLineEdit()
        self.start = DateBox()
        self.due = DateBox()
        self.rung = ChoiceBox(choices(Rung, self.tr("Nog kiezen")))
        self.names = QStringListModel(self)
        self.done = button(self.tr("Gedaan"), "link")
        self.remove = IconButton("trash", self.tr("Actie verwijderen"))
        self.readers = ReadersPanel("action", bench, self.flush)

        self.acts.insertWidget(0, self.done)
        self.signs.addWidget(self.remove)
        self.text.setPlaceholderText(self.tr("Wie doet wat? Begin met een naam."))
        completer = QCompleter(self.names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.doer_name.setCompleter(completer)

        self.opened.connect(self._build)
        self.closed.connect(self.flush)
        self.done.clicked.connect(self._finish)
        self.remove.clicked.connect(self._remove)
        self.show_row(row, doers)
        bench.waiting(self, "action", row.id, self.open)

    def show_row(self, row: ActionRow, doers: Doers) -> None:
        """What the store says now."""
        self.row = row
        self._ids.clear()
        self._ids.update(doers.ids)
        if self.names.stringList() != list(doers.names):
            self.names.setStringList(doers.names)
        title = row.text.strip() or self.tr("Nieuwe actie")
        kind = word(row.doer_kind)
        self.say(title, " · ".join(filter(None, (row.doer_name or "", kind))), self._marks(row))
        self.done.setVisible(row.status is ActionStatus.OPEN and bool(row.text.strip()))
        self.done.setAccessibleName(self.tr("Gedaan: %1").replace("%1", title))
        self.remove.set_name(self.tr("Actie verwijderen: %1").replace("%1", title))
        self.readers.show_row(row.id, title)
        if self.editor is not None:
            self.editor.refresh(self._values())

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()

    def begin(self) -> None:
        """Open with the keyboard in the sentence."""
        self.open()
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _marks(self, row: ActionRow) -> tuple[Mark, ...]:
        today = self._bench.now().date()
        if row.status is not ActionStatus.OPEN:
            when = f" {day_text(row.done_on, today)}" if row.done_on else ""
            done = Mark(word(row.status).lower() + when, "ok", "check")
            return (done, *lock_marks(row.visibility))
        marks = [Mark(word(row.rung))] if row.rung is not None else []
        if row.due is not None:
            late = row.due < today
            words = self.tr("was uiterlijk %1") if late else self.tr("uiterlijk %1")
            mark = Mark(
                words.replace("%1", day_text(row.due, today)), "warn" if late else "neutral"
            )
            marks.insert(0, mark)
        return (*marks, *lock_marks(row.visibility))

    @Slot()
    def _build(self) -> None:
        fields = {
            "text": Field(self.tr("Wat gaat er gebeuren?"), self.text),
            "doer_kind": Field(self.tr("Wie is dat?"), self.doer_kind),
            "doer_name": Field(self.tr("Naam van wie het doet"), self.doer_name),
            "start": Field(self.tr("Vanaf"), self.start),
            "due": Field(self.tr("Klaar op"), self.due),
            "rung": Field(self.tr("Soort hulp, lichtste eerst"), self.rung),
        }
        PlainHint(fields["text"], self._bench)
        grid = FieldGrid()
        grid.add_row((fields["doer_name"], 7), (fields["doer_kind"], 5))
        grid.add_row((fields["start"], 3), (fields["due"], 3), (fields["rung"], 6))
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, px(4))
        layout.setSpacing(px(8))
        layout.addWidget(fields["text"])
        layout.addWidget(grid)
        layout.addWidget(self.readers)
        form.setFocusProxy(self.text)
        save = partial(save_action, self._bench.services.plan_lines, self.row.id, self._ids)
        editor = self._bench.editor("action", self.row.id, save, self._values(), self)
        editor.bind("text", self.text, fields["text"], empty="")
        editor.bind("doer_kind", self.doer_kind, fields["doer_kind"])
        editor.bind("doer_name", self.doer_name, fields["doer_name"])
        editor.bind("rung", self.rung, fields["rung"])
        editor.bind("start", self.start, fields["start"])
        editor.bind("due", self.due, fields["due"])
        self.editor = editor
        self.set_form(form)

    def _values(self) -> dict[str, object]:
        return {name: getattr(self.row, name) for name in NAMES}

    @Slot()
    def _finish(self) -> None:
        self.flush()
        self.finished.emit(self.row.id)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.row.id)
