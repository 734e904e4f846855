"""Whose laptop this is, as far as WijkDesk is concerned."""

from PySide6.QtWidgets import QWidget

from wijkdesk import __version__
from wijkdesk.services.me import Me
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.words import word


class LaptopCard(Card):
    """Municipality, worker, teams, and what the helpdesk asks for."""

    def __init__(self, me: Me, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Deze laptop"))
        self.add_row(self.tr("Gemeente"), me.municipality)
        self.add_row(self.tr("Medewerker"), " · ".join(filter(None, (me.name, word(me.role)))))
        self.add_row(self.tr("Team"), ", ".join(me.team_names))
        self.add_row(self.tr("Nummer van deze laptop"), me.device_id.hex[:8])
        self.add_row(self.tr("Versie van WijkDesk"), __version__)
