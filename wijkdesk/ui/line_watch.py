"""Hears from the system that there is a network again, so that sync need not wait for its turn."""

from contextlib import suppress
from enum import Enum

from PySide6.QtCore import QObject, Signal, Slot


class LineWatch(QObject):
    """`back` when a network was away and is there; silent on a system that does not tell."""

    back = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_away = False
        # Not every system has what this needs: then the next round simply comes at its own time.
        with suppress(ImportError):
            self._listen()

    def _listen(self) -> None:
        from PySide6.QtNetwork import QNetworkInformation

        if QNetworkInformation.loadDefaultBackend():
            told = QNetworkInformation.instance()
            told.reachabilityChanged.connect(self._hear)
            self._hear(told.reachability())

    @Slot(object)
    def _hear(self, reach: Enum) -> None:
        """How far the network reaches now; what the system does not know is no news."""
        if reach.name != "Unknown":
            self.hear(is_away=reach.name == "Disconnected")

    def hear(self, *, is_away: bool) -> None:
        """Whether there is no network at all now."""
        if self._was_away and not is_away:
            self.back.emit()
        self._was_away = is_away
