"""The truth about sync, computed from what is unsent and what the centre confirmed.

And conflicts to decide.
"""

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from operator import attrgetter
from typing import TypeVar
from uuid import UUID

from sqlalchemy import String, text
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Base, Compartment, Conflict, FileRole
from wijkdesk.models.base import Value
from wijkdesk.protocol import approval, regie
from wijkdesk.protocol.merge import same
from wijkdesk.protocol.moving import CROSSED
from wijkdesk.protocol.rights import Act
from wijkdesk.protocol.schema import entities
from wijkdesk.services import loading, saving
from wijkdesk.services.approvals import insist_mine
from wijkdesk.services.changes import EVERYTHING, Changes, of_file
from wijkdesk.services.cleaning import clean
from wijkdesk.services.held_work import Waits, number_for_me
from wijkdesk.services.loading import Loading
from wijkdesk.services.me import Me
from wijkdesk.services.passing import Lead, Passing, pass_on, passings
from wijkdesk.services.regie import end_regie
from wijkdesk.services.scope import held_container, insist_held
from wijkdesk.services.turning import turn
from wijkdesk.services.two_readers import choose_readers
from wijkdesk.storage import audit, blob_errands, lease, open_editors, outbox, raw_rows, state
from wijkdesk.storage import conflicts as stored
from wijkdesk.storage.conflicts import ENTRIES, ClashField, ConflictRow
from wijkdesk.storage.file_line import update_index
from wijkdesk.storage.outbox import HeldBack, HouseholdSync
from wijkdesk.storage.restore import restored
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ConflictStatus, FileRoleKind

__all__ = [
    "ENTRIES",
    "ClashField",
    "ConflictRow",
    "HeldBack",
    "HouseholdSync",
    "Lead",
    "Loading",
    "Passing",
    "SyncStateService",
    "SyncTruth",
    "Waits",
]

T = TypeVar("T")
Known = Collection[UUID] | None


