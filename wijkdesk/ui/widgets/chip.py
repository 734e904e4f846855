"""A small rounded word: a state, a warning or a length of time; the word carries the meaning."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from wijkdesk.ui.colours import Colours, colours_in_use
from wijkdesk.ui.icons import paint_icon
from wijkdesk.ui.theme import font, px
from wijkdesk.ui.widgets.plain_tip import plain_tip

HEIGHT = 24
SIDE = 14
ICON = 14
WIDEST = 440
"""A chip with a longer text ends in an ellipsis; all of it is behind it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a chip says; tone is neutral, accent, ok, warn or bad. `why` is behind it."""

    text: str
    tone: str = "neutral"
    icon: str = ""
    why: str = ""


class Chip(QLabel):
    """A chip on a page."""

    def __init__(
        self, text: str, tone: str = "neutral", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.mark = Mark(text, tone, icon)
        self.setFont(font("tiny", bold=True))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_mark(self, mark: Mark) -> None:
        """Say something else."""
        self.mark = mark
        self.setText(mark.text)
        long = chip_size(mark).width() > px(WIDEST)
        self.setToolTip(plain_tip("\n".join(filter(None, (mark.text if long else "", mark.why)))))
        self.setAccessibleDescription(mark.why)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = chip_size(self.mark)
        return hint.boundedTo(QSize(px(WIDEST), hint.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self.mark, colours_in_use())
        painter.end()


def chip_of(mark: Mark) -> Chip:
    """A chip that says this, with why behind it."""
    made = Chip(mark.text, mark.tone, mark.icon)
    made.set_mark(mark)
    return made


def chip_size(mark: Mark) -> QSize:
    """The room that a chip needs."""
    width = QFontMetrics(font("tiny", bold=True)).horizontalAdvance(mark.text) + 2 * px(SIDE)
    return QSize(width + (px(ICON + 4) if mark.icon else 0), px(HEIGHT))


def paint_chip(painter: QPainter, area: QRectF, mark: Mark, colours: Colours) -> None:
    """Draw a chip; lists and pages share this, so that a chip looks the same everywhere."""
    ink, ground = colours.of_tone(mark.tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    painter.setPen(ink)
    painter.setFont(font("tiny", bold=True))
    words = area.adjusted(px(SIDE) - 2, 0, 2 - px(SIDE), 0)
    if mark.icon:
        top_left = QPointF(words.left(), area.center().y() - px(ICON) / 2)
        paint_icon(painter, QRectF(top_left, QSize(px(ICON), px(ICON))), mark.icon, ink)
        words.setLeft(words.left() + px(ICON + 4))
    fits = painter.fontMetrics().elidedText(
        mark.text, Qt.TextElideMode.ElideRight, ceil(words.width())
    )
    painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), fits)
    painter.restore()
