"""Two small lines from 0 to 10, the oldest at the left: whole with dots, and broken with squares.

The same is said in words beside it: the shape tells who it is, and not the colour alone.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.theme import px

WIDTH, HEIGHT, DOT, MOST, TOP = 168, 64, 4, 8, 10
Pair = tuple[float | None, float | None]


class ScoreLine(QWidget):
    """Shows the last few pairs of figures; a screen reader hears the words it is named by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pairs: tuple[Pair, ...] = ()
        self.target: int | None = None
        self.setFixedSize(self.sizeHint())

    def show_pairs(self, pairs: Sequence[Pair], target: int | None, words: str) -> None:
        """Draw these, with what one wants to reach, and be called by these words."""
        self.pairs, self.target = tuple(pairs)[-MOST:], target
        self.setAccessibleName(words)
        self.setVisible(any(pair != (None, None) for pair in self.pairs))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint(painter, self.pairs, self.target, self.width(), self.height())
        painter.end()


def _paint(
    painter: QPainter, pairs: Sequence[Pair], target: int | None, width: int, height: int
) -> None:
    colours, dot = colours_in_use(), px(DOT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = height - 2 * dot - 2

    def level(figure: float) -> float:
        return dot + 1 + room * (TOP - figure) / TOP

    painter.setPen(QPen(QColor(colours.border), 1))
    for figure in (0, TOP / 2, TOP):
        painter.drawLine(QPointF(0, level(figure)), QPointF(width, level(figure)))
    if target is not None:
        painter.setPen(QPen(QColor(colours.ok), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(0, level(target)), QPointF(width, level(target)))
    step = (width - 2 * dot - 2) / max(len(pairs) - 1, 1)
    # The household last: it lies over the other where both say the same.
    for number, colour, style in (
        (1, colours.muted, Qt.PenStyle.DashLine),
        (0, colours.accent, Qt.PenStyle.SolidLine),
    ):
        points = [
            QPointF(dot + 1 + step * place, level(given))
            for place, pair in enumerate(pairs)
            if (given := pair[number]) is not None
        ]
        painter.setPen(QPen(QColor(colour), 2, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(points)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        for point in points:
            if number:
                painter.drawRect(QRectF(point.x() - dot, point.y() - dot, 2 * dot, 2 * dot))
            else:
                painter.drawEllipse(point, dot, dot)
