"""Settings: a page of cards, each of which knows one thing."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from wijkdesk.services.house import Services
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.settings.backups_card import BackupsCard
from wijkdesk.ui.settings.laptop_card import LaptopCard
from wijkdesk.ui.settings.lock_card import LockCard
from wijkdesk.ui.settings.passphrase_card import PassphraseCard
from wijkdesk.ui.settings.plain_card import PlainCard
from wijkdesk.ui.settings.reminder_card import ReminderCard
from wijkdesk.ui.settings.scan_card import ScanCard
from wijkdesk.ui.settings.urgency_card import UrgencyCard
from wijkdesk.ui.settings.way_card import WayCard
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say
from wijkdesk.ui.widgets.page import Page


class SettingsPage(Page):
    """Everything that is set on this laptop and not at the municipality."""

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.lock = LockCard(services.idle, tasks, changes, say)
        self.reminders = ReminderCard(services.reminders, tasks, say)
        self.plain = PlainCard(services.plain, tasks, say)
        self.laptop = LaptopCard(services.me)
        self.letters = WayCard(
            self.tr("Brieven"),
            self.tr("Van welke sjablonen u in een dossier een brief kunt maken."),
            self.tr("Bekijk de sjablonen"),
        )
        self.exchange = WayCard(
            self.tr("Sociale kaart"),
            self.tr("Een bestand van een ander inlezen, of onze sociale kaart meegeven."),
            self.tr("Inlezen of meegeven"),
        )
        self.terms = WayCard(
            self.tr("Termijnen"),
            self.tr("Met welke regels van de wet WijkDesk rekent, en wanneer zij gelden."),
            self.tr("Bekijk de tabel"),
        )
        self.advice = WayCard(
            self.tr("Verblijfsstatus"),
            self.tr("Wat elke wet betekent voor een asielzoeker, statushouder of ontheemde."),
            self.tr("Bekijk het advies"),
        )
        self.urgency = UrgencyCard(services.registrations, tasks)
        self.passphrase = PassphraseCard(services.profile, tasks, say)
        self.scans = ScanCard(services.scans, tasks, say)
        self.backups = BackupsCard(services.backups, tasks, say, now)

        self.add_work(self.lock)
        self.add_work(self.reminders)
        self.add_work(self.plain)
        self.add_work(self.passphrase)
        self.add_work(self.scans)
        self.add_work(self.backups)
        self.add_side(self.laptop)
        self.add_side(self.letters)
        self.add_side(self.terms)
        self.add_side(self.advice)
        if services.directory.may_write:
            self.add_side(self.exchange)
        self.add_side(self.urgency)

        self.set_header(
            self.tr("Instellingen"),
            self.tr("Van deze laptop. De rest wordt bij de gemeente ingesteld."),
        )
