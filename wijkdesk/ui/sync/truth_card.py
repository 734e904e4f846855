"""The truth about sync at the top of its page, with the one button that matters.

And a second one while attachments wait for a better line.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import pixmap
from wijkdesk.ui.theme import px
from wijkdesk.ui.truth import files_words, truth_words
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import button, label

if TYPE_CHECKING:
    from wijkdesk.services.sync_state import SyncTruth
    from wijkdesk.ui.paid_line import PaidLine

SIGNS = {"ok": "cloud-check", "warn": "alert", "bad": "circle-alert", "neutral": "sync"}
SIDE = 28


class TruthCard(Card):
    """`send` sends now; `files` sends attachments over a line that is paid for by the byte."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setAccessibleName(self.tr("Is alles verstuurd?"))
        self.tone = "neutral"
        self.paid: PaidLine | None = None
        self.sign = QLabel()
        self.sentence = label("", "heading")
        self.detail = label("", "secondary")
        self.about_line = label(
            self.tr("U betaalt voor elke MB op dit netwerk. Tekst gaat meteen, bijlagen later."),
            "secondary",
        )
        self.files = button(self.tr("Toch versturen"), "outline")
        self.send = button(self.tr("Nu versturen"), "primary")
        self.about_line.hide()
        self.files.hide()

        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.sentence)
        words.addWidget(self.detail)
        words.addWidget(self.about_line)
        across = QHBoxLayout()
        across.setSpacing(px(16))
        across.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addLayout(words, 1)
        across.addWidget(self.files, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.send, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(across)

        self.files.clicked.connect(self._allow_files)

    def show_truth(self, truth: "SyncTruth", now: datetime) -> None:
        """Say how it is, and offer what can be done about it."""
        waits = self.paid is not None and self.paid.files_wait
        words = truth_words(truth, now, files_wait=waits)
        self.tone = words.tone
        self.sentence.setText(words.sentence)
        self.detail.setText(words.detail)
        self._draw_sign()
        files = truth.files_waiting if waits and not truth.restored else 0
        self._offer_files(files_words(files) if files else "")
        self.send.setHidden(truth.restored)

    def _offer_files(self, words: str) -> None:
        if not words and self.files.hasFocus():
            self.send.setFocus(Qt.FocusReason.OtherFocusReason)
        self.files.setAccessibleName(f"{self.files.text()}: {words}")
        self.files.setVisible(bool(words))
        self.about_line.setVisible(bool(words))

    @Slot()
    def _allow_files(self) -> None:
        say_aloud(self, self.tr("De bijlagen gaan nu mee, ook op dit netwerk."))
        if self.paid is not None:
            self.paid.allow()

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
