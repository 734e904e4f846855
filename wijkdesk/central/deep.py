"""What the rows of containers say, as a sum: for a laptop that looks itself through."""

from collections.abc import Sequence
from datetime import date
from typing import cast
from uuid import UUID

from sqlalchemy import Connection, text

from wijkdesk.central.clock import server_ms
from wijkdesk.central.containers import HOMES
from wijkdesk.central.newer import Since, newer
from wijkdesk.central.standing import Visible, visible
from wijkdesk.protocol.deep import Check, CheckAnswer, Sum, content_mark
from wijkdesk.protocol.digests import checksum_text
from wijkdesk.protocol.schema import entities
from wijkdesk.vocabulary import ContainerKind

MOST_ROWS = 20_000
"""Rows that are read for one answer; one container goes in any case."""
_ROWS = text(
    "SELECT container_id, n_rows FROM container"
    " WHERE realm_id = :realm AND container_id = ANY(:ids)"
)
_NOWHERE: frozenset[ContainerKind] = frozenset()


def deep(conn: Connection, realm: UUID, worker: UUID, message: Check, today: date) -> CheckAnswer:
    """Of what may not be seen (any more) nothing is said, as if it were not there (R7)."""
    seen = visible(conn, realm, worker, today)
    asked = sorted({i for i in message.c if i in seen})
    some = _some(conn, realm, asked)
    found = _sums(conn, realm, some, seen)
    upto = some[-1] if len(some) < len(asked) else None
    sums = [Sum(i, seen[i].head, checksum_text(found[i])) for i in some]
    return CheckAnswer("ok", server_ms(), upto, sums)


def _some(conn: Connection, realm: UUID, asked: Sequence[UUID]) -> list[UUID]:
    """As many as may be read at once."""
    found = conn.execute(_ROWS, {"realm": realm, "ids": list(asked)})
    rows: dict[UUID, int] = {row[0]: row[1] for row in found}
    some: list[UUID] = []
    total = 0
    for one in asked:
        total += rows.get(one, 0)
        if some and total > MOST_ROWS:
            break
        some.append(one)
    return some


def _sums(
    conn: Connection, realm: UUID, some: Sequence[UUID], seen: dict[UUID, Visible]
) -> dict[UUID, int]:
    sums = dict.fromkeys(some, 0)
    kinds = {ContainerKind(seen[i].kind) for i in some}
    for name, entity in entities().items():
        if HOMES.get(name, _NOWHERE) & kinds:
            for row in newer(conn, realm, name, some, [], Since(0)):
                row_id, container = cast("bytes", row.id), cast("bytes", row.c)
                mark = content_mark(entity, row_id, row.v, deleted=row.d)
                sums[UUID(bytes=container)] += mark
    return sums
