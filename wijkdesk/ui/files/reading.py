"""Reading along in a file that is not one's own: until when, and nothing can be changed."""

from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import pixmap
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.measure import keep_measure
from wijkdesk.ui.widgets.words import label, restyle

CLOSED = frozenset({"primary", "outline", "plain"})
"""Buttons that do something; a link only leads somewhere, and may be pressed."""
MOST_MS = 24 * 3600 * 1000


class ReadingBand(QWidget):
    """`ended` says that the time is over."""

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = QFrame()
        self.panel.setObjectName("message")
        self.sign = QLabel()
        self.words = label("")
        self.clock = QTimer(self, singleShot=True)
        self.hide()

        self._around = around = QHBoxLayout(self)
        around.setContentsMargins(px(24), px(12), px(24), 0)
        around.addWidget(self.panel)
        inside = QHBoxLayout(self.panel)
        inside.setContentsMargins(px(16), px(8), px(16), px(8))
        inside.setSpacing(px(12))
        inside.addWidget(self.sign)
        inside.addWidget(self.words, 1)
        restyle(self.panel, "tone", "warn")
        self.clock.timeout.connect(self.ended)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_measure(self._around, event.size().width())

    def show_until(self, until: datetime | None, now: datetime) -> None:
        """Say until when; nothing for somebody who works with the file."""
        self.setVisible(until is not None)
        self.clock.stop()
        if until is None:
            return
        local = until.astimezone(now.tzinfo)
        said = self.tr("U leest mee tot %1 en kunt niets veranderen. Dat u kijkt, is genoteerd.")
        self.words.setText(said.replace("%1", f"{local:%H:%M}"))
        self.setAccessibleName(self.words.text())
        self.sign.setPixmap(pixmap("eye", colours_in_use().warn, ratio=self.devicePixelRatioF()))
        left = int((until - now).total_seconds() * 1000)
        self.clock.start(min(max(left, 0) + 1000, MOST_MS))


def only_reading(area: QWidget) -> None:
    """Close every box and every button that changes something; the services refuse it too."""
    for line in area.findChildren(QLineEdit):
        line.setReadOnly(True)
    for text in area.findChildren(QPlainTextEdit):
        text.setReadOnly(True)
    for choice in area.findChildren(QComboBox):
        choice.setEnabled(False)
    for button in area.findChildren(QAbstractButton):
        if button.property("role") in CLOSED or isinstance(button, QCheckBox):
            button.setEnabled(False)
