"""What the rows of containers say here, as the centre sums it up (sync.md 5.17)."""

from functools import cache
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.protocol.deep import content_mark
from wijkdesk.protocol.digests import checksum_text
from wijkdesk.protocol.schema import entities
from wijkdesk.storage.tables import sync_container, sync_op


def comparable(session: Session, after: bytes, most: int) -> dict[UUID, int]:
    """Containers behind this id and the head they came with: whole, and with nothing unsent."""
    c = sync_container.c
    waiting = select(sync_op.c.container_id)
    query = (
        select(c.container_id, c.head)
        .where(c.dirty == 0, c.head > 0, c.container_id.not_in(waiting))
        .order_by(c.container_id)
    )
    behind = query.where(c.container_id > UUID(bytes=after)) if after else query
    return {row[0]: row[1] for row in session.execute(behind.limit(most))}


def sum_of(session: Session, container: UUID) -> str:
    """The sum of all rows of a container."""
    connection, total = session.connection(), 0
    for name, entity in entities().items():
        fields = list(entity.fields)
        found = connection.exec_driver_sql(_rows(name), (container.bytes,))
        for row_id, deleted, extra, *said in found:
            values = {
                key: value.hex() if isinstance(value, bytes) else value
                for key, value in zip(fields, said, strict=True)
            }
            if extra:
                values |= msgspec.msgpack.decode(extra)
            total += content_mark(entity, row_id, values, deleted=bool(deleted))
    return checksum_text(total)


@cache
def _rows(entity: str) -> str:
    names = "".join(f', "{name}"' for name in entities()[entity].fields)
    return f'SELECT id, _deleted, _extra{names} FROM "{entity}" WHERE container_id = ?'
