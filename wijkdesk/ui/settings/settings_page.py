"""Settings: a page of cards, each of which knows one thing."""

from PySide6.QtWidgets import QWidget

from wijkdesk.services.house import Services
from wijkdesk.ui.settings.laptop_card import LaptopCard
from wijkdesk.ui.widgets.page import Page


class SettingsPage(Page):
    """Everything that is set on this laptop and not at the municipality."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.laptop = LaptopCard(services.me)

        self.add_side(self.laptop)

        self.set_header(
            self.tr("Instellingen"),
            self.tr("Van deze laptop. De rest wordt bij de gemeente ingesteld."),
        )
