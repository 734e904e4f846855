"""From outbox to sealed batch.

A number, bytes that never change, whole local transactions (sync.md 5.5).
"""

import json
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple, cast
from uuid import UUID

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from wijkdesk.models.base import Value
from wijkdesk.protocol import wire
from wijkdesk.protocol.digests import content_hash
from wijkdesk.protocol.merge import same, seen_of_clash
from wijkdesk.protocol.messages import MAX_OPS, PROTOCOL, Group, Op, Push
from wijkdesk.protocol.schema import SCHEMA_VERSION, entities
from wijkdesk.storage import incoming, state
from wijkdesk.storage.open_editors import OpenEditors, ready
from wijkdesk.storage.prepared import driver_of
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import sync_batch, sync_op

MAX_BYTES = 768 * 1024
"""Most change text in a batch, far below `wire.MAX_PACKED`; a larger transaction goes alone."""
MOST_BYTES = 2 * MAX_BYTES
"""The same where the line carried a batch quickly and the centre takes more than MAX_OPS."""

ARRIVED = "arrived"
"""Under this it stands that a batch is applied at the centre, where its changes still wait here."""

SIDES = frozenset({"current", "incoming"})
_SEALED = "UPDATE sync_op SET batch_no = ? WHERE n IN (SELECT value FROM json_each(?))"


class OpRow(NamedTuple):
    """A row of the outbox; its ids are the sixteen bytes that they are in the message as well."""

    n: int
    op_id: Any
    group_id: Any
    entity: str
    row_id: Any
    container_id: Any
    kind: Any
    base_seq: int
    diff: str
    at_ms: int
    intent: str | None
    purpose: str | None


_OUTBOX = (
    "SELECT n, op_id, group_id, entity, row_id, container_id, kind, base_seq, diff, at_ms, intent, "
    "purpose FROM sync_op WHERE batch_no IS NULL AND NOT EXISTS "
    "(SELECT 1 FROM sync_state WHERE k = 'import_from' AND CAST(v AS INTEGER) <= n) ORDER BY n"
)
"""What was written since an import of the sociale kaart began waits for the end of that."""
_UNSEALED = (
    "SELECT (SELECT count(*) FROM sync_op)"
    " - (SELECT count(*) FROM sync_op WHERE batch_no IS NOT NULL)"
)
_OLDEST = select(sync_batch).order_by(sync_batch.c.no).limit(1)
_NEWEST = select(sync_op.c.batch_no.is_(None)).order_by(sync_op.c.n.desc()).limit(1)


class Made(NamedTuple):
    """A batch as it may be sealed, and from what it was made; nothing of it is written yet."""

    begin: tuple[str | None, int, int]
    held: frozenset[bytes]
    read: list[OpRow]
    groups: list[Group]
    numbers: list[int]
    nothing: list[int]
    body: bytes

    def stands(self, session: Session, held: frozenset[bytes]) -> bool:
        """Whether the same would be made now: the next number, and every change as it was read."""
        if self.begin != _begin(session) or self.held != held:
            return False
        with closing(driver_of(session).execute(_OUTBOX)) as found:
            return bool(found.fetchmany(len(self.read)) == self.read)


def seal(session: Session, editors: OpenEditors | None = None, most: int = MAX_OPS) -> bytes | None:
    """The batch to send: the oldest without an answer, else a new one; None when there is nothing.

    What somebody is still typing waits.
    """
    waiting = session.execute(_OLDEST).first()
    if waiting is not None:
        this = sync_batch.c.no == waiting.no
        session.execute(update(sync_batch).where(this).values(attempts=waiting.attempts + 1))
        return bytes(waiting.body)
    editors = editors or OpenEditors()
    return _write(session, editors, _made(session, _held(editors), most))


def seal_ahead(session: Session, editors: OpenEditors, made: Made) -> bool:
    """Seal it behind the batch that is on its way; False where it is not as it was made any more.

    It is not sent before the answer to that one is noted.
    """
    stands = made.stands(session, _held(editors))
    return stands and _write(session, editors, made) is not None


def take_apart_ahead(session: Session) -> None:
    """What was sealed behind the batch that is on its way was never sent: it is made anew later."""
    oldest = select(func.min(sync_batch.c.no)).scalar_subquery()
    session.execute(update(sync_op).where(sync_op.c.batch_no > oldest).values(batch_no=None))
    session.execute(delete(sync_batch).where(sync_batch.c.no > oldest))


def _write(session: Session, editors: OpenEditors, new: Made) -> bytes | None:
    for some in range(0, len(new.nothing), MAX_OPS):
        session.execute(delete(sync_op).where(sync_op.c.n.in_(new.nothing[some : some + MAX_OPS])))
    if not new.groups:
        return None
    no = new.begin[-1]
    session.execute(
        insert(sync_batch).values(
            no=no, sealed_ms=int(time.time() * 1000), body=new.body, attempts=1
        )
    )
    session.connection().exec_driver_sql(_SEALED, (no, json.dumps(new.numbers)))
    editors.sealed(incoming.as_id(row_id) for row_id in _rows(new.groups))
    return new.body


def more(session: Session) -> bool:
    """Whether anything waits behind the batch that is on its way."""
    return bool(session.scalar(_NEWEST))


def make_ahead(store: Store, most: int = MAX_OPS) -> Made:
    """The batch after the one that is on its way, made while the centre decides about that one."""
    with store.reading() as session:
        return _made(session, _held(store.editors), most)


