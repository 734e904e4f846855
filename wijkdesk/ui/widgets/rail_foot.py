"""The foot of the rail: whether everything is safe at the centre, who works here, how to lock."""

import re

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import SIZE, icon, paint_icon
from wijkdesk.ui.theme import font, px
from wijkdesk.ui.widgets.words import button, label

ICONS = {"ok": "check", "warn": "alert", "bad": "alert", "neutral": "sync"}
SIDE = 16
GAP = 4
WRAPS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


class SyncState(QPushButton):
    """The truth about sync, a sign and words; it opens the page about it."""

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


class RailFoot(QWidget):
    """`sync` opens the page about sync, `lock` locks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sync = SyncState()
        self.worker = label("", "strong")
        self._worker = ""
        self.lock = button("", "foot-quiet")
        self.lock.setAccessibleName(self.tr("Vergrendelen"))
        self.layout_of_foot = QVBoxLayout(self)
        self.layout_of_foot.setSpacing(0)
        self.layout_of_foot.addWidget(self.sync)
        self.layout_of_foot.addSpacing(px(12))
        self.layout_of_foot.addWidget(self.worker)
        self.layout_of_foot.addWidget(self.lock)
        self.set_narrow(False)

    def set_worker(self, text: str) -> None:
        """Who works here; a long name goes on in a second line."""
        self._worker = text
        self.worker.setAccessibleName(text)
        self._fit_worker()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_worker()

    def _fit_worker(self) -> None:
        """Its layout forgets about the second line when the words above it change.

        A word that is too long for a line ends in three dots; the whole is in the tooltip.
        """
        margins = self.layout_of_foot.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        metrics, right = QFontMetrics(self.worker.font()), Qt.TextElideMode.ElideRight
        fitting = re.sub(
            "[^ -]+-?", lambda one: metrics.elidedText(one[0], right, max(1, room)), self._worker
        )
        self.worker.setText(fitting)
        self.worker.setToolTip("" if fitting == self._worker else self._worker)
        self.worker.setMinimumHeight(max(0, self.worker.heightForWidth(max(1, room))))

    def set_narrow(self, is_narrow: bool) -> None:
        """Signs only, in very large print; the words are then in the tooltip, and spoken."""
        self.sync.is_narrow = is_narrow
        self.sync.set_state(self.sync.text(), self.sync.detail, self.sync.tone)
        self.worker.setHidden(is_narrow)
        self.lock.setText("" if is_narrow else self.tr("Vergrendelen  Ctrl+L"))
        self.lock.setToolTip(self.tr("Vergrendelen  Ctrl+L") if is_narrow else "")
        self.layout_of_foot.setContentsMargins(px(24), px(8), px(12), 0)
        self._draw_lock()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_lock()

    def _draw_lock(self) -> None:
        lock = icon("lock", colours_in_use().muted)
        self.lock.setIcon(lock if self.sync.is_narrow else QIcon())
        self.lock.setIconSize(QSize(px(SIZE), px(SIZE)))


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
    paint_icon(painter, QRectF(0, top, side, side), ICONS.get(on.tone, "sync"), ink)
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
