"""Families that move: the page to give a file along, and the one to read what came."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.services.house import Services
from wijkdesk.ui.acts import Act
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.relocation.arrive_page import KEY, ArrivePage
from wijkdesk.ui.relocation.leave_page import LeavePage
from wijkdesk.ui.tasks import Tasks


class RelocationDesk(QObject):
    """`file_requested` carries a case file id."""

    file_requested = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        window: MainWindow,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._own = (services, tasks, changes, window.show_message)
        self._window = window

    def acts(self) -> tuple[Act, ...]:
        """What the search box can do of this."""
        words = self.tr("overdrachtsdossier verhuizing andere gemeente pakket inlezen")
        return (Act(KEY, self.tr("Overdracht inlezen"), self.arrive, words=words),)

    @Slot(object)
    def leave(self, case_file_id: UUID) -> None:
        """Give a file along; a page that is open already is shown again."""
        open_already = (p for p in self._window.open_pages() if isinstance(p, LeavePage))
        page = next((p for p in open_already if p.bench.case_file_id == case_file_id), None)
        if page is None:
            page = LeavePage(case_file_id, *self._own)
            page.file_requested.connect(self.file_requested)
        self._window.show_page(page, "files")
        page.focus_first()

    @Slot()
    def arrive(self) -> None:
        """Read one that came."""
        pages = (p for p in self._window.open_pages() if isinstance(p, ArrivePage))
        page = next(pages, None)
        if page is None:
            page = ArrivePage(*self._own)
            page.file_requested.connect(self.file_requested)
        self._window.show_page(page, "inbox")
        page.focus_first()
