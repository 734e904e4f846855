"""Where the sociale kaart is kept: the page of one provision, or of a new one."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.services.house import Services
from wijkdesk.ui.acts import Act
from wijkdesk.ui.bench import NO_FILE, Bench
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.directory.exchange_page import ExchangePage
from wijkdesk.ui.directory.new_provision import NEW
from wijkdesk.ui.directory.provision_page import ProvisionPage
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.tasks import Tasks


class DirectoryDesk(QObject):
    """One page of each provision; what is open already is shown again.

    `referral_requested` carries a file and a referral in it.
    """

    referral_requested = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        window: MainWindow,
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._own = (services, tasks, changes)
        self._window, self._now = window, now
        self.pages: dict[UUID, ProvisionPage] = {}

    @Slot(object)
    def open(self, provision_id: UUID | None) -> None:
        """One provision; None for a new one."""
        wanted = provision_id or NEW
        page = self.pages.get(wanted)
        if page is None or page not in self._window.open_pages():
            page = ProvisionPage(wanted, Bench(NO_FILE, *self._own, self._window.show_message))
            page.left.connect(self._leave)
            page.made.connect(self._go_on)
            page.referral_requested.connect(self.referral_requested)
            self.pages[wanted] = page
        self._window.show_page(page, "directory")
        page.focus_first()

    def acts(self) -> tuple[Act, ...]:
        """What the search box can do of this, for who keeps the sociale kaart."""
        if not self._own[0].directory.may_write:
            return ()
        words = self.tr("import export bestand lijst csv excel hsds aanbod uitwisselen")
        title = self.tr("Sociale kaart inlezen of meegeven")
        return (Act("exchange", title, self.exchange, words=words),)

    @Slot()
    def exchange(self) -> None:
        """Where the sociale kaart comes in from others and goes out."""
        found = (p for p in self._window.open_pages() if isinstance(p, ExchangePage))
        page = next(found, None)
        if page is None:
            services, tasks, changes = self._own
            say = self._window.show_message
            page = ExchangePage(services.exchange, tasks, changes, say, self._now)
        self._window.show_page(page, "directory")
        page.focus_first()

    def forget(self) -> None:
        """The pages are gone; they are made anew when they are asked for."""
        self.pages.clear()

    @Slot()
    def _leave(self) -> None:
        page = self._window.stack.currentWidget()
        if isinstance(page, ProvisionPage):
            self.pages.pop(page.provision_id, None)
            page.flush()
            self._window.close_page(page)

    @Slot(object)
    def _go_on(self, provision_id: UUID) -> None:
        """What was new has a page of its own from now on."""
        self._leave()
        self.open(provision_id)
