"""One thing that people must be told: a tick, and then the day, how, and in which language."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from wijkdesk.services.information_duties import DutyRow
from wijkdesk.ui.spoken_languages import language_choices
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import Channel, DutyKind

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

FIELDS = ("given_on", "channel", "language")
MakeEditor = Callable[[DutyRow, dict[str, object]], "RowEditor"]


class DutyLine(QWidget):
    """`given` carries the kind that was ticked, `taken_back` the id of what was not told."""

    given = Signal(object)
    taken_back = Signal(object)

    def __init__(self, kind: DutyKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.duty: DutyRow | None = None
        self.editor: RowEditor | None = None
        self.form: DutyForm | None = None
        self.tick = QCheckBox(word(kind))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(6))
        self._layout.addWidget(self.tick)
        self.tick.clicked.connect(self._turn)

    def show_duty(self, duty: DutyRow | None, make: MakeEditor) -> bool:
        """What the store says now; True when boxes came or went."""
        before, self.duty = self.duty, duty
        self.tick.setChecked(duty is not None)
        is_same = (before.id if before else None) == (duty.id if duty else None)
        if duty is not None and is_same and self.editor is not None:
            self.editor.refresh(_values(duty))
        if is_same:
            return False
        self._put_away()
        if duty is not None:
            self.form = DutyForm(duty)
            self._layout.addWidget(self.form)
            # At once, not when the layout comes to it: what is hidden cannot take the keyboard.
            self.form.show()
            self.editor = make(duty, _values(duty))
            self.form.bind(self.editor)
        return True

    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()

    def _put_away(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self.form, self.editor = None, None

    @Slot()
    def _turn(self) -> None:
        if self.duty is None:
            self.given.emit(self.kind)
        else:
            self.flush()
            self.taken_back.emit(self.duty.id)


class DutyForm(FieldGrid):
    """The boxes below a tick."""

    def __init__(self, duty: DutyRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        told = word(duty.kind)
        self.day_box = DateBox()
        self.channel_box = ChoiceBox(choices(Channel, self.tr("Nog niet gekozen")))
        self.language_box = ChoiceBox(language_choices(duty.language))
        self.day = Field(self.tr("Op"), self.day_box)
        self.channel = Field(self.tr("Hoe"), self.channel_box)
        self.language = Field(self.tr("In welke taal"), self.language_box)
        self.add_row((self.day, 4), (self.channel, 8))
        self.add_row((self.language, 12))
        self.setContentsMargins(px(28), 0, 0, px(4))
        for field in (self.day, self.channel, self.language):
            field.box.setAccessibleName(f"{field.box.accessibleName()}: {told}")

    def bind(self, editor: "RowEditor") -> None:
        """Let the boxes save themselves."""
        editor.bind("given_on", self.day_box, self.day)
        editor.bind("channel", self.channel_box, self.channel)
        editor.bind("language", self.language_box, self.language)


def _values(duty: DutyRow) -> dict[str, object]:
    return {name: getattr(duty, name) for name in FIELDS}
