"""The writer lane: one turn at a time, a person before the background (decision 16)."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE = 8
"""So many turns of persons go before a turn of the background; then that gets one."""


class WriterLane:
    """Who waits for the lane gets it in the order of asking, but a person before the background.

    The background gives the lane back after at most `chunks.HOLD_MS`; it does not starve: after
    PATIENCE turns of persons it gets one, whoever waits. A thread that has the lane may ask again.
    """

    def __init__(self) -> None:
        self._lock = threading.Condition()
        self._owner: int | None = None
        self._depth = 0
        self._persons: list[int] = []  # tickets, the oldest first
        self._background: list[int] = []
        self._tickets = 0
        self._passed = 0  # turns of persons while the background waited

    @contextmanager
    def turn(self, *, background: bool = False) -> Iterator[None]:
        """Wait for one's turn, and have the lane until the end of the block."""
        self._take(background=background)
        try:
            yield
        finally:
            self._give()

    @property
    def is_mine(self) -> bool:
        """Whether this thread has the lane."""
        return self._owner == threading.get_ident()

    @property
    def person_waits(self) -> bool:
        """Whether the background had better end its turn here."""
        return bool(self._persons)

    @property
    def waiting(self) -> tuple[int, int]:
        """How many persons wait, and how many of the background."""
        return len(self._persons), len(self._background)

    def _take(self, *, background: bool) -> None:
        me = threading.get_ident()
        with self._lock:
            if self._owner == me:
                self._depth += 1
                return
            self._tickets += 1
            ticket, line = self._tickets, self._background if background else self._persons
            line.append(ticket)
            try:
                self._lock.wait_for(lambda: self._owner is None and self._next() == ticket)
            finally:
                line.remove(ticket)
            self._owner, self._depth = me, 1
            self._passed = 0 if background or not self._background else self._passed + 1

    def _next(self) -> int:
        """The ticket whose turn it is; somebody waits, or nobody asks."""
        if not self._persons or (self._background and self._passed >= PATIENCE):
            return self._background[0]
        return self._persons[0]

    def _give(self) -> None:
        with self._lock:
            self._depth -= 1
            if not self._depth:
                self._owner = None
                self._lock.notify_all()
