"""One box of a form tied to one field of a row: the text that is typed and the value it means."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QDate, QEvent, QObject, Signal, SignalInstance, Slot
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from wijkdesk.ui.page_parts import KEPT
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field, keep_whole

Read = Callable[[], object]
Write = Callable[[object], None]
SHOWING = "showing"
"""Property of a box while the program fills it: that is typing for none of the fields it holds."""
OWN_EMPTY = object()
"""Nothing typed means None in a line and "" in a text area, as the columns are."""


class BoundBox(QObject):
    """`typed` when the worker changed it, `left` when the worker went on.

    Knows lines, text areas, choice and combo boxes, dates and ticks. `read` and `write` turn what
    stands in the box into another kind of value and back; `read` may raise RuleBrokenError.
    """

    typed = Signal(object)
    left = Signal(object)

    def __init__(
        self,
        name: str,
        box: QWidget,
        field: Field | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.name, self.box, self.field = name, box, field
        self.read: Read | None = None
        self.write: Write | None = None
        self.empty: object = OWN_EMPTY
        box.setProperty(KEPT, True)
        keep_whole(box)
        _changed_signal(box).connect(self._tell)
        box.installEventFilter(self)

    def value(self) -> object:
        """What the box means; raises RuleBrokenError when it cannot be understood."""
        if self.read is not None:
            return self.read()
        value = _value_of(self.box)
        if value in ("", None) and isinstance(self.box, (QLineEdit, QPlainTextEdit)):
            return self._empty_value()
        return value

    def show(self, value: object) -> None:
        """Put a value in the box without calling that typing; who is in it keeps the cursor."""
        cursor = self.cursor() if self.box.hasFocus() else None
        self.box.setProperty(SHOWING, True)
        if self.write is not None:
            self.write(value)
        else:
            _show_in(self.box, value)
        self.box.setProperty(SHOWING, False)
        if cursor is not None:
            self._set_cursor(cursor)

    def draft(self) -> str:
        """What stands in the box as text, valid or not."""
        return text_in(self.box)

    def restore(self, text: str, cursor: int) -> None:
        """Put a draft back."""
        self.box.setProperty(SHOWING, True)
        put_text(self.box, text)
        self.box.setProperty(SHOWING, False)
        self._set_cursor(cursor)

    def cursor(self) -> int:
        """Where the cursor stands in the text; 0 in other boxes."""
        if isinstance(self.box, QLineEdit):
            return self.box.cursorPosition()
        if isinstance(self.box, QPlainTextEdit):
            return self.box.textCursor().position()
        return 0

    def say(self, problem: str) -> bool:
        """Say beside the box what is wrong; False when there is no place for it."""
        if self.field is not None:
            self.field.set_problem(problem)
        return self.field is not None

    def note(self, text: str) -> None:
        """A quiet remark below the box in the place of its hint; nothing brings the hint back."""
        if self.field is not None:
            self.field.show_note(text)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit(self.name)
        # A file that is dragged over a line is for the page around it.
        return isinstance(event, QDragEnterEvent) and _passed_on(event)

    @Slot()
    def _tell(self) -> None:
        if not self.box.property(SHOWING):
            self.typed.emit(self.name)

    def _empty_value(self) -> object:
        if self.empty is not OWN_EMPTY:
            return self.empty
        return "" if isinstance(self.box, QPlainTextEdit) else None

    def _set_cursor(self, position: int) -> None:
        if isinstance(self.box, QLineEdit):
            self.box.setCursorPosition(position)
        elif isinstance(self.box, QPlainTextEdit):
            cursor = self.box.textCursor()
            cursor.setPosition(min(position, len(self.box.toPlainText())))
            self.box.setTextCursor(cursor)


def _passed_on(event: QDragEnterEvent) -> bool:
    if event.mimeData().hasUrls():
        event.ignore()
    return event.mimeData().hasUrls()


def _changed_signal(box: QWidget) -> SignalInstance:
    if isinstance(box, (QLineEdit, QPlainTextEdit)):
        return box.textChanged
    if isinstance(box, QComboBox):
        return box.currentIndexChanged
    if isinstance(box, QDateEdit):
        return box.dateChanged
    if isinstance(box, QAbstractButton):
        return box.toggled
    raise TypeError(f"a form cannot keep what is in a {type(box).__name__}")


def _value_of(box: QWidget) -> object:
    if isinstance(box, QLineEdit):
        return box.day() if isinstance(box, DateBox) else box.text().strip()
    if isinstance(box, QPlainTextEdit):
        return box.toPlainText()
    if isinstance(box, ChoiceBox):
        return box.value()
    if isinstance(box, QComboBox):
        return box.currentData()
    if isinstance(box, QDateEdit):
        return None if _is_no_date(box) else _day(box.date())
    return isinstance(box, QAbstractButton) and box.isChecked()


def _show_in(box: QWidget, value: object) -> None:
    if isinstance(box, ChoiceBox):
        box.set_value(value)
    elif isinstance(box, DateBox):
        box.set_day(value)
    elif isinstance(box, QComboBox):
        found = (n for n in range(box.count()) if box.itemData(n) == value)
        box.setCurrentIndex(next(found, -1))
    elif isinstance(box, QDateEdit):
        shown = QDate(value.year, value.month, value.day) if isinstance(value, date) else None
        box.setDate(shown or box.minimumDate())
    elif isinstance(box, QAbstractButton):
        box.setChecked(bool(value))
    else:
        put_text(box, "" if value is None else str(value))


def text_in(box: QWidget) -> str:
    """What stands in a box as text, to put back later, valid or not."""
    if isinstance(box, QLineEdit):
        return box.text()
    if isinstance(box, QPlainTextEdit):
        return box.toPlainText()
    if isinstance(box, QComboBox):
        return _words(box, box.currentIndex())
    if isinstance(box, QDateEdit):
        return _day(box.date()).isoformat()
    return "1" if isinstance(box, QAbstractButton) and box.isChecked() else ""


def put_text(box: QWidget, text: str) -> None:
    """Put back what `text_in` gave; a choice that is no longer offered leaves the box empty."""
    if isinstance(box, QLineEdit):
        box.setText(text)
    elif isinstance(box, QPlainTextEdit):
        box.setPlainText(text)
    elif isinstance(box, QComboBox):
        box.setCurrentIndex(place_of(box, text))
    elif isinstance(box, QDateEdit):
        box.setDate(QDate.fromString(text, "yyyy-MM-dd"))
    elif isinstance(box, QAbstractButton):
        box.setChecked(bool(text))


def place_of(box: QComboBox, text: str) -> int:
    """Where in a box a choice stands that `text_in` wrote down; -1 when it is not offered."""
    return next((n for n in range(box.count()) if _words(box, n) == text), box.findText(text))


def _words(box: QComboBox, number: int) -> str:
    """A choice as text: two people may have one name, and then only their ids tell them apart."""
    value = box.values[number] if isinstance(box, ChoiceBox) and number >= 0 else None
    return value.hex if isinstance(value, UUID) else box.itemText(number)


def _is_no_date(box: QDateEdit) -> bool:
    """A date box with words for "no date" shows them at its first day."""
    return bool(box.specialValueText()) and box.date() == box.minimumDate()


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
