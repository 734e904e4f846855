"""The waiting list beside the board, and how one leads to the other."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.services.board import Column, Narrowing
from wijkdesk.services.house import Services
from wijkdesk.ui.acts import Act
from wijkdesk.ui.board.board_page import BoardPage
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.code_reader import CodeReader
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import tell
from wijkdesk.ui.waiting.waiting_page import KEY, WaitingPage

PLACE = "board"


class ReferralDesk(QObject):
    """`file_requested` carries a case file id, `reply_requested` the ReferralRow of an answer."""

    file_requested = Signal(object)
    reply_requested = Signal(object)
    locations_requested = Signal()

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
        self._own = (services, tasks, changes, window.show_message, now)
        self._window = window
        self._find, self._tasks = services.referral_replies.find, tasks
        self.reader = CodeReader(window, self)
        self.reader.read.connect(self._look_up)
        window.alone.changed.connect(self._rest)

    @Slot(str)
    def _look_up(self, code: str) -> None:
        """The code of a slip was scanned, wherever one was."""
        done = self.reply_requested.emit
        refused = partial(tell, self._window.show_message)
        self._tasks.run(self, partial(self._find, code), done, refused)

    @Slot()
    def _rest(self) -> None:
        """Beside a client nothing of another comes on the screen."""
        self.reader.rests = self._window.alone.is_on

    def acts(self) -> tuple[Act, ...]:
        """What the search box can do of this."""
        words = self.tr("wachten urgent voorrang overbruggen")
        return (Act(KEY, self.tr("Wachtlijst"), self.waiting, words=words),)

    @Slot()
    def waiting(self) -> None:
        """The waiting list; one that is open already is shown again."""
        pages = (p for p in self._window.open_pages() if isinstance(p, WaitingPage))
        page = next(pages, None)
        if page is None:
            page = WaitingPage(*self._own)
            page.file_requested.connect(self.file_requested)
            page.board_requested.connect(self.board)
            page.locations.clicked.connect(self.locations_requested)
        self._window.show_page(page, PLACE)
        page.focus_first()

    @Slot()
    def all_that_ask(self) -> None:
        """The board, with what asks for something now: the number of Today opens its list."""
        self.board(Narrowing(late=True))

    @Slot()
    def board(self, wanted: Narrowing | None = None, only: Column | None = None) -> None:
        """The board, with these cards; without a wish as it was left."""
        page = self._window.page(PLACE)
        if isinstance(page, BoardPage) and wanted is not None:
            page.narrow(wanted, only)
        self._window.open_place(PLACE)
