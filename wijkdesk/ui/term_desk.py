"""The terms of all files, and the tables of terms and of advice: pages of their own."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot

from wijkdesk.ui.acts import Act
from wijkdesk.ui.page_desk import PageDesk
from wijkdesk.ui.terms.advice_page import AdvicePage
from wijkdesk.ui.terms.forecast_page import ForecastPage
from wijkdesk.ui.terms.table_page import TablePage


class TermDesk(PageDesk):
    """`file_requested` carries a case file id, `registration_requested` that of a question."""

    file_requested = Signal(object)
    registration_requested = Signal(object)

    def acts(self) -> tuple[Act, ...]:
        """What the search box can do of this."""
        words = self.tr("termijn deadline wet zes weken verlopen beschikking")
        table = self.tr("termijn tabel wet regels beheerder opschorten feestdagen")
        advice = self.tr("statushouder asielzoeker ontheemd verblijf recht advies azc beheerder")
        return (
            Act("terms", self.tr("Termijnen die aflopen"), self.forecast, words=words),
            Act("term_table", self.tr("Tabel met termijnen"), self.table, words=table),
            Act("advice_table", self.tr("Advies bij verblijfsstatus"), self.advice, words=advice),
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

    @Slot()
    def advice(self) -> None:
        """What each law means for a status of stay."""
        page = self._open("advice_table")
        if page is None:
            own = (self._tasks, self._changes, self._window.show_message, _now)
            page = AdvicePage(self._services.stay_advice, *own)
        self._show(page, "settings")


def _now() -> datetime:
    return datetime.now().astimezone()
