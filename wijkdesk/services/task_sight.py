"""Who sees a task: it lies in the file, so it reaches nobody who has no role there."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.protocol.rights import Act, Actor, Subject, decide
from wijkdesk.services.colleagues import actor_of
from wijkdesk.storage import access, days
from wijkdesk.storage.agenda import TaskRow
from wijkdesk.storage.organisation import WorkerRow


def with_sight(session: Session, rows: Iterable[TaskRow], me: UUID) -> tuple[TaskRow, ...]:
    """The same tasks, each with whether it is open and its colleague does not see it (any more).

    Those of `me`, who looks, are not asked about: opening a file must not pay for them.
    """
    rows = tuple(rows)
    given = [r for r in rows if r.is_open and r.worker_id not in (None, me)]
    asked = {row.case_file_id for row in given if row.case_file_id is not None}
    if not asked:
        return rows
    subjects, known = access.subjects(session, asked), dict[UUID, Actor]()
    unseen = {row.id for row in given if _is_unseen(session, row, subjects, known)}
    return tuple(replace(row, unseen=True) if row.id in unseen else row for row in rows)


def who_sees(session: Session, case_file_id: UUID, workers: Iterable[WorkerRow]) -> list[WorkerRow]:
    """Those of these colleagues to whom a task of this file can be given."""
    subject = access.subjects(session, [case_file_id]).get(case_file_id)
    if subject is None:
        return []
    return [row for row in workers if _sees(session, _actor(session, row.id), subject)]


def sees(session: Session, case_file_id: UUID, worker_id: UUID) -> bool:
    """Whether a task of this file reaches this worker."""
    subject = access.subjects(session, [case_file_id]).get(case_file_id)
    return subject is not None and _sees(session, _actor(session, worker_id), subject)


def _is_unseen(
    session: Session, row: TaskRow, subjects: dict[UUID, Subject], known: dict[UUID, Actor]
) -> bool:
    if row.case_file_id is None or row.worker_id is None:
        return False
    if row.worker_id not in known:
        known[row.worker_id] = _actor(session, row.worker_id)
    subject = subjects.get(row.case_file_id)
    return subject is not None and not _sees(session, known[row.worker_id], subject)


def _sees(session: Session, actor: Actor, subject: Subject) -> bool:
    """Tasks lie where only the team reads: who reads only what the family shares sees none."""
    return decide(actor, Act.WRITE, subject, days.today(session)).allowed


def _actor(session: Session, worker_id: UUID) -> Actor:
    return actor_of(session, worker_id, date.today())[0]  # noqa: DTZ011 - the worker's own day
