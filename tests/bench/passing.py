"""How long a hand waits: until something is there, and the median of some times."""

import statistics
import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

TIMES = 9
HAND = 100
"""Milliseconds that a hand does not notice."""
WORDS = "Gesprek met moeder over school en slapen. Zij belt zelf met de huisarts en wij horen het."


def until(there: Callable[[], object]) -> None:
    """Let the window live until something is true."""
    while not there():
        QApplication.processEvents()
        time.sleep(0.001)


def pause(milliseconds: float) -> None:
    """Let the window live for a while; `QTest.qWait` lets no other thread of Python run."""
    end = time.perf_counter() + milliseconds / 1000
    until(lambda: time.perf_counter() >= end)


def median(
    work: Callable[[], object], times: int = TIMES, before: Callable[[], object] | None = None
) -> float:
    """Milliseconds; `before` is not counted."""
    took = []
    for _ in range(times):
        if before is not None:
            before()
        begun = time.perf_counter()
        work()
        took.append((time.perf_counter() - begun) * 1000)
    return statistics.median(took)