def _made(session: Session, held: frozenset[bytes], most: int) -> Made:
    begin = device, epoch, no = _begin(session)
    read: list[OpRow] = []
    groups, numbers, nothing = _collect(session, held, most, read)
    if not groups:
        return Made(begin, held, read, groups, numbers, nothing, b"")
    unsealed = session.connection().exec_driver_sql(_UNSEALED).scalar_one()
    packed = wire.as_packed(groups)
    message = Push(
        PROTOCOL,
        SCHEMA_VERSION,
        UUID(device),
        epoch,
        no,
        wire.digest_of(packed),
        cast("list[Group]", packed),
        pending=unsealed - len(nothing) - len(numbers),
        brief=True,
    )
    return Made(begin, held, read, groups, numbers, nothing, wire.encode(message))


def _begin(session: Session) -> tuple[str | None, int, int]:
    """Who sends, in which epoch, and the number that the next batch gets."""
    last = session.scalar(select(func.max(sync_batch.c.no))) or state.number(session, "last_no")
    return state.get(session, "device_id"), state.number(session, "epoch"), last + 1


def _held(editors: OpenEditors) -> frozenset[bytes]:
    return frozenset(row.bytes for row in editors.rows())


def _rows(groups: Iterable[Group]) -> Iterator[Any]:
    return (op.r for group in groups for op in group.ops)


def unseal(session: Session, last_no: int) -> None:
    """Take the batch apart again and count on from what the centre has.

    Op ids keep everything single (R6).
    """
    session.execute(delete(sync_batch))
    session.execute(update(sync_op).values(batch_no=None))
    state.drop(session, ARRIVED)
    state.put(session, last_no=last_no)


def _collect(
    session: Session, held: Collection[bytes], most: int, read: list[OpRow]
) -> tuple[list[Group], list[int], list[int]]:
    """The oldest whole groups that fit, their outbox numbers.

    And those that turned out as nothing. What was read for it is added to `read`.
    """
    groups: list[Group] = []
    numbers: list[int] = []
    nothing: list[int] = []
    size, room = 0, MAX_BYTES if most <= MAX_OPS else MOST_BYTES
    for rows in ready(_waiting(session, read), held):
        told = [(row.n, op) for row in rows if (op := _op(row)) is not None]
        weight = sum(len(row.diff.encode()) for row in rows)
        full = len(numbers) + len(told) > most or size + weight > room
        if groups and full:
            break
        nothing.extend({row.n for row in rows} - {n for n, _ in told})
        if told:
            groups.append(_group(rows[0], [op for _, op in told]))
            numbers.extend(n for n, _ in told)
            size += weight
    return groups, numbers, nothing


def _waiting(session: Session, read: list[OpRow]) -> Iterator[list[OpRow]]:
    """The outbox by local transaction, the oldest first; read no further than asked."""

    def noted(found: Iterable[Any]) -> Iterator[OpRow]:
        for row in map(OpRow._make, found):
            read.append(row)
            yield row

    with closing(driver_of(session).execute(_OUTBOX)) as found:
        for _, rows in groupby(noted(found), key=attrgetter("group_id")):
            yield list(rows)


def _group(first: OpRow, ops: list[Op]) -> Group:
    return Group(
        first.group_id, first.at_ms, ops, why=first.purpose or "", intent=first.intent or ""
    )


def _op(row: OpRow) -> Op | None:
    """What is told to the centre; None when all was set back, or made and thrown away again."""
    if row.kind in ("n", "z"):
        return None
    diff = incoming.diff(row.diff)
    saw = None
    if row.entity == "conflict" and diff.keys() >= SIDES:
        return _resolved(row, diff)
    if row.kind == "u":
        diff = _changed(row.entity, diff)
        if not diff:
            return None
    elif row.kind == "i":
        diff = {name: pair for name, pair in diff.items() if pair[1] is not None}
    elif row.kind == "b":
        # All of it, as it lay and as it is: the centre may have emptied what was thrown away.
        saw = content_hash({name: pair[0] for name, pair in diff.items()})
        diff = {name: pair for name, pair in diff.items() if pair != (None, None)}
    else:
        saw = content_hash({name: pair[0] for name, pair in diff.items()})
        diff = {name: pair for name, pair in diff.items() if pair[0] is not None}
    return Op(
        row.op_id, row.entity, row.kind, row.row_id, row.container_id, row.base_seq, f=diff, saw=saw
    )


def _resolved(row: OpRow, diff: dict[str, tuple[Value, Value]]) -> Op:
    """A decision of a conflict, with a hash of the two sides as they were seen."""
    current, incoming_side = (diff[name][0] for name in ("current", "incoming"))
    said = {name: pair for name, pair in diff.items() if name not in SIDES}
    return Op(
        row.op_id,
        row.entity,
        "r",
        row.row_id,
        row.container_id,
        row.base_seq,
        f=said,
        saw=seen_of_clash(current, incoming_side),
        cf=row.row_id,
    )


def _changed(entity: str, diff: dict[str, tuple[Value, Value]]) -> dict[str, tuple[Value, Value]]:
    """Only the units in which something is different; a unit goes whole or not at all."""
    known = entities()[entity]
    units = {known.fields[name].unit for name, (old, new) in diff.items() if not same(old, new)}
    return {name: pair for name, pair in diff.items() if known.fields[name].unit in units}
