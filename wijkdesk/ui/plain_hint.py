"""One quiet line under a box: what may be hard to read there, and what is plainer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.services.plain import Hint, HintKind
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import button, label

PAUSE_MS = 700
"""After the last key: who is typing is not spoken to."""


class PlainHint(QObject):
    """Reads along in the box of a field once somebody works in it; never changes or stops a thing.

    F7 in the box, or the link below it, goes to the place of the next hint.
    """

    def __init__(self, field: Field, bench: Bench) -> None:
        super().__init__(field)
        self._field, self._bench = field, bench
        self._box = field.box
        self._turn = 0
        self._read = ""
        self.hints: Sequence[Hint] = ()
        self.line: HintLine | None = None
        self.timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.timer.timeout.connect(self.look)
        self._box.installEventFilter(self)
        if isinstance(self._box, (QLineEdit, QPlainTextEdit)):
            self._box.textChanged.connect(self._wait)
            self._box.cursorPositionChanged.connect(self._follow)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._wait()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_F7 and self.go()
        return False

    @Slot()
    def look(self) -> None:
        """Read what stands there now; an answer about an older text is dropped."""
        self._turn += 1
        text = _text(self._box)
        work = partial(self._bench.services.plain.hints, text)
        done = partial(self._show, self._turn, text)
        self._bench.tasks.run(self, work, done, _no_hints, "read")

    @Slot()
    def go(self) -> bool:
        """Bring the keyboard to the next place; False when there is none."""
        hint = self._next()
        if hint is None:
            return False
        _select(self._box, self._read, hint)
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @Slot()
    def _wait(self) -> None:
        if self._box.hasFocus() or self.hints:
            self.timer.start()

    def _show(self, turn: int, text: str, hints: Sequence[Hint]) -> None:
        if turn == self._turn:
            self._read, self.hints = text, hints
            self._follow()

    @Slot()
    def _follow(self) -> None:
        """The line is about the place of the cursor, or else about what matters most."""
        if self._read != _text(self._box):  # what was found is about an older text
            return
        if self.line is None and self.hints:
            self.line = HintLine()
            self._field.add_below(self.line)
            QWidget.setTabOrder(self._box, self.line.link)
            self.line.link.clicked.connect(self.go)
        if self.line is not None:
            shown = self._here() or self._first()
            number = self.hints.index(shown) + 1 if shown else 0
            self.line.say(shown, number, len(self.hints), aloud=self._box.hasFocus())

    def _here(self) -> Hint | None:
        """The shortest that the cursor stands in: a word, rather than the sentence around it."""
        at = _cursor(self._box, self._read)
        around = [hint for hint in self.hints if hint.start <= at <= hint.end]
        return min(around, key=_length, default=None)

    def _first(self) -> Hint | None:
        strong = [hint for hint in self.hints if hint.strong]
        return next(iter([*strong, *self.hints]), None)

    def _next(self) -> Hint | None:
        """What the line is about, and once the cursor stands on it the one after that."""
        here = self._here()
        if here is None or self._read != _text(self._box):
            return self._first() if self._read == _text(self._box) else None
        if not _is_selected(self._box):
            return here
        return self.hints[(self.hints.index(here) + 1) % len(self.hints)]


class HintLine(QWidget):
    """The words, and a link to the place."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label("", "secondary")
        self.link = button(self.tr("Laat zien"), "link")
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(px(12))
        beside.addWidget(self.words, 1)
        beside.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, hint: Hint | None, number: int, count: int, *, aloud: bool) -> None:
        """What is hard to read; nothing hides the line."""
        self.setVisible(hint is not None)
        if hint is None:
            self.words.clear()
            return
        words = hint_words(hint)
        if count > 1:
            place = self.tr("(%1 van %2)").replace("%1", str(number)).replace("%2", str(count))
            words = f"{words} {place}"
        if words == self.words.text():
            return
        self.words.setText(words)
        self.link.setAccessibleName(self.tr("Laat zien: %1").replace("%1", words))
        if aloud:
            say_aloud(self, words)


def hint_words(hint: Hint) -> str:
    """A hint as a sentence."""
    return _pattern(hint).replace("%2", hint.plain).replace("%1", hint.found or str(hint.count))


def _pattern(hint: Hint) -> str:
    if hint.kind is HintKind.SENTENCE and hint.strong:
        return QCoreApplication.translate(
            "PlainHint", "Heel lange zin: %1 woorden. Maak er twee zinnen van."
        )
    if hint.kind is HintKind.SHORT and not hint.plain:
        return QCoreApplication.translate("PlainHint", "Afkorting: “%1”. Schrijf het liever uit.")
    return {
        HintKind.SENTENCE: QCoreApplication.translate(
            "PlainHint", "Lange zin: %1 woorden. Kan het in twee zinnen?"
        ),
        HintKind.WORD: QCoreApplication.translate(
            "PlainHint", "Moeilijk woord: “%1”. Gewoner: %2."
        ),
        HintKind.SHORT: QCoreApplication.translate("PlainHint", "Afkorting: “%1”. Gewoner: %2."),
        HintKind.PASSIVE: QCoreApplication.translate(
            "PlainHint", "“%1”: wie doet dat? Schrijf het erbij."
        ),
        HintKind.LONG_WORD: QCoreApplication.translate(
            "PlainHint", "Lang woord: “%1”. Kan het korter?"
        ),
    }[hint.kind]


def _text(box: QWidget) -> str:
    if isinstance(box, QPlainTextEdit):
        return box.toPlainText()
    return box.text() if isinstance(box, QLineEdit) else ""


def _cursor(box: QWidget, text: str) -> int:
    """Qt counts in units of UTF-16, Python in characters."""
    if isinstance(box, QPlainTextEdit):
        at = box.textCursor().position()
    else:
        at = box.cursorPosition() if isinstance(box, QLineEdit) else 0
    return len(text.encode("utf-16-le", "surrogatepass")[: at * 2].decode("utf-16-le", "replace"))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _is_selected(box: QWidget) -> bool:
    if isinstance(box, QPlainTextEdit):
        return box.textCursor().hasSelection()
    return isinstance(box, QLineEdit) and box.hasSelectedText()


def _select(box: QWidget, text: str, hint: Hint) -> None:
    start, length = _units(text[: hint.start]), _units(text[hint.start : hint.end])
    if isinstance(box, QLineEdit):
        box.setSelection(start, length)
    elif isinstance(box, QPlainTextEdit):
        cursor = box.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        box.setTextCursor(cursor)
        box.ensureCursorVisible()


def _length(hint: Hint) -> int:
    return hint.end - hint.start


def _no_hints(trouble: BaseException) -> None:
    """A hint is a help: a store that is closing or busy costs nobody anything."""
    if not isinstance(trouble, WijkDeskError):
        raise trouble
