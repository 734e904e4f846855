"""What is not on the paper for this reader, in words: the worker sees it before it is printed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import label


class LeftOutCard(Card):
    """Only there when something stays away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Wat blijft weg"))
        self.lines: tuple[tuple[str, str], ...] = ()
        self.hide()

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Each is a paper, and what of it one will not find."""
        self.lines = tuple(lines)
        self.clear()
        before = ""
        for title, words in lines:
            if title != before:
                self.add(label(title, "strong"))
            self.add(label(words, "secondary"))
            before = title
        self.setVisible(bool(lines))
