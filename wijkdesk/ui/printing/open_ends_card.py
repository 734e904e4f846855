"""What is missing in a letter, in words, before it is printed; and the way to a secret address."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import button, label


class OpenEndsCard(Card):
    """Only there when something is missing; `address_wanted` to have a secret address on it."""

    address_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Let op"))
        self.words = label("")
        self.show_address = button(self.tr("Zet het geheime adres op deze brief"), "outline")
        self.add(self.words)
        self.add(self.show_address)
        self.body.setAlignment(self.show_address, Qt.AlignmentFlag.AlignLeft)
        self.show_address.clicked.connect(self.address_wanted)
        self.hide()

    def tell(self, lines: Sequence[str], *, secret: bool) -> None:
        """These; `secret` when there is an address that nobody asked for yet."""
        self.words.setText("\n".join(lines))
        self.show_address.setVisible(secret)
        self.setVisible(bool(lines))