@dataclass(frozen=True, slots=True)
class SyncTruth:
    """How many changes are unsent and since when, held back, to be chosen by this worker.

    When the centre last answered. Of what is unsent, `being_typed` waits for a field to be left.
    `restored`: nothing is sent, after going back to a copy. `loading`: how many containers of a
    load in pages are still to come. `to_decide`: work of colleagues without access that waits here.
    """

    unsent: int
    oldest: datetime | None
    held_back: int
    conflicts: int
    confirmed_at: datetime | None
    households: tuple[HouseholdSync, ...]
    practice: bool = False
    being_typed: int = 0
    restored: bool = False
    lease_until: datetime | None = None
    lease_ended: bool = False
    loading: int = 0
    files_unsent: int = 0
    """Attachments whose bytes are not at the centre, as far as this laptop knows."""
    to_decide: int = 0
    load: Loading | None = None
    files_to_fetch: int = 0
    """Attachments of which this laptop has not all bytes and could ask for them now."""

    @property
    def files_waiting(self) -> int:
        """Attachments with bytes to bring or to fetch."""
        return self.files_unsent + self.files_to_fetch


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
            unsent, oldest, held_back = outbox.totals(session)
            choices = passings(session, self._me, stored.open_ones(session), _today())
            return SyncTruth(
                unsent=unsent,
                oldest=oldest,
                held_back=held_back,
                conflicts=sum(one.is_mine for one in choices.values()),
                confirmed_at=outbox.moment(int(last)) if last else None,
                households=() if lease.ended(session) else households,
                lease_until=lease.until(session),
                lease_ended=lease.ended(session),
                practice=state.get(session, "practice") is not None,
                being_typed=open_editors.waiting(session, self._store.editors.rows()),
                restored=restored(session) is not None,
                loading=state.number(session, "load_left"),
                load=loading.look(session),
                files_unsent=blob_errands.unsent(session),
                to_decide=number_for_me(session, self._me),
                files_to_fetch=blob_errands.not_here(session, _now_ms()),
            )

    def unsent(self) -> int:
        """How many changes are only on this laptop."""
        with self._store.reading() as session:
            return outbox.totals(session)[0]

    def held_back(self, known: Known = None) -> list[HeldBack]:
        """Changes that are kept at the centre because something was in the way; noted."""
        return self._noted("list_held_back", known, outbox.held_back, attrgetter("op_id"))

    def conflicts(self, known: Known = None) -> list[ConflictRow]:
        """Everything to decide; looking is noted."""
        return self._noted("list_conflicts", known, stored.open_ones, attrgetter("id"))

    def passings(self, rows: Sequence[ConflictRow]) -> dict[UUID, Passing]:
        """Of each choice who was asked to make it, and whether the regisseur can be asked."""
        with self._store.reading() as session:
            return passings(session, self._me, rows, _today())

    def pass_on(self, conflict_id: UUID) -> tuple[Changes, str]:
        """Put a choice before the regisseur of the file, who is named in the answer."""
        with self._store.begin("conflict_pass") as session:
            file_id, name = pass_on(session, self._me, conflict_id, _today())
        return of_file(file_id) if file_id else EVERYTHING, name

    def merges(self, case_file_id: UUID | None = None, known: Known = None) -> list[ConflictRow]:
        """Texts that were put together, with both originals; looking is noted."""
        rows = partial(stored.merged_ones, case_file_id=case_file_id)
        subject = case_file_id.hex if case_file_id else ""
        return self._noted("list_merged", known, rows, attrgetter("id"), subject)

    def seen(self, conflict_id: UUID) -> Changes:
        """Put the originals of a merged text away, for this worker; colleagues keep seeing them."""
        with self._store.begin("merged_seen") as session:
            row = saving.editable(session, Conflict, conflict_id)
            file_id = held_container(session, self._me, row.container_id, Act.WRITE, _today())
            if row.status is not ConflictStatus.MERGED:
                raise RuleBrokenError("conflict_resolved")
            names = dict.fromkeys([*(row.seen_by or "").split(), self._me.worker_id.hex])
            row.seen_by = " ".join(names)
        return of_file(file_id) if file_id else EVERYTHING

    def _noted(
        self,
        act: str,
        known: Known,
        rows: Callable[[Session], Sequence[T]],
        key: Callable[[T], UUID],
        subject: str = "",
    ) -> list[T]:
        """The rows, noted before they are handed out (decision 13).

        Who looks again at an open list says what was `known`: only what is new is noted again.
        """
        with self._store.reading() as session:
            found = [] if lease.ended(session) else list(rows(session))
        if known is None or not {key(row) for row in found} <= set(known):
            with self._store.applying() as session:
                audit.note(session, self._me.worker_id, act, subject)
        return found

    def marks(self, case_file_id: UUID) -> list[ConflictRow]:
        """What two people wrote in an open file, to be said beside its boxes."""
        with self._store.reading() as session:
            if lease.ended(session):
                return []
            merged = stored.merged_ones(session, case_file_id)
            open_ones = stored.open_ones(session, case_file_id)
            return [*merged, *(row for row in open_ones if row.kind != CROSSED)]

    def resolve(
        self, conflict_id: UUID, choice: str, own: Mapping[str, str] | None = None
    ) -> Changes:
        """Decide: keep "current", take "incoming", or write one's "own".

        Where two chose other readers also "both". The other text stays in the record.
        """
        with self._store.begin("conflict_resolve") as session:
            row = saving.editable(session, Conflict, conflict_id)
            compartment = session.get(Compartment, row.container_id)
            if compartment is not None:
                insist_held(session, self._me, compartment.case_file_id, Act.WRITE, _today())
            if row.status is not ConflictStatus.OPEN:
                raise RuleBrokenError("conflict_resolved")
            details = next(c for c in stored.open_ones(session) if c.id == conflict_id)
            _saw(session, row)
            if details.kind == CROSSED:
                choose_readers(session, self._me, row, choice, _today())
            else:
                self._decide(session, details, _chosen(details, choice, own))
                row.status, row.resolved_by = ConflictStatus.RESOLVED, self._me.worker_id
        return of_file(compartment.case_file_id) if compartment else EVERYTHING

    def _decide(self, session: Session, details: ConflictRow, chosen: Mapping[str, Value]) -> None:
        """Write what was chosen, with what goes along with it."""
        if details.entity == approval.ENTITY:
            insist_mine(session, self._me, details.row_id)
        into = chosen.get("merged_into")
        if details.entity == "person" and into is not None:
            turn(session, self._me.worker_id, details.row_id, UUID(hex=str(into)))
        elif chosen:
            if _is_regie(details):
                _take_regie(session, details)
            _write(session, details, chosen)
        if _is_regie(details) and details.case_file_id and details.container_id:
            update_index(session, details.case_file_id, details.container_id)


