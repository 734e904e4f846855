"""Says when to warn and when to lock, by looking at the clock once a second."""

from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wijkdesk.ui.locking.idle_clock import IdleClock

LOOK_MS = 1000
WARN = 30
MINUTE = 60


class IdleWatch(QObject):
    """`warned` carries the seconds that are left, each second; `resumed` when somebody is back.

    `over` is said once.
    """

    warned = Signal(object)
    resumed = Signal()
    over = Signal()

    def __init__(self, clock: IdleClock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._warning = self._over = False
        self.timer = QTimer(self, interval=LOOK_MS)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def set_minutes(self, minutes: int) -> None:
        """Another limit, counted from the last touch."""
        self._clock.limit = minutes * MINUTE

    @Slot()
    def touch(self) -> None:
        """Somebody is there. But a laptop that slept too long is locked, whoever wakes it."""
        if not self._is_over():
            self._clock.touch()
            self._end_warning()

    @Slot()
    def look(self) -> None:
        """Ask the clock."""
        if self._is_over():
            return
        left = self._clock.left
        if left <= WARN:
            self._warning = True
            self.warned.emit(ceil(left))
        else:
            self._end_warning()

    def _is_over(self) -> bool:
        if not self._over and self._clock.left <= 0:
            self._over = True
            self.timer.stop()
            self.over.emit()
        return self._over

    def _end_warning(self) -> None:
        if self._warning:
            self._warning = False
            self.resumed.emit()
