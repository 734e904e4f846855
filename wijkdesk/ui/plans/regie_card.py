"""Who runs a plan: how far the family does it itself, the regisseur, and who does at a provider."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit

from wijkdesk.services.plans import PlanView, RegieRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import RegieLevel


class RegieCard(Card):
    """Its boxes are fields of the plan itself; taking over regie is done in the file."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Wie de regie heeft"))
        self._bench = bench
        self.level = ChoiceBox(choices(RegieLevel, self.tr("Nog kiezen")))
        self.casus_name, self.casus_phone = QLineEdit(), QLineEdit()
        self.fields = {
            "regie_level": Field(self.tr("Hoe is de regie geregeld?"), self.level),
            "casus_name": Field(self.tr("Casusregisseur bij een aanbieder"), self.casus_name),
            "casus_phone": Field(self.tr("Telefoon"), self.casus_phone),
        }
        self.now, self.before = label(""), label("", "secondary")
        grid = FieldGrid()
        grid.add_row((self.fields["regie_level"], 12))
        grid.add_row((self.fields["casus_name"], 8), (self.fields["casus_phone"], 4))
        for widget in (self.now, self.before, grid):
            self.add(widget)

    def show_view(self, view: PlanView) -> None:
        """Who is regisseur now, and who was before."""
        today = self._bench.now().date()
        now = [row for row in view.regie if row.until is None or row.until >= today]
        before = [row for row in view.regie if row not in now]
        told = self._told(now) or self.tr("Dit gezin heeft nu geen regisseur.")
        self.now.setText(self.tr("Regisseur: %1").replace("%1", told) if now else told)
        self.before.setText(self.tr("Eerder: %1").replace("%1", self._told(before)))
        self.before.setVisible(bool(before))

    def _told(self, rows: Sequence[RegieRow]) -> str:
        today = self._bench.now().date()
        told = []
        for row in reversed(rows):
            words = self.tr("%1, sinds %2")
            if row.until is not None:
                words = self.tr("%1, van %2 tot en met %3")
                words = words.replace("%3", day_text(row.until, today))
            words = words.replace("%2", day_text(row.since, today))
            told.append(words.replace("%1", row.worker or self.tr("iemand die hier niet staat")))
        return "; ".join(told)
