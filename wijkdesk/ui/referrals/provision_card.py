"""The help that was chosen, as far as one needs to know it to ask for it."""

from PySide6.QtCore import Qt

from wijkdesk.services.directory import ProvisionRow
from wijkdesk.ui.referrals.provision_choice import KIND_TONES
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Chip
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import word


class ProvisionCard(Card):
    """Empty until something is chosen."""

    def __init__(self) -> None:
        super().__init__(self.tr("Gekozen hulp"))
        self.clear_choice()

    def clear_choice(self) -> None:
        """Nothing chosen yet."""
        self.clear()
        self.add(label(self.tr("Kies hulp die past. Dan ziet u hier wat u moet weten."), "context"))

    def show_provision(self, row: ProvisionRow) -> None:
        """Name, kind and what to know."""
        self.clear()
        self.add(label(row.name, "strong"))
        chip = Chip(word(row.kind), KIND_TONES[row.kind])
        self.add(chip)
        self.body.setAlignment(chip, Qt.AlignmentFlag.AlignLeft)
        for name, words in (
            ("", row.description),
            (self.tr("Aanbieder"), row.provider),
            (self.tr("Voor wie"), row.audience),
            (self.tr("Kosten"), row.cost),
            (self.tr("Talen"), row.languages),
            (self.tr("Open"), row.opening),
            (self.tr("Aanmelden"), row.how_to_apply),
            (self.tr("Telefoon"), row.phone),
        ):
            if words:
                self.add(label(f"{name}: {words}" if name else words, "secondary"))
