"""The truth about sync at the top of its page, with the one button that matters."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import pixmap
from wijkdesk.ui.theme import px
from wijkdesk.ui.truth import TruthWords
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import button, label

SIGNS = {"ok": "cloud-check", "warn": "alert", "bad": "circle-alert", "neutral": "sync"}
SIDE = 28


class TruthCard(Card):
    """`send` sends now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setAccessibleName(self.tr("Is alles verstuurd?"))
        self.tone = "neutral"
        self.sign = QLabel()
        self.sentence = label("", "heading")
        self.detail = label("", "secondary")
        self.send = button(self.tr("Nu versturen"), "primary")

        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.sentence)
        words.addWidget(self.detail)
        across = QHBoxLayout()
        across.setSpacing(px(16))
        across.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addLayout(words, 1)
        across.addWidget(self.send, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(across)

    def show_words(self, words: TruthWords) -> None:
        """Say how it is."""
        self.tone = words.tone
        self.sentence.setText(words.sentence)
        self.detail.setText(words.detail)
        self._draw_sign()

    def set_sending(self, sending: bool) -> None:
        """While a round is under way; the button stays, so that the keyboard stays where it is."""
        words = self.tr("Bezig met versturen …") if sending else self.tr("Nu versturen")
        self.send.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()

    def _draw_sign(self) -> None:
        ink, _ground = colours_in_use().of_tone(self.tone)
        sign = SIGNS.get(self.tone, "sync")
        self.sign.setPixmap(pixmap(sign, ink, SIDE, self.devicePixelRatioF()))
