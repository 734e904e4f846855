"""A quiet strip above the messages: something lies ready, and one key takes it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import pixmap
from wijkdesk.ui.theme import px
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.measure import keep_measure
from wijkdesk.ui.widgets.words import button, label, restyle


class Strip(QWidget):
    """Words, at most two answers, and the key of the first one; it never takes the keyboard."""

    first_chosen = Signal()
    second_chosen = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.panel = QFrame()
        self.panel.setObjectName("message")
        self.sign = QLabel()
        self.words = label("")
        self.first = button("", "outline")
        self.key = label("", "key", wraps=False)
        self.second = button("", "link")
        self.hide()

        self._around = around = QVBoxLayout(self)
        around.setContentsMargins(px(24), 0, px(24), px(12))
        around.addWidget(self.panel)
        layout = QHBoxLayout(self.panel)
        layout.setContentsMargins(px(16), px(8), px(16), px(8))
        layout.setSpacing(px(12))
        layout.addWidget(self.sign)
        layout.addWidget(self.words, 1)
        for widget in (self.first, self.key, self.second):
            layout.addWidget(widget)
        restyle(self.panel, "tone", "info")

        self.first.clicked.connect(self.first_chosen)
        self.second.clicked.connect(self.second_chosen)
        self._draw_sign()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_measure(self._around, event.size().width())

    def ask(self, words: str, first: str = "", second: str = "", key: str = "") -> None:
        """Say it, and offer these; nothing to say takes the strip away."""
        is_new = words != self.words.text()
        self.words.setText(words)
        self.setAccessibleName(words)
        for widget, text in ((self.first, first), (self.second, second), (self.key, key)):
            widget.setText(text)
            widget.setVisible(bool(text))
        self.setVisible(bool(words))
        if words and is_new:
            say_aloud(self, words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()

    def _draw_sign(self) -> None:
        colour = colours_in_use().accent
        self.sign.setPixmap(pixmap(self._icon, colour, ratio=self.devicePixelRatioF()))
