"""What cannot wait and nobody has taken: only there when there is such a thing."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.registrations import RegistrationRow, RegistrationService
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.due_words import due_mark
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.urgency_words import urgency_words
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList


class UrgentCard(Card):
    """`registration_requested` carries the id of a registration."""

    registration_requested = Signal(object)

    def __init__(
        self,
        registrations: RegistrationService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._registrations, self._tasks, self._say, self._now = registrations, tasks, say, now
        self.set_title(self.tr("Spoed die nog niemand heeft"))
        self.rows = RowList(self.tr("Spoed die nog niemand heeft"))

        self.add_list(self.rows)
        self.hide()
        self.rows.opened.connect(self.registration_requested)
        changes.changed.connect(self._hear)
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask what waits."""
        failed = partial(tell, self._say)
        self._tasks.run(self, self._registrations.urgent, self._show, failed, "read")

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        """Only while its page is seen: that it is shown is noted each time."""
        above = self.parentWidget()
        if changes.registrations and (above is None or above.isVisible()):
            self.look()

    def _show(self, found: list[RegistrationRow]) -> None:
        self.rows.set_rows(self._row(row) for row in found)
        self.setVisible(bool(found))

    def _row(self, row: RegistrationRow) -> Row:
        question = row.question.strip().partition("\n")[0]
        title = row.name or self.tr("Naam nog niet bekend")
        mark = due_mark(row, self._now().date())
        said = ", ".join(
            filter(None, (title, urgency_words(row.urgency, row.levels), mark.text, question))
        )
        return Row(row.id, title, question, chips=(mark,), spoken=said)
