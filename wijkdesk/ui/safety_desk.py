"""Whom to call now from everywhere, and the pages about safety that are of no file."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.services.house import Services
from wijkdesk.ui.acts import Act
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.crisis_list import KEY
from wijkdesk.ui.crisis_panel import CrisisPanel
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.page_desk import PageDesk
from wijkdesk.ui.safety.crisis_page import CrisisPage
from wijkdesk.ui.safety.handovers_page import HandoversPage
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import tell


class SafetyDesk(PageDesk):
    """`numbers_print_requested` asks for the crisis numbers on paper.

    `file_requested` carries a file and the tab of it that is meant, `registration_requested` a
    registration.
    """

    numbers_print_requested = Signal()
    file_requested = Signal(object)
    registration_requested = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        window: MainWindow,
        parent: QObject,
    ) -> None:
        super().__init__(services, tasks, changes, window, parent)
        self.panel = CrisisPanel(window)
        self.panel.to_page.show()
        self.panel.wanted.connect(self._look)
        self.panel.page_wanted.connect(self.numbers)

    def acts(self) -> tuple[Act, ...]:
        """What the search box can do of this."""
        words = self.tr(
            "crisis nood telefoon nummers veilig thuis 112 113 huisartsenpost spoed ambulance"
        )
        handed = self.tr("veilig thuis overdracht melding terugkoppelen zorgmelding")
        keep = self.tr("crisis nummers regio team huisartsenpost beheren kaart")
        return (
            Act("crisis", self.tr("Bel bij nood"), self.panel.turn, KEY, words),
            Act("vt", self.tr("Overdrachten van Veilig Thuis"), self.handovers, words=handed),
            Act("crisis_page", self.tr("Crisisnummers aanvullen"), self.numbers, words=keep),
        )

    @Slot()
    def numbers(self) -> None:
        """The page on which the list is kept."""
        page = self._open("crisis")
        if page is None:
            page = CrisisPage(self._bench())
            page.print_requested.connect(self.numbers_print_requested)
        self._show(page, "settings")

    @Slot()
    def handovers(self) -> None:
        """What Veilig Thuis handed to the team, and what was handed to it."""
        page = self._open("vt")
        if page is None:
            page = HandoversPage(self._bench())
            page.file_requested.connect(self.to_safety)
            page.registration_requested.connect(self.registration_requested)
        self._show(page, "today")

    @Slot(object)
    def one_handover(self, handover_id: UUID) -> None:
        """The same, with one of them opened."""
        self.handovers()
        page = self.pages["vt"]
        if isinstance(page, HandoversPage):
            page.show_one(handover_id)

    @Slot(object)
    def to_safety(self, case_file_id: UUID) -> None:
        """What is kept about safety in a file."""
        self.file_requested.emit((case_file_id, "safety"))

    @Slot()
    def _look(self) -> None:
        """What came with the program stands there meanwhile."""
        say = partial(tell, self._window.show_message)
        self._tasks.run(
            self, self._services.crisis_numbers.lines, self.panel.show_lines, say, "read"
        )
