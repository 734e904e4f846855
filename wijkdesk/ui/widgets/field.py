"""A box with its name, a word of help, and the message when what is in it cannot be kept."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import pixmap
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.around import around
from wijkdesk.ui.widgets.words import label, restyle

LABEL_WIDTH = 168
BELOW = 4

WHOLE = 10_000_000
"""Characters in a line: Qt would let go, in silence, of what is pasted after the first 32,767."""


def keep_whole(box: QWidget) -> None:
    """Nothing that is pasted in a line is lost; how long it may be is said when it is saved."""
    if isinstance(box, QLineEdit):
        box.setMaxLength(WHOLE)


class Field(QWidget):
    """`box` is any editor: line, text area, combo box, date; it keeps what was typed, always."""

    def __init__(
        self,
        name: str,
        box: QWidget,
        *,
        hint: str = "",
        label_left: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.box = box
        self.problem_text = ""
        self._hint_text = hint
        self.name = label(name, "label")
        self._layout = layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, px(BELOW))
        layout.setHorizontalSpacing(px(16))
        layout.setVerticalSpacing(px(6))
        # What is said below the box is made when there is something to say, in a row of its own:
        # a page has dozens of fields, and hardly ever one in trouble.
        self.hint: QLabel | None = None
        self.trouble: _Trouble | None = None
        self._column = column = 1 if label_left else 0
        self._top = top = 0 if label_left else 1
        layout.setRowStretch(top + 2, 0)
        layout.addWidget(self.name, 0, 0)
        layout.addWidget(self.box, top, column)
        layout.setColumnStretch(column, 1)
        self.show_hint(hint)
        if label_left:
            self.name.setFixedWidth(px(LABEL_WIDTH))
            self.name.setMinimumHeight(px(36))
            layout.setAlignment(self.name, Qt.AlignmentFlag.AlignTop)
        keep_whole(box)
        # The label is a neighbour of its box: a buddy under another parent is not spoken.
        self.name.setBuddy(self.box)
        self.box.setAccessibleName(self.name.text().replace("&", ""))
        self.box.setAccessibleDescription(hint)
        self.setFocusProxy(self.box)

    def narrow_box(self, width: int) -> None:
        """The box as wide as what is typed in it; what is said below it keeps all the room."""
        self.box.setFixedWidth(width)
        self._layout.setAlignment(self.box, Qt.AlignmentFlag.AlignLeft)

    def rename(self, name: str, hint: str = "") -> None:
        """Another name and hint; what was typed stays."""
        self._hint_text = hint
        self.name.setText(name)
        self.show_hint(hint)
        self.box.setAccessibleName(name.replace("&", ""))
        self.box.setAccessibleDescription(self.problem_text or hint)

    def show_note(self, words: str) -> None:
        """A remark in the place of the hint; nothing brings the hint back, as it is by now."""
        self.show_hint(words or self._hint_text)

    def show_hint(self, hint: str) -> None:
        """Other quiet words below the box; nothing for an empty text."""
        if self.hint is None and hint:
            self.hint = label("", "secondary")
            self._layout.addWidget(self.hint, self._top + 1, self._column)
        if self.hint is not None:
            self.hint.setText(hint)
            self.hint.setVisible(bool(hint))

    def add_below(self, widget: QWidget) -> None:
        """Something of somebody else, under all that is said of the box."""
        self._layout.addWidget(widget, self._top + 3, self._column)

    def set_problem(self, text: str) -> None:
        """Say under the box what is wrong, or take it away with an empty text."""
        self.problem_text = text
        self._show_trouble(text)
        self.box.setAccessibleDescription(text or self._hint_text)
        restyle(self.box, "problem", bool(text))
        if text and self.box.hasFocus():
            QTimer.singleShot(0, self, self._bring_problem)  # after the message got its place

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.trouble is not None:
            self.trouble.draw_sign()

    @Slot()
    def _bring_problem(self) -> None:
        """Who types sees the message too, also at the foot of a page that scrolls."""
        scrolls = around(self, QScrollArea)
        if scrolls is not None:
            scrolls.ensureWidgetVisible(self, 0, px(16))

    def _show_trouble(self, text: str) -> None:
        if self.trouble is None and text:
            self.trouble = _Trouble()
            self._layout.addWidget(self.trouble, self._top + 2, self._column)
        if self.trouble is not None:
            self.trouble.words.setText(text)
            self.trouble.setVisible(bool(text))


class _Trouble(QWidget):
    """A sign, and what is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.sign = QLabel()
        self.words = label("", "problem")
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(px(6))
        beside.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self.words, 1)
        self.draw_sign()

    def draw_sign(self) -> None:
        """In the colour of now."""
        colour = colours_in_use().bad
        self.sign.setPixmap(pixmap("circle-alert", colour, 16, self.devicePixelRatioF()))


def on_the_line_of_a_field(act: QWidget) -> QVBoxLayout:
    """A button beside a field, as low as its box."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, px(BELOW))
    column.addStretch(1)
    column.addWidget(act)
    return column


def focus_first_problem(fields: Iterable[Field]) -> bool:
    """Bring the worker to the first box that needs mending; False when all is well."""
    for field in fields:
        if field.problem_text:
            field.box.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    return False
