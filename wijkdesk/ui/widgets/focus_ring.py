"""A ring of two pixels around whatever has the keyboard, outside it, always visible."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QTabBar,
    QWidget,
)

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.theme import px

MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
}
GAP, GAP_AROUND_TEXT = 4, 8
PAINT_THEIR_OWN = (QAbstractItemView, QTabBar)  # the ring belongs around one row or one tab


class FocusRing(QWidget):
    """Lies over its window and follows the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._window = window
        self._watched: list[QWidget] = []
        self._ring = QRect()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched = self._line_of(now)
        for widget in self._watched:
            widget.installEventFilter(self)
        self._place()

    def _line_of(self, widget: QWidget | None) -> list[QWidget]:
        """The widget and all around it up to our window; nothing when it is in another window."""
        if widget is None or widget is self._window or isinstance(widget, PAINT_THEIR_OWN):
            return []
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            return []  # a page on which nothing can be pressed: a ring would say that it can
        line = []
        while widget is not None and widget is not self._window:
            line.append(widget)
            if widget.isWindow():
                return []
            widget = widget.parentWidget()
        return line

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES:
            self._place()
        return False

    def _place(self) -> None:
        if not self._watched or not all(shiboken6.isValid(widget) for widget in self._watched):
            self.hide()
            return
        target = self._watched[0]
        gap = px(GAP_AROUND_TEXT if isinstance(target, QLabel) else GAP)
        around = self._area(target).adjusted(-gap, -gap, gap, gap)
        seen = around.intersected(self._window.rect())
        for outer in self._watched[1:]:
            if isinstance(outer, QAbstractScrollArea):
                seen = seen.intersected(self._area(outer.viewport()))
        self._ring = around.translated(-seen.topLeft())
        self.setGeometry(seen)
        self.setVisible(target.isVisible() and not seen.isEmpty())
        self.raise_()
        self.update()

    def _area(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_ring(painter, QRectF(self._ring))
        painter.end()


def paint_ring(painter: QPainter, area: QRectF) -> None:
    """The ring just inside `area`, in the accent colour."""
    width = max(2, px(2))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours_in_use().accent), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = area.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawRoundedRect(inside, px(10), px(10))
