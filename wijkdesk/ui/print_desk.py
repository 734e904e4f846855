"""The print page of each file: one at a time, with what was chosen on it."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.services.house import Services
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.confirming import confirms, keeper_of
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.printing.print_page import PrintPage
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import tell


class PrintDesk(QObject):
    """Whoever asks for a paper comes here; `wanted` are keys of the table of papers.

    `letter_requested` carries a file in which somebody writes a letter, `copy_requested` one of
    which somebody wants a copy.
    """

    letter_requested = Signal(object)
    copy_requested = Signal(object)

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
        self.pages: dict[UUID, PrintPage] = {}

    @Slot(object)
    def open(self, case_file_id: UUID, wanted: Sequence[str] = ()) -> None:
        """Show it; one that is open already keeps what was chosen, unless something is asked."""
        page = self.pages.get(case_file_id)
        if page is None or page not in self._window.open_pages():
            page = self.pages[case_file_id] = self._make(case_file_id, wanted)
        elif wanted:
            page.choices.tick(wanted)
        self._window.show_page(page, "files")

    @Slot(object, object)
    def open_for(self, case_file_id: UUID, wanted: str) -> None:
        """With this paper chosen; "" leaves the choice as it is."""
        self.open(case_file_id, [wanted] if wanted else ())

    def _make(self, case_file_id: UUID, wanted: Sequence[str]) -> PrintPage:
        say = self._window.show_message
        bench = Bench(case_file_id, self._services, self._tasks, self._changes, say)
        ask = confirms(self._services, self._tasks, partial(tell, say))
        keeper = keeper_of(self._services, f"printing:{case_file_id.hex}", ask)
        page = PrintPage(bench, keeper, wanted)
        page.left.connect(self._put_away)
        page.letter_requested.connect(self.letter_requested)
        page.copy_wanted.connect(self.copy_requested)
        return page

    @Slot()
    def _put_away(self) -> None:
        page = self._window.stack.currentWidget()
        if isinstance(page, PrintPage):
            self.pages.pop(page.bench.case_file_id, None)
            self._window.close_page(page)
