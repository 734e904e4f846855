"""What asks for attention today for somebody's safety: for who may read that, and nobody else.

No word of what is the matter: a screen is read along (docs/decisions/0104).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.protocol.rights import GIDSEN
from wijkdesk.services.me import Me
from wijkdesk.services.safety import PART, sight
from wijkdesk.services.vt_handovers import NextOfHandover, next_of, seen
from wijkdesk.storage import audit, files, lease
from wijkdesk.storage import safety_dates as stored
from wijkdesk.storage.store import Store

__all__ = ["ErrandKind", "SafetyDay", "SafetyDayService", "SafetyErrand"]

AHEAD = timedelta(days=7)


class ErrandKind(StrEnum):
    """What it is about."""

    MELDCODE = "meldcode"
    NO_DAY = "no_day"
    TERM = "term"
    HANDOVER = "handover"


@dataclass(frozen=True, slots=True)
class SafetyErrand:
    """One thing to do for somebody's safety. Without a file it lies with the team."""

    id: UUID
    kind: ErrandKind
    title: str
    on: date | None
    case_file_id: UUID | None
    step: NextOfHandover | None = None


@dataclass(frozen=True, slots=True)
class SafetyDay:
    """From today's on until a week from now; what is late comes first."""

    errands: tuple[SafetyErrand, ...]

    def asking(self, today: date) -> int:
        """How many cannot wait until tomorrow."""
        return sum(one.on is None or one.on <= today for one in self.errands)


class SafetyDayService:
    """That somebody looks is noted first (decision 13)."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def view(self, today: date) -> SafetyDay:
        """What asks for attention on this day."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_safety")
        with self._store.reading() as session:
            if lease.ended(session):
                return SafetyDay(())
            found = [*self._of_files(session, today), *self._handovers(session, today)]
        return SafetyDay(tuple(sorted(found, key=_by_day)))

    def _of_files(self, session: Session, today: date) -> Iterator[SafetyErrand]:
        if self._me.role not in GIDSEN:
            return
        for case_file_id in stored.files_asking(session, today + AHEAD):
            head = files.head(session, case_file_id)
            part = head.parts.get(PART) if head is not None else None
            if head is None or part is None or not _works_there(session, self._me, head):
                continue
            for row in stored.dates(session, part, today + AHEAD):
                kind = ErrandKind.TERM if row.is_term else ErrandKind.MELDCODE
                kind = ErrandKind.NO_DAY if row.on is None else kind
                yield SafetyErrand(row.id, kind, head.title, row.on, case_file_id)

    def _handovers(self, session: Session, today: date) -> Iterator[SafetyErrand]:
        """Those that nobody took up, and one's own."""
        for row in seen(session, self._me, today):
            step = next_of(row)
            mine = row.owner_id in {None, self._me.worker_id}
            near = step.on is None or step.on <= today + AHEAD
            if row.is_open and mine and near:
                title = row.file_title or row.household
                yield SafetyErrand(
                    row.id, ErrandKind.HANDOVER, title, step.on, row.case_file_id, step
                )


def _works_there(session: Session, me: Me, head: files.FileHead) -> bool:
    """Who only looks with a reason has nothing to do there."""
    verdict = sight(session, me, head)
    return verdict.allowed and verdict.reason != "emergency"


def _by_day(one: SafetyErrand) -> tuple[date, str, UUID]:
    return one.on or date.min, one.title.casefold(), one.id
