"""A strip above the messages while much is coming in: how far it is, in a bar and in words."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.measure import keep_measure
from wijkdesk.ui.widgets.words import label, restyle

BAR = 200


class LoadingStrip(QWidget):
    """It never takes the keyboard; said aloud when it comes and when it goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = QFrame()
        self.panel.setObjectName("message")
        self.words = label("", "strong")
        self.detail = label("", "secondary")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, 100)
        self.bar.setFixedWidth(px(BAR))
        self.hide()

        self._around = around = QVBoxLayout(self)
        around.setContentsMargins(px(24), 0, px(24), px(12))
        around.addWidget(self.panel)
        across = QHBoxLayout(self.panel)
        across.setContentsMargins(px(16), px(8), px(16), px(8))
        across.setSpacing(px(16))
        told = QVBoxLayout()
        told.setSpacing(px(2))
        told.addWidget(self.words)
        told.addWidget(self.detail)
        across.addLayout(told, 1)
        across.addWidget(self.bar)
        restyle(self.panel, "tone", "info")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_measure(self._around, event.size().width())

    def show_progress(self, percent: int, words: str, detail: str) -> None:
        """How far it is."""
        was_hidden = self.isHidden()
        self.words.setText(words)
        self.detail.setText(detail)
        self.bar.setValue(percent)
        self.bar.setAccessibleName(words)
        self.setAccessibleName(f"{words} {detail}")
        self.show()
        if was_hidden:
            say_aloud(self, f"{words} {detail}")

    def end(self, words: str) -> None:
        """It is all here."""
        if not self.isHidden():
            say_aloud(self, words)
            self.hide()
