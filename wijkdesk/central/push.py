"""Push: a sealed batch taken in once, under the realm's lock; its answer can be given again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Literal
from uuid import UUID

import msgspec
from sqlalchemy import Connection, select, update

from wijkdesk.central.book import Book, read
from wijkdesk.central.clock import server_ms
from wijkdesk.central.commit import Author, Realm, close, lock
from wijkdesk.central.rows import as_message, conflicts_of
from wijkdesk.central.settling import settle
from wijkdesk.central.tables import DEVICE
from wijkdesk.central.transactions import queued
from wijkdesk.protocol.merge import Outcome
from wijkdesk.protocol.messages import Op, OpResult, Push, PushAnswer, Row
from wijkdesk.protocol.rights import Act

CLASHING = frozenset({Outcome.CONFLICT, Outcome.RESTORED, Outcome.MERGED})
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
        *(c.safe_no, c.outcomes),
    )
    found = conn.execute(select(*columns).where(c.device_id == device).with_for_update()).one()
    return Known(found[0], found[1], found[2] == "blocked", *found[3:7], found[7] or b"")


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
    author = Author(known.id, known.worker, message.no, min(max(message.sv, 0), 2**31))
    book = read(conn, realm.id, known.worker, today, message.groups)
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
    return _answer(conn, realm, book, message, (results, seq, known.safe_no))


def _replay(conn: Connection, realm: Realm, known: Known, message: Push, today: date) -> PushAnswer:
    """The outcomes of then, with the rows of now under the rights of now (R7)."""
    book = read(conn, realm.id, known.worker, today, message.groups)
    results = _outcomes.decode(known.outcomes)
    return _answer(conn, realm, book, message, (results, known.last_seq, known.safe_no))


def _answer(
    conn: Connection,
    realm: Realm,
    book: Book,
    message: Push,
    done: tuple[list[OpResult], int, int],
) -> PushAnswer:
    results, seq, safe_no = done
    ops = [op for group in message.groups for op in group.ops]
    clashed = [result.i for result in results if result.o in CLASHING]
    conflicts = conflicts_of(conn, realm.id, clashed) if clashed else {}
    seen = _visible(book, {row.container_id for row in conflicts.values()} | {op.c for op in ops})
    return PushAnswer(
        "ok",
        realm.epoch,
        server_ms(),
        last_no=message.no,
        no=message.no,
        seq=seq,
        safe_no=safe_no,
        res=results,
        rows=_touched(book, ops, seen),
        conf=[as_message(i, row) for i, row in conflicts.items() if row.container_id in seen],
    )


def _visible(book: Book, containers: set[UUID]) -> set[UUID]:
    return {container for container in containers if book.may(Act.SEE, container)}


def _touched(book: Book, ops: Sequence[Op], seen: set[UUID]) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = {}
    for entity, row_id in dict.fromkeys((op.e, op.r) for op in ops):
        row = book.rows.get((entity, row_id))
        if row is not None and row.container_id in seen:
            rows.setdefault(entity, []).append(as_message(row_id, row))
    return rows
