"""The terms of all files and the table of terms: two pages of their own."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.services.house import Services
from wijkdesk.ui.acts import Act
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.terms.forecast_page import ForecastPage
from wijkdesk.ui.terms.table_page import TablePage
from wijkdesk.ui.widgets.page import Page


class TermDesk(QObject):
    """`file_requested` carries a case file id, `registration_requested` that of a question."""

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
        super().__init__(parent)
        self._services, self._tasks, self._changes = services, tasks, changes
        self._window = window
        self.pages: dict[str, Page] = {}

    def acts(self) -> tuple[Act, ...]:
        """What the search box can do of this."""
        words = self.tr("termijn deadline wet zes weken verlopen beschikking")
        table = self.tr("termijn tabel wet regels beheerder opschorten feestdagen")
        return (
            Act("terms", self.tr("Termijnen die aflopen"), self.forecast, words=words),
            Act("term_table", self.tr("Tabel met termijnen"), self.table, words=table),
        )

    @Slot()
    def forecast(self) -> None:
        """What ends, of all files."""
        page = self._open("terms")
        if page is None:
            own = (self._tasks, self._changes, self._window.show_message, _now)
            page = ForecastPage(self._services.terms, *own)
            page.file_requested.connect(self.file_requested)
            page.registration_requested.connect(self.registration_requested)
            page.table_requested.connect(self.table)
        self._show(page, "today")

    @Slot()
    def table(self) -> None:
        """What every term is counted with."""
        page = self._open("term_table")
        if page is None:
            own = (self._tasks, self._changes, self._window.show_message, _now)
            page = TablePage(self._services.term_table, *own)
        self._show(page, "settings")

    def forget(self) -> None:
        """The pages are gone; they are made anew when they are asked for."""
        self.pages.clear()

    def _open(self, key: str) -> Page | None:
        page = self.pages.get(key)
        return page if page is not None and page in self._window.open_pages() else None

    def _show(self, page: Page, place: str) -> None:
        self.pages[page.key] = page
        self._window.show_page(page, place)
        page.focus_first()


def _now() -> datetime:
    return datetime.now().astimezone()
