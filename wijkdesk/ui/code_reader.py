"""A hand scanner types the code of a return slip, far faster than anybody: it is read anywhere."""

from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from wijkdesk.services.referral_replies import is_short_code

GAP_MS = 50
"""A scanner leaves less between two signs; who types twenty signs in a second does not exist."""
BY_HAND = 3
"""So many signs in a row may still be a hand that rolls over the keys."""
SIGNS = frozenset("0123456789ABCDEFGHJKMNPQRSTVWXYZ-")
ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
SILENT = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_CapsLock})


class CodeReader(QObject):
    """`read` carries a code that is whole. What the scanner typed into a box is taken out again.

    Elsewhere the signs wait for a moment, so that a scan presses nothing and chooses nothing.
    """

    read = Signal(str)

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self.gap_ms = GAP_MS
        self.rests = False
        self._signs = ""
        self._last = 0
        self._held: list[QKeyEvent] = []
        self._spot: _Spot | None = None
        self._let_go = QTimer(self, singleShot=True)
        self._let_go.timeout.connect(self._release)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if "_window" not in vars(self):  # Qt may still tell it, when Python has let go of it
            return False
        if watched is self._window:
            if event.type() == QEvent.Type.Show and (handle := self._window.windowHandle()):
                handle.removeEventFilter(self)
                handle.installEventFilter(self)
            return False
        return isinstance(event, QKeyEvent) and self._takes(event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether this key is kept from whatever has the keyboard."""
        if event.type() != QEvent.Type.KeyPress or event.key() in SILENT or self.rests:
            return False
        now = event.timestamp() or int(monotonic() * 1000)
        soon = bool(self._signs) and now - self._last <= self.gap_ms
        self._last = now
        if soon and event.key() in ENDS and is_short_code(self._signs):
            self._end()
            return True
        if soon and event.key() in ENDS and len(self._held) > BY_HAND:
            self._drop()  # a scan that was read wrong: it presses nothing either
            return True
        sign = event.text().upper()
        if len(sign) != 1 or sign not in SIGNS or event.isAutoRepeat() or not _is_plain(event):
            self._forget()
            return False
        if not soon:
            self._forget()
            self._spot = _spot()
        self._signs += sign
        if self._spot is not None:
            return False
        self._held.append(QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))
        self._let_go.start(self.gap_ms)
        return True

    def _end(self) -> None:
        code, spot = self._signs, self._spot
        self._drop()
        if spot is not None:
            spot.put_back()
        self.read.emit(code)

    def _drop(self) -> None:
        self._held.clear()
        self._forget()

    def _forget(self) -> None:
        """It was somebody at the keyboard: what was kept goes where it was meant."""
        self._release()
        self._signs, self._spot = "", None

    @Slot()
    def _release(self) -> None:
        self._let_go.stop()
        held, self._held = self._held, []
        for event in held:
            target = QApplication.focusWidget() or self._window
            QCoreApplication.sendEvent(target, event)


class _Spot:
    """A box and what was chosen in it when the first sign came."""

    def __init__(self, box: QLineEdit | QPlainTextEdit | QTextEdit) -> None:
        self._box = box
        if isinstance(box, QLineEdit):
            start, self._words = box.selectionStart(), box.selectedText()
            self._start = start if start >= 0 else box.cursorPosition()
        else:
            cursor = box.textCursor()
            self._start, self._words = cursor.selectionStart(), cursor.selection().toPlainText()

    def put_back(self) -> None:
        """What came in since goes out, and what it took the place of stands there again."""
        box = self._box
        if not isValid(box):
            return
        if isinstance(box, QLineEdit):
            box.setSelection(self._start, box.cursorPosition() - self._start)
            box.insert(self._words)
            return
        cursor = box.textCursor()
        end = cursor.position()
        cursor.setPosition(self._start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        cursor.insertText(self._words)


def _spot() -> _Spot | None:
    box = QApplication.focusWidget()
    return _Spot(box) if isinstance(box, QLineEdit | QPlainTextEdit | QTextEdit) else None


def _is_plain(event: QKeyEvent) -> bool:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier in PLAIN
