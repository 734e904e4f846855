"""How far an import is, told from the lane on which it runs to whoever looks; and stopping it."""

import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from wijkdesk.errors import UnavailableError

Item = TypeVar("Item")
STOPPED = "exchange_stopped"


class Phase(StrEnum):
    """What it is doing; while a file is read nobody knows how much is in it."""

    READ = "read"
    CHECK = "check"
    WRITE = "write"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Progress:
    """`total` is 0 as long as nobody knows it."""

    phase: Phase
    done: int = 0
    total: int = 0


class Meter:
    """One import at a time; `now` and `break_off` may be asked from any thread."""

    def __init__(self) -> None:
        self.now: Progress | None = None
        self._broken = threading.Event()

    def begin(self, phase: Phase) -> None:
        """Something is asked for; what somebody stopped before is forgotten."""
        self._broken.clear()
        self.now = Progress(phase)

    def end(self) -> None:
        """It is over."""
        self.now = None

    def break_off(self) -> None:
        """Whoever asked for it wants it no more."""
        self._broken.set()

    def heed(self) -> None:
        """Raises "exchange_stopped", once."""
        if self._broken.is_set():
            self._broken.clear()
            raise UnavailableError(STOPPED)

    def tell(self, phase: Phase, done: int, total: int) -> None:
        """So far it is."""
        self.now = Progress(phase, done, total)

    def check(self, rows: Iterable[Item], total: int) -> Iterator[Item]:
        """The same rows, counted as they are looked at."""
        for n, row in enumerate(rows):
            self.heed()
            self.tell(Phase.CHECK, n, total)
            yield row
