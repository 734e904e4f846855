"""A state in the foot of the rail: a sign with words that go on in as many lines as they need."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import paint_icon
from wijkdesk.ui.theme import font, px
from wijkdesk.ui.widgets.push_button import PushButton

ICONS = {"ok": "check", "warn": "alert", "bad": "alert", "neutral": "sync"}
SIDE = 16
GAP = 4
WRAPS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


class SyncState(PushButton):
    """The truth about sync, a sign and words; it opens the page about it."""

    SIGN = ""
    """One sign whatever the tone is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self.detail = ""
        self.tone = "neutral"
        self.is_narrow = False
        self.hide()

    def set_state(self, text: str, detail: str, tone: str) -> None:
        self.setText(text)
        self.detail, self.tone = detail, tone
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)
        self.setToolTip(f"{text}\n{detail}" if self.is_narrow else "")
        self.setVisible(bool(text))
        self.fit()

    def fit(self) -> None:
        """As high as the words, at this width."""
        words, detail = _lines(self)
        self.setFixedHeight(
            px(32) if self.is_narrow else words.height() + detail.height() + px(GAP)
        )
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(24), px(24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint_state(painter, self)
        painter.end()


def _lines(on: SyncState) -> tuple[QRect, QRect]:
    """The places of the words and, below them, of the detail."""
    left = px(SIDE + GAP)
    room = QRect(left, px(2), max(1, on.width() - left), px(400))
    words = QFontMetrics(font("small", bold=True)).boundingRect(room, WRAPS, on.text())
    below = QRect(0, words.bottom() + px(GAP), max(1, on.width()), px(400))
    return words, QFontMetrics(font("small")).boundingRect(below, WRAPS, on.detail)


def _paint_state(painter: QPainter, on: SyncState) -> None:
    colours = colours_in_use()
    ink, _ground = colours.of_tone(on.tone)
    words, detail = _lines(on)
    side = px(20 if on.is_narrow else SIDE)
    line = QFontMetrics(font("small", bold=True)).height()
    top = px(6) if on.is_narrow else words.top() + (line - side) / 2
    paint_icon(painter, QRectF(0, top, side, side), on.SIGN or ICONS.get(on.tone, "sync"), ink)
    if on.is_narrow:
        return
    face = font("small", bold=True)
    face.setUnderline(on.underMouse())
    painter.setFont(face)
    painter.setPen(ink)
    painter.drawText(words, WRAPS, on.text())
    painter.setFont(font("small"))
    painter.setPen(QColor(colours.muted))
    painter.drawText(detail, WRAPS, on.detail)
