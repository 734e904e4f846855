"""Long work in short turns: as many rows at a time as the writer lane may be held for."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy.orm import Session

if TYPE_CHECKING:
    from wijkdesk.storage.store import Store

HOLD_MS = 20
"""No longer than this may the background keep a person's key press from the store (decision 16)."""
ALONE_MS = 1000
"""For as long as nobody works with this store yet, such as at the first sync."""
AIM = 0.5
"""Of the time allowed: rows differ, and the rest is for the heavy ones."""
FIRST, LEAST, MOST = 25, 8, 5000

Item = TypeVar("Item")


class Pace:
    """How much fits in one turn: measured on this laptop, with the rows of the last turn."""

    def __init__(
        self,
        hold_ms: float = HOLD_MS,
        clock: Callable[[], float] = time.perf_counter,
        *,
        least: int = LEAST,
    ) -> None:
        self.size = min(FIRST, least) if least < LEAST else FIRST if hold_ms <= HOLD_MS else MOST
        self._least = least
        self._aim_ms = hold_ms * AIM
        self._clock = clock

    def chunks(self, items: Sequence[Item]) -> Iterator[Sequence[Item]]:
        """All items, each time as many as fit in a turn now; nothing at all gives one turn."""
        start = 0
        while True:
            some = items[start : start + self.size]
            start += len(some)
            yield some
            if start >= len(items):
                return

    @contextmanager
    def turn(self, store: "Store", amount: int, intent: str = "") -> Iterator[Session]:
        """One turn of the background, in which so many rows are written.

        With an `intent` it is an act of a person that can wait: captured as any other.
        """
        with store.lane.turn(background=True):
            begun = self._clock()
            with store.begin(intent) if intent else store.in_background() as session:
                yield session
            self._learn(amount, (self._clock() - begun) * 1000)

    def _learn(self, amount: int, took_ms: float) -> None:
        if amount < self.size and took_ms < self._aim_ms:
            return  # a turn with few rows says little about one with many
        wanted = amount * self._aim_ms / max(took_ms, 0.1)
        self.size = round(min(max(wanted, self.size / 4, self._least), self.size * 2, MOST))
