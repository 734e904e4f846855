"""Of the agenda on the first page: the tasks that cannot wait, and whom one meets today."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.services.agenda import AgendaView, AppointmentRow, TaskRow
from wijkdesk.services.changes import Changes
from wijkdesk.services.house import Services
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.due_words import last_day_mark
from wijkdesk.ui.first_words import first_words
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import Interpreter

if TYPE_CHECKING:
    from uuid import UUID

SOON = timedelta(days=2)


class TodayAgenda(QObject):
    """Two cards, each only there when it has something; `file_requested` carries a case file id.

    A task that is at no file leads to the agenda: `agenda_requested`. `counted` carries how many
    tasks cannot wait.
    """

    file_requested = Signal(object)
    agenda_requested = Signal()
    counted = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._services, self._lane, self._say, self._now = services, tasks, say, now
        self._files: dict[object, UUID | None] = {}
        self.tasks = Card(self.tr("Uw taken"))
        self.task_rows = RowList(self.tr("Uw taken"))
        self.meetings = Card(self.tr("Afspraken van vandaag"))
        self.meeting_rows = RowList(self.tr("Afspraken van vandaag"), dense=True)
        self.tasks.add_list(self.task_rows)
        self.meetings.add_list(self.meeting_rows)
        self.setParent(self.meetings)
        for card in (self.tasks, self.meetings):
            card.hide()
        for rows in (self.task_rows, self.meeting_rows):
            rows.opened.connect(self._open)
        changes.changed.connect(self._hear)

    @Slot()
    def look(self) -> None:
        """Ask what there is for today."""
        work = partial(self._services.agenda.view, self._now().date(), 1)
        self._lane.run(self, work, self._show, partial(tell, self._say), "read")

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        """Only while its page is seen: that it is shown is noted each time."""
        above = self.meetings.parentWidget()
        if above is None or above.isVisible():
            self.look()

    def _show(self, view: AgendaView) -> None:
        today = self._now().date()
        me = self._services.me.worker_id
        asks = [
            row
            for row in view.tasks
            if row.due is not None and row.due <= today + SOON and row.worker_id in (me, None)
        ]
        self._files = {row.id: row.case_file_id for row in asks}
        self._files |= {row.id: row.case_file_id for row in view.appointments}
        self.task_rows.set_rows(self._task_row(row) for row in asks)
        self.meeting_rows.set_rows(map(self._meeting_row, view.appointments))
        self.tasks.setVisible(bool(asks))
        self.counted.emit(len(asks))
        self.meetings.setVisible(bool(view.appointments))

    def _task_row(self, row: TaskRow) -> Row:
        today = self._now().date()
        mark = (last_day_mark(row.due, today),) if row.due is not None else ()
        who = row.title or self.tr("Bij geen dossier")
        return Row(row.id, who, first_words(row.text), chips=mark)

    def _meeting_row(self, row: AppointmentRow) -> Row:
        subject = first_words(row.subject) or self.tr("Afspraak")
        detail = " · ".join(filter(None, (row.title, row.place_name)))
        comes = row.interpreter not in {None, Interpreter.NONE}
        marks = (Mark(word(row.interpreter), "accent"),) if comes else ()
        return Row(row.id, subject, detail, row.at or "", marks)

    @Slot(object)
    def _open(self, key: object) -> None:
        case_file_id = self._files.get(key)
        if case_file_id is None:
            self.agenda_requested.emit()
        else:
            self.file_requested.emit(case_file_id)
