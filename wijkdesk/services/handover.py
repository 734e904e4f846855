"""Handing over: who leaves gives every file, question and task to a colleague, from one list."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import FileRole, Registration, Task
from wijkdesk.protocol.rights import Act, Subject, decide
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes
from wijkdesk.services.colleagues import actor_of, of_my_teams
from wijkdesk.services.giving import insist_may_take
from wijkdesk.services.me import Me
from wijkdesk.services.regie import end_regie
from wijkdesk.services.scope import held_container, held_file
from wijkdesk.services.task_sight import sees, with_sight
from wijkdesk.storage import (
    agenda,
    audit,
    files,
    organisation,
    plans,
    referrals,
    registrations,
)
from wijkdesk.storage.agenda import TaskRow
from wijkdesk.storage.file_line import update_index
from wijkdesk.storage.files import FileHead, FileLine
from wijkdesk.storage.organisation import WorkerRow
from wijkdesk.storage.registrations import RegistrationRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ActionStatus, ContainerKind, FileRoleKind, TaskDoer, TaskStatus

__all__ = ["Given", "HandOverFile", "HandOverService", "HandOverView", "TaskRow", "WorkerRow"]

LONGEST = timedelta(weeks=26)
LASTING = (FileRoleKind.REGISSEUR, FileRoleKind.SECOND)
NOTHING: Mapping[UUID, UUID] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class HandOverFile:
    """One file with what somebody takes over: open actions, own tasks, referrals waited for."""

    line: FileLine
    actions: int
    waits: int
    tasks: int = 0


@dataclass(frozen=True, slots=True)
class HandOverView:
    """Everything that lies with this worker; cover ends by itself and is not in it.

    `tasks` are one's own without a file, and those in one's files that reach nobody: who should
    do them has no role there any more.
    """

    files: tuple[HandOverFile, ...]
    asks: tuple[RegistrationRow, ...]
    colleagues: tuple[WorkerRow, ...]
    tasks: tuple[TaskRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """What went, and why the rest stayed where it was."""

    changes: Changes
    done: int
    refused: tuple[RuleBrokenError, ...] = ()


class HandOverService:
    """One list; each file, question and task in it is an act of its own.

    So one that cannot go holds up none of the others, here nor at the centre.
    """

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def view(self) -> HandOverView:
        """What lies with this worker; that the list was looked at is noted (decision 13)."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_handover")
        with self._store.reading() as session:
            of_worker = files.of_worker(session, self._me.worker_id, _today())
            mine = [line for line in of_worker if line.role in LASTING]
            waits = [row.case_file_id for row in referrals.silent(session, _today())]
            asked = registrations.open_in(session, self._me.team_ids)
            inside = agenda.open_in(session, [line.case_file_id for line in mine])
            own = [row.case_file_id for row in inside if row.worker_id == self._me.worker_id]
            loose = [
                row
                for row in agenda.tasks_of(session, self._me.worker_id)
                if row.case_file_id is None and row.worker_id == self._me.worker_id
            ]
            unseen = [row for row in with_sight(session, inside, self._me.worker_id) if row.unseen]
            return HandOverView(
                tuple(
                    HandOverFile(
                        line,
                        _actions(session, line.case_file_id),
                        waits.count(line.case_file_id),
                        own.count(line.case_file_id),
                    )
                    for line in mine
                ),
                tuple(row for row in asked if row.assigned_to == self._me.worker_id),
                self._colleagues(session),
                (*loose, *unseen),
            )

    def last_day(self, chosen: date | None) -> date:
        """Until when one works along; raises "handover_day" for a day that cannot be."""
        until = chosen or _today()
        if not _today() <= until <= _today() + LONGEST:
            raise RuleBrokenError("handover_day", field="last_day")
        return until

    def give(
        self,
        taken: Mapping[UUID, UUID],
        asks: Mapping[UUID, UUID],
        last_day: date | None = None,
        tasks: Mapping[UUID, UUID] = NOTHING,
        led: Collection[UUID] = (),
    ) -> Given:
        """Give each file, question and task to the colleague that was chosen for it.

        The colleague is regisseur from today; who leaves works along until the last day, so that
        what was not sent yet has a home. `led` are the files that were shown as directed by me: of
        which a colleague took regie meanwhile, they keep it. Raises "handover_day" for a day that
        cannot be, and "row_gone" for who is no colleague; what else stands in the way of one of
        them is told with the others that went.
        """
        until = self.last_day(last_day)
        with self._store.reading() as session:
            known = {row.id for row in self._colleagues(session)}
        if not known.issuperset({*taken.values(), *asks.values(), *tasks.values()}):
            raise RuleBrokenError("row_gone")
        works = [
            *(partial(self._hand_file, i, to, until, i in led) for i, to in taken.items()),
            *(partial(self._hand_question, i, to) for i, to in asks.items()),
            *(partial(self._hand_task, i, to) for i, to in tasks.items()),
        ]
        refused = []
        for work in works:
            try:
                with self._store.begin("handover_give") as session:
                    work(session)
            except RuleBrokenError as wrong:
                refused.append(wrong)
        changes = Changes(frozenset(taken), registrations=bool(asks))
        return Given(changes, len(works) - len(refused), tuple(refused))

    def _hand_file(
        self,
        file_id: UUID,
        to: UUID,
        until: date,
        led: bool,  # noqa: FBT001 - bound by name of its place in a list of work
        session: Session,
    ) -> None:
        head = held_file(session, self._me, file_id, Act.SHARE, _today())
        roles = files.roles(session, file_id, _today())
        leads = [row for row in roles if row.role is FileRoleKind.REGISSEUR]
        if led and leads and self._me.worker_id not in {row.worker_id for row in leads}:
            values = {"name": leads[0].name or "?", "number": head.number}
            raise RuleBrokenError("handover_led", **values)
        insist_may_take(session, head, to, FileRoleKind.REGISSEUR)
        self._give_file(session, head, to, until)
        own = select(Task).where(
            Task.case_file_id == file_id,
            Task.worker_id == self._me.worker_id,
            Task.status == TaskStatus.OPEN,
            ~Task.deleted,
        )
        for task in session.scalars(own):
            task.worker_id = to
        session.flush()
        update_index(session, file_id, head.shared)

    def _hand_question(self, registration_id: UUID, to: UUID, session: Session) -> None:
        row = saving.editable(session, Registration, registration_id)
        held_container(session, self._me, row.container_id, Act.WRITE, _today())
        if row.assigned_to not in (self._me.worker_id, None):
            who = organisation.worker(session, row.assigned_to)
            name = who.name if who else "?"
            raise RuleBrokenError("handover_taken", number=row.number, name=name)
        inbox = Subject(ContainerKind.TEAM, row.container_id)
        if not decide(actor_of(session, to, _today())[0], Act.WRITE, inbox, _today()).allowed:
            raise RuleBrokenError("handover_not_seen", number=row.number)
        row.assigned_to = to

    def _hand_task(self, task_id: UUID, to: UUID, session: Session) -> None:
        row = saving.editable(session, Task, task_id)
        held_container(session, self._me, row.container_id, Act.WRITE, _today())
        if row.case_file_id is not None and not sees(session, row.case_file_id, to):
            _, who = actor_of(session, to, _today())
            raise RuleBrokenError("task_not_seen", name=who.name if who else "?")
        row.worker_id, row.doer, row.doer_name = to, TaskDoer.WORKER, None

    def _give_file(self, session: Session, head: FileHead, to: UUID, until: date) -> None:
        held = files.roles(session, head.case_file_id, _today())
        directs = any(
            row.worker_id == self._me.worker_id and row.role is FileRoleKind.REGISSEUR
            for row in held
        )
        if directs:
            end_regie(session, head.case_file_id, head.shared, _today())
        if directs or to not in {row.worker_id for row in held}:
            session.add(
                FileRole(
                    container_id=head.shared,
                    case_file_id=head.case_file_id,
                    worker_id=to,
                    role=FileRoleKind.REGISSEUR if directs else FileRoleKind.SECOND,
                    since=_today(),
                )
            )
        session.flush()
        for role in _seconds(session, head.case_file_id, self._me.worker_id):
            role.until = until
        session.flush()

    def _colleagues(self, session: Session) -> tuple[WorkerRow, ...]:
        found = of_my_teams(session, self._me, _today())
        return tuple(row for row in found if row.id != self._me.worker_id)


def _seconds(session: Session, case_file_id: UUID, worker_id: UUID) -> list[FileRole]:
    query = select(FileRole).where(
        FileRole.case_file_id == case_file_id,
        FileRole.worker_id == worker_id,
        FileRole.role == FileRoleKind.SECOND,
        ~FileRole.deleted,
        or_(FileRole.until.is_(None), FileRole.until >= _today()),
    )
    return list(session.scalars(query))


def _actions(session: Session, case_file_id: UUID) -> int:
    plan = plans.of_file(session, case_file_id)
    goals = plans.goals(session, plan.id) if plan is not None else ()
    return sum(a.status is ActionStatus.OPEN for goal in goals for a in goal.actions)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
