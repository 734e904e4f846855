"""Lets a story play in the real windows.

Each step types and clicks, then waits until it is seen.
"""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

Wait = Callable[[], object]
"""Something that is true once the step is done; asked again and again, never for long."""
LOOK_EVERY = 15
PATIENCE = 30.0


class StoryError(Exception):
    """A step of the story did not happen; the text is for the person who ran the demo."""


class Driver(QObject):
    """Plays a story: an iterator of waits. `ended` carries None, or the error that ended it.

    What a step raises flies, as anywhere else; who plays hands it to `fail`.
    """

    ended = Signal(object)

    def __init__(self, story: Iterator[Wait], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._story = story
        self._wait: Wait = _now
        self._since = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    @Slot()
    def start(self) -> None:
        """Begin; the event loop must be running or about to."""
        self._since = time.monotonic()
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        try:
            self._go_on()
        except StopIteration:
            self._end(None)

    def _go_on(self) -> None:
        if self._wait():
            self._wait = next(self._story)
            self._since = time.monotonic()
        elif time.monotonic() - self._since > PATIENCE:
            raise StoryError(f"waited {PATIENCE:.0f} seconds in vain")

    def fail(self, error: BaseException) -> None:
        """Something went wrong, in a step or in a window: that is the end of the story."""
        self._end(error)

    def _end(self, error: BaseException | None) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.ended.emit(error)


def _now() -> bool:
    return True
