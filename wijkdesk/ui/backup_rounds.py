"""When a backup copy is made: every half hour of use, on a lane of its own."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wijkdesk.errors import WijkDeskError
from wijkdesk.ui.tasks import Tasks

EVERY = 120_000
FIRST = 20_000
"""Milliseconds: the service itself knows whether it is time; the first page goes first."""
QUIET = {"backup_busy"}
"""Nothing that anybody needs to hear: it is tried again."""


class BackupRounds(QObject):
    """`work` makes a copy when one is due and says how much is wrong in the store, if it looked.

    `trouble` carries a code that the worker must hear, once for as long as the program runs.
    """

    trouble = Signal(object)
    ended = Signal(object)

    def __init__(
        self, tasks: Tasks, work: Callable[[], int | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._work = tasks, work
        self._told = set(QUIET)
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.go)

    def start(self) -> None:
        """From now on."""
        self.timer.start(FIRST)

    @Slot()
    def go(self) -> None:
        """A round now."""
        self._tasks.run(self, self._work, self._done, self._failed, lane="copy")

    def _done(self, wrong: int | None) -> None:
        if wrong:
            self._tell("store_faults")
        self._end()

    def _failed(self, trouble: BaseException) -> None:
        self._end()
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        self._tell(trouble.code)

    def _tell(self, code: str) -> None:
        if code not in self._told:
            self._told.add(code)
            self.trouble.emit(code)

    def _end(self) -> None:
        self.timer.start(EVERY)
        self.ended.emit(None)
