"""Makes guessing slow: after ten wrong passphrases each new try waits longer."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

FREE_TRIES = 10
FIRST_SECONDS = 5
MOST_SECONDS = 300
TICK_MS = 1000


class Patience(QObject):
    """`waiting` carries the seconds that are left; 0 says that one may try again."""

    waiting = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.tries = 0
        self.left = 0
        self.timer = QTimer(self, interval=TICK_MS)
        self.timer.timeout.connect(self.tick)

    def wrong(self) -> None:
        """One more wrong passphrase."""
        self.tries += 1
        if self.tries >= FREE_TRIES:
            longer = FIRST_SECONDS * 2 ** min(self.tries - FREE_TRIES, 10)
            self.left = min(longer, MOST_SECONDS)
            self.timer.start()
            self.waiting.emit(self.left)

    @Slot()
    def tick(self) -> None:
        """A second less to wait."""
        self.left -= 1
        if self.left <= 0:
            self.timer.stop()
        self.waiting.emit(max(self.left, 0))
