"""A signature on the screen: the strokes that were kept, as a line of a pen."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wijkdesk.services.strokes import WIDE, Drawn, Stroke, curves, decode
from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.theme import px

PEN = 5.0
"""How thick the line is, in thousandths of the width of the sheet."""
DOT = 0.01


def draw_ink(painter: QPainter, strokes: tuple[Stroke, ...], scale: float) -> None:
    """Draw strokes at this many pixels for each thousandth."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colours_in_use().text), max(1.6, PEN * scale))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        painter.drawPath(_path(stroke, scale))


def _path(stroke: Stroke, scale: float) -> QPainterPath:
    begin = QPointF(stroke[0][0] * scale, stroke[0][1] * scale)
    path = QPainterPath(begin)
    if len(stroke) == 1:  # a dot: a line without length is not drawn
        path.lineTo(begin + QPointF(DOT, 0))
    for (ax, ay), (bx, by) in curves(stroke):
        path.quadTo(ax * scale, ay * scale, bx * scale, by * scale)
    return path


class Ink(QWidget):
    """Shows a kept signature; who listens hears whose it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawn: Drawn | None = None
        self.setFixedSize(self.sizeHint())
        self.hide()

    def show_text(self, text: str | None, words: str) -> bool:
        """Whether it is a signature that can be shown."""
        self.drawn = decode(text)
        self.setAccessibleName(words)
        self.setVisible(self.drawn is not None)
        self.update()
        return self.drawn is not None

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(72))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint(painter, self.drawn, QRectF(self.rect()))
        painter.end()


def _paint(painter: QPainter, drawn: Drawn | None, room: QRectF) -> None:
    if drawn is not None:
        draw_ink(painter, drawn.strokes, min(room.width() / WIDE, room.height() / drawn.height))
