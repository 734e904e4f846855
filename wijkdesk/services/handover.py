"""Handing over: who leaves gives every file and question to a colleague, from one list."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import FileRole, Registration
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes
from wijkdesk.services.colleagues import actor_of, of_my_teams
from wijkdesk.services.file_opening import update_index
from wijkdesk.services.giving import insist_may_take
from wijkdesk.services.me import Me
from wijkdesk.services.regie import end_regie
from wijkdesk.services.scope import held_container, held_file
from wijkdesk.storage import (
    audit,
    files,
    plans,
    referrals,
    registrations,
)
from wijkdesk.storage.files import FileHead, FileLine
from wijkdesk.storage.organisation import WorkerRow
from wijkdesk.storage.registrations import RegistrationRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ActionStatus, FileRoleKind

__all__ = ["HandOverFile", "HandOverService", "HandOverView", "WorkerRow"]

LONGEST = timedelta(weeks=26)
LASTING = (FileRoleKind.REGISSEUR, FileRoleKind.SECOND)


@dataclass(frozen=True, slots=True)
class HandOverFile:
    """One file with what somebody takes over: open actions, and referrals that are waited for."""

    line: FileLine
    actions: int
    waits: int


@dataclass(frozen=True, slots=True)
class HandOverView:
    """Everything that lies with this worker; cover ends by itself and is not in it."""

    files: tuple[HandOverFile, ...]
    asks: tuple[RegistrationRow, ...]
    colleagues: tuple[WorkerRow, ...]


class HandOverService:
    """One list, and one act for all that was chosen in it."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def view(self) -> HandOverView:
        """What lies with this worker; that the list was looked at is noted (decision 13)."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_handover")
        with self._store.reading() as session:
            mine = files.of_worker(session, self._me.worker_id, _today())
            waits = [row.case_file_id for row in referrals.silent(session, _today())]
            asked = registrations.open_in(session, self._me.team_ids)
            return HandOverView(
                tuple(
                    HandOverFile(
                        line, _actions(session, line.case_file_id), waits.count(line.case_file_id)
                    )
                    for line in mine
                    if line.role in LASTING
                ),
                tuple(row for row in asked if row.assigned_to == self._me.worker_id),
                self._colleagues(session),
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
    ) -> Changes:
        """Give each file and question to the colleague that was chosen for it, all or nothing.

        The colleague is regisseur from today; who leaves works along until the last day, so that
        what was not sent yet has a home. Raises "handover_day" for a day that cannot be, and
        "handover_not_seen" for a file or question that the colleague may not see.
        """
        until = self.last_day(last_day)
        with self._store.begin("handover_give") as session:
            known = {row.id for row in self._colleagues(session)}
            if not known.issuperset({*taken.values(), *asks.values()}):
                raise RuleBrokenError("row_gone")
            for file_id, to in taken.items():
                head = held_file(session, self._me, file_id, Act.SHARE, _today())
                insist_may_take(session, head, to, FileRoleKind.REGISSEUR)
                self._give_file(session, head, to, until)
                update_index(session, file_id, head.shared)
            for ask, to in asks.items():
                row = saving.editable(session, Registration, ask)
                held_container(session, self._me, row.container_id, Act.WRITE, _today())
                if row.container_id not in actor_of(session, to, _today())[0].teams:
                    raise RuleBrokenError("handover_not_seen", number=row.number)
                row.assigned_to = to
        return Changes(frozenset(taken), registrations=bool(asks))

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
