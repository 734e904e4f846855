"""A card of Vandaag that is only there when something asks, and says how much of it does."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Signal, Slot

from wijkdesk.services.changes import Changes
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card

Found = TypeVar("Found")


class AskingCard(Card, Generic[Found]):
    """`ask` finds it for a day; `counted` carries how many ask for something today."""

    counted = Signal(object)

    def __init__(
        self,
        ask: Callable[[date], Found],
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__("", "")
        self._ask, self._tasks, self._say, self._now = ask, tasks, say, now
        self.hide()
        changes.changed.connect(self._hear)

    @Slot()
    def look(self) -> None:
        """Ask what is there now."""
        work = partial(self._ask, self._now().date())
        self._tasks.run(self, work, self._show, partial(tell, self._say), "read")

    def offer_all(self, words: str) -> None:
        """A link beside the title to all of them."""
        self.action.setText(words)
        self.action.show()

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        """Only while its page is seen: that it is shown is noted each time."""
        above = self.parentWidget()
        if above is not None and above.isVisible():
            self.look()

    def _show(self, found: Found) -> None:
        """Hidden when there is nothing."""
        raise NotImplementedError
