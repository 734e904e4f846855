"""Tasks and appointments, given to whoever does them, at a file or at none."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Appointment, Task
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.colleagues import of_my_teams
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import (
    held_container,
    held_file,
    insist_inbox,
    visible_files,
)
from wijkdesk.services.task_sight import sees, who_sees, with_sight
from wijkdesk.storage import agenda as stored
from wijkdesk.storage import audit, lease
from wijkdesk.storage.agenda import AppointmentRow, TaskRow
from wijkdesk.storage.organisation import WorkerRow
from wijkdesk.storage.store import Store
from wijkdesk.storage.today import DueEvaluation, evaluations_between
from wijkdesk.vocabulary import TaskDoer, TaskStatus

__all__ = ["AgendaService", "AgendaView", "AppointmentRow", "TaskRow", "WorkerRow"]

AN_HOUR = 60
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class AgendaView:
    """The appointments of some days, and every open task of this worker."""

    appointments: tuple[AppointmentRow, ...]
    tasks: tuple[TaskRow, ...]
    closed: bool = False
    evaluations: tuple[DueEvaluation, ...] = ()
    """Plans of one's files that are looked back on in these days."""


class AgendaService:
    """What this worker will do, and with whom."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def view(self, first: date, days: int) -> AgendaView:
        """The agenda of some days and one's tasks; looking is noted (decision 13).

        Of a file that one may not see any more nothing is in it, also before it left this laptop.
        """
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_agenda")
        with self._store.reading() as session:
            if lease.ended(session):
                return AgendaView((), (), closed=True)
            last = first + timedelta(days=days - 1)
            days_of = stored.appointments_of(session, self._me.worker_id, first, last)
            tasks = stored.tasks_of(session, self._me.worker_id)
            asked = {row.case_file_id for row in days_of} | {row.case_file_id for row in tasks}
            seen = visible_files(session, self._me, list(filter(None, asked)), _today())
            return AgendaView(
                tuple(row for row in days_of if row.case_file_id in {None, *seen}),
                with_sight(
                    session,
                    (row for row in tasks if row.case_file_id in {None, *seen}),
                    self._me.worker_id,
                ),
                evaluations=self._evaluations(session, first, last),
            )

    def colleagues(self, case_file_id: UUID | None = None) -> list[WorkerRow]:
        """To whom a task can be given, oneself included: of a file only to who sees the file."""
        with self._store.reading() as session:
            found = of_my_teams(session, self._me, _today())
            return found if case_file_id is None else who_sees(session, case_file_id, found)

    def add_task(
        self, text: str = "", case_file_id: UUID | None = None, due: date | None = None
    ) -> TaskRow:
        """A task for oneself; of a file it lies where only the team reads it."""
        with self._store.begin("task_add") as session:
            row = Task(
                id=new_id(),
                container_id=self._home(session, case_file_id, team_only=True),
                case_file_id=case_file_id,
                made_by=self._me.worker_id,
                doer=TaskDoer.WORKER,
                worker_id=self._me.worker_id,
                status=TaskStatus.OPEN,
                due=due,
            )
            row.text = saving.as_kept(row, "text", text.strip())
            session.add(row)
            session.flush()
            return _found(stored.task(session, row.id))

    def save_task(self, task_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Another text, day or doer.

        Raises "task_other_team" for a worker of no team of mine, and "task_not_seen" for one who
        has no role in its file: it would never reach them.
        """
        with self._store.begin("task_save") as session:
            row = saving.to_save(session, Task, task_id)
            self._may_write(session, row.container_id)
            self._insist_reaches(session, row, typed.get("worker_id"))
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(_changes(row.case_file_id), values, moved, merged)

    def finish_task(self, task_id: UUID, on: date) -> Changes:
        """It is done; raises "action_not_open" when it was already."""
        with self._store.begin("task_finish") as session:
            row = saving.editable(session, Task, task_id)
            self._may_write(session, row.container_id)
            if row.status is not TaskStatus.OPEN:
                raise RuleBrokenError("action_not_open")
            row.status, row.done_on = TaskStatus.DONE, on
        return _changes(row.case_file_id)

    def remove_task(self, task_id: UUID) -> Changes:
        """It need not be done."""
        with self._store.begin("task_remove") as session:
            row = saving.editable(session, Task, task_id)
            self._may_write(session, row.container_id)
            saving.remove(row)
            act = session.info["group"]
        return _changes(row.case_file_id, act)

    def add_appointment(self, day: date, case_file_id: UUID | None = None) -> AppointmentRow:
        """An hour on a day, in one's own agenda; the household may know of it."""
        with self._store.begin("appointment_add") as session:
            row = Appointment(
                id=new_id(),
                container_id=self._home(session, case_file_id, team_only=False),
                case_file_id=case_file_id,
                worker_id=self._me.worker_id,
                day=day,
                minutes=AN_HOUR,
            )
            session.add(row)
            session.flush()
            return _found(stored.appointment(session, row.id))

    def save_appointment(
        self, appointment_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]
    ) -> Saved:
        """Another time, place or subject. Without a day it stays where it was."""
        if "day" in typed and typed["day"] is None:
            raise RuleBrokenError("appointment_day", field="day")
        with self._store.begin("appointment_save") as session:
            row = saving.to_save(session, Appointment, appointment_id)
            self._may_write(session, row.container_id)
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(_changes(row.case_file_id), values, moved, merged)

    def remove_appointment(self, appointment_id: UUID) -> Changes:
        """It does not take place."""
        with self._store.begin("appointment_remove") as session:
            row = saving.editable(session, Appointment, appointment_id)
            self._may_write(session, row.container_id)
            saving.remove(row)
            act = session.info["group"]
        return _changes(row.case_file_id, act)

    def _evaluations(self, session: Session, first: date, last: date) -> tuple[DueEvaluation, ...]:
        found = evaluations_between(session, last, first)
        ids = [row.case_file_id for row in found]
        seen = visible_files(session, self._me, ids, _today())
        return tuple(row for row in found if row.case_file_id in seen)

    def _insist_reaches(self, session: Session, row: Task, to: UUID | None) -> None:
        if to in (None, row.worker_id):
            return
        names = {worker.id: worker.name for worker in of_my_teams(session, self._me, _today())}
        if to not in names:
            raise RuleBrokenError("task_other_team", field="worker_id")
        if row.case_file_id is not None and not sees(session, row.case_file_id, to):
            raise RuleBrokenError("task_not_seen", field="worker_id", name=names[to])

    def _home(self, session: Session, case_file_id: UUID | None, *, team_only: bool) -> UUID:
        if case_file_id is None:
            insist_inbox(session, self._me, self._me.team_id, _today())
            return self._me.team_id
        head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
        return (head.team_only or head.shared) if team_only else head.shared

    def _may_write(self, session: Session, container_id: UUID) -> None:
        held_container(session, self._me, container_id, Act.WRITE, _today())


def _changes(case_file_id: UUID | None, removed: UUID | None = None) -> Changes:
    if case_file_id is None:
        return Changes(removed=removed)
    return of_file(case_file_id, removed=removed)


def _found(row: R | None) -> R:
    if row is None:
        raise RuleBrokenError("row_gone")
    return row


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
