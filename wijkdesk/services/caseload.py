"""How much work somebody has: seen by themselves, and in numbers by who leads their team."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.caseload import FileLoad, Phase, Week, hours_on, per_full_week, weight
from wijkdesk.models.all import CaseFile, WorkingWeek
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.scope import insist_held, insist_inbox
from wijkdesk.storage import audit, files, lease, organisation
from wijkdesk.storage import caseload as stored
from wijkdesk.storage.caseload import Standing, WeekRow
from wijkdesk.storage.files import FileLine
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import FileRoleKind

__all__ = [
    "MOST_HOURS",
    "CaseloadService",
    "FileLine",
    "MyLoad",
    "Phase",
    "TeamLoad",
    "WeekRow",
    "phase_of",
]

MOST_HOURS = 48
LEVELS = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class MyLoad:
    """One's own work; `whole` is the weight as if for a full week, None for who does not work."""

    files: int
    phases: Mapping[Phase, tuple[FileLine, ...]]
    """Which files stand where; together they are all of `files`."""
    weight: float
    hours: int
    whole: float | None
    weeks: tuple[WeekRow, ...]
    closed: bool = False


@dataclass(frozen=True, slots=True)
class TeamLoad:
    """What a lead sees of a member: how many open files they direct, and their hours."""

    worker_id: UUID
    name: str
    files: int
    hours: int
    whole: float | None


class CaseloadService:
    """Of nobody else; a lead has no weights, for these come from files that a lead does not see."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def mine(self) -> MyLoad:
        """One's own caseload; that it was looked at is noted (decision 13)."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_caseload")
        with self._store.reading() as session:
            weeks = stored.weeks(session, [self._me.worker_id])
            hours = hours_on(map(_week, weeks), _today())
            if lease.ended(session):
                return MyLoad(0, {}, 0, hours, None, weeks, closed=True)
            lines = files.of_worker(session, self._me.worker_id, _today())
            own = {line.case_file_id: line for line in lines if line.closed_on is None}
            loads = {
                key: _load(own[key], one) for key, one in stored.standings(session, own).items()
            }
            total = weight(loads.values())
            placed = {
                phase: tuple(own[key] for key, load in loads.items() if load.phase is phase)
                for phase in Phase
            }
            whole = per_full_week(total, hours)
            return MyLoad(len(loads), placed, total, hours, whole, weeks)

    def team(self) -> tuple[TeamLoad, ...]:
        """Of the teams that this worker leads, by name; nothing for everybody else."""
        with self._store.reading() as session:
            found: dict[UUID, TeamLoad] = {}
            for team_id in sorted(self._me.leads):
                found |= {one.worker_id: one for one in self._of_team(session, team_id)}
        return tuple(sorted(found.values(), key=_name))

    def add_week(self, hours: int | None, since: date | None, until: date | None) -> Changes:
        """One's own hours from a day on; no hours is leave, and that has an end.

        Raises "hours_out", "required" and "week_turned".
        """
        if hours is None or not 0 <= hours <= MOST_HOURS:
            raise RuleBrokenError("hours_out", field="hours")
        if not hours and until is None:
            raise RuleBrokenError("required", field="until")
        begins = since or _today()
        if until is not None and until < begins:
            raise RuleBrokenError("week_turned", field="until")
        with self._store.begin("week_add") as session:
            insist_inbox(session, self._me, self._me.team_id, _today())
            session.add(
                WorkingWeek(
                    id=new_id(),
                    container_id=self._me.team_id,
                    worker_id=self._me.worker_id,
                    hours=hours,
                    since=begins,
                    until=until,
                )
            )
        return Changes()

    def remove_week(self, week_id: UUID) -> Changes:
        """It is not so; raises "no_access" for the hours of somebody else."""
        with self._store.begin("week_remove") as session:
            row = saving.editable(session, WorkingWeek, week_id)
            if row.worker_id != self._me.worker_id:
                raise RuleBrokenError("no_access")
            saving.remove(row)
            act = session.info["group"]
        return Changes(removed=act)

    def complexity(self, case_file_id: UUID) -> int | None:
        """How complex a file is that is open already: 1 to 3, or nobody said."""
        with self._store.reading() as session:
            insist_held(session, self._me, case_file_id, Act.SEE, _today())
            return stored.complexity(session, case_file_id)

    def set_complexity(self, case_file_id: UUID, level: int | None) -> Changes:
        """What whoever works with the file finds."""
        if level is not None and level not in LEVELS:
            raise RuleBrokenError("required", field="complexity")
        with self._store.begin("file_complexity") as session:
            insist_held(session, self._me, case_file_id, Act.WRITE, _today())
            saving.editable(session, CaseFile, case_file_id).complexity = level
        return of_file(case_file_id)

    def _of_team(self, session: Session, team_id: UUID) -> list[TeamLoad]:
        members = organisation.members(session, team_id, _today())
        directed = stored.directed(session, team_id)
        weeks = stored.weeks(session, [one.id for one in members])
        found = []
        for member in members:
            own = (_week(week) for week in weeks if week.worker_id == member.id)
            hours, number = hours_on(own, _today()), directed.get(member.id, 0)
            found.append(
                TeamLoad(member.id, member.name, number, hours, per_full_week(number, hours))
            )
        return found


def phase_of(one: Standing) -> Phase:
    """Who waits for help weighs first: there somebody has to keep an eye on it."""
    if one.waits:
        return Phase.WAITING
    if not one.has_plan:
        return Phase.HELP_RUNS if one.has_help else Phase.CLARIFYING
    if not one.is_fixed:
        return Phase.PLANNING
    return Phase.HELP_RUNS if one.has_help or one.has_actions else Phase.CLOSING


def _load(line: FileLine, one: Standing) -> FileLoad:
    return FileLoad(phase_of(one), one.complexity, line.role is FileRoleKind.REGISSEUR)


def _week(row: WeekRow) -> Week:
    return Week(row.hours, row.since, row.until)


def _name(one: TeamLoad) -> str:
    return one.name.casefold()


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
