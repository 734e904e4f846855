"""A reminder in the rail: it has a place of its own there, and covers nothing of a page."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.sync_state import SyncState


class RailNotice(SyncState):
    """A clock and a few words; pressing it is for whoever listens."""

    SIGN = "clock"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said: tuple[str, ...] = ()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these, and say aloud what is new; without any it is not there."""
        fresh = [line for line in lines if line not in self.said]
        self.said = tuple(lines)
        self.set_state("\n".join(lines), "", "accent")
        if fresh:
            say_aloud(self, " ".join(fresh))
