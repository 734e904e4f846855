"""Rows that somebody is typing in: what is saved in between is one change, sent once it is done.

Decision 8: changes of a row whose editor is open are not sealed until the field is left or ten
minutes pass, and each autosave folds into the one before it.
"""

import json
import threading
import time
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from wijkdesk.models.all import FileIndex
from wijkdesk.models.base import Value
from wijkdesk.storage import incoming
from wijkdesk.storage.tables import sync_op

LONGEST_MS = 10 * 60 * 1000
"""Whoever types on for longer sends what there is now and then all the same."""

LINE = FileIndex.__tablename__
OpRow = Any


def _now_ms() -> int:
    return int(time.time() * 1000)


class OpenEditors:
    """Kept in memory: a program that stops has no editor open. Any thread may ask and tell."""

    def __init__(self, clock: Callable[[], int] = _now_ms) -> None:
        self._clock = clock
        self._since: dict[UUID, int] = {}
        self._last: dict[UUID, UUID] = {}  # by row, the unit of work that saved it last
        self._lock = threading.Lock()

    def typed(self, row_id: UUID) -> None:
        """A key in a form of this row."""
        with self._lock:
            self._since.setdefault(row_id, self._clock())

    def left(self, row_id: UUID) -> None:
        """The field is left, and what was typed in it is saved."""
        with self._lock:
            self._since.pop(row_id, None)
            self._last.pop(row_id, None)

    def sealed(self, row_ids: Iterable[UUID]) -> None:
        """What these rows hold is on its way: who types on begins another change."""
        with self._lock:
            for row_id in self._since.keys() & set(row_ids if self._since else ()):
                self._since[row_id] = self._clock()
                self._last.pop(row_id, None)

    def saved(self, row_ids: Iterable[UUID], group_id: UUID) -> UUID | None:
        """Rows are saved; the unit of work of the same sitting that saved them before, if one."""
        with self._lock:
            typing = self._since.keys() & set(row_ids)
            before = {self._last.get(row_id) for row_id in typing}
            self._last.update(dict.fromkeys(typing, group_id))
        return before.pop() if len(before) == 1 else None

    def rows(self) -> set[UUID]:
        """The rows whose changes wait; none for longer than LONGEST_MS."""
        now = self._clock()
        with self._lock:
            # A clock that was turned back keeps nothing from being sent either.
            return {row for row, at in self._since.items() if 0 <= now - at < LONGEST_MS}


def ready(groups: Iterable[Sequence[OpRow]], held: Iterable[Hashable]) -> Iterator[Sequence[OpRow]]:
    """The groups that may be sent: not an autosave of a row in `held`, nor what comes after it.

    `held` are ids as the groups have them. Per row the order stays. A change that waits made no
    row, so that nothing can miss it.
    """
    typing, waits = set(held), set[Hashable]()
    if not typing:
        yield from groups
        return
    for rows in groups:
        touched = {row.row_id for row in rows}
        if touched & waits or (touched & typing and all(row.kind == "u" for row in rows)):
            waits |= touched
        else:
            yield rows


def waiting(session: Session, held: Collection[UUID]) -> int:
    """How many changes wait for somebody to leave a field."""
    if not held:
        return 0
    of_them = sync_op.c.row_id.in_(held) & (sync_op.c.kind == "u") & sync_op.c.batch_no.is_(None)
    return session.scalar(select(func.count()).where(of_them)) or 0


def fold(session: Session, editors: OpenEditors) -> None:
    """Make one change of this save and the one before it, when both are of one sitting.

    The newer records stay, with the older values of before: what they may refer to is never later.
    """
    if not editors.rows():
        return
    ours = _changes(session, session.info["group"])
    group_before = editors.saved(ours, session.info["group"])
    if group_before is None:
        return
    before = _changes(session, group_before)
    lines = [op for i, op in before.items() if op.entity == LINE and i not in ours]
    for op in lines:
        del before[op.row_id]
    alike = before.keys() == ours.keys() and _intents(before) == _intents(ours)
    if not alike or {_group_before(session, op) for op in ours.values()} != {group_before}:
        return
    for op in lines:  # which follow their people afterwards, and go with them
        last = select(func.max(sync_op.c.n) + 1).scalar_subquery()
        moved = {"n": last, "group_id": session.info["group"]}
        session.execute(update(sync_op).where(sync_op.c.n == op.n).values(moved))
    session.execute(delete(sync_op).where(sync_op.c.group_id == group_before))
    for row_id, op in ours.items():
        whole = json.dumps(_together(before[row_id].diff, op.diff), ensure_ascii=False)
        values = {"diff": whole, "base_seq": before[row_id].base_seq}
        session.execute(update(sync_op).where(sync_op.c.n == op.n).values(values))


def _changes(session: Session, group_id: UUID) -> dict[UUID, OpRow]:
    """The changes of a group by row, if they are nothing but unsealed changes; else none."""
    rows = session.execute(select(sync_op).where(sync_op.c.group_id == group_id)).all()
    plain = all(r.kind == "u" and r.batch_no is None and r.undoes is None for r in rows)
    return {row.row_id: row for row in rows} if plain else {}


def _intents(ops: dict[UUID, OpRow]) -> set[str]:
    return {op.intent for op in ops.values()}


def _group_before(session: Session, op: OpRow) -> UUID | None:
    """The group that changed this row last."""
    return session.scalar(
        select(sync_op.c.group_id)
        .where(sync_op.c.row_id == op.row_id, sync_op.c.n < op.n)
        .order_by(sync_op.c.n.desc())
        .limit(1)
    )


def _together(before: str, ours: str) -> dict[str, tuple[Value, Value]]:
    first, last = incoming.diff(before), incoming.diff(ours)
    names = {**first, **last}
    return {n: ((first.get(n) or last[n])[0], (last.get(n) or first[n])[1]) for n in names}
