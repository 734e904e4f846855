"""Does the outbox agree with the rows, and the sealed batch with the outbox?"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from wijkdesk.models.base import Value
from wijkdesk.protocol import wire
from wijkdesk.protocol.messages import Push
from wijkdesk.protocol.schema import entities
from wijkdesk.storage import incoming
from wijkdesk.storage.tables import sync_batch, sync_op

NOTHING = frozenset({"n", ""})
"""Kinds of change that say nothing about a row: made and thrown away again, or of long ago."""
Difference = tuple[str, str]


def differences(session: Session) -> Iterator[Difference]:
    """What and where: each change that its row does not show, each batch that is not as sealed."""
    for (entity, row_id), wanted in _wanted(session).items():
        if entity not in entities():
            yield "outbox_entity_unknown", entity
            continue
        row = session.execute(
            text(f'SELECT * FROM "{entity}" WHERE id = :id'), {"id": row_id.bytes}
        ).mappings()
        found = row.one_or_none()
        if found is None:
            yield "outbox_row_gone", f"{entity} {row_id.hex}"
            continue
        for name, value in wanted.items():
            if name in found and _as_told(found[name]) != value:
                yield "outbox_value_differs", f"{entity}.{name} {row_id.hex}"
    yield from _sealed(session)


def _wanted(session: Session) -> dict[tuple[str, UUID], dict[str, Value]]:
    """What the last changes say that each row holds."""
    found: dict[tuple[str, UUID], dict[str, Value]] = defaultdict(dict)
    query = select(sync_op.c.entity, sync_op.c.row_id, sync_op.c.kind, sync_op.c.diff)
    for entity, row_id, kind, diff in session.execute(query.order_by(sync_op.c.n)):
        if kind in NOTHING:
            continue
        values = found[entity, row_id]
        if kind == "d":
            values.clear()
        else:
            values.update({name: new for name, (_, new) in incoming.diff(diff).items()})
        values["_deleted"] = int(kind == "d")
    return found


def _as_told(value: Any) -> Value:
    return value.hex() if isinstance(value, bytes) else value


def _sealed(session: Session) -> Iterator[Difference]:
    query = select(sync_op.c.op_id, sync_op.c.batch_no).where(sync_op.c.batch_no.is_not(None))
    marked: dict[int, set[UUID]] = defaultdict(set)
    for op_id, no in session.execute(query):
        marked[no].add(op_id)
    for no, body in session.execute(select(sync_batch.c.no, sync_batch.c.body)):
        try:
            message = wire.decode(bytes(body), Push, packed=True)
        except wire.BadBytesError:
            yield "batch_unreadable", str(no)
            continue
        told = {op.i for group in message.groups for op in group.ops}
        if told != marked.pop(no, set()):
            yield "batch_differs", str(no)
    yield from (("batch_gone", str(no)) for no in marked)
