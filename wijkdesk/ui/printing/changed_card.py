"""Says that a colleague changed what a paper on the screen was made from; it stays as it was."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.words import button, label


class ChangedCard(Card):
    """`wanted` when the papers are to be made anew."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Er is iets veranderd"))
        self.told = label("")
        self.anew = button(self.tr("Maak opnieuw"), "outline")
        self.add(self.told)
        self.body.addLayout(left_link(self.anew))
        self.hide()
        self.anew.clicked.connect(self.wanted)

    def show_titles(self, titles: Sequence[str]) -> None:
        """These say something else by now."""
        words = self.tr("Een collega schreef iets. U ziet en drukt af wat er eerst stond: %1.")
        self.told.setText(words.replace("%1", ", ".join(titles)))
        self.show()
        say_aloud(self, self.told.text())
