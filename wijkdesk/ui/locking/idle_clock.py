"""How long nobody has touched keyboard or mouse, also while the laptop slept; knows no Qt."""

import time
from collections.abc import Callable

Clock = Callable[[], float]


class IdleClock:
    """Two clocks, because each can stand still: one while it sleeps, the other when it is set.

    The monotonic clock of Linux and macOS does not run during sleep. The clock on the wall does,
    but can be put back. Whichever saw more time pass is believed.
    """

    def __init__(
        self, limit: float = 300, monotonic: Clock = time.monotonic, wall: Clock = time.time
    ) -> None:
        self.limit = limit
        self._monotonic, self._wall = monotonic, wall
        self._since = self._now()

    def touch(self) -> None:
        """Somebody is there."""
        self._since = self._now()

    @property
    def left(self) -> float:
        """Seconds until it is time to lock; 0 or less when it is."""
        passed = max(now - since for now, since in zip(self._now(), self._since, strict=True))
        return self.limit - passed

    def _now(self) -> tuple[float, float]:
        return self._monotonic(), self._wall()
