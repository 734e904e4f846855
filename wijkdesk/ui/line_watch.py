"""Hears from the system that there is a network again, and whether it is paid for by the byte."""

from contextlib import suppress
from enum import Enum

from PySide6.QtCore import QObject, Signal, Slot


class LineWatch(QObject):
    """`back` when a network was away and is there; `metered` whether that is paid by the byte.

    Silent on a system that does not tell.
    """

    back = Signal()
    metered = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_away = self._is_metered = False
        # Not every system has what this needs: then the next round simply comes at its own time.
        with suppress(ImportError):
            self._listen()

    def _listen(self) -> None:
        from PySide6.QtNetwork import QNetworkInformation

        told = QNetworkInformation
        wanted = told.Feature.Reachability | told.Feature.Metered
        if told.loadBackendByFeatures(wanted) or told.loadDefaultBackend():
            now = told.instance()
            now.reachabilityChanged.connect(self._hear)
            now.isMeteredChanged.connect(self._hear_metered)
            self._hear(now.reachability())
            self._is_metered = now.isMetered()

    def begin(self) -> None:
        """Say how it is now, once somebody listens."""
        self.metered.emit(self._is_metered)

    @Slot(object)
    def _hear(self, reach: Enum) -> None:
        """How far the network reaches now; what the system does not know is no news."""
        if reach.name != "Unknown":
            self.hear(is_away=reach.name == "Disconnected")

    @Slot(bool)
    def _hear_metered(self, is_metered: bool) -> None:
        self._is_metered = is_metered
        self.metered.emit(is_metered)

    def hear(self, *, is_away: bool) -> None:
        """Whether there is no network at all now."""
        if self._was_away and not is_away:
            self.back.emit()
        self._was_away = is_away
