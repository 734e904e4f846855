"""Between two rounds: waits for the centre to say that a colleague did something, and goes then.

When that does not work nothing is said: rounds come in their own rhythm.
"""

import random
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from wijkdesk.ui.sync_rounds import SyncRounds
from wijkdesk.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

AT_ONCE = 1.0
"""Seconds: an answer that was there before one could wait."""
SPREAD = 1_000
"""Milliseconds, by chance: what concerns a whole team is not asked for by all in one moment."""


class NewsWatch(QObject):
    """`wait` takes until there is news (True) or some minutes (False); without one nobody waits."""

    def __init__(self, tasks: Tasks, rounds: SyncRounds, parent: QObject) -> None:
        super().__init__(parent)
        self.wait: Callable[[], bool] | None = None
        self._tasks, self._rounds = tasks, rounds
        self._chance = random.SystemRandom()
        self.is_waiting = self._was_hasty = False
        self._since = 0.0
        rounds.ended.connect(self._after_round)

    @Slot(object)
    def _after_round(self, report: object) -> None:
        """After one that went well; news that brought nothing, and at once, is not asked again."""
        brought = getattr(report, "anything", False)
        if isinstance(report, BaseException) or (self._was_hasty and not brought):
            self._was_hasty = False
            return
        self._begin()

    def _begin(self) -> None:
        if self.wait is not None and not self.is_waiting:
            self.is_waiting, self._since = True, time.monotonic()
            self._tasks.run(self, self.wait, self._heard, self._deaf, lane="news")

    def _heard(self, is_news: bool) -> None:
        self.is_waiting = False
        if not is_news:
            self._begin()
            return
        self._was_hasty = time.monotonic() - self._since < AT_ONCE
        self._rounds.within(self._chance.randint(0, SPREAD))

    def _deaf(self, _trouble: BaseException) -> None:
        self.is_waiting = False
