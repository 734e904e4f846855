"""Who is around one person, drawn: boxes are painted, each party is a button of its own."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from wijkdesk.documents.genogram.parties import HEAD, LINE, PAD, Group, Party, PartyMap
from wijkdesk.ui.colours import Colours, colours_in_use
from wijkdesk.ui.drawn_symbol import SMALL_SIZE, TEXT_SIZE, sized
from wijkdesk.ui.party_words import age_words, party_detail, party_name, ring_words, spoken_party
from wijkdesk.ui.widgets.plain_tip import plain_tip

Box = tuple[float, float, float, float]
ROUND, RING = 10, 6


class PartyButton(QAbstractButton):
    """One party; a click asks for where it stands in the file. `wanted` carries it."""

    wanted = Signal(object)

    def __init__(self, party: Party, parent: QWidget) -> None:
        super().__init__(parent)
        self.party = party
        self._scale = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._ask)

    def show_party(self, party: Party, box: Box, scale: float) -> None:
        """Stand here, and look and sound like this."""
        self.party, self._scale = party, scale
        said = spoken_party(party)
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said.replace(". ", ".\n")))
        left, top, width, height = (part * scale for part in box)
        self.setGeometry(QRectF(left, top, width, height).toAlignedRect())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_in_use()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(colours.accent), 2 if self.hasFocus() else 0))
            painter.setBrush(QColor(colours.soft))
            inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inside, RING, RING)
        painter.scale(self._scale, self._scale)
        width = self.width() / self._scale
        tone = colours.bad if self.party.is_missing else colours.text
        _line(painter, party_name(self.party), sized(TEXT_SIZE), tone, (2, width))
        _line(painter, party_detail(self.party), sized(SMALL_SIZE), colours.muted, (19, width))

    def _ask(self) -> None:
        self.wanted.emit(self.party)


class PartiesView(QWidget):
    """`wanted` carries the party of which somebody wants to read or change more."""

    wanted = Signal(object)
    drawn = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.parties = PartyMap()
        self.buttons: list[PartyButton] = []
        self.scale = 1.0

    def show_parties(self, parties: PartyMap) -> None:
        """Draw this; the button that has the keyboard keeps it while its party is there."""
        self.parties = parties
        self._lay_out()

    def fit(self, scale: float) -> None:
        """So large is a point of the drawing."""
        if scale != self.scale:
            self.scale = scale
            self._lay_out()

    def sizeHint(self) -> QSize:
        width, height = self.parties.width, self.parties.height
        return QSize(round(width * self.scale), round(height * self.scale))

    def _lay_out(self) -> None:
        old = {_key(button.party): button for button in self.buttons}
        self.buttons = []
        before: QWidget | None = None
        for group in self.parties.groups:
            left, top, width, _ = group.box
            for number, party in enumerate(group.parties):
                button = old.pop(_key(party), None)
                if button is None:
                    button = PartyButton(party, self)
                    button.wanted.connect(self.wanted)
                    button.show()
                at = (left + 3, top + HEAD + LINE * number - 1, width - 6, LINE)
                button.show_party(party, at, self.scale)
                self.buttons.append(button)
                if before is not None:
                    QWidget.setTabOrder(before, button)
                before = button
        for gone in old.values():
            gone.hide()
            gone.deleteLater()
        self.resize(self.sizeHint())
        self.update()
        self.drawn.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_in_use()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.scale, self.scale)
        painter.setPen(QPen(QColor(colours.field), 1.6))
        for group in self.parties.groups:
            painter.drawLine(QPointF(*group.line[0]), QPointF(*group.line[1]))
        for group in self.parties.groups:
            _paint_group(painter, group, colours)
        if self.parties.name:
            self._paint_heart(painter, colours)

    def _paint_heart(self, painter: QPainter, colours: Colours) -> None:
        painter.setBrush(QColor(colours.soft))
        painter.setPen(QPen(QColor(colours.accent), 1.6))
        painter.drawRoundedRect(QRectF(*self.parties.heart), 14, 14)
        left, top, width, _ = self.parties.heart
        painter.translate(left, top)
        name = sized(TEXT_SIZE)
        name.setBold(True)
        _line(painter, self.parties.name, name, colours.text, (22, width))
        _line(painter, age_words(self.parties.age), sized(SMALL_SIZE), colours.muted, (42, width))


def _paint_group(painter: QPainter, group: Group, colours: Colours) -> None:
    painter.setBrush(QColor(colours.surface))
    painter.setPen(QPen(QColor(colours.field), 1.4))
    painter.drawRoundedRect(QRectF(*group.box), ROUND, ROUND)
    left, top, width, _ = group.box
    over = sized(SMALL_SIZE)
    over.setBold(True)
    painter.save()
    painter.translate(left, top)
    _line(painter, ring_words(group.ring), over, colours.accent, (7, width))
    painter.restore()


def _line(
    painter: QPainter, words: str, face: QFont, tone: str, place: tuple[float, float]
) -> None:
    """One line in the middle, cut off with dots where there is no room."""
    top, width = place
    painter.setFont(face)
    painter.setPen(QColor(tone))
    room = width - 2 * PAD
    said = QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRectF(PAD, top, room, 18), Qt.AlignmentFlag.AlignCenter, said)


def _key(party: Party) -> object:
    return party.ring, party.row_id, party.name
