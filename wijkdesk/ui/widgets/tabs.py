"""Quiet underlined tabs for the parts of one file; arrow keys walk along them."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QTabBar, QVBoxLayout, QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.focus_ring import paint_ring

ROOM = 6  # at both sides of a word, for the ring; the style sheet adds as much between two tabs
BETWEEN = 12


class Tabs(QWidget):
    """`chosen` carries the key of the tab that is shown."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = _Bar()
        self.bar.setAccessibleName(name)
        self.bar.setToolTip(self.tr("Volgend onderdeel: Ctrl+Page Down"))
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.line = QFrame()
        self.line.setObjectName("tabline")
        self.keys: list[str] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        below = QVBoxLayout()
        below.setContentsMargins(px(ROOM), 0, 0, 0)
        below.addWidget(self.line)
        layout.addLayout(below)
        self.setFocusProxy(self.bar)
        self.bar.currentChanged.connect(self._choose)

    def add(self, key: str, title: str) -> None:
        """One more tab; the first one added is shown."""
        self.keys.append(key)
        self.bar.addTab(title)

    def select(self, key: str) -> None:
        """Show a tab."""
        self.bar.setCurrentIndex(self.keys.index(key))

    def current(self) -> str:
        """The key of the tab shown."""
        return self.keys[self.bar.currentIndex()]

    @Slot()
    def go_on(self) -> None:
        """To the next one, with the keyboard on it: what had it may not be shown any more."""
        self._go(1)

    @Slot()
    def go_back(self) -> None:
        """To the one before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        if self.keys:
            self.bar.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.bar.setCurrentIndex((self.bar.currentIndex() + step) % len(self.keys))

    @Slot(int)
    def _choose(self, number: int) -> None:
        if 0 <= number < len(self.keys):
            self.chosen.emit(self.keys[number])


class _Bar(QTabBar):
    """Draws the focus ring around the tab, not around the whole bar."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            tab = QRectF(self.tabRect(self.currentIndex()))
            paint_ring(painter, tab.adjusted(0, px(1), -px(BETWEEN), -px(4)))
            painter.end()
