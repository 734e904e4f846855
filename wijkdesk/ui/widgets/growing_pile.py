"""A pile of which the first screen is there at once, and the rest a moment later."""

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.widgets.pile import Pile

W = TypeVar("W", bound=QWidget)

AT_ONCE, EACH_TIME = 6, 4
"""New rows that are made before the page is painted, and between two keys after that."""
PAUSE_MS = 10


class GrowingPile(Pile[W]):
    """Says `grown` when all its rows are there, if anything was made or moved."""

    grown = Signal()

    def __init__(
        self, *, spacing: int = 16, divided: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(spacing=spacing, divided=divided, parent=parent)
        self._wanted: list[Hashable] = []
        self._make: Callable[[Hashable], W] | None = None
        self._changed = False
        self.timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.timer.timeout.connect(self._go_on)

    def is_whole(self) -> bool:
        """Whether nothing has to be made any more."""
        return not self.timer.isActive()

    def grow_to(self, keys: Iterable[Hashable], make: Callable[[Hashable], W]) -> None:
        """These rows in this order: what is there stays, and what is new comes in a few at once."""
        self._wanted, self._make = list(keys), make
        self._put(AT_ONCE)

    @Slot()
    def _go_on(self) -> None:
        self._put(EACH_TIME)

    def _put(self, most: int) -> None:
        if self._make is None:
            return
        new = [key for key in self._wanted if key not in self.widgets]
        later = set(new[most:])
        here = (key for key in self._wanted if key not in later)
        self._changed = self.keep_only(here, self._make) or self._changed
        if later:
            self.timer.start()
            return
        self.timer.stop()
        if self._changed:
            self._changed = False
            self.grown.emit()
