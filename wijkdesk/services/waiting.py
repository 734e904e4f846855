"""Waiting: the list and its rule, who goes before others and why, and what bridges the wait."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.waiting import Moments, Waiter, in_order
from wijkdesk.models.all import Bridge, QueueJump, Referral
from wijkdesk.models.base import new_id
from wijkdesk.models.urgency import Level, levels_of
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import one_line
from wijkdesk.services.me import Me
from wijkdesk.services.next_acts import Next, NextAct, asks, check_day, next_act
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, insist_held, visible_files
from wijkdesk.storage import audit, lease, organisation
from wijkdesk.storage import waiting as stored
from wijkdesk.storage.organisation import PlaceRow
from wijkdesk.storage.store import Store
from wijkdesk.storage.waiting import BridgeRow, JumpRow, WaitRow

__all__ = [
    "BridgeRow",
    "JumpRow",
    "Moments",
    "Next",
    "NextAct",
    "PlaceRow",
    "WaitRow",
    "WaitingService",
    "WaitingView",
    "next_act",
]

LISTED = frozenset({"urgency", "location_id", "intake_on", "expected_on"})
"""What of a referral says where it stands on a list; this changes also after it was sent."""


@dataclass(frozen=True, slots=True)
class WaitingView:
    """The list in its order, and all that went before, for the figures."""

    running: tuple[WaitRow, ...]
    all: tuple[WaitRow, ...]
    places: tuple[PlaceRow, ...] = ()
    levels: tuple[Level, ...] = ()
    closed: bool = False


class WaitingService:
    """Of the files that this worker sees; the list is made of the referrals themselves."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def view(self) -> WaitingView:
        """Who waits; that the list was looked at is noted (decision 13)."""
        self._note()
        with self._store.reading() as session:
            if lease.ended(session):
                return WaitingView((), (), closed=True)
            return self._view(session, stored.of_all(session))

    def of_file(self, case_file_id: UUID) -> WaitingView:
        """Every wait of one household, beside its file that is open."""
        with self._store.reading() as session:
            held_file(session, self._me, case_file_id, Act.SEE, _today())
            return self._view(session, stored.of_file(session, case_file_id))

    def checks(self, today: date) -> tuple[WaitRow, ...]:
        """Whose bridge is to be asked after by this day, the oldest first; looking is noted."""
        self._note()
        with self._store.reading() as session:
            if lease.ended(session):
                return ()
            mine = self._seen(session, stored.bridged_until(session, today))
        due = [row for row in mine if asks(row, today)]
        return tuple(sorted(_ordered(due), key=check_day))

    def jump(self, referral_id: UUID, reason: str) -> Changes:
        """Before others on the list; raises "required" without a reason."""
        said = one_line(reason)
        if not said:
            raise RuleBrokenError("required", field="reason")
        with self._store.begin("queue_jump") as session:
            row = self._running(session, referral_id)
            if row.jump is not None:
                raise RuleBrokenError("jumped_already", field="reason")
            session.add(
                QueueJump(
                    id=new_id(),
                    container_id=row.container_id,
                    referral_id=referral_id,
                    reason=said,
                    jumped_on=_today(),
                    worker_id=self._me.worker_id,
                )
            )
        return of_file(row.case_file_id)

    def take_back_jump(self, referral_id: UUID) -> Changes:
        """In turn again; that and why somebody went first stays to be seen in the history."""
        with self._store.begin("queue_back") as session:
            row = self._running(session, referral_id)
            query = select(QueueJump).where(
                QueueJump.referral_id == referral_id,
                QueueJump.withdrawn_on.is_(None),
                ~QueueJump.deleted,
            )
            for jump in session.scalars(query):  # two people may have given one
                jump.withdrawn_on = _today()
        return of_file(row.case_file_id)

    def bridge(self, referral_id: UUID, text: str, who: str, check_on: date | None) -> Changes:
        """What happens meanwhile, who does it, and when one asks how it goes.

        Raises "required" without a text or a day, and "check_past" for a day that was.
        """
        self.checked(text, check_on)
        with self._store.begin("bridge_add") as session:
            row = self._running(session, referral_id)
            made = Bridge(
                id=new_id(),
                container_id=row.container_id,
                referral_id=referral_id,
                who=one_line(who),
                check_on=check_on,
            )
            made.text = saving.as_kept(made, "text", text.strip())
            session.add(made)
        return of_file(row.case_file_id)

    def checked(self, text: str, check_on: date | None) -> None:
        """A bridge that says something, with a day still to come."""
        if not text.strip():
            raise RuleBrokenError("required", field="text")
        if check_on is None:
            raise RuleBrokenError("required", field="check_on")
        if check_on < _today():
            raise RuleBrokenError("check_past", field="check_on")

    def save_bridge(
        self, bridge_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]
    ) -> Saved:
        """Another text, somebody else, or another day to ask."""
        with self._store.begin("bridge_save") as session:
            row = saving.to_save(session, Bridge, bridge_id)
            file_id = self._file_of(session, row.referral_id)
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(file_id), values, moved, merged)

    def end_bridge(self, bridge_id: UUID) -> Changes:
        """It stopped."""
        with self._store.begin("bridge_end") as session:
            row = saving.editable(session, Bridge, bridge_id)
            file_id = self._file_of(session, row.referral_id)
            row.ended_on = _today()
        return of_file(file_id)

    def save(self, referral_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """How urgent it is, on whose list, and the days that the provider named."""
        if not typed.keys() <= LISTED:
            raise RuleBrokenError("referral_sent")
        with self._store.begin("referral_list") as session:
            row = saving.editable(session, Referral, referral_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
            if row.expected_on and row.reply_due and row.reply_due < row.expected_on:
                row.reply_due = row.expected_on  # who named a later day is asked on that day
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def _note(self) -> None:
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_waiting")

    def _seen(self, session: Session, rows: Sequence[WaitRow]) -> tuple[WaitRow, ...]:
        asked = {row.case_file_id for row in rows}
        seen = visible_files(session, self._me, asked, _today())
        return tuple(row for row in rows if row.case_file_id in seen)

    def _view(self, session: Session, rows: Sequence[WaitRow]) -> WaitingView:
        mine = self._seen(session, rows)
        return WaitingView(
            _ordered([row for row in mine if row.is_running]),
            mine,
            organisation.places(session),
            levels_of(organisation.urgencies(session)),
        )

    def _running(self, session: Session, referral_id: UUID) -> WaitRow:
        """A wait that runs, in a file where this worker may write."""
        row = stored.one(session, referral_id)
        if row is None:
            raise RuleBrokenError("row_gone")
        insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
        if not row.is_running:
            raise RuleBrokenError("waits_no_more")
        return row

    def _file_of(self, session: Session, referral_id: UUID) -> UUID:
        file_id = saving.editable(session, Referral, referral_id).case_file_id
        insist_held(session, self._me, file_id, Act.WRITE, _today())
        return file_id


def _ordered(rows: Sequence[WaitRow]) -> tuple[WaitRow, ...]:
    by_id = {row.id: row for row in rows}
    waiters = [
        Waiter(
            row.id,
            row.since or _today(),
            row.urgency,
            None if row.jump is None else row.jump.reason,
        )
        for row in rows
    ]
    return tuple(by_id[one.key] for one in in_order(waiters))


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
