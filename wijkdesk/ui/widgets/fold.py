"""A row that tells the main thing and opens its form in place, one keystroke away."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.ui.first_words import cut
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import HEAD, empty
from wijkdesk.ui.widgets.chip import Mark, chip_of
from wijkdesk.ui.widgets.columns import bring
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.tab_key import first_stop
from wijkdesk.ui.widgets.words import button, label

MOST = 1_000
"""Characters: what is longer is read where it is written."""


class Fold(QWidget):
    """`opened` asks for the form: give it with `set_form`; `closed` says that it was put away."""

    opened = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label("", "strong")
        self.detail = label("", "secondary")
        self.chip_row = QWidget()
        self.chips = FlowLayout(self.chip_row, 6)
        self.chips.setContentsMargins(0, px(6), 0, 0)
        self.acts = QHBoxLayout()
        self.acts.setSpacing(px(16))
        self.signs = QHBoxLayout()
        self.signs.setSpacing(px(4))
        self.toggle = button("", "link")
        self.form: QWidget | None = None

        words = QVBoxLayout()
        words.setSpacing(0)
        # As high as the link beside it: both stand on one line.
        self.title.setMinimumHeight(px(HEAD))
        words.addWidget(self.title)
        words.addWidget(self.detail)
        self.acts.addWidget(self.toggle)
        self.acts.addLayout(self.signs)
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addLayout(words, 1)
        head.addLayout(self.acts)
        head.setAlignment(self.acts, Qt.AlignmentFlag.AlignTop)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(px(12))
        over = QVBoxLayout()
        over.setSpacing(0)
        over.addLayout(head)
        over.addWidget(self.chip_row)
        self._whole.addLayout(over)
        self._open = False
        self._names = (self.tr("Wijzigen"), self.tr("Klaar"))
        self.toggle.clicked.connect(self._turn)
        self.say("")

    def say(self, title: str, detail: str = "", marks: tuple[Mark, ...] = ()) -> None:
        """What the row tells while it is closed; the title also names the button."""
        self.title.setText(cut(title, MOST))
        self.detail.setText(cut(detail, MOST))
        self.detail.setVisible(bool(detail))
        empty(self.chips)
        for mark in marks:
            self.chips.addWidget(chip_of(mark))
        self.chip_row.setVisible(bool(marks))
        self._name_toggle()

    def set_names(self, closed: str, opened: str) -> None:
        """Other words on the button than "Wijzigen" and "Klaar"."""
        self._names = (closed, opened)
        self._name_toggle()

    def set_form(self, form: QWidget) -> None:
        """The form that shows while the row is open."""
        self.form = form
        self._whole.addWidget(form)
        form.setVisible(self.is_open())

    def set_below(self, widget: QWidget) -> None:
        """What stands below the words of the row, open or not."""
        self._whole.insertWidget(1, widget)

    def is_open(self) -> bool:
        """Whether the form shows."""
        return self._open

    def open(self) -> None:
        """Show the form."""
        self._open = True
        if self.form is None:
            self.opened.emit()
        if self.form is not None:
            self.form.show()
        self._name_toggle()

    def close_form(self) -> None:
        """Put the form away; what was typed has been saved by itself."""
        self._open = False
        if self.form is not None:
            self.form.hide()
        self._name_toggle()
        self.closed.emit()

    @Slot()
    def _turn(self) -> None:
        if self.is_open():
            self.close_form()
        else:
            self.open()
            self.focus_form()

    def focus_form(self) -> None:
        """The keyboard goes to the first box, and that is seen."""
        form = self.form
        if form is None:
            return
        if form.focusProxy() is None and form.focusPolicy() == Qt.FocusPolicy.NoFocus:
            form = first_stop(form) or form  # a bare form has no name to be read out
        form.setFocus(Qt.FocusReason.TabFocusReason)
        bring(form.focusProxy() or form)

    def _name_toggle(self) -> None:
        words = self._names[self._open]
        self.toggle.setText(words)
        said = self.title.text()
        self.toggle.setAccessibleName(f"{words}: {said}" if said else words)
