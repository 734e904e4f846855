"""Tasks and appointments: of a worker, and of a file."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Appointment, CaseFile, Task, Worker
from wijkdesk.storage import closings
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import Interpreter, TaskDoer, TaskStatus

SEEN = timedelta(days=7)
"""How long what is done stays in the list of a file."""


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One task; `title` is that of its file, `worker` who does it."""

    id: UUID
    container_id: UUID
    case_file_id: UUID | None
    made_by: UUID
    text: str
    due: date | None
    doer: TaskDoer | None
    worker_id: UUID | None
    doer_name: str | None
    status: TaskStatus
    done_on: date | None
    title: str | None
    worker: str | None
    unseen: bool = False
    """It is open, and who does it has no role in its file: it does not reach them."""

    @property
    def is_open(self) -> bool:
        """Whether it still is to be done."""
        return self.status is TaskStatus.OPEN


@dataclass(frozen=True, slots=True)
class AppointmentRow:
    """One appointment; `title` is that of its file, `worker` in whose agenda it stands."""

    id: UUID
    container_id: UUID
    case_file_id: UUID | None
    worker_id: UUID
    subject: str
    day: date
    at: str | None
    minutes: int | None
    place_name: str | None
    interpreter: Interpreter | None
    language: str | None
    note: str
    title: str | None
    worker: str | None


def tasks_of(session: Session, worker_id: UUID) -> tuple[TaskRow, ...]:
    """Open tasks that a worker does, or gave to somebody; those with a day first."""
    query = _tasks().where(
        Task.status == TaskStatus.OPEN,
        or_(Task.worker_id == worker_id, Task.made_by == worker_id),
        or_(Task.case_file_id.is_(None), closings.closed_on().is_(None)),
    )
    return rows(session, TaskRow, query.order_by(*_ORDER))


def tasks_of_file(session: Session, case_file_id: UUID, today: date) -> tuple[TaskRow, ...]:
    """The tasks of a file: the open ones, and what was done in the last days."""
    query = _tasks().where(
        Task.case_file_id == case_file_id,
        or_(Task.status == TaskStatus.OPEN, Task.done_on >= today - SEEN),
    )
    return rows(session, TaskRow, query.order_by(Task.status != TaskStatus.OPEN, *_ORDER))


def open_in(session: Session, case_file_ids: Collection[UUID]) -> tuple[TaskRow, ...]:
    """The open tasks of these files, whoever does them."""
    query = _tasks().where(
        Task.case_file_id.in_(case_file_ids),
        Task.status == TaskStatus.OPEN,
        closings.closed_on().is_(None),
    )
    return rows(session, TaskRow, query.order_by(*_ORDER))


def task(session: Session, task_id: UUID) -> TaskRow | None:
    """One task."""
    return next(iter(rows(session, TaskRow, _tasks().where(Task.id == task_id))), None)


def appointments_of(
    session: Session, worker_id: UUID, first: date, last: date
) -> tuple[AppointmentRow, ...]:
    """What stands in the agenda of a worker on these days, the earliest first."""
    query = _appointments().where(
        Appointment.worker_id == worker_id, Appointment.day >= first, Appointment.day <= last
    )
    return rows(session, AppointmentRow, query)


def appointments_of_file(
    session: Session, case_file_id: UUID, first: date
) -> tuple[AppointmentRow, ...]:
    """The appointments at a file from a day on."""
    query = _appointments().where(
        Appointment.case_file_id == case_file_id, Appointment.day >= first
    )
    return rows(session, AppointmentRow, query)


def appointment(session: Session, appointment_id: UUID) -> AppointmentRow | None:
    """One appointment."""
    query = _appointments().where(Appointment.id == appointment_id)
    return next(iter(rows(session, AppointmentRow, query)), None)


_ORDER = (Task.due.is_(None), Task.due, Task.id)


def _tasks() -> Select[*tuple[Any, ...]]:
    told = ("title", "worker", "unseen")
    names = [n for n in TaskRow.__dataclass_fields__ if n not in told]
    return (
        select(
            *(getattr(Task, n) for n in names),
            CaseFile.title.label("title"),
            Worker.name.label("worker"),
        )
        .join(CaseFile, CaseFile.id == Task.case_file_id, isouter=True)
        .join(Worker, Worker.id == Task.worker_id, isouter=True)
        .where(~Task.deleted)
    )


def _appointments() -> Select[*tuple[Any, ...]]:
    names = [n for n in AppointmentRow.__dataclass_fields__ if n not in ("title", "worker")]
    return (
        select(
            *(getattr(Appointment, n) for n in names),
            CaseFile.title.label("title"),
            Worker.name.label("worker"),
        )
        .join(CaseFile, CaseFile.id == Appointment.case_file_id, isouter=True)
        .join(Worker, Worker.id == Appointment.worker_id, isouter=True)
        .where(~Appointment.deleted)
        .order_by(Appointment.day, Appointment.at.is_(None), Appointment.at, Appointment.id)
    )
