"""One contact moment in the timeline; one's own text is changed where it stands."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wijkdesk.services.files import ContactRow, FileView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.interpreter_fields import InterpreterFields
from wijkdesk.ui.files.people_choice import PeopleChoice
from wijkdesk.ui.files.person_words import about_words, contact_title, interpreter_words
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.law_words import closed_words
from wijkdesk.ui.page_parts import KEPT
from wijkdesk.ui.readers_panel import ReadersPanel
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Chip
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.steady_layout import SteadyColumn, SteadyRow
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import compartment_mark, word
from wijkdesk.vocabulary import CompartmentKind, WorkerRole

if TYPE_CHECKING:
    from datetime import date

    from wijkdesk.ui.editing import RowEditor

WHEN_WIDTH = 104
EDITED = (
    "text",
    "interpreter",
    "interpreter_language",
    "interpreter_kind",
    "interpreter_minutes",
    "interpreter_who",
    "interpreter_why",
)


class ContactEntry(QWidget):
    """Date, place and person, who may read it, the whole text, and a quiet line of what one may do.

    Its boxes are made when they are asked for: a page full of lines has to be there at once.
    """

    box: TextArea
    field: Field

    def __init__(self, row: ContactRow, view: FileView, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._row, self._view = row, view
        self._told: tuple[ContactRow, date] | None = None
        self.editor: RowEditor | None = None
        self.when = label("", "secondary")
        self.title = label("", "strong")
        self.spoken = label("", "secondary")
        self.text = label("")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.chip = Chip("")
        self.change = button(self.tr("Wijzigen"), "link")
        self._opened = False
        self.readers = ReadersPanel("contact", bench, self.flush)

        for act in (self.change, self.readers.ask):
            act.setProperty("role", "foot-quiet")

        self.when.setFixedWidth(px(WHEN_WIDTH))
        head = SteadyRow()
        head.setSpacing(px(16))
        head.addWidget(self.title, 1)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        self.acts = QHBoxLayout()
        self.acts.setSpacing(px(16))
        self.acts.addWidget(self.change)
        self.acts.addWidget(self.readers.ask)
        self.acts.addStretch(1)
        self.words = SteadyColumn()
        self.words.setSpacing(px(4))
        self.words.addLayout(head)
        self.words.addWidget(self.spoken)
        self.words.addWidget(self.text)
        self.words.addLayout(self.acts)
        self.words.addWidget(self.readers)
        self.interpreter: InterpreterFields | None = None
        self.people: PeopleChoice | None = None
        layout = SteadyRow(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(16))
        layout.addWidget(self.when, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self.words, 1)
        self.setTabOrder(self.change, self.readers.ask)
        self.setTabOrder(self.readers.ask, self.readers)

        self.change.clicked.connect(self._turn)
        self.show_row(row, view)
        bench.waiting(self, "contact", row.id, self._turn)

    def show_row(self, row: ContactRow, view: FileView) -> None:
        """What the store says now."""
        today = self._bench.now().date()
        if self._told == (row, today):
            self._view = view
            return  # a long journal is not written anew for each change of the file
        self._told = (row, today)
        self._row, self._view = row, view
        me = self._bench.services.me
        shown = me.role is WorkerRole.SUPPORTER and row.visibility is not CompartmentKind.SUPPORTER
        law = "" if row.closed else word(row.law)
        spoken = " · ".join(filter(None, (about_words(row), interpreter_words(row), law)))
        self.when.setText(moment_text(row.happened_at, self._bench.now()))
        self.title.setText(contact_title(row))
        self.spoken.setText(spoken)
        self.spoken.setVisible(bool(spoken))
        self.text.setText(closed_words(self.tr("Notitie"), row.law) if row.closed else row.text)
        self.chip.set_mark(compartment_mark(row.visibility))
        self.change.setVisible(row.worker == me.name and not shown and not row.closed)
        self.readers.ask.setVisible(not row.closed)
        self._name_button()
        self.readers.show_row(row.id, f"{self.title.text()}, {self.when.text()}")
        if self.editor is not None:
            self.editor.refresh(_values(row))
        self._show_people()

    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()

    def is_open(self) -> bool:
        """Whether the text can be changed now."""
        return self._opened

    def open(self) -> None:
        """Let the text be changed, where that is allowed."""
        if not self.is_open() and not self.change.isHidden():
            self._turn()

    @Slot()
    def _turn(self) -> None:
        opens = self._opened = not self._opened
        if opens and self.editor is None:
            self.box = TextArea(least=2)
            self.field = Field(self.tr("Tekst"), self.box)
            self._put(self.field)
            self.setTabOrder(self.box, self.change)
            save = partial(self._bench.services.journal.save, self._row.id)
            self.editor = self._bench.editor(
                "contact", self._row.id, save, _values(self._row), self
            )
            self.editor.bind("text", self.box, self.field)
            self._ask_people()
            self._bind_interpreter(self.editor)
        self.flush()
        self.text.setText(self.box.text() if self.editor else self._row.text)
        self.field.setVisible(opens)
        self.text.setVisible(not opens)
        if self.interpreter is not None:
            self.interpreter.setVisible(opens)
        self._show_people()
        self._name_button()
        (self.box if opens else self.change).setFocus()

    def _put(self, part: QWidget) -> None:
        """Below what is there, above the quiet line that ends it."""
        self.words.insertWidget(self.words.indexOf(self.acts), part)

    def _bind_interpreter(self, editor: "RowEditor") -> None:
        self.interpreter = InterpreterFields(self._row.interpreter_language)
        minutes = self.interpreter.minutes
        for name, field in self.interpreter.fields.items():
            if field.box is minutes:
                editor.bind(name, minutes, field, read=minutes.minutes, write=minutes.set_minutes)
            else:
                editor.bind(name, field.box, field)
        self._put(self.interpreter)
        self.setTabOrder(self.box, self.interpreter)
        self.setTabOrder(self.interpreter, self.change)

    def _ask_people(self) -> None:
        """A choice here is saved when it is made."""
        self.people = PeopleChoice()
        self.people.kept.setProperty(KEPT, True)
        self._put(self.people)
        self.people.picked.connect(self._save_people)

    def _show_people(self) -> None:
        if self.people is not None:
            self.people.offer(self._view, self._row.about)
            self.people.choose([one.id for one in self._row.about])
            if not self._opened:
                self.people.hide()

    @Slot()
    def _save_people(self) -> None:
        if self.people is not None:
            work = partial(self._bench.services.journal.tell_about, self._row.id, self.people.ids())
            self._bench.run(self, work, self._bench.announce)

    def _name_button(self) -> None:
        words = self.tr("Wijzigen") if not self._opened else self.tr("Klaar")
        self.change.setText(words)
        self.change.setAccessibleName(f"{words}: {self.title.text()}, {self.when.text()}")


def _values(row: ContactRow) -> dict[str, object]:
    return {name: getattr(row, name) for name in EDITED}
