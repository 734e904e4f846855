"""Cleans up on the interface thread only: a Qt object in a cycle must not die on a worker."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 5 * 60 * 1000


class Garbage(QObject):
    """Switches automatic collection off and collects from a timer, for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self.timer = QTimer(self, interval=EVERY_MS)
        self.timer.timeout.connect(self._collect)
        self.timer.start()

    def stop(self) -> None:
        """Back to how it was, for tests and for the end of the program."""
        self.timer.stop()
        if self._was_on:
            gc.enable()

    @Slot()
    def _collect(self) -> None:
        gc.collect()
