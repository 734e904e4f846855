"""Rows that a laptop lacks, read as they travel.

Past SQLAlchemy, and with ids as the sixteen bytes that they are in the message: most of a first
load was the making of ids that are taken apart again at once (measured).
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import Any, Self
from uuid import UUID

from psycopg.types.string import ByteaBinaryLoader
from sqlalchemy import Connection

from wijkdesk.central.transactions import driver_of
from wijkdesk.protocol.messages import Row
from wijkdesk.protocol.schema import entities


@dataclass(frozen=True, slots=True)
class Since:
    """What a laptop has: every row up to number `cur`, and those of its `own` commits after it."""

    cur: int
    own: tuple[int, ...] = ()

    @classmethod
    def of(cls, cur: int, own: Collection[int]) -> Self:
        """The same told shorter: with its own next commits it has every row up to the last of them.

        After a push while nobody else wrote that is all there is, and no table need be asked.
        """
        while cur + 1 in own:
            cur += 1
        return cls(cur, tuple(seq for seq in own if seq > cur))


def newer(
    conn: Connection,
    realm: UUID,
    entity: str,
    full: Sequence[UUID],
    held: Sequence[UUID],
    since: Since,
    after: bytes = b"",
) -> list[Row]:
    """All rows of the `full` containers, and of the `held` ones those changed since, by id.

    With `after` only those with a higher id.
    """
    values = {
        "realm": realm,
        "full": list(full),
        "held": list(held),
        "cur": since.cur,
        "own": list(since.own),
        "after": after,
    }
    names = tuple(entities()[entity].fields)
    ids = [n for n, field in enumerate(entities()[entity].fields.values()) if field.wire == "id"]
    with driver_of(conn) as driver, driver.cursor(binary=True) as cursor:
        cursor.adapters.register_loader("uuid", ByteaBinaryLoader)
        query = _newer(entity, part=bool(after))
        found: list[Any] = cursor.execute(query, values).fetchall()
    found.sort(key=itemgetter(0))  # not by PostgreSQL, which could go through a whole table for it
    rows = []
    for row_id, container, seq, deleted, *said in found:
        for n in ids:
            if said[n] is not None:
                said[n] = said[n].hex()
        rows.append(Row(row_id, container, seq, dict(zip(names, said, strict=True)), deleted))
    return rows


@cache
def _newer(entity: str, *, part: bool) -> bytes:
    fields = "".join(f', "{name}"' for name in entities()[entity].fields)
    # As a function, for the same reason.
    behind = " AND uuid_gt(id, encode(%(after)s, 'hex')::uuid)" if part else ""
    return (
        f'SELECT id, container_id, row_seq, deleted{fields} FROM "{entity}"'
        " WHERE realm_id = %(realm)s AND (container_id = ANY(%(full)s::uuid[])"
        " OR container_id = ANY(%(held)s::uuid[])"
        " AND row_seq > %(cur)s AND row_seq <> ALL(%(own)s::bigint[]))"
        f"{behind}"
    ).encode()
