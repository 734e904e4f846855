"""One appointment: when, where, about what, and which interpreter is there."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.agenda import AppointmentRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.first_words import first_words
from wijkdesk.ui.language import day_text
from wijkdesk.ui.spoken_languages import language_choices, language_word
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.time_box import TimeBox
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import Interpreter

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = ("subject", "day", "at", "minutes", "place_name", "interpreter", "language", "note")
LENGTHS = (15, 30, 45, 60, 90, 120, 180)


class AppointmentFold(Fold):
    """`removed` carries the row."""

    removed = Signal(object)

    def __init__(self, row: AppointmentRow, bench: Bench) -> None:
        super().__init__()
        self._bench, self.row = bench, row
        self.editor: RowEditor | None = None
        self.subject, self.place = QLineEdit(), QLineEdit()
        self.day, self.at = DateBox(), TimeBox()
        self.minutes = ChoiceBox()
        self.interpreter = ChoiceBox(choices(Interpreter, self.tr("Nog niet gevraagd")))
        self.language = ChoiceBox(language_choices(row.language))
        self.note = TextArea(least=1)
        self.remove = button(self.tr("Gaat niet door"), "link")
        self.over = label("", "over")
        self.over.hide()
        self._whole.insertWidget(0, self.over)
        self.opened.connect(self._build)
        self.closed.connect(self.flush)
        self.remove.clicked.connect(self._remove)
        bench.waiting(self, "appointment", row.id, self.open)

    def show_row(self, row: AppointmentRow, *, with_title: bool = False) -> None:
        """What the store says now; `with_title` names the file and leaves out the day."""
        self.row = row
        today = self._bench.now().date()
        day = "" if with_title else day_text(row.day, today)
        when = " ".join(filter(None, (day, row.at)))
        subject = first_words(row.subject) or self.tr("Afspraak")
        title = " · ".join(filter(None, (when, subject)))
        length = self.tr("%n minuten", "", row.minutes) if row.minutes else ""
        about = (row.title if with_title else "", row.place_name, length)
        marks: tuple[Mark, ...] = ()
        if row.interpreter not in {None, Interpreter.NONE}:
            spoken = ", ".join(filter(None, (word(row.interpreter), language_word(row.language))))
            marks = (Mark(spoken, "accent", "languages"),)
        self.say(title, " · ".join(filter(None, about)), marks)
        if self.editor is not None:
            self.editor.refresh(self._values())

    def say_over(self, words: str) -> None:
        """Above it, such as the name of a day; nothing for nothing."""
        self.over.setText(words)
        self.over.setVisible(bool(words))

    def begin(self) -> None:
        """Open it, the keyboard in the subject."""
        self.open()
        self.subject.setFocus()

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()

    @Slot()
    def _build(self) -> None:
        lengths = sorted({*LENGTHS, *([self.row.minutes] if self.row.minutes else [])})
        said = [(n, self.tr("%n minuten", "", n)) for n in lengths]
        self.minutes.set_choices([(None, self.tr("Niet gezegd")), *said])
        fields = {
            "subject": Field(self.tr("Waarover?"), self.subject),
            "day": Field(self.tr("Dag"), self.day),
            "at": Field(self.tr("Hoe laat?"), self.at),
            "minutes": Field(self.tr("Hoe lang?"), self.minutes),
            "place_name": Field(self.tr("Waar?"), self.place),
            "interpreter": Field(self.tr("Tolk"), self.interpreter),
            "language": Field(self.tr("Taal"), self.language),
            "note": Field(self.tr("Om niet te vergeten"), self.note),
        }
        grid = FieldGrid()
        grid.add_row((fields["subject"], 12))
        grid.add_row((fields["day"], 4), (fields["at"], 4), (fields["minutes"], 4))
        grid.add_row((fields["place_name"], 4), (fields["interpreter"], 4), (fields["language"], 4))
        grid.add_row((fields["note"], 12))
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(grid)
        layout.addLayout(left_link(self.remove))
        form.setFocusProxy(self.subject)
        save = partial(self._bench.services.agenda.save_appointment, self.row.id)
        self.editor = self._bench.editor("appointment", self.row.id, save, self._values(), self)
        self.editor.bind("subject", self.subject, fields["subject"], empty="")
        day, at = self.day, self.at
        self.editor.bind("day", day, fields["day"], read=day.day, write=day.set_day)
        self.editor.bind("at", at, fields["at"], read=at.time, write=at.set_time)
        self.editor.bind("place_name", self.place, fields["place_name"])
        self.editor.bind("note", self.note, fields["note"], empty="")
        for name, box in (
            ("minutes", self.minutes),
            ("interpreter", self.interpreter),
            ("language", self.language),
        ):
            self.editor.bind(name, box, fields[name])
        self.set_form(form)

    def _values(self) -> dict[str, object]:
        return {name: getattr(self.row, name) for name in NAMES}

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.row)
