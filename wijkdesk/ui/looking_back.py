"""Undo and the list of last changes: their keys, their page, and what they do to other pages."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from wijkdesk.services.undo import Undone, UndoService
from wijkdesk.ui.acts import Act
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.history.latest_page import LatestPage
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.undo_keys import REDO, UNDO, UndoKeys
from wijkdesk.ui.undoing import Undoing

if TYPE_CHECKING:
    from wijkdesk.ui.history.past_card import AskCentre

KEY = "Ctrl+H"


class LookingBack(QObject):
    """`file_requested` carries a case file id; `gone` the ids of files and registrations.

    `ask_centre` runs on the network lane; without it only this laptop's own acts are shown.
    """

    file_requested = Signal(object)
    gone = Signal(object)

    def __init__(
        self,
        service: UndoService,
        tasks: Tasks,
        changes: ChangeBus,
        window: MainWindow,
        flush: Callable[[], object],
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._service, self._tasks, self._changes = service, tasks, changes
        self._window, self._flush, self._now = window, flush, now
        self._page: LatestPage | None = None
        self.ask_centre: AskCentre | None = None
        self.keys = UndoKeys(window)
        self.undoing = Undoing(service, tasks, changes, window.messages, self.keys, flush, self)
        self.open_key = QShortcut(QKeySequence(KEY), window)

        self.undoing.done.connect(self._tell_gone)
        self.undoing.act_wanted.connect(self.show_act)
        self.open_key.activated.connect(self._open_here)

    def acts(self) -> tuple[Act, ...]:
        """What the search box can do of this."""
        return (
            Act(
                "undo", self.tr("Ongedaan maken"), self.undoing.undo, UNDO[0], self.tr("terug fout")
            ),
            Act("redo", self.tr("Opnieuw doen"), self.undoing.redo, REDO[0], self.tr("toch wel")),
            Act(
                "latest",
                self.tr("Laatste wijzigingen"),
                self.open_all,
                KEY,
                self.tr("geschiedenis wie wanneer"),
            ),
        )

    def forget(self) -> None:
        """The page is gone; it is made anew when it is asked for."""
        self._page = None

    @Slot()
    def open_all(self) -> LatestPage:
        """Everything of the last thirty days."""
        if self._page is None:
            say = self._window.show_message
            page = LatestPage(
                self._service, self._tasks, self._changes, say, self._now, self.ask_centre
            )
            page.turned.connect(self.undoing.tell)
            page.file_requested.connect(self.file_requested)
            self._page = page
        self._flush()
        self._page.begin()
        self._window.show_page(self._page, "sync")
        return self._page

    def open_file(self, case_file_id: UUID, title: str) -> None:
        """What was done in one file."""
        self.open_all().show_file(case_file_id, title)

    @Slot(object)
    def show_act(self, act_id: UUID) -> None:
        """One act, with both texts where somebody wrote since."""
        self.open_all().show_act(act_id)

    @Slot()
    def _open_here(self) -> None:
        """From the page of a file: what was done in that file."""
        page = self._window.stack.currentWidget()
        case_file_id = getattr(page, "case_file_id", None)
        if page is None or case_file_id is None:
            self.open_all()
        else:
            self.open_file(case_file_id, page.accessibleName())

    @Slot(object)
    def _tell_gone(self, undone: Undone) -> None:
        if undone.closed:
            self.gone.emit(undone.closed)
