"""The way to the templates of letters."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import button, label


class LettersCard(Card):
    """`opened` when somebody wants to see them."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Brieven"))
        words = self.tr("Van welke sjablonen u in een dossier een brief kunt maken.")
        self.go = button(self.tr("Bekijk de sjablonen"), "outline")
        self.add(label(words, "secondary"))
        self.add(self.go)
        self.body.setAlignment(self.go, Qt.AlignmentFlag.AlignLeft)
        self.go.clicked.connect(self.opened)
