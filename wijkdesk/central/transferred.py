"""What a batch needs to know of the transfers it is about, read before it is decided."""

from collections.abc import Iterable, MutableMapping
from contextlib import suppress
from uuid import UUID

from sqlalchemy import Connection

from wijkdesk.central.containers import Place
from wijkdesk.central.rows import Key, Stored, by_ids, of_file
from wijkdesk.central.standing import places_of, where
from wijkdesk.central.transactions import asked
from wijkdesk.protocol.messages import Op
from wijkdesk.protocol.transferring import ENTITY, goes_whole
from wijkdesk.vocabulary import TransferStatus


def read_transfers(
    conn: Connection,
    realm: UUID,
    ops: Iterable[Op],
    rows: MutableMapping[Key, Stored],
    places: MutableMapping[UUID, Place],
) -> None:
    """Add the other row of each transfer, and of a file that goes all that moves with it."""
    about = [op for op in ops if op.e == ENTITY]
    if not about:
        return
    mine = [rows[ENTITY, op.r].values for op in about if (ENTITY, op.r) in rows]
    pairs = {UUID(hex=str(v["pair_id"])) for v in mine if v["pair_id"]}
    files = {UUID(hex=str(v["case_file_id"])) for v in mine}
    for op in about:  # what is asked anew names its file itself
        with suppress(ValueError, KeyError):
            files.add(UUID(hex=str(op.f["case_file_id"][1])))
    rows.update({(ENTITY, i): r for i, r in by_ids(conn, realm, ENTITY, pairs).items()})
    (known,) = asked(conn, places_of(realm, where((), files)))
    places.update({c: place for c, place in known.items() if c not in places})
    going = {
        UUID(hex=str(rows[ENTITY, op.r].values["case_file_id"]))
        for op in about
        if (ENTITY, op.r) in rows
        and goes_whole(rows[ENTITY, op.r].values)
        and op.f.get("status", (None, None))[1] == TransferStatus.ACCEPTED
    }
    if not going:
        return
    parts = [c for c, place in places.items() if place.case_file_id in going]
    for entity, ids in (("compartment", parts), ("case_file", list(going))):
        found = by_ids(conn, realm, entity, ids)
        rows.update({(entity, i): row for i, row in found.items() if (entity, i) not in rows})
    for entity in ("file_role", "file_index"):
        (of,) = asked(conn, of_file(realm, entity, going))
        rows.update({(entity, i): row for i, row in of.items() if (entity, i) not in rows})
