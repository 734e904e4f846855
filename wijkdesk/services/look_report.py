"""Who looked at what was not theirs, and why: the part of the report that this laptop holds.

Looks across laws in the files in which this worker may read, who looked at those with a reason, and
what a team lead was told of. All of the municipality is `wijkdesk central looks`.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.services.me import Me
from wijkdesk.services.scope import visible_files
from wijkdesk.storage import access, audit, files, law_looks, lease, organisation
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import EmergencyGround, Law, LookGround, WorkerRole

__all__ = ["LookLine", "LookReport", "LookReportService", "Wanted", "counted", "narrowed"]

Ground = LookGround | EmergencyGround


@dataclass(frozen=True, slots=True)
class LookLine:
    """One look. Without laws it was at a file that is not theirs; `held`: it may be opened."""

    id: UUID
    at: datetime
    until: datetime | None
    worker_id: UUID
    worker: str
    role: WorkerRole | None
    case_file_id: UUID
    number: str
    title: str
    laws: tuple[Law, ...]
    ground: Ground | None
    reason: str
    held: bool

    @property
    def is_across(self) -> bool:
        """Whether it was at what was written for another law."""
        return isinstance(self.ground, LookGround)


@dataclass(frozen=True, slots=True)
class LookReport:
    """The last one first. `team` is what this worker's teams are called."""

    lines: tuple[LookLine, ...] = ()
    municipality: str = ""
    team: str = ""
    closed: bool = False
    made_by: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which of them: from a day to a day, of one colleague, of one file, on one ground, one law."""

    since: date
    until: date
    worker_id: UUID | None = None
    case_file_id: UUID | None = None
    ground: str | None = None
    law: Law | None = None


class LookReportService:
    """That somebody reads it is noted with the files in it (decision 13)."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def view(self, since: date) -> LookReport:
        """Everything from a day on."""
        return self._told(since, "list_looks")

    def to_print(self, wanted: Wanted) -> LookReport:
        """Only what is wanted, to be put on paper."""
        return self._told(wanted.since, "looks_print", wanted)

    def _told(self, since: date, act: str, wanted: Wanted | None = None) -> LookReport:
        with self._store.applying() as session:
            if lease.ended(session):
                return LookReport(closed=True)
            lines = tuple(self._lines(session, since))
            lines = lines if wanted is None else narrowed(lines, wanted)
            about = " ".join(sorted({line.case_file_id.hex for line in lines}))
            audit.note(session, self._me.worker_id, act, about)
        teams = ", ".join(self._me.team_names)
        return LookReport(lines, self._me.municipality, teams, made_by=self._me.name)

    def _lines(self, session: Session, since: date) -> list[LookLine]:
        begin = datetime.combine(since, time()).astimezone(UTC)
        across = law_looks.since(session, begin)
        told = [row for row in access.told(session) if row.at >= begin]
        looked = [row for row in access.looked(session) if row.at >= begin]
        ids = {row.case_file_id for row in across} | {row.case_file_id for row in looked}
        ids |= {row.case_file_id for row in told}
        seen = visible_files(session, self._me, ids, _today()) if ids else set()
        heads = {one: head for one in seen if (head := files.head(session, one)) is not None}
        # What a lead was told stands in the file too: there it is one and the same.
        known = {(row.case_file_id, row.worker_id, row.at): row for row in told}
        known |= {
            (row.case_file_id, row.worker_id, row.at): row
            for row in looked
            if row.case_file_id in heads
        }
        who = {row.worker_id for row in across} | {row.worker_id for row in known.values()}
        roles = self._roles(session, who)
        found = []
        for row in across:
            head = heads.get(row.case_file_id)
            if head is not None:
                found.append(
                    LookLine(
                        row.id, row.at, row.until, row.worker_id, row.name or "",
                        roles.get(row.worker_id), row.case_file_id, head.number, head.title,
                        row.of_laws, row.ground, row.reason, held=True,
                    )
                )  # fmt: skip
        for (
            one
        ) in known.values():  # of a file that is not here a team lead was told the number only
            head = heads.get(one.case_file_id)
            found.append(
                LookLine(
                    one.id, one.at, one.until, one.worker_id, one.name or "",
                    roles.get(one.worker_id), one.case_file_id,
                    head.number if head else one.file_number or "", head.title if head else "",
                    (), one.ground, one.reason or "", held=head is not None,
                )
            )  # fmt: skip
        return sorted(found, key=_latest, reverse=True)

    def _roles(self, session: Session, ids: Collection[UUID]) -> dict[UUID, WorkerRole]:
        known = {one: organisation.worker(session, one) for one in ids}
        return {
            one: row.role for one, row in known.items() if row and isinstance(row.role, WorkerRole)
        }


def narrowed(lines: Iterable[LookLine], wanted: Wanted) -> tuple[LookLine, ...]:
    """Those that are wanted, in the same order."""
    return tuple(line for line in lines if _fits(line, wanted))


def counted(lines: Iterable[LookLine]) -> list[tuple[str, bool, int]]:
    """How often each colleague looked, across laws or at another file; the most often first."""
    times = Counter((line.worker, line.is_across) for line in lines)
    return [(who, across, number) for (who, across), number in times.most_common()]


def _fits(line: LookLine, wanted: Wanted) -> bool:
    return (
        wanted.since <= line.at.astimezone().date() <= wanted.until
        and wanted.worker_id in {None, line.worker_id}
        and wanted.case_file_id in {None, line.case_file_id}
        and wanted.ground in {None, ground_key(line.ground)}
        and (wanted.law is None or wanted.law in line.laws)
    )


def ground_key(ground: Ground | None) -> str:
    """Two kinds of grounds have a code in common: by this they are told apart."""
    return "" if ground is None else f"{type(ground).__name__} {ground}"


def _latest(line: LookLine) -> tuple[datetime, UUID]:
    return line.at, line.id


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
