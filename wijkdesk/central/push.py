"""Push: a sealed batch taken in once, under the realm's lock; its answer can be given again."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Literal
from uuid import UUID

import msgspec
from sqlalchemy import Connection, select, update

from wijkdesk.central.book import read
from wijkdesk.central.clock import server_ms
from wijkdesk.central.commit import Author, Realm, close, lock
from wijkdesk.central.settling import settle
from wijkdesk.central.tables import DEVICE
from wijkdesk.central.telling import answer
from wijkdesk.central.transactions import queued
from wijkdesk.protocol.messages import OpResult, Push, PushAnswer

_pack = msgspec.msgpack.Encoder(uuid_format="bytes")
_outcomes = msgspec.msgpack.Decoder(list[OpResult])


@dataclass(frozen=True, slots=True)
class Known:
    """What the centre remembers of a device's last batch; its row is locked."""

    id: UUID
    worker: UUID
    blocked: bool
    last_no: int
    last_seq: int
    body_hash: str | None
    safe_no: int
    outcomes: bytes
    label: str | None = None


def push(conn: Connection, realm_id: UUID, device: UUID, message: Push, today: date) -> PushAnswer:
    """Take in a batch, or say why not now. The caller commits, and only then answers."""
    realm = lock(conn, realm_id)
    known = _known(conn, device)
    if realm is None or known.blocked:
        return PushAnswer("blocked", message.epoch, server_ms())
    status = _status(realm, known, message)
    if status == "replay":
        return _replay(conn, realm, known, message, today)
    if status == "ok":
        return _accept(conn, realm, known, message, today)
    return PushAnswer(status, realm.epoch, server_ms(), last_no=known.last_no)


def _known(conn: Connection, device: UUID) -> Known:
    c = DEVICE.c
    columns = (
        *(c.device_id, c.worker_id, c.state, c.last_no, c.last_seq, c.body_hash),
        *(c.safe_no, c.outcomes, c.label),
    )
    found = conn.execute(select(*columns).where(c.device_id == device).with_for_update()).one()
    return Known(found[0], found[1], found[2] == "blocked", *found[3:7], found[7] or b"", found[8])


def _status(
    realm: Realm, known: Known, message: Push
) -> Literal["ok", "replay", "epoch", "gap", "rewound", "mismatch"]:
    if message.epoch != realm.epoch:
        return "epoch"
    if message.no > known.last_no:
        return "ok" if message.no == known.last_no + 1 else "gap"
    if message.no < known.last_no or message.no == 0:
        return "rewound"
    return "replay" if message.body_hash == known.body_hash else "mismatch"


def _accept(conn: Connection, realm: Realm, known: Known, message: Push, today: date) -> PushAnswer:
    schema = min(max(message.sv, 0), 2**31)
    author = Author(known.id, known.worker, message.no, schema, known.label)
    book = read(conn, realm.id, known.worker, today, message.groups)
    before = dict(book.rows.maps[0])
    results = settle(conn, realm, author, book, message.groups)
    remembered = {
        "last_no": message.no,
        "last_seq": realm.seq + 1,
        "body_hash": message.body_hash,
        "outcomes": _pack.encode(results),
        "pending": message.pending,
        "last_push": datetime.now(UTC),
    }
    with queued(conn):
        seq = close(conn, realm, len(results), author)
        conn.execute(update(DEVICE).where(DEVICE.c.device_id == known.id).values(remembered))
    return answer(conn, realm, book, message, (results, seq, known.safe_no), before)


def _replay(conn: Connection, realm: Realm, known: Known, message: Push, today: date) -> PushAnswer:
    """The outcomes of then, with the rows of now under the rights of now (R7)."""
    book = read(conn, realm.id, known.worker, today, message.groups)
    results = _outcomes.decode(known.outcomes)
    return answer(conn, realm, book, message, (results, known.last_seq, known.safe_no))
