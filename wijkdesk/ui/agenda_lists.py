"""Lists of tasks and of appointments, for the page of the agenda and for that of a file."""

from collections.abc import Hashable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from wijkdesk.services.agenda import AppointmentRow, TaskRow, WorkerRow
from wijkdesk.services.changes import Changes
from wijkdesk.ui.appointment_fold import AppointmentFold
from wijkdesk.ui.bench import NO_FILE, Bench
from wijkdesk.ui.task_fold import TaskFold
from wijkdesk.ui.widgets.enter_area import EnterArea
from wijkdesk.ui.widgets.pile import Pile


class AgendaLists(QObject):
    """`with_titles`: the page is about more files than one, so each line says its file.

    What is added begins with its form open and the keyboard in it.
    """

    def __init__(self, bench: Bench, parent: QObject, *, with_titles: bool = False) -> None:
        super().__init__(parent)
        self._bench, self._with_titles = bench, with_titles
        self._tasks: dict[Hashable, TaskRow] = {}
        self._days: dict[Hashable, AppointmentRow] = {}
        self._workers: dict[UUID | None, Sequence[WorkerRow]] = {}
        self._wanted: UUID | None = None
        self.tasks: Pile[TaskFold] = Pile(spacing=12, divided=True)
        self.appointments: Pile[AppointmentFold] = Pile(spacing=12, divided=True)

    def show_tasks(self, rows: Sequence[TaskRow]) -> None:
        """In this order; open forms stay open."""
        self._tasks = {row.id: row for row in rows}
        self.tasks.keep_only(self._tasks, self._make_task)
        for key, row in self._tasks.items():
            self.tasks.widgets[key].show_row(row, with_title=self._with_titles)
        fold = self.tasks.widgets.get(self._wanted)
        if fold is not None:
            self._wanted = None
            fold.begin()

    def show_appointments(self, rows: Sequence[AppointmentRow]) -> None:
        """In this order; open forms stay open."""
        self._days = {row.id: row for row in rows}
        self.appointments.keep_only(self._days, self._make_appointment)
        for key, row in self._days.items():
            self.appointments.widgets[key].show_row(row, with_title=self._with_titles)
        fold = self.appointments.widgets.get(self._wanted)
        if fold is not None:
            self._wanted = None
            fold.begin()

    def add_task(self, box: EnterArea, case_file_id: UUID | None = None) -> None:
        """A task; with a text in the box it is there at once, without one its form opens."""
        text = box.text()
        box.clear()
        work = partial(self._bench.services.agenda.add_task, text, case_file_id)
        done = partial(self._added, opens=not text.strip())
        self._bench.tasks.run(self, work, done, partial(self._not_added, box, text))

    def add_appointment(self, day: date, case_file_id: UUID | None = None) -> None:
        """An appointment on a day."""
        work = partial(self._bench.services.agenda.add_appointment, day, case_file_id)
        self._bench.run(self, work, self._added)

    def flush(self) -> None:
        """Save what is typed."""
        for task in self.tasks.widgets.values():
            task.flush()
        for appointment in self.appointments.widgets.values():
            appointment.flush()

    @Slot(object)
    def _ask(self, file_id: UUID | None) -> None:
        """Who can do a task: of a file those who work with it."""
        work = partial(self._bench.services.agenda.colleagues, file_id)
        done = partial(self._offer, file_id)
        self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    def _offer(self, file_id: UUID | None, workers: list[WorkerRow]) -> None:
        self._workers[file_id] = workers
        for fold in self.tasks.widgets.values():
            if fold.row.case_file_id == file_id:
                fold.offer(workers)

    def _make_task(self, key: Hashable) -> TaskFold:
        row = self._tasks[key]
        made = TaskFold(row, self._bench, self._workers.get(row.case_file_id, ()))
        made.colleagues_wanted.connect(self._ask)
        made.finished.connect(self._finish)
        made.removed.connect(self._remove_task)
        return made

    def _make_appointment(self, key: Hashable) -> AppointmentFold:
        made = AppointmentFold(self._days[key], self._bench)
        made.removed.connect(self._remove_appointment)
        return made

    def _not_added(self, box: EnterArea, text: str, trouble: BaseException) -> None:
        """What was typed stands in the box again, before what was typed since."""
        box.set_text(" ".join(filter(None, (text, box.text()))))
        self._bench.tell(trouble)

    def _added(self, row: TaskRow | AppointmentRow, *, opens: bool = True) -> None:
        self._wanted = row.id if opens else None
        if self._bench.case_file_id == NO_FILE:
            self._bench.announce(Changes(frozenset(filter(None, [row.case_file_id]))))
        else:
            self._bench.announce_file()

    @Slot(object)
    def _finish(self, row: TaskRow) -> None:
        today = self._bench.now().date()
        work = partial(self._bench.services.agenda.finish_task, row.id, today)
        self._bench.run(self, work, self._bench.announce)

    @Slot(object)
    def _remove_task(self, row: TaskRow) -> None:
        work = partial(self._bench.services.agenda.remove_task, row.id)
        self._bench.run(self, work, self._bench.announce)

    @Slot(object)
    def _remove_appointment(self, row: AppointmentRow) -> None:
        work = partial(self._bench.services.agenda.remove_appointment, row.id)
        self._bench.run(self, work, self._bench.announce)
