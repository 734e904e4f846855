"""From outbox to sealed batch.

A number, bytes that never change, whole local transactions (sync.md 5.5).
"""

import json
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple
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
from wijkdesk.storage.tables import sync_batch, sync_op

MAX_BYTES = 768 * 1024
"""Most change text in a batch, far below `wire.MAX_PACKED`; a larger transaction goes alone."""

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
    "purpose FROM sync_op ORDER BY n"
)


def seal(session: Session, editors: OpenEditors | None = None) -> bytes | None:
    """The batch to send: the one without an answer, else a new one; None when there is nothing.

    What somebody is still typing waits.
    """
    waiting = session.scalar(select(sync_batch.c.body))
    if waiting is not None:
        session.execute(update(sync_batch).values(attempts=sync_batch.c.attempts + 1))
        return bytes(waiting)
    editors = editors or OpenEditors()
    groups, numbers, nothing = _collect(session, {row.bytes for row in editors.rows()})
    for some in range(0, len(nothing), MAX_OPS):
        session.execute(delete(sync_op).where(sync_op.c.n.in_(nothing[some : some + MAX_OPS])))
    if not groups:
        return None
    no = state.number(session, "last_no") + 1
    left = session.scalar(select(func.count(sync_op.c.n))) or 0
    message = Push(
        PROTOCOL,
        SCHEMA_VERSION,
        UUID(state.get(session, "device_id")),
        state.number(session, "epoch"),
        no,
        wire.body_hash(groups),
        groups,
        pending=left - len(numbers),
        brief=True,
    )
    body = wire.encode(message)
    session.execute(
        insert(sync_batch).values(no=no, sealed_ms=int(time.time() * 1000), body=body, attempts=1)
    )
    session.connection().exec_driver_sql(_SEALED, (no, json.dumps(numbers)))
    editors.sealed(incoming.as_id(row_id) for row_id in _rows(groups))
    return body


def _rows(groups: Iterable[Group]) -> Iterator[Any]:
    return (op.r for group in groups for op in group.ops)


def unseal(session: Session, last_no: int) -> None:
    """Take the batch apart again and count on from what the centre has.

    Op ids keep everything single (R6).
    """
    session.execute(delete(sync_batch))
    session.execute(update(sync_op).values(batch_no=None))
    state.put(session, last_no=last_no)


def _collect(session: Session, held: Collection[bytes]) -> tuple[list[Group], list[int], list[int]]:
    """The oldest whole groups that fit, their outbox numbers.

    And those that turned out as nothing.
    """
    groups: list[Group] = []
    numbers: list[int] = []
    nothing: list[int] = []
    size = 0
    for rows in ready(_waiting(session), held):
        told = [(row.n, op) for row in rows if (op := _op(row)) is not None]
        weight = sum(len(row.diff.encode()) for row in rows)
        full = len(numbers) + len(told) > MAX_OPS or size + weight > MAX_BYTES
        if groups and full:
            break
        nothing.extend({row.n for row in rows} - {n for n, _ in told})
        if told:
            groups.append(_group(rows[0], [op for _, op in told]))
            numbers.extend(n for n, _ in told)
            size += weight
    return groups, numbers, nothing


def _waiting(session: Session) -> Iterator[list[OpRow]]:
    """The outbox by local transaction, the oldest first; read no further than asked."""
    with closing(driver_of(session).execute(_OUTBOX)) as found:
        for _, rows in groupby(map(OpRow._make, found), key=attrgetter("group_id")):
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
