"""Ctrl+Z everywhere: a box undoes what was typed in it; with nothing left, the window does."""

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

UNDO = ("Ctrl+Z",)
REDO = ("Ctrl+Y", "Ctrl+Shift+Z")


class UndoKeys(QObject):
    """`undo_wanted` and `redo_wanted` come when no box had anything to undo or do again."""

    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._keys = {QKeySequence(key) for key in (*UNDO, *REDO)}
        self._watched: QWidget | None = None
        for keys, slot in ((UNDO, self.undo), (REDO, self.redo)):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), window)
                shortcut.activated.connect(slot)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch)

    @Slot()
    def undo(self) -> None:
        """Undo in the box that has the keyboard, else ask for more."""
        box = _text_box(QApplication.focusWidget())
        if box is not None and _has_steps(box, "undo"):
            box.undo()
        else:
            self.undo_wanted.emit()

    @Slot()
    def redo(self) -> None:
        """The same the other way."""
        box = _text_box(QApplication.focusWidget())
        if box is not None and _has_steps(box, "redo"):
            box.redo()
        else:
            self.redo_wanted.emit()

    @Slot(QWidget, QWidget)
    def _watch(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A text box keeps these keys to itself, also with nothing to undo: the window first."""
        if _text_box(now) is not None and now is not None:
            now.removeEventFilter(self)  # never twice
            now.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # Neither accepted nor passed on: then it is a key of the window.
        return event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event)

    def _is_ours(self, event: QEvent) -> bool:
        ours = isinstance(event, QKeyEvent) and QKeySequence(event.keyCombination()) in self._keys
        event.setAccepted(event.isAccepted() and not ours)
        return ours


TextBox = QLineEdit | QPlainTextEdit | QTextEdit


def _text_box(widget: QWidget | None) -> TextBox | None:
    """The box in which letters land, if that is what has the keyboard."""
    if isinstance(widget, QAbstractSpinBox | QComboBox):
        return widget.findChild(QLineEdit)
    return widget if isinstance(widget, TextBox) else None


def _has_steps(box: TextBox, way: str) -> bool:
    if box.isReadOnly():
        return False
    source = box if isinstance(box, QLineEdit) else box.document()
    return source.isUndoAvailable() if way == "undo" else source.isRedoAvailable()
