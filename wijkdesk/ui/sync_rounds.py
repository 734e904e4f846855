"""When a round of sync runs: soon after a change, every minute, and less often while it fails."""

import random
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wijkdesk.errors import WijkDeskError
from wijkdesk.ui.paid_line import PaidLine
from wijkdesk.ui.tasks import Tasks

EVERY = 60_000
SOON = 3_000
SHORTEST, LONGEST = 1_000, 600_000
FIRST = 200
BACK = 2_000
"""Milliseconds: between rounds, after a change, least and most after failures, once unlocked, and
at most when there is a line again.

While it was locked nothing was sent or fetched (decision 17); the first rows are painted before.
"""


class SyncRounds(QObject):
    """`work` is one round, on the network lane; `ended` carries its report, or its trouble.

    After a round in which there was no time for all attachments the next one comes soon. While
    those wait for a better line, `work` is told so: files=False.
    """

    sending = Signal(object)
    ended = Signal(object)

    def __init__(self, tasks: Tasks, work: Callable[..., object], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._work = tasks, work
        self._failures = 0
        self._chance = random.SystemRandom()
        self.under_way = self._with_files = False
        self.paid = PaidLine(self)
        self.paid.changed.connect(self.soon)
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.go)

    @Slot()
    def go(self) -> None:
        """Run a round now, unless one is under way."""
        if self.under_way:
            return
        self.under_way = True
        self.sending.emit(True)
        self._with_files = not self.paid.files_wait
        work = self._work if self._with_files else partial(self._work, files=False)
        self._tasks.run(self, work, self._done, self._failed, lane="network")

    def first(self) -> None:
        """Somebody just sat down."""
        self.timer.start(FIRST)

    @Slot()
    def soon(self) -> None:
        """Something waits: run in a moment, unless the last round failed."""
        self.within(SOON)

    def within(self, pause: int) -> None:
        """Run in so many milliseconds at most, unless the last round failed."""
        waits = self.timer.remainingTime() if self.timer.isActive() else EVERY
        if not self.under_way and not self._failures:
            self.timer.start(min(waits, pause))

    @Slot()
    def line_is_back(self) -> None:
        """There is a network again: not all laptops of a building in the same moment."""
        if not self.under_way and self._failures:
            self.timer.start(self._chance.randint(0, BACK))

    def _done(self, report: object) -> None:
        self._failures = 0
        more = getattr(getattr(report, "files", None), "more", False)
        mends = getattr(report, "odd", 0)
        if self._with_files and not more:
            self.paid.are_through()
        self._end(report, SOON if more or mends or self.paid.is_allowed else EVERY)

    def _failed(self, trouble: BaseException) -> None:
        """Full jitter: a centre that comes back is not asked by everybody at once."""
        self._failures += 1
        pause = self._chance.randint(SHORTEST, most_after(self._failures))
        asked = trouble.values.get("wait") if isinstance(trouble, WijkDeskError) else None
        least = asked * 1000 if isinstance(asked, int) else 0
        self._end(trouble, min(max(pause, least), LONGEST))

    def _end(self, answer: object, pause: int) -> None:
        self.under_way = False
        self.timer.start(pause)
        self.sending.emit(False)
        self.ended.emit(answer)


def most_after(failures: int) -> int:
    """Milliseconds, twice as many after each round that failed."""
    return min(EVERY << min(failures, 8), LONGEST)
