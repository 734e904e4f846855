"""The rows that were one with what a batch moves, or writes in or brings back after it moved."""

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from uuid import UUID

from sqlalchemy import Connection

from wijkdesk.central.containers import Place
from wijkdesk.central.rows import Key, Stored, kin_of
from wijkdesk.central.standing import places_of, where
from wijkdesk.central.transactions import asked
from wijkdesk.protocol.messages import Op
from wijkdesk.protocol.moving import MOVABLE, is_blank, origin


def read_kin(
    conn: Connection,
    realm: UUID,
    ops: Iterable[Op],
    rows: MutableMapping[Key, Stored],
    places: MutableMapping[UUID, Place],
) -> None:
    """Add them, with their compartments. Most batches move nothing: then nothing is asked."""
    wanted: dict[str, set[UUID]] = {}
    files: set[UUID] = set()
    for entity, row_id, row in _gone(list(ops), rows):
        wanted.setdefault(entity, set()).add(UUID(hex=origin(row_id, row.values.get("came_from"))))
        files.add(row.container_id)
    if not wanted:
        return
    found = asked(conn, *(kin_of(realm, e, ids, where(files)) for e, ids in wanted.items()))
    for entity, kin in zip(wanted, found, strict=True):
        for row_id, row in kin.items():
            rows.setdefault((entity, row_id), row)
    at = {row.container_id for row in rows.values()} - places.keys()
    (known,) = asked(conn, places_of(realm, where(at)))
    places.update(known)


def _gone(ops: list[Op], rows: Mapping[Key, Stored]) -> Iterator[tuple[str, UUID, Stored]]:
    """What these ops take away where it lay, and what was taken away from under them."""
    made = {op.e for op in ops if op.k in {"i", "b"}}
    for op in ops:
        row = rows.get((op.e, op.r)) if op.e in MOVABLE else None
        if row is None:
            continue
        moves = op.k == "d" and op.e in made
        if moves or (op.k in {"u", "b"} and row.deleted and is_blank(op.e, row.values)):
            yield op.e, op.r, row
