"""A small line of dots from 1 to 5, the oldest at the left; the same is said in words beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.theme import px

WIDTH, HEIGHT, DOT, MOST, STEPS = 96, 40, 4, 8, 5


class TrendLine(QWidget):
    """Shows the last few figures; a screen reader hears the words that it is named by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures: tuple[int, ...] = ()
        self.setFixedSize(self.sizeHint())

    def show_figures(self, figures: Sequence[int], words: str) -> None:
        """Draw these, and be called by these words."""
        self.figures = tuple(figures)[-MOST:]
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint(painter, self.figures, self.width(), self.height())
        painter.end()


def _paint(painter: QPainter, figures: Sequence[int], width: int, height: int) -> None:
    colours, dot = colours_in_use(), px(DOT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = height - 2 * dot - 2
    level = [dot + 1 + room * (STEPS - n) / (STEPS - 1) for n in range(1, STEPS + 1)]
    painter.setPen(QPen(QColor(colours.border), 1))
    for y in (level[0], level[2], level[4]):
        painter.drawLine(QPointF(0, y), QPointF(width, y))
    step = (width - 2 * dot) / max(len(figures) - 1, 1)
    points = [QPointF(dot + step * n, level[f - 1]) for n, f in enumerate(figures)]
    painter.setPen(QPen(QColor(colours.accent), 2))
    painter.drawPolyline(points)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    for point in points:
        painter.drawEllipse(point, dot, dot)