def _is_regie(row: ConflictRow) -> bool:
    return (row.entity, row.unit) == (regie.ENTITY, regie.UNIT)


def _take_regie(session: Session, row: ConflictRow) -> None:
    """Whoever becomes regisseur by this decision takes the place of who is it now."""
    taking = session.get(FileRole, row.row_id)
    if taking is not None and taking.role is FileRoleKind.REGISSEUR:
        since = _asked_since(row) or taking.since
        end_regie(session, taking.case_file_id, taking.container_id, since, taking.id)


def _asked_since(row: ConflictRow) -> date | None:
    asked = next((f.incoming for f in row.fields if f.name == "since"), None)
    return date.fromisoformat(str(asked)) if asked else None


def _saw(session: Session, row: Conflict) -> None:
    """Note both sides as they lay before whoever decides: sealed as a hash (sync.md 5.6).

    A side that was typed on since keeps the conflict open.
    """
    for name in ("current", "incoming"):
        saving.note_seen(session, row.id, name, getattr(row, name))


def _chosen(row: ConflictRow, choice: str, own: Mapping[str, str] | None) -> dict[str, Value]:
    if choice == "own":
        return {name: _own(row, name, text) for name, text in (own or {}).items()}
    if choice == "incoming" and row.unit != "*":
        return {f.name: f.incoming for f in row.fields}
    return {}


def _own(row: ConflictRow, name: str, typed: str) -> Value:
    """One's own text. A day, a code or a BSN is chosen, not written.

    As text it would break the page.
    """
    is_text = isinstance(Base.metadata.tables[row.entity].columns[name].type, String)
    if not is_text or name == "bsn" or name not in {f.name for f in row.fields}:
        raise ValueError(f"{row.entity}.{name} is not to be written here")
    return str(clean(typed))


def _now_ms() -> int:
    return int(time.time() * 1000)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day


def _write(session: Session, row: ConflictRow, chosen: Mapping[str, Value]) -> None:
    """Put the chosen values into the row they are about, as an ordinary captured change."""
    fields = entities()[row.entity].fields
    shown = {field.name: field.current for field in row.fields}
    stands = raw_rows.read(session, row.entity, row.row_id)
    for name, value in chosen.items():
        if name not in fields or stands is None:
            raise RuleBrokenError("row_gone")
        if not same(stands.values[name], shown[name]) and row.unit != "*":
            # Somebody wrote on in it since: this choice was made without having seen that.
            saving.note_seen(session, row.row_id, name, shown[name])
        raw = bytes.fromhex(str(value)) if fields[name].wire == "id" and value else value
        # Entity and field names come from our own schema, the value is bound.
        session.execute(
            text(f'UPDATE "{row.entity}" SET "{name}" = :v, _lv = _lv + 1 WHERE id = :id'),  # noqa: S608
            {"v": raw, "id": row.row_id.bytes},
        )
