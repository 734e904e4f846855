"""Who agrees to help for each child, why, and from which day on that changes."""

from PySide6.QtWidgets import QVBoxLayout

from wijkdesk.services.consent import ChildConsent, children
from wijkdesk.services.files import FileView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.consent_words import (
    decides_words,
    gezag_words,
    lack_words,
    soon,
    turn_words,
)
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.chip import Mark, chip_of
from wijkdesk.ui.widgets.words import label

SOON = 42
"""Days: early enough to talk with child and parents before it changes."""


class ConsentCard(Card):
    """Hidden where there is no child; computed from birth dates and ties, nobody fills it in."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Wie beslist over hulp"))
        self._bench = bench
        self.about = label(
            self.tr("Volgt uit de geboortedatum en het gezag bij de familiebanden."), "secondary"
        )
        self.rows = QVBoxLayout()
        self.rows.setSpacing(px(14))
        self.add(self.about)
        self.body.addLayout(self.rows)

    def show_view(self, view: FileView) -> None:
        """What the store says now."""
        empty(self.rows)
        found = children(view, self._bench.now().date())
        for child in found:
            self.rows.addLayout(self._row(child))
        self.setVisible(bool(found))

    def _row(self, child: ChildConsent) -> QVBoxLayout:
        today = self._bench.now().date()
        lines = QVBoxLayout()
        lines.setSpacing(px(2))
        lines.addWidget(label(child.name, "strong"))
        lines.addWidget(label(decides_words(child)))
        lines.addWidget(label(gezag_words(child), "secondary"))
        if child.lacks_guardian:
            lines.addWidget(chip_of(Mark(self.tr("niemand kan beslissen"), "warn")))
            lines.addWidget(label(lack_words(), "secondary"))
        for number, turn in enumerate(child.turns):
            if number == 0 and soon(turn, today, SOON):
                lines.addWidget(chip_of(Mark(turn_words(turn), "warn", "clock")))
            else:
                lines.addWidget(label(turn_words(turn), "secondary"))
        return lines
