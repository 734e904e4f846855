"""From outbox to sealed batch: a number, bytes that never change, whole local transactions (sync.md 5.5)."""

import time
from uuid import UUID

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.orm import Session

from wijkdesk.models.base import Value
from wijkdesk.protocol import wire
from wijkdesk.protocol.digests import content_hash
from wijkdesk.protocol.merge import same
from wijkdesk.protocol.messages import MAX_OPS, PROTOCOL, Group, Op, Push
from wijkdesk.protocol.schema import SCHEMA_VERSION, entities
from wijkdesk.storage import incoming, state
from wijkdesk.storage.tables import sync_batch, sync_op

MAX_BYTES = 2 * 1024 * 1024
"""Most change text in a batch; a single larger transaction goes alone."""


def seal(session: Session) -> bytes | None:
    """The batch to send: the one without an answer, else a new one; None when all is delivered."""
    waiting = session.scalar(select(sync_batch.c.body))
    if waiting is not None:
        session.execute(update(sync_batch).values(attempts=sync_batch.c.attempts + 1))
        return bytes(waiting)
    groups, numbers = _collect(session)
    if not numbers:
        return None
    if not groups:
        # Everything was set and set back: there is nothing to tell.
        session.execute(delete(sync_op).where(sync_op.c.n.in_(numbers)))
        return seal(session)
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
    )
    body = wire.encode(message)
    session.execute(
        insert(sync_batch).values(no=no, sealed_ms=int(time.time() * 1000), body=body, attempts=1)
    )
    session.execute(update(sync_op).where(sync_op.c.n.in_(numbers)).values(batch_no=no))
    return body


def unseal(session: Session, last_no: int) -> None:
    """Take the batch apart again and count on from what the centre has; op ids keep everything single (R6)."""
    session.execute(delete(sync_batch))
    session.execute(update(sync_op).values(batch_no=None))
    state.put(session, last_no=last_no)


def _collect(session: Session) -> tuple[list[Group], list[int]]:
    """The oldest whole groups that fit, and the outbox numbers they take along."""
    groups: dict[UUID, list[Row[*tuple[object, ...]]]] = {}
    size = 0
    for op in session.execute(select(sync_op).order_by(sync_op.c.n).limit(MAX_OPS * 10)):
        if op.group_id not in groups:
            full = sum(map(len, groups.values())) >= MAX_OPS or size >= MAX_BYTES
            if full:
                break
        groups.setdefault(op.group_id, []).append(op)
        size += len(op.diff)
    numbers = [op.n for ops in groups.values() for op in ops]
    made = [_group(ops) for ops in groups.values()]
    return [group for group in made if group is not None], numbers


def _group(rows: "list[Row[*tuple[object, ...]]]") -> Group | None:
    ops = [op for op in map(_op, rows) if op is not None]
    first = rows[0]
    if not ops:
        return None
    return Group(
        first.group_id, first.at_ms, ops, why=first.purpose or "", intent=first.intent or ""
    )


def _op(row: "Row[*tuple[object, ...]]") -> Op | None:
    diff = incoming.diff(row.diff)
    saw = None
    if row.kind == "u":
        diff = _changed(row.entity, diff)
        if not diff:
            return None
    elif row.kind == "i":
        diff = {name: pair for name, pair in diff.items() if pair[1] is not None}
    else:
        saw = content_hash({name: pair[0] for name, pair in diff.items()})
        diff = {name: pair for name, pair in diff.items() if pair[0] is not None}
    return Op(
        row.op_id, row.entity, row.kind, row.row_id, row.container_id, row.base_seq, f=diff, saw=saw
    )


def _changed(entity: str, diff: dict[str, tuple[Value, Value]]) -> dict[str, tuple[Value, Value]]:
    """Only the units in which something is different; a unit goes whole or not at all."""
    known = entities()[entity]
    units = {known.fields[name].unit for name, (old, new) in diff.items() if not same(old, new)}
    return {name: pair for name, pair in diff.items() if known.fields[name].unit in units}
