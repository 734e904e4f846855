"""The way to the page where the sociale kaart comes in from others and goes out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import button, label


class ExchangeCard(Card):
    """`opened` when somebody wants to see it."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Sociale kaart"))
        words = self.tr("Een bestand van een ander inlezen, of onze sociale kaart meegeven.")
        self.go = button(self.tr("Inlezen of meegeven"), "outline")
        self.add(label(words, "secondary"))
        self.add(self.go)
        self.body.setAlignment(self.go, Qt.AlignmentFlag.AlignLeft)
        self.go.clicked.connect(self.opened)
