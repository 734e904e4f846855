"""Who stands around the household: the thicker the line the stronger the tie, tense is a zigzag."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from wijkdesk.documents.genogram.ecomap import HEAD, LINE, Ecomap, Heart, Helper, zigzag
from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.drawn_symbol import SMALL_SIZE, TEXT_SIZE, broken, sized
from wijkdesk.ui.files.drawing_words import nameless, spoken_helper
from wijkdesk.ui.widgets.plain_tip import plain_tip
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import Load, TieStrength

if TYPE_CHECKING:
    from uuid import UUID

WIDTHS = {TieStrength.STRONG: 4.0, TieStrength.NORMAL: 1.8, TieStrength.WEAK: 1.4}
HEAVY = (Load.HEAVY, Load.TOO_MUCH)
PAD = 10


class HelperBox(QAbstractButton):
    """One who helps; a click asks for the line in the list. `wanted` carries its id."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.helper: Helper | None = None
        self._scale = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._ask)

    def show_helper(self, helper: Helper, scale: float) -> None:
        """Stand here, and look and sound like this."""
        self.helper, self._scale = helper, scale
        self.setAccessibleName(spoken_helper(helper.row))
        self.setToolTip(plain_tip(helper.row.called))
        left, top, width, height = (part * scale for part in helper.box)
        self.setGeometry(QRectF(left, top, width, height).toAlignedRect())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.helper is None:
            return
        colours = colours_in_use()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        _, _, width, height = self.helper.box
        painter.setBrush(QColor(colours.surface))
        painter.setPen(QPen(QColor(colours.field), 1.4))
        painter.drawRoundedRect(QRectF(1, 1, width - 2, height - 2), 20, 20)
        row = self.helper.row
        kind = " · ".join(filter(None, (word(row.kind), row.often)))
        elide, room = Qt.TextElideMode.ElideRight, width - 2 * PAD
        painter.setPen(QColor(colours.text))
        painter.setFont(sized(TEXT_SIZE))
        metrics = QFontMetricsF(painter.font())
        lines = broken(row.called or nameless(), metrics, room)
        small = [(kind, colours.muted)] if kind else []
        if row.load in HEAVY and len(lines) == 1:
            small.append((word(row.load), colours.bad))
        at = (height - 17 * (len(lines) + len(small))) / 2
        centred = Qt.AlignmentFlag.AlignCenter
        for line in lines:
            painter.drawText(QRectF(PAD, at, room, 17), centred, line)
            at += 17
        painter.setFont(sized(SMALL_SIZE))
        for words, tone in small:
            painter.setPen(QColor(tone))
            fitting = QFontMetricsF(painter.font()).elidedText(words, elide, room)
            painter.drawText(QRectF(PAD, at, room, 17), centred, fitting)
            at += 17

    def _ask(self) -> None:
        if self.helper is not None:
            self.wanted.emit(self.helper.row.id)


class EcomapView(QWidget):
    """`wanted` carries the id of a helper of whom somebody wants to read or change more."""

    wanted = Signal(object)
    drawn = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.ecomap = Ecomap(0, 0)
        self.boxes: dict[UUID, HelperBox] = {}
        self.scale = 1.0

    def show_ecomap(self, ecomap: Ecomap) -> None:
        """Draw this."""
        self.ecomap = ecomap
        for gone in self.boxes.keys() - {helper.row.id for helper in ecomap.helpers}:
            box = self.boxes.pop(gone)
            box.hide()
            box.deleteLater()
        self._lay_out()

    def fit(self, scale: float) -> None:
        """So large is a point of the drawing."""
        if scale != self.scale:
            self.scale = scale
            self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(round(self.ecomap.width * self.scale), round(self.ecomap.height * self.scale))

    def _lay_out(self) -> None:
        for helper in self.ecomap.helpers:
            box = self.boxes.get(helper.row.id)
            if box is None:
                box = self.boxes[helper.row.id] = HelperBox(self)
                box.wanted.connect(self.wanted)
                box.show()
            box.show_helper(helper, self.scale)
        self.resize(self.sizeHint())
        self.update()
        self.drawn.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_in_use()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.scale, self.scale)
        for helper in self.ecomap.helpers:
            style = Qt.PenStyle.SolidLine
            if helper.tie is TieStrength.WEAK:
                style = Qt.PenStyle.DashLine
            tense = helper.tie is TieStrength.TENSE
            tone = QColor(colours.bad if tense else colours.text)
            painter.setPen(QPen(tone, WIDTHS.get(helper.tie, 1.8), style))
            points = zigzag(*helper.line) if tense else list(helper.line)
            painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))
        for heart in self.ecomap.hearts:
            painter.setBrush(QColor(colours.soft))
            painter.setPen(QPen(QColor(colours.accent), 1.6))
            painter.drawRoundedRect(QRectF(*heart.box), 14, 14)
            self._write(painter, heart, QColor(colours.text))

    def _write(self, painter: QPainter, heart: Heart, tone: QColor) -> None:
        left, top, width, _ = heart.box
        painter.setPen(tone)
        for number, words in enumerate((heart.name, *heart.members)):
            made = sized(TEXT_SIZE)
            made.setBold(number == 0)
            painter.setFont(made)
            room = width - 2 * PAD
            metrics = QFontMetricsF(made)
            line = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            at = top + 8 + (HEAD - LINE if number else 0) + LINE * number
            painter.drawText(QRectF(left + PAD, at, room, LINE), Qt.AlignmentFlag.AlignCenter, line)
