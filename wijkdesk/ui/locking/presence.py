"""Notices hands on keyboard, mouse, screen or pen, in every window and whatever has the focus."""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from shiboken6 import isValid

LOCK_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)
BLANK_KEY = QKeyCombination(Qt.KeyboardModifier.NoModifier, Qt.Key.Key_F9)
T = QEvent.Type
MOVES = {T.MouseMove, T.NonClientAreaMouseMove}
TOUCHES = {
    T.KeyPress,
    T.KeyRelease,
    T.ShortcutOverride,  # all there is to see of a key that a shortcut takes
    T.InputMethod,
    T.MouseButtonPress,
    T.MouseButtonRelease,
    T.MouseButtonDblClick,
    T.NonClientAreaMouseButtonPress,
    T.NonClientAreaMouseButtonRelease,
    T.Wheel,
    T.TouchBegin,
    T.TouchUpdate,
    T.TouchEnd,
    T.TabletPress,
    T.TabletMove,
    T.TabletRelease,
    T.NativeGesture,
    T.DragMove,
    T.Drop,
} | MOVES
KEPT_OUT = TOUCHES | {T.Shortcut, T.ContextMenu, T.Close}


class Presence(QObject):
    """`felt` at each touch; `lock_pressed` and `blank_pressed` where no shortcut reaches.

    It watches the windows that the system hands input to, and what has the focus, because an input
    method speaks to that one. A filter on the application would see the same among all other
    events: 4,400 of them, and 12 ms, for each file that is opened (measured).
    """

    felt = Signal()
    lock_pressed = Signal()
    blank_pressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._at = QPointF()
        self._focus: QObject | None = None
        self._shut = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self.look)
            application.focusObjectChanged.connect(self._follow)
            self._follow(application.focusObject())
        self.look()

    @Slot()
    def look(self) -> None:
        """Watch every window there is; one that is watched already is watched once."""
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)

    def shut(self) -> None:
        """From now on nobody reaches anything: the program is on its way out."""
        self._shut = True
        application = QGuiApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    @Slot(QObject)
    def _follow(self, focus: QObject | None) -> None:
        before, self._focus = self._focus, focus
        # A window stays watched.
        if before is not None and isValid(before) and not isinstance(before, QWindow):
            before.removeEventFilter(self)
        if focus is not None:
            focus.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not self._shut and event.type() in TOUCHES and not self._stands_still(event):
            self._feel(event)
        if not self._shut or event.type() not in KEPT_OUT:
            return False
        event.ignore()
        return True

    def _feel(self, event: QEvent) -> None:
        self.felt.emit()
        if event.type() in MOVES:
            return
        # It may open a menu or a dialog, which is a window of its own.
        self._soon.start()
        if event.type() == T.KeyPress and isinstance(event, QKeyEvent):
            self._look_at_key(event)

    def _look_at_key(self, event: QKeyEvent) -> None:
        if event.keyCombination() == LOCK_KEY:
            self.lock_pressed.emit()
        elif event.keyCombination() == BLANK_KEY and not event.isAutoRepeat():
            self.blank_pressed.emit()

    def _stands_still(self, event: QEvent) -> bool:
        """A mouse that did not move: a window came or went under it."""
        if event.type() not in MOVES or not isinstance(event, QMouseEvent):
            return False
        before, self._at = self._at, event.globalPosition()
        return before == self._at
