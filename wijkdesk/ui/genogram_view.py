"""The family as a drawing: lines are painted, each person is a small widget of its own."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from wijkdesk.documents.genogram.custody import marks_of
from wijkdesk.documents.genogram.drawing import Drawing, Outline, named_at
from wijkdesk.documents.genogram.figures import Family, Tie
from wijkdesk.documents.genogram.from_file import FURTHEST, moved
from wijkdesk.documents.genogram.layout import drawn
from wijkdesk.ui.colours import Colours, colours_in_use
from wijkdesk.ui.drawn_symbol import SMALL_SIZE, DrawnSymbol, sized

DASHES = {
    Tie.FOSTER_PARENT: Qt.PenStyle.DashLine,
    Tie.GUARDIAN: Qt.PenStyle.DotLine,
    Tie.BOTH_PARENTS: Qt.PenStyle.DashDotLine,
}


class GenogramView(QWidget):
    """`moved` carries a person and how far aside, None for where the rules put them."""

    moved = Signal(object, object)
    wanted = Signal(object)
    drawn = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.family, self.drawing = Family(), Drawing(0, 0)
        self.symbols: dict[UUID, DrawnSymbol] = {}
        self.scale = 1.0
        self._words: Mapping[UUID, str] = {}
        self.may_move = True

    def show_family(self, family: Family, words: Mapping[UUID, str], *, may_move: bool) -> None:
        """Draw this family; whoever has the keyboard keeps it."""
        self.family, self._words, self.may_move = family, words, may_move
        self.drawing = drawn(family)
        for gone in self.symbols.keys() - self.drawing.places.keys():
            symbol = self.symbols.pop(gone)
            symbol.hide()
            symbol.deleteLater()
        self._lay_out()

    def fit(self, scale: float) -> None:
        """So large is a point of the drawing."""
        if scale != self.scale:
            self.scale = scale
            self._lay_out()

    def sizeHint(self) -> QSize:
        drawing, scale = self.drawing, self.scale
        return QSize(round(drawing.width * scale), round(drawing.height * scale))

    def _lay_out(self) -> None:
        before: QWidget | None = None
        marks = marks_of(self.family)
        for person, middle in self.drawing.places.items():
            symbol = self.symbols.get(person)
            if symbol is None:
                symbol = self.symbols[person] = DrawnSymbol(person, self)
                symbol.nudged.connect(self._nudge)
                symbol.wanted.connect(self.wanted)
                symbol.show()
            symbol.may_move = self.may_move
            figure = self.family.by_id[person]
            symbol.over, symbol.has = marks.over.get(person, ""), marks.has.get(person, "")
            symbol.show_figure(figure, self._words.get(person, figure.name), middle, self.scale)
            if before is not None:
                QWidget.setTabOrder(before, symbol)
            before = symbol
        self.resize(self.sizeHint())
        self.update()
        self.drawn.emit()

    @Slot(object, object)
    def _nudge(self, person: UUID, step: int | None) -> None:
        """Move somebody at once; keeping it is for whoever listens."""
        shift = None
        if step is not None:
            shift = (self.family.by_id[person].shift or 0) + step
            shift = max(-FURTHEST, min(FURTHEST, shift))
        self.show_family(moved(self.family, {person: shift}), self._words, may_move=self.may_move)
        self.moved.emit(person, shift)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_in_use()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.scale, self.scale)
        for outline in self.drawing.outlines:
            self._paint_home(painter, outline, colours)
        for stroke in self.drawing.strokes:
            painter.setPen(
                QPen(QColor(colours.text), 1.8, DASHES.get(stroke.tie, Qt.PenStyle.SolidLine))
            )
            painter.drawPolyline(QPolygonF([QPointF(*point) for point in stroke.points]))
        painter.setPen(QPen(QColor(colours.text), 1.8))
        for x, y in self.drawing.parted:
            for side in (-3.5, 3.5):
                painter.drawLine(QPointF(x + side - 4, y + 8), QPointF(x + side + 4, y - 8))
        self._paint_names(painter, colours)

    def _paint_home(self, painter: QPainter, outline: Outline, colours: Colours) -> None:
        painter.setPen(QPen(_tone(outline, colours), 1.4, Qt.PenStyle.DashLine))
        for loop in outline.loops:
            painter.drawPolygon(QPolygonF([QPointF(*point) for point in loop]))

    def _paint_names(self, painter: QPainter, colours: Colours) -> None:
        painter.setFont(sized(SMALL_SIZE))
        metrics = QFontMetricsF(painter.font())
        names = named_at(self.drawing.outlines, metrics.horizontalAdvance)
        for outline, x, y, width in names:
            name = metrics.elidedText(outline.name, Qt.TextElideMode.ElideRight, width + 1)
            ground = QRectF(x - 1, y - 18, metrics.horizontalAdvance(name) + 2, 16)
            painter.fillRect(ground, QColor(colours.surface))
            painter.setPen(_tone(outline, colours))
            painter.drawText(QRectF(x, y - 19, width + 2, 18), Qt.AlignmentFlag.AlignLeft, name)


def _tone(outline: Outline, colours: Colours) -> QColor:
    tones = (colours.accent, colours.warn, colours.ok, colours.practice)
    return QColor(tones[outline.number % len(tones)])
