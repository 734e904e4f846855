"""Work that waits: the team takes it over or turns it down, its author may take it back."""

from collections.abc import Collection
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import HeldWork
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import EVERYTHING, Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_container
from wijkdesk.storage import audit, held_work, lease
from wijkdesk.storage.held_work import WaitingField, WaitingLine, WaitingWork, Waits
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import HeldStatus

__all__ = [
    "HeldWorkService",
    "WaitingField",
    "WaitingLine",
    "WaitingWork",
    "Waits",
    "number_for_me",
]


class HeldWorkService:
    """What waits for this worker to decide, and what of theirs waits at others."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store, self._me = store, me

    def waiting(self, known: Collection[UUID] | None = None) -> list[WaitingWork]:
        """What colleagues sent for files with which they no longer work; looking is noted.

        Who looks again says what was `known`: only what is new is noted again (decision 13).
        """
        with self._store.reading() as session:
            found = _for_me(session, self._me)
        if known is None or not {work.id for work in found} <= set(known):
            with self._store.applying() as session:
                audit.note(session, self._me.worker_id, "list_waiting_work")
        return found

    def take_over(self, work_id: UUID) -> Changes:
        """Let it come into the file, by the rules of any change: with the next round of sync."""
        return self._decide(work_id, HeldStatus.ACCEPTED, "waiting_take_over")

    def turn_down(self, work_id: UUID) -> Changes:
        """Leave it out of the file; the text is kept, and its author hears of it."""
        return self._decide(work_id, HeldStatus.REJECTED, "waiting_turn_down")

    def take_back(self, own_id: UUID) -> Changes:
        """Take back what one sent oneself; the text is kept."""
        with self._store.begin("waiting_take_back") as session:
            row = saving.editable(session, HeldWork, own_id)
            if row.container_id != self._me.worker_id:
                raise RuleBrokenError("no_access", reason="others_own")
            _end(row, HeldStatus.WITHDRAWN, self._me.worker_id)
        return EVERYTHING

    def _decide(self, work_id: UUID, status: HeldStatus, intent: str) -> Changes:
        with self._store.begin(intent) as session:
            row = saving.editable(session, HeldWork, work_id)
            file_id = held_container(session, self._me, row.container_id, Act.WRITE, _today())
            _end(row, status, self._me.worker_id)
        return of_file(file_id) if file_id else EVERYTHING


def _for_me(session: Session, me: Me) -> list[WaitingWork]:
    """What waits in files in which this worker may write."""
    if lease.ended(session):
        return []
    return [w for w in held_work.waiting(session) if _may_decide(session, me, w.container_id)]


def number_for_me(session: Session, me: Me) -> int:
    """How much of it there is, for who only counts: nothing of it is read."""
    if lease.ended(session):
        return 0
    return sum(_may_decide(session, me, place) for place in held_work.places(session))


def _may_decide(session: Session, me: Me, container_id: UUID) -> bool:
    try:
        held_container(session, me, container_id, Act.WRITE, _today())
    except RuleBrokenError:
        return False
    return True


def _end(row: HeldWork, status: HeldStatus, worker: UUID) -> None:
    if row.status is not HeldStatus.OPEN:
        raise RuleBrokenError("waiting_decided")
    row.status, row.decided_by, row.decided_at = status, worker, datetime.now(UTC)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
