"""A day of open files costs no more than a few: pages looked at longest ago are closed.

They come back as after a lock: what was typed is a draft, and where one was is remembered.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.editing import RowEditor
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.plans.evaluation_page import EvaluationPage
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.ui.typed_text import TypedText

if TYPE_CHECKING:
    from wijkdesk.ui.desk import Desk

Opened = FilePage | PlanPage | EvaluationPage
MOST = 8
"""A file of a large family has some two thousand widgets: 25 MB, and each change of colours."""
REST_MS = 1000
"""After a page was shown: never in the way of it."""


class Resting(QObject):
    """A page in which something is typed that has not found its place stays."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk.window)  # it goes with the pages
        self._desk = desk
        self.timer = QTimer(self, singleShot=True, interval=REST_MS)
        self.timer.timeout.connect(self.look)
        desk.window.stack.currentChanged.connect(self._wait)

    @Slot()
    def look(self) -> None:
        """Close one page, if there are too many; the next one a moment later."""
        over = self._oldest()
        if not over:
            return
        if not self._desk.memory.is_at_rest() or self._desk.window.alone.is_on:
            self.timer.start()
            return
        page = next((one for one in over if not _is_typed_in(one)), None)
        if page is None:
            return  # asked again when another page is shown
        page.flush()  # what is still on its way comes first
        if not self._desk.tasks.serves(page) and not _is_typed_in(page):
            self._desk.memory.put_aside(page)
            self._desk.files.let_go(page)
        if len(over) > 1 or page in self._desk.window.open_pages():
            self.timer.start()

    def _oldest(self) -> list[Opened]:
        """Those beyond the number that may stay, the one looked at longest ago first."""
        seen = {page: n for n, page in enumerate(self._desk.window.visits())}
        pages: list[Opened] = [
            page for page in self._desk.window.open_pages() if isinstance(page, Opened)
        ]
        pages.sort(key=lambda page: seen.get(page, -1))
        return pages[:-MOST]

    @Slot()
    def _wait(self) -> None:
        if not self.timer.isActive():  # who never pauses does not put it off
            self.timer.start()


def _is_typed_in(page: QWidget) -> bool:
    """Whether something was typed that is not in the store as it was meant."""
    editors = any(one.holds for one in page.findChildren(RowEditor))
    return editors or any(one.holds for one in page.findChildren(TypedText))
