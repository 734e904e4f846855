"""Changes that reached the centre but are not in a file: what, since when, and why."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.sync_state import HeldBack
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.places import entity_words
from wijkdesk.ui.sync.reasons import reason_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import divider, label

MOST = 20


class HeldBackCard(Card):
    """Hidden as long as nothing is held back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Wacht op controle"))
        self.hide()

    def show_held(self, held: Sequence[HeldBack], now: datetime) -> None:
        """The newest first; the rest is counted."""
        self.clear()
        self.setVisible(bool(held))
        self.set_note(self.tr("%n wijziging(en)", "", len(held)))
        self.add(
            label(self.tr("Dit staat nog niet in het dossier. Uw tekst is bewaard."), "secondary")
        )
        for one in held[:MOST]:
            self.add(divider())
            self.add(_Entry(one, now))
        if len(held) > MOST:
            self.add(label(self.tr("En nog %n.", "", len(held) - MOST), "secondary"))


class _Entry(QWidget):
    def __init__(self, held: HeldBack, now: datetime) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        parts = (held.title, moment_text(held.at, now))
        layout.addWidget(label(entity_words(held.entity), "strong"))
        layout.addWidget(label(" · ".join(filter(None, parts)), "secondary"))
        layout.addWidget(label(reason_words(held.reason)))
