"""What colleagues changed in my files since I last looked: read when there is time, no pop-ups."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.others import Household, OthersService
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.places import entity_words
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList

MOST = 6


class NewsCard(Card):
    """Only there when there is news; `file_requested` carries a case file id."""

    file_requested = Signal(object)

    def __init__(
        self,
        others: OthersService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._others, self._tasks, self._say, self._now = others, tasks, say, now
        self.set_title(self.tr("Door collega’s veranderd"))
        self.rows = RowList(self.tr("Door collega’s veranderd"), dense=True)

        self.add_list(self.rows)
        self.hide()
        self.rows.opened.connect(self.file_requested)
        changes.changed.connect(self._hear)
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask what is new."""
        self._tasks.run(self, self._others.digest, self._show, partial(tell, self._say), "read")

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        """Only while its page is seen: that it is shown is noted each time."""
        above = self.parentWidget()
        if above is None or above.isVisible():
            self.look()

    def _show(self, found: list[Household]) -> None:
        now = self._now()
        self.rows.set_rows(_row(one, now) for one in found[:MOST])
        more = len(found) - MOST
        self.set_note(self.tr("en nog %n", "", more) if more > 0 else "")
        self.setVisible(bool(found))


def _row(one: Household, now: datetime) -> Row:
    by: dict[str, list[str]] = {}
    for who, entity, number in one.changes:
        what = entity_words(entity).lower()
        by.setdefault(who or "?", []).append(f"{what} ({number})" if number > 1 else what)
    detail = " · ".join(f"{who}: {', '.join(what)}" for who, what in by.items())
    return Row(one.case_file_id, one.title, detail, moment_text(one.at, now))
