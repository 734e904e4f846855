"""Counts down until one may try again; how long that is, is kept with the profile itself."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

TICK_MS = 1000


class Patience(QObject):
    """`waiting` carries the seconds that are left; 0 says that one may try again."""

    waiting = Signal(object)

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.clock = clock
        self._until = 0.0
        self.timer = QTimer(self, interval=TICK_MS)
        self.timer.timeout.connect(self.tick)

    @property
    def left(self) -> int:
        """Seconds still to wait."""
        return max(0, math.ceil(self._until - self.clock()))

    def wait(self, seconds: int) -> None:
        """Nobody may try for so long; 0 lets them at once."""
        self._until = self.clock() + seconds
        self.tick()

    @Slot()
    def tick(self) -> None:
        """Say how long it still takes."""
        left = self.left
        if left:
            self.timer.start()
        else:
            self.timer.stop()
        self.waiting.emit(left)
