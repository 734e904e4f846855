"""Cover for many files at once: a colleague stands in for me, from a day until a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import FileRole
from wijkdesk.protocol.rights import Act
from wijkdesk.services.access import LONGEST_COVER
from wijkdesk.services.changes import Changes
from wijkdesk.services.colleagues import of_my_teams
from wijkdesk.services.giving import insist_may_take
from wijkdesk.services.handover import Given
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file
from wijkdesk.storage import agenda, audit, caseload, files, lease, same_people, waiting
from wijkdesk.storage.agenda import AppointmentRow, TaskRow
from wijkdesk.storage.files import FileLine
from wijkdesk.storage.organisation import WorkerRow
from wijkdesk.storage.store import Store
from wijkdesk.storage.today import DueAction, due_until
from wijkdesk.storage.waiting import WaitRow
from wijkdesk.vocabulary import CompartmentKind, FileRoleKind

__all__ = [
    "CoverContent",
    "CoverService",
    "CoverView",
    "Covered",
    "FileLine",
    "Given",
    "Period",
    "WorkerRow",
]

USUAL = timedelta(days=14)
OF_TEAM = (CompartmentKind.SHARED, CompartmentKind.TEAM)
"""What every colleague who stands in may read."""
OWN = (FileRoleKind.REGISSEUR, FileRoleKind.SECOND)


@dataclass(frozen=True, slots=True)
class Period:
    """From a day until and including another."""

    since: date
    until: date


@dataclass(frozen=True, slots=True)
class CoverView:
    """One's own open files, who can stand in, and what was done the last time.

    `period` is the leave that one noted, or else two weeks; `usual` who stood in the last time.
    """

    files: tuple[FileLine, ...]
    colleagues: tuple[WorkerRow, ...]
    period: Period
    usual: UUID | None


@dataclass(frozen=True, slots=True)
class Covered:
    """What a colleague has to know of one household."""

    title: str
    number: str
    people: tuple[str, ...]
    regisseur: str | None
    tasks: tuple[TaskRow, ...]
    appointments: tuple[AppointmentRow, ...]
    waits: tuple[WaitRow, ...]
    actions: tuple[DueAction, ...]
    """Of the plan, those that are due before the cover ends."""


@dataclass(frozen=True, slots=True)
class CoverContent:
    """What goes along on paper."""

    who: str
    team: str
    period: Period
    files: tuple[Covered, ...]


class CoverService:
    """Each file is an act of its own: one that cannot go holds up none of the others."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def view(self) -> CoverView:
        """What a colleague can look after; that the list was looked at is noted (decision 13)."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_cover")
        with self._store.reading() as session:
            lines = files.of_worker(session, self._me.worker_id, _today())
            own = tuple(row for row in lines if row.closed_on is None and row.role in OWN)
            known = of_my_teams(session, self._me, _today())
            others = tuple(row for row in known if row.id != self._me.worker_id)
            usual = _last(session, self._me.worker_id)
            stays = usual if usual in {row.id for row in others} else None
            shown = () if lease.ended(session) else own
            return CoverView(shown, others, self._leave(session), stays)

    def period(self, since: date | None, until: date | None) -> Period:
        """Raises "cover_needs_end" and "cover_end_far"."""
        begins = since or _today()
        if until is None:
            raise RuleBrokenError("cover_needs_end", field="until")
        if begins < _today():
            raise RuleBrokenError("check_past", field="since")
        if not begins <= until <= begins + LONGEST_COVER:
            raise RuleBrokenError("cover_end_far", field="until")
        return Period(begins, until)

    def cover(self, chosen: Sequence[UUID], worker_id: UUID, period: Period) -> Given:
        """Let a colleague stand in for these files; what cannot be is told with what went."""
        refused = []
        for file_id in chosen:
            try:
                with self._store.begin("cover_give") as session:
                    self._cover(session, file_id, worker_id, period)
            except RuleBrokenError as wrong:
                refused.append(wrong)
        return Given(Changes(frozenset(chosen)), len(chosen) - len(refused), tuple(refused))

    def to_print(self, chosen: Sequence[UUID], period: Period) -> CoverContent:
        """What runs in these files, for who looks after them; that it was made is noted."""
        with self._store.applying() as session:
            ids = " ".join(one.hex for one in chosen)
            audit.note(session, self._me.worker_id, "cover_print", ids)
        with self._store.reading() as session:
            due = due_until(session, period.until)
            told = tuple(self._covered(session, one, period, due) for one in chosen)
        return CoverContent(self._me.name, ", ".join(self._me.team_names), period, told)

    def _covered(
        self, session: Session, file_id: UUID, period: Period, due: Sequence[DueAction]
    ) -> Covered:
        head = held_file(session, self._me, file_id, Act.SHARE, _today())
        gone = same_people.merged(session, [head.shared])
        names = same_people.names(session, head.shared)
        roles = files.roles(session, file_id, _today())
        days = agenda.appointments_of_file(session, file_id, period.since)
        return Covered(
            head.title,
            head.number,
            tuple(sorted(name for i, name in names.items() if i not in gone)),
            next((row.name for row in roles if row.role is FileRoleKind.REGISSEUR), None),
            agenda.tasks_of_file(session, file_id, _today()),
            tuple(row for row in days if row.day <= period.until),
            tuple(row for row in waiting.of_file(session, file_id) if row.is_running),
            tuple(row for row in due if row.case_file_id == file_id and row.visibility in OF_TEAM),
        )

    def _cover(self, session: Session, file_id: UUID, worker_id: UUID, period: Period) -> None:
        head = held_file(session, self._me, file_id, Act.SHARE, _today())
        insist_may_take(session, head, worker_id, FileRoleKind.COVER)
        session.add(
            FileRole(
                container_id=head.shared,
                case_file_id=file_id,
                worker_id=worker_id,
                role=FileRoleKind.COVER,
                since=period.since,
                until=period.until,
                covers_id=self._me.worker_id,
            )
        )

    def _leave(self, session: Session) -> Period:
        """The first leave that is not over; the hours of other weeks are no leave."""
        weeks = caseload.weeks(session, [self._me.worker_id])
        leave = [
            Period(max(week.since, _today()), week.until)
            for week in weeks
            if not week.hours and week.until is not None and week.until >= _today()
        ]
        return min(leave, key=_begin, default=Period(_today(), _today() + USUAL))


def _last(session: Session, worker_id: UUID) -> UUID | None:
    query = (
        select(FileRole.worker_id)
        .where(
            FileRole.covers_id == worker_id,
            FileRole.role == FileRoleKind.COVER,
            ~FileRole.deleted,
        )
        .order_by(FileRole.id.desc())
    )
    return session.scalars(query).first()


def _begin(period: Period) -> date:
    return period.since


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
