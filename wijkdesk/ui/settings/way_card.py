"""The way from the settings to a page of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import button, label


class WayCard(Card):
    """`opened` when somebody wants to see it."""

    opened = Signal()

    def __init__(self, title: str, words: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.go = button(act, "outline")
        self.add(label(words, "secondary"))
        self.add(self.go)
        self.body.setAlignment(self.go, Qt.AlignmentFlag.AlignLeft)
        self.go.clicked.connect(self.opened)
