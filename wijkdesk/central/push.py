"""Push: a sealed batch taken in once, under the realm's lock; its answer can be given again."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

import msgspec
from sqlalchemy import Connection

from wijkdesk.central import hub
from wijkdesk.central.book import read
from wijkdesk.central.clock import server_ms
from wijkdesk.central.commit import Author, Realm, close, locking
from wijkdesk.central.settling import prepared, settle
from wijkdesk.central.telling import answer, brought_about
from wijkdesk.central.transactions import Question, asked, commit, queued, statement, tell
from wijkdesk.protocol.messages import OpResult, Push, PushAnswer

if TYPE_CHECKING:
    from wijkdesk.central.deciding import Packed

_pack = msgspec.msgpack.Encoder(uuid_format="bytes")
_outcomes = msgspec.msgpack.Decoder(list[OpResult])


_DEVICE = statement(
    "SELECT device_id, worker_id, state, last_no, last_seq, body_hash, safe_no, outcomes, label"
    " FROM device WHERE device_id = :device FOR UPDATE"
)
_REMEMBER = statement(
    "UPDATE device SET last_no = :last_no, last_seq = :last_seq, body_hash = :body_hash,"
    " outcomes = :outcomes, pending = :pending, last_push = :last_push WHERE device_id = :device"
)


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


def push(
    conn: Connection,
    realm_id: UUID,
    device: UUID,
    message: Push,
    today: date,
    news: list[str] | None = None,
) -> PushAnswer:
    """Take in a batch, or say why not now. A batch that is taken in is committed.

    `news` is what those who wait are to be told once it is committed.
    """
    realm, known = asked(conn, locking(realm_id), _of_device(device))
    if realm is None or known.blocked:
        return PushAnswer("blocked", message.epoch, server_ms())
    status = _status(realm, known, message)
    if status == "replay":
        return _replay(conn, realm, known, message, today)
    if status == "ok":
        accepted = _accept(conn, realm, known, message, today)
        if news is not None:
            news.append(hub.said(realm_id, device, realm.touched))
        return accepted
    return PushAnswer(status, realm.epoch, server_ms(), last_no=known.last_no)


def _of_device(device: UUID) -> Question:
    return Question(_DEVICE, {"device": device}, _known)


def _known(found: list[Any]) -> Known:
    device, worker, state, *told, outcomes, label = found[0]
    last_no, last_seq, body_hash, safe_no = told
    blocked = state == "blocked"
    return Known(
        device, worker, blocked, last_no, last_seq, body_hash, safe_no, outcomes or b"", label
    )


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
    kept: list[Packed | None] = []

    def prepare() -> None:
        kept.extend(prepared(message.groups))

    book = read(conn, realm.id, known.worker, today, message.groups, prepare)
    before = dict(book.rows.maps[0])
    results = settle(conn, realm, author, book, message.groups, kept)
    remembered = {
        "device": known.id,
        "last_no": message.no,
        "last_seq": realm.seq + 1,
        "body_hash": message.body_hash,
        "outcomes": _pack.encode(results),
        "pending": message.pending,
        "last_push": datetime.now(UTC),
    }
    with queued(conn):
        seq = close(conn, realm, len(results), author)
        tell(conn, _REMEMBER, remembered)
        conflicts = brought_about(conn, realm.id, results)
        commit(conn)
        done = results, seq, known.safe_no
        return answer(realm, book, message, done, conflicts, before)


def _replay(conn: Connection, realm: Realm, known: Known, message: Push, today: date) -> PushAnswer:
    """The outcomes of then, with the rows of now under the rights of now (R7)."""
    book = read(conn, realm.id, known.worker, today, message.groups)
    results = _outcomes.decode(known.outcomes)
    done = results, known.last_seq, known.safe_no
    return answer(realm, book, message, done, brought_about(conn, realm.id, results))
