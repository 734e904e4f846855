"""The truth about sync, computed from what is unsent and what the centre confirmed; and conflicts to decide."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Compartment, Conflict
from wijkdesk.models.base import Value
from wijkdesk.protocol.schema import entities
from wijkdesk.services import saving
from wijkdesk.services.changes import EVERYTHING, Changes, of_file
from wijkdesk.services.cleaning import clean
from wijkdesk.services.me import Me
from wijkdesk.storage import conflicts as stored
from wijkdesk.storage import outbox, state
from wijkdesk.storage.conflicts import ClashField, ConflictRow
from wijkdesk.storage.outbox import HeldBack, HouseholdSync
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ConflictStatus

__all__ = [
    "ClashField",
    "ConflictRow",
    "HeldBack",
    "HouseholdSync",
    "SyncStateService",
    "SyncTruth",
]


@dataclass(frozen=True, slots=True)
class SyncTruth:
    """How many changes are unsent and since when, held back, in conflict; when the centre last answered."""

    unsent: int
    oldest: datetime | None
    held_back: int
    conflicts: int
    confirmed_at: datetime | None
    households: tuple[HouseholdSync, ...]


class SyncStateService:
    """What is unsent, what is confirmed, what needs a decision."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def truth(self) -> SyncTruth:
        """The state now, per household."""
        with self._store.reading() as session:
            households = outbox.per_household(session)
            last = state.get(session, "last_sync_ms")
            starts = [h.oldest for h in households if h.oldest]
            return SyncTruth(
                unsent=sum(h.unsent for h in households),
                oldest=min(starts) if starts else None,
                held_back=sum(h.held_back for h in households),
                conflicts=len(stored.open_ones(session)),
                confirmed_at=outbox.moment(int(last)) if last else None,
                households=households,
            )

    def held_back(self) -> list[HeldBack]:
        """Changes that are kept at the centre because something was in the way."""
        with self._store.reading() as session:
            return list(outbox.held_back(session))

    def conflicts(self) -> list[ConflictRow]:
        """Everything to decide."""
        with self._store.reading() as session:
            return list(stored.open_ones(session))

    def resolve(
        self, conflict_id: UUID, choice: str, own: Mapping[str, str] | None = None
    ) -> Changes:
        """Decide: keep "current", take "incoming", or write one's "own"; the other text stays in the record."""
        with self._store.begin("conflict_resolve") as session:
            row = saving.editable(session, Conflict, conflict_id)
            if row.status is not ConflictStatus.OPEN:
                raise RuleBrokenError("conflict_resolved")
            details = next(c for c in stored.open_ones(session) if c.id == conflict_id)
            chosen = _chosen(details, choice, own)
            if chosen:
                _write(session, details, chosen)
            row.status, row.resolved_by = ConflictStatus.RESOLVED, self._me.worker_id
            compartment = session.get(Compartment, row.container_id)
        return of_file(compartment.case_file_id) if compartment else EVERYTHING


def _chosen(row: ConflictRow, choice: str, own: Mapping[str, str] | None) -> dict[str, Value]:
    if choice == "own":
        return {name: clean(text) for name, text in (own or {}).items()}
    if choice == "incoming" and row.unit != "*":
        return {f.name: f.incoming for f in row.fields}
    return {}


def _write(session: Session, row: ConflictRow, chosen: Mapping[str, Value]) -> None:
    """Put the chosen values into the row they are about, as an ordinary captured change."""
    fields = entities()[row.entity].fields
    for name, value in chosen.items():
        if name not in fields:
            raise RuleBrokenError("row_gone")
        raw = bytes.fromhex(str(value)) if fields[name].wire == "id" and value else value
        # Entity and field names come from our own schema, the value is bound.
        session.execute(
            text(f'UPDATE "{row.entity}" SET "{name}" = :v, _lv = _lv + 1 WHERE id = :id'),  # noqa: S608
            {"v": raw, "id": row.row_id.bytes},
        )
