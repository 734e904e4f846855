"""Whether attachments wait for a better line: on one paid for by the byte words go alone."""

from PySide6.QtCore import QObject, Signal, Slot


class PaidLine(QObject):
    """`changed` when attachments begin to wait, or need not wait any more.

    What is allowed holds for what waits now: once that is through, or the line is another, it is
    asked again.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_metered = self._is_allowed = False

    @property
    def files_wait(self) -> bool:
        """Whether a round leaves attachments where they are."""
        return self._is_metered and not self._is_allowed

    @property
    def is_allowed(self) -> bool:
        """Whether somebody said that they may go all the same."""
        return self._is_allowed

    @Slot(object)
    def hear(self, is_metered: object) -> None:
        """What the system says of the line that there is now."""
        if bool(is_metered) != self._is_metered:
            self._is_metered, self._is_allowed = bool(is_metered), False
            self.changed.emit()

    @Slot()
    def allow(self) -> None:
        """What waits may go over this line."""
        if self.files_wait:
            self._is_allowed = True
            self.changed.emit()

    def are_through(self) -> None:
        """A round brought all that could be brought."""
        if self._is_allowed:
            self._is_allowed = False
            self.changed.emit()
