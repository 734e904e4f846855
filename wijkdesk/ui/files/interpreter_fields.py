"""With which interpreter somebody was spoken to: form, language, who, and how long."""

from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.journal import InterpreterUse
from wijkdesk.ui.spoken_languages import language_choices
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.minutes_box import MinutesBox
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import Interpreter, InterpreterKind


class InterpreterFields(QWidget):
    """More is only asked where there was one; who and why only where it was no professional."""

    def __init__(self, language: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = language
        self.form = ChoiceBox(choices(Interpreter, self.tr("Niet genoemd")))
        self.language = ChoiceBox(language_choices(language))
        self.kind = ChoiceBox(choices(InterpreterKind, self.tr("Niet genoemd")))
        self.minutes = MinutesBox()
        self.who, self.why = QLineEdit(), QLineEdit()
        self.who.setPlaceholderText(self.tr("Bijvoorbeeld: tante"))
        self.fields = {
            "interpreter": Field(self.tr("Tolk"), self.form),
            "interpreter_language": Field(self.tr("Taal van de tolk"), self.language),
            "interpreter_kind": Field(self.tr("Wie tolkte er?"), self.kind),
            "interpreter_minutes": Field(self.tr("Hoe lang?"), self.minutes),
            "interpreter_who": Field(self.tr("Wie was dat?"), self.who),
            "interpreter_why": Field(
                self.tr("Waarom geen beroepstolk?"),
                self.why,
                hint=self.tr("Laat een kind niet tolken, als het anders kan."),
            ),
        }
        of = self.fields
        first, more, other = FieldGrid(), FieldGrid(), FieldGrid()
        first.add_row((of["interpreter"], 6), (of["interpreter_language"], 6))
        more.add_row((of["interpreter_kind"], 6), (of["interpreter_minutes"], 6))
        other.add_row((of["interpreter_who"], 6), (of["interpreter_why"], 6))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        for grid in (first, more, other):
            layout.addWidget(grid)
        self.setFocusProxy(self.form)
        self.empty()

        self.form.currentIndexChanged.connect(self._unfold)
        self.kind.currentIndexChanged.connect(self._unfold)

    def offer_language(self, language: str | None) -> None:
        """The language of the family, for when there was an interpreter."""
        self._offered = language
        self.language.set_choices(language_choices(language))

    def empty(self) -> None:
        """Ready for the next one."""
        for choice in (self.form, self.language, self.kind):
            choice.set_value(None)
        for box in (self.minutes, self.who, self.why):
            box.clear()
        self._unfold()

    def use(self) -> InterpreterUse | None:
        """What was filled in; None without an interpreter. Raises "minutes_invalid"."""
        form = cast("Interpreter | None", self.form.value())
        if form in {None, Interpreter.NONE}:
            return None if form is None else InterpreterUse(form)
        return InterpreterUse(
            form,
            cast("str | None", self.language.value()),
            cast("InterpreterKind | None", self.kind.value()),
            self.minutes.minutes(),
            self.who.text() or None,
            self.why.text() or None,
        )

    @Slot()
    def _unfold(self) -> None:
        was_there = self.form.value() not in {None, Interpreter.NONE}
        if was_there and self.language.value() is None:
            self.language.set_value(self._offered)
        informal = self.kind.value() is InterpreterKind.INFORMAL
        for name, field in self.fields.items():
            asked = informal if name in {"interpreter_who", "interpreter_why"} else True
            field.setVisible(name == "interpreter" or (was_there and asked))
