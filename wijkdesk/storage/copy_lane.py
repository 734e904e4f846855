"""The right to make a backup copy: for one at a time, and given up at once when others need it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from wijkdesk.errors import UnavailableError


class CopyLane:
    """A copy is made in two parts: while the store is read, and while the copy is looked through.

    Only the first is in the way of others, of the end of the log and of the end of the store.
    """

    def __init__(self) -> None:
        self._making = threading.Lock()
        self._reading = threading.Lock()
        self._must_end = threading.Event()

    @contextmanager
    def making(self) -> Iterator[None]:
        """All of it; raises "backup_busy" when somebody else is at it, or the store closes."""
        if self._must_end.is_set() or not self._making.acquire(blocking=False):
            raise UnavailableError("backup_busy")
        try:
            yield
        finally:
            self._making.release()

    @contextmanager
    def reading(self) -> Iterator[Callable[[], bool]]:
        """The part in which the store is read; ask between two steps whether it must end."""
        with self._reading:
            yield self._must_end.is_set

    @contextmanager
    def stopped(self, *, for_good: bool = False) -> Iterator[None]:
        """Nobody reads the store for a copy: one step at most is waited for."""
        self._must_end.set()
        try:
            with self._reading:
                yield
        finally:
            if not for_good:
                self._must_end.clear()
