"""Saving the agenda for a phone: times only, so that a lost phone tells nothing of anybody."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from wijkdesk.documents.ics import Slot as Busy
from wijkdesk.documents.ics import ics
from wijkdesk.services.agenda import AppointmentRow
from wijkdesk.services.outside import keep_outside
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.confirming import ConfirmPanel, Confirms
from wijkdesk.ui.widgets.push_button import PushButton


class IcsButton(PushButton):
    """Disabled while there is nothing to save."""

    def __init__(self, tasks: Tasks, say: Say, confirms: Confirms, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks, self._say = tasks, say
        self._busy: tuple[Busy, ...] = ()
        self.setText(self.tr("Bewaar voor telefoon"))
        self.setAutoDefault(False)
        self.setToolTip(self.tr("Een bestand met alleen tijden, zonder namen en plaatsen."))
        self.setAccessibleDescription(self.toolTip())
        self.setEnabled(False)
        self.confirm = ConfirmPanel(self.tr("Kies waar"), confirms, parent)
        self.clicked.connect(self._ask)

    def show_appointments(self, rows: Sequence[AppointmentRow]) -> None:
        """What would be saved."""
        self._busy = tuple(Busy(row.id, row.day, row.at, row.minutes) for row in rows)
        self.setEnabled(bool(rows))

    def write(self, path: str) -> None:
        """Write the file."""
        data = ics(self._busy, datetime.now(UTC))
        work = partial(keep_outside, Path(path), data)
        self._tasks.run(self, work, self._written, partial(tell, self._say), "read")

    @Slot()
    def _ask(self) -> None:
        self.confirm.ask(self.toolTip(), self._choose, self)

    def _choose(self) -> None:
        self.chooser = QFileDialog(self, self.tr("Bewaar de agenda"))
        self.chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.chooser.selectFile("agenda.ics")
        self.chooser.fileSelected.connect(self.write)
        self.chooser.open()

    def _written(self, _none: object) -> None:
        self._say(self.tr("Bewaard. In het bestand staan alleen tijden."), "ok")
