"""What goes out is what is asked for now: whoever prints while it is being made waits for it."""

from collections.abc import Callable


class WayOut:
    """`begin` when something else is asked for, `made` when it is there, `failed` when not."""

    def __init__(self) -> None:
        self.is_ready = False
        self._way: Callable[[], object] | None = None

    def begin(self) -> None:
        """What is shown is no longer what is asked for."""
        self.is_ready = False

    def made(self) -> None:
        """It is; who was waiting goes on."""
        self.is_ready = True
        way, self._way = self._way, None
        if way is not None:
            way()

    def failed(self) -> None:
        """Nobody waits any more."""
        self._way = None

    def go(self, way: Callable[[], object]) -> None:
        """Now, or as soon as it is made."""
        if self.is_ready:
            way()
        else:
            self._way = way
