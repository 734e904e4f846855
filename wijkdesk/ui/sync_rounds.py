"""When a round of sync runs: soon after a change, every minute, and less often while it fails."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wijkdesk.ui.tasks import Tasks

EVERY = 60_000
SOON = 3_000
LONGEST = 600_000
FIRST = 200
"""Milliseconds: between rounds, after a change, at most after failures, and once unlocked.

While it was locked nothing was sent or fetched (decision 17); the first rows are painted before.
"""


class SyncRounds(QObject):
    """`work` is one round, on the network lane; `ended` carries its report, or its trouble."""

    sending = Signal(object)
    ended = Signal(object)

    def __init__(self, tasks: Tasks, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._work = tasks, work
        self._pause = EVERY
        self.under_way = False
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.go)

    @Slot()
    def go(self) -> None:
        """Run a round now, unless one is under way."""
        if self.under_way:
            return
        self.under_way = True
        self.sending.emit(True)
        self._tasks.run(self, self._work, self._done, self._failed, lane="network")

    def first(self) -> None:
        """Somebody just sat down."""
        self.timer.start(FIRST)

    def soon(self) -> None:
        """Something waits: run in a moment, unless the last round failed."""
        waits = self.timer.remainingTime() if self.timer.isActive() else EVERY
        if not self.under_way and self._pause == EVERY:
            self.timer.start(min(waits, SOON))

    def _done(self, report: object) -> None:
        self._pause = EVERY
        self._end(report)

    def _failed(self, trouble: BaseException) -> None:
        self._pause = min(self._pause * 2, LONGEST)
        self._end(trouble)

    def _end(self, answer: object) -> None:
        self.under_way = False
        self.timer.start(self._pause)
        self.sending.emit(False)
        self.ended.emit(answer)
