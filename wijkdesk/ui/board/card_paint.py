"""How a card of the board is drawn: four lines and what is next."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from wijkdesk.ui.board.card_words import Card
from wijkdesk.ui.colours import Colours
from wijkdesk.ui.theme import font, px
from wijkdesk.ui.widgets.chip import Mark, chip_size, paint_chip

CARD, GAP = 122, 8
SIDE, TOP = 10, 8
LINE = 19


def paint_card(painter: QPainter, area: QRectF, card: Card, colours: Colours) -> None:
    """The household, the help, who gives it, how long it stands there; below it what is next."""
    room = area.adjusted(px(SIDE), px(TOP), -px(SIDE), -px(TOP))
    bold, small = font(bold=True), font("small")
    first = QRectF(room.left(), room.top(), room.width(), px(LINE + 1))
    if card.urgency:
        tiny = font("tiny", bold=True)
        width = QFontMetrics(tiny).horizontalAdvance(card.urgency)
        at = QRectF(first.right() - width, first.top(), width, first.height())
        _write(painter, card.urgency, at, tiny, colours.muted)
        first.setRight(first.right() - width - px(6))
    _write(painter, card.title, first, bold, colours.text)
    lines = (
        (card.help, colours.text),
        (card.provider, colours.muted),
        (card.stands, colours.muted),
    )
    for number, (words, colour) in enumerate(lines):
        top = first.bottom() + number * px(LINE)
        _write(painter, words, QRectF(room.left(), top, room.width(), px(LINE)), small, colour)
    _paint_next(painter, room, card.mark, colours)


def _paint_next(painter: QPainter, room: QRectF, mark: Mark, colours: Colours) -> None:
    size = chip_size(mark)
    width = min(size.width(), room.width())
    top = room.bottom() - size.height()
    paint_chip(painter, QRectF(room.left(), top, width, size.height()), mark, colours)


def _write(painter: QPainter, text: str, area: QRectF, face: QFont, colour: str) -> None:
    painter.setFont(face)
    painter.setPen(colour)
    shown = QFontMetrics(face).elidedText(
        text.replace("\n", " "), Qt.TextElideMode.ElideRight, int(area.width()) + 1
    )
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
