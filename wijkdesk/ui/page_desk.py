"""A desk with pages of its own: each is made once, and shown again as long as it is open."""

from uuid import UUID

from PySide6.QtCore import QObject

from wijkdesk.services.house import Services
from wijkdesk.ui.bench import NO_FILE, Bench
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.widgets.page import Page


class PageDesk(QObject):
    """`pages` are known by the key that each page has; what is typed in one that is open stays."""

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        window: MainWindow,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._changes = services, tasks, changes
        self._window = window
        self.pages: dict[str, Page] = {}

    def forget(self) -> None:
        """The pages are gone; they are made anew when they are asked for."""
        self.pages.clear()

    def _bench(self, case_file_id: UUID = NO_FILE) -> Bench:
        say = self._window.show_message
        return Bench(case_file_id, self._services, self._tasks, self._changes, say)

    def _open(self, key: str) -> Page | None:
        page = self.pages.get(key)
        return page if page is not None and page in self._window.open_pages() else None

    def _show(self, page: Page, place: str) -> None:
        self.pages[page.key] = page
        self._window.show_page(page, place)
        page.focus_first()
