"""For who leads a team: somebody looked at a file of the team with a reason."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.access import AccessRow, AccessService
from wijkdesk.services.changes import Changes
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word

MOST = 6


class NoticesCard(Card):
    """Only there while something was not read yet."""

    def __init__(
        self,
        access: AccessService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._access, self._tasks, self._changes = access, tasks, changes
        self._say, self._now = say, now
        self._shown: list[AccessRow] = []
        self.set_title(self.tr("Ingezien met een reden"))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(px(12))
        self.read = button(self.tr("Gelezen"), "outline")

        self.body.addLayout(self.rows)
        self.add(self.read)
        self.body.setAlignment(self.read, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        self.read.clicked.connect(self._mark)
        changes.changed.connect(self._hear)
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask what was not read yet."""
        self._tasks.run(self, self._access.told, self._show, partial(tell, self._say), "read")

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        """Only while its page is seen: that it is shown is noted each time."""
        above = self.parentWidget()
        if above is None or above.isVisible():
            self.look()

    def _show(self, told: list[AccessRow]) -> None:
        empty(self.rows)
        self._shown = told[:MOST]
        for row in self._shown:
            self.rows.addLayout(self._row(row))
        self.setVisible(bool(told))

    def _row(self, row: AccessRow) -> QVBoxLayout:
        who = row.name or self.tr("Onbekende collega")
        said = self.tr("%1 las mee in dossier %2")
        title = said.replace("%1", who).replace("%2", row.file_number or "")
        when = moment_text(row.at, self._now())
        lines = QVBoxLayout()
        lines.setSpacing(px(2))
        lines.addWidget(label(title, "strong"))
        ground = word(row.ground) if row.ground else ""
        lines.addWidget(label(" · ".join(filter(None, (when, ground))), "secondary"))
        lines.addWidget(label(row.reason or ""))
        return lines

    @Slot()
    def _mark(self) -> None:
        work = partial(self._access.read, [row.id for row in self._shown])
        self._tasks.run(self, work, self._changes.changed.emit, partial(tell, self._say))
