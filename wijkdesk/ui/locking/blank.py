"""F9: nothing to be seen at once, and everything back as it was with F9 or Esc. It is no lock.

What is open stays open under the covers, menus and lists too; only the keyboard is put aside.
"""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeyEvent,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget

from wijkdesk.ui.locking.presence import BLANK_KEY, KEPT_OUT
from wijkdesk.ui.widgets.words import label

BACK_KEYS = {BLANK_KEY.key(), Qt.Key.Key_Escape}
OVER_BLANK = "over-blank"
"""Property of what may be seen on an empty screen: that it is about to lock."""
T = QEvent.Type
SWALLOWED = (KEPT_OUT | {T.DragEnter, T.ToolTip, T.WhatsThis}) - {T.Close}


class BlankCover(QWidget):
    """Lies over one window, as large as it is; on all but the first it says nothing."""

    def __init__(self, window: QWidget, words: str = "") -> None:
        super().__init__(window)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words or self.tr("Scherm leeg"))
        self.words = label(words, "secondary", wraps=False)
        around = QVBoxLayout(self)
        around.addWidget(self.words, 0, Qt.AlignmentFlag.AlignCenter)
        self.setGeometry(window.rect())
        window.installEventFilter(self)

    def fall(self) -> None:
        """Painted before this returns."""
        self.show()
        self.raise_()
        self.repaint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == T.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False


class Blank(QObject):
    """`fallen` when nothing is to be seen any more, `lifted` when all is back."""

    fallen = Signal()
    lifted = Signal()

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._focus: QWidget | None = None
        self.covers: list[BlankCover] = []
        # What opens or comes forward meanwhile is covered in the same turn, before it is painted.
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._cover_all)

    @property
    def is_down(self) -> bool:
        """Whether the screen is empty now."""
        return bool(self.covers)

    @Slot()
    def fall(self) -> None:
        """Cover every window; what is under it stays as it is."""
        if self.is_down:
            return
        self._focus = QApplication.focusWidget()
        QToolTip.hideText()
        self._cover_all()
        QGuiApplication.inputMethod().commit()
        self._take_keyboard()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self.fallen.emit()
        cover = self.covers[0]
        event = QAccessibleAnnouncementEvent(cover, cover.accessibleName())
        QAccessible.updateAccessibility(event)

    @Slot()
    def lift(self) -> None:
        """Bring everything back, the keyboard too."""
        if not self.is_down:
            return
        self.end()
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self._focus = None
        self.lifted.emit()

    @Slot()
    def end(self) -> None:
        """Take the covers away and nothing else: what lies over them now stays."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._again.stop()
        covers, self.covers = self.covers, []
        for cover in covers:
            if shiboken6.isValid(cover):
                cover.hide()
                cover.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == T.Show and isinstance(watched, QWidget):
            self._look_at(watched)
        if kind not in SWALLOWED:
            return False
        if isinstance(watched, QWindow):
            return self._at_window(event)
        event.ignore()
        return True

    def _at_window(self, event: QEvent) -> bool:
        """The window itself may feel hands and hears the key that locks, but no shortcut runs."""
        if event.type() == T.ShortcutOverride:
            event.accept()
            return True
        if (
            event.type() == T.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in BACK_KEYS
            and not event.isAutoRepeat()
        ):
            self.lift()
            return True
        return False

    def _look_at(self, shown: QWidget) -> None:
        """A window that opens, or a part of one that comes forward."""
        if isinstance(shown, BlankCover) or shown.property(OVER_BLANK):
            return
        if shown.isWindow():
            self._cover(shown)
        elif shown.parentWidget() in self._covered():
            self._cover_all()
            self._again.start()  # it may be brought forward only after it is shown

    @Slot()
    def _cover_all(self) -> None:
        windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        for window in sorted(windows, key=self._is_other):
            self._cover(window)

    def _cover(self, window: QWidget) -> None:
        if window.windowType() == Qt.WindowType.ToolTip:
            window.hide()
            return
        cover = next((c for c in self.covers if c.parentWidget() is window), None)
        if cover is None:
            words = "" if self._is_other(window) else self.tr("Scherm leeg. Verder: F9 of Esc.")
            cover = BlankCover(window, words)
            self.covers.append(cover)
        cover.fall()
        for part in window.findChildren(QWidget, options=_DIRECT):
            if part.property(OVER_BLANK) and part.isVisible():
                part.raise_()

    def _take_keyboard(self) -> None:
        """As another window takes it: a line keeps what is selected in it."""
        if QApplication.activePopupWidget() is not None:
            return  # a menu keeps the keyboard, and closes when it loses it
        active = QApplication.activeWindow()
        cover = next((c for c in self.covers if c.parentWidget() is active), None)
        if cover is not None:
            cover.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
            cover.raise_()  # the ring around what has the keyboard came along

    def _covered(self) -> list[QWidget | None]:
        return [cover.parentWidget() for cover in self.covers if shiboken6.isValid(cover)]

    def _is_other(self, window: QWidget) -> bool:
        return window is not self._window


_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
