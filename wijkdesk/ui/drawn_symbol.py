"""One symbol of a drawing: it is reached by Tab, said aloud, and moved by mouse or arrow keys."""

from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from wijkdesk.documents.genogram.custody import MARK_DOWN, MARK_PAD, MARK_RADIUS, MARK_SIDE
from wijkdesk.documents.genogram.drawing import Point
from wijkdesk.documents.genogram.figures import Figure, Shape
from wijkdesk.documents.genogram.lines import LABEL, SYMBOL
from wijkdesk.documents.genogram.placing import COLUMN
from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.theme import font
from wijkdesk.ui.widgets.plain_tip import plain_tip

TEXT_SIZE, SMALL_SIZE, MARK_SIZE = 13, 12, 11
STEP = 12
"""How far one press of an arrow key moves somebody."""
SIDES = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}
BACK = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class DrawnSymbol(QAbstractButton):
    """`nudged` carries the person and how far; None puts back. A click asks for the person."""

    nudged = Signal(object, object)
    wanted = Signal(object)

    def __init__(self, person_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.person_id = person_id
        self.figure = Figure(person_id, "")
        self.may_move = True
        self.over = self.has = ""
        self._scale = 1.0
        self._grip: float | None = None
        self._dragged = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._ask)

    def show_figure(self, figure: Figure, words: str, middle: Point, scale: float) -> None:
        """Stand here, and look and sound like this."""
        self.figure, self._scale = figure, scale
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words.replace(". ", ".\n")))
        left, top = middle[0] - COLUMN / 2, middle[1] - SYMBOL / 2
        rect = QRectF(left * scale, top * scale, COLUMN * scale, (SYMBOL + LABEL) * scale)
        self.setGeometry(rect.toAlignedRect())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.may_move and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if key in SIDES:
                self.nudged.emit(self.person_id, SIDES[key])
                return
            if key in BACK:
                self.nudged.emit(self.person_id, None)
                return
        if key not in SIDES:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.may_move:
            self._grip, self._dragged = event.globalPosition().x(), 0.0
            self.raise_()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            super().mouseMoveEvent(event)
            return
        step = event.globalPosition().x() - self._grip - self._dragged
        if self._dragged or abs(step) > STEP / 2:
            self._dragged += step
            self.move(round(self.x() + step), self.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragged, self._grip = self._dragged, 0.0, None
        if dragged:
            self.setDown(False)
            self.nudged.emit(self.person_id, round(dragged / self._scale))
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_in_use()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        painter.setBrush(QColor(colours.surface))
        painter.setPen(QPen(QColor(colours.text), 1.8))
        paint_shape(painter, self.figure, COLUMN / 2, SYMBOL / 2)
        self._write(painter, QColor(colours.text), QColor(colours.muted))
        text, surface = QColor(colours.text), QColor(colours.surface)
        paint_mark(painter, self.over, text, surface, side=-1)
        paint_mark(painter, self.has, surface, text, side=1)

    def _write(self, painter: QPainter, text: QColor, muted: QColor) -> None:
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.setPen(text)
        painter.setFont(sized(TEXT_SIZE))
        inside = QRectF(COLUMN / 2 - SYMBOL / 2, 0, SYMBOL, SYMBOL)
        if not self.figure.died:
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, self.figure.age)
        lines = broken(self.figure.name, QFontMetricsF(painter.font()), COLUMN)
        top = SYMBOL + 4
        for line in lines:
            painter.drawText(QRectF(0, top, COLUMN, 18), centred, line)
            top += 17
        painter.setPen(muted)
        painter.setFont(sized(SMALL_SIZE))
        painter.drawText(QRectF(0, top, COLUMN, 18), centred, self.figure.years)

    def _ask(self) -> None:
        self.wanted.emit(self.person_id)


def paint_shape(painter: QPainter, figure: Figure, x: float, y: float) -> None:
    """The shape, with a cross through it for who died."""
    half = SYMBOL / 2 - 1
    box = QRectF(x - half, y - half, 2 * half, 2 * half)
    if figure.shape is Shape.SQUARE:
        painter.drawRect(box)
    elif figure.shape is Shape.CIRCLE:
        painter.drawEllipse(box)
    else:
        corners = [box.topLeft() + QPointF(half, 0), box.bottomRight(), box.bottomLeft()]
        if figure.shape is Shape.DIAMOND:
            corners = [QPointF(x, y - half), QPointF(x + half, y)]
            corners += [QPointF(x, y + half), QPointF(x - half, y)]
        painter.drawPolygon(QPolygonF(corners))
    if figure.died:
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.bottomLeft(), box.topRight())


def paint_mark(painter: QPainter, words: str, text: QColor, ground: QColor, *, side: int) -> None:
    """Gezag: at the left an open mark, of a child; at the right a filled one, of who has it."""
    if not words:
        return
    painter.setFont(sized(MARK_SIZE))
    needed = QFontMetricsF(painter.font()).horizontalAdvance(words) + 2 * MARK_PAD
    width = max(2 * MARK_RADIUS, needed)
    left = COLUMN / 2 + side * (MARK_SIDE - MARK_RADIUS) - (width if side < 0 else 0)
    box = QRectF(left, MARK_DOWN - MARK_RADIUS, width, 2 * MARK_RADIUS)
    painter.setBrush(ground)
    painter.setPen(QPen(text if side < 0 else ground, 1.3))
    painter.drawRoundedRect(box, MARK_RADIUS, MARK_RADIUS)
    painter.setPen(text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def sized(pixels: int) -> QFont:
    """The font of the window at a size of the drawing, which is scaled as a whole."""
    made = font()
    made.setPixelSize(pixels)
    return made


def broken(words: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """One or two lines; what does not fit ends in dots."""
    first, rest = "", words.split()
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) <= width:
        first = f"{first} {rest.pop(0)}".strip()
    elide = Qt.TextElideMode.ElideRight
    lines = [first, metrics.elidedText(" ".join(rest), elide, width)]
    return [line for line in lines if line]
