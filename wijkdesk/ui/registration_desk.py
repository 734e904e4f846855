"""Registrations that are open: how one begins, and what becomes of one that is left."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import UUID

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.services.changes import Changes
from wijkdesk.services.house import Services
from wijkdesk.services.registrations import RegistrationRow
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.place_today import PlaceToday
from wijkdesk.ui.registrations.registration_page import RegistrationPage
from wijkdesk.ui.tasks import Tasks


class RegistrationDesk(QObject):
    """`file_requested` carries the case file that a registration became, or belongs to.

    `beside_requested` carries one to look at while the registration stays open.
    """

    file_requested = Signal(object)
    beside_requested = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        window: MainWindow,
        place: PlaceToday,
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._changes = services, tasks, changes
        self._say, self._window = window.show_message, window
        self._place, self._now = place, now
        self._shown: RegistrationPage | None = None
        window.stack.currentChanged.connect(self._leave)

    @Slot(object)
    def start(self, name: str) -> None:
        """Begin a registration at the place chosen for today."""
        self._show(partial(self._services.registrations.start, name, *self._place.where()))
        self._window.top_bar.search.clear()

    @Slot()
    def start_empty(self) -> None:
        """Begin a registration of somebody whose name is not known yet."""
        self.start("")

    @Slot()
    def start_advice(self) -> None:
        """Begin a short advice, wherever one is."""
        self._show(partial(self._services.registrations.advise, *self._place.where()))

    @Slot(object)
    def open(self, registration_id: UUID) -> None:
        """Show one registration."""
        load = partial(self._services.registrations.open, registration_id)
        self._show(load, f"registration:{registration_id.hex}")

    def forget(self) -> None:
        """The page is gone; nobody left it."""
        self._shown = None

    @Slot(object)
    def close_gone(self, ids: frozenset[UUID]) -> None:
        """Beginning these was undone."""
        for page in self._window.open_pages():
            if isinstance(page, RegistrationPage) and page.row is not None and page.row.id in ids:
                self._window.close_page(page)

    def _show(self, load: Callable[[], RegistrationRow], key: str = "") -> None:
        page = RegistrationPage(
            load, self._services, self._tasks, self._changes, self._say, self._now
        )
        page.key = key
        page.file_requested.connect(self.file_requested)
        page.beside_requested.connect(self.beside_requested)
        page.closed.connect(self._close)
        page.done.connect(self._put_done_away)
        self._window.show_page(page, "inbox")
        page.focus_first()

    @Slot()
    def _leave(self) -> None:
        """A registration that was begun and left without a word does not stay behind."""
        shown, left = self._window.stack.currentWidget(), self._shown
        self._shown = shown if isinstance(shown, RegistrationPage) else None
        if left is not None and left is not shown and left.row is not None:
            left.flush()
            work = partial(self._services.registrations.drop_if_empty, left.row.id)
            self._tasks.run(self, work, partial(self._put_away, left))

    def _put_away(self, page: RegistrationPage, dropped: object) -> None:
        if not dropped:
            return
        if shiboken6.isValid(page) and self._window.stack.currentWidget() is not page:
            self._window.close_page(page)
        self._changes.changed.emit(Changes(registrations=True))

    @Slot(object)
    def _put_done_away(self, _registration_id: UUID) -> None:
        """A short advice is written: back to what one was doing."""
        done = self._window.stack.currentWidget()
        if isinstance(done, RegistrationPage):
            self._window.close_page(done)

    @Slot(object)
    def _close(self, _registration_id: UUID) -> None:
        """It has its answer; what is left is in the inbox."""
        done = self._window.stack.currentWidget()
        self._window.open_place("inbox")
        if isinstance(done, RegistrationPage):
            self._window.close_page(done)
