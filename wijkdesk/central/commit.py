"""The one way to write at the centre: under the realm's lock, with the realm's next number."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Connection

from wijkdesk.central import hub
from wijkdesk.central.arrays import array
from wijkdesk.central.change_log import Kept, Logged, append, end, keep
from wijkdesk.central.containers import Place
from wijkdesk.central.rows import Key, Stored, numbers, write
from wijkdesk.central.transactions import Question, asked, queued, statement, tell
from wijkdesk.protocol.digests import chained, row_mark
from wijkdesk.protocol.schema import SCHEMA_VERSION
from wijkdesk.vocabulary import HeldStatus


@dataclass(frozen=True, slots=True)
class Realm:
    """A municipality whose row is locked: its numbers are exact until the transaction ends."""

    id: UUID
    seq: int
    epoch: int
    chain: str = ""
    said: list[tuple[int, str]] = field(default_factory=list)
    """What this commit adds to the chain: each line of the log, by its place."""
    touched: set[UUID] = field(default_factory=set)
    """Containers it wrote in, and workers and teams who may see more or less by it."""


@dataclass(frozen=True, slots=True)
class Author:
    """From which device, whose and under which schema a batch is; nobody's if the centre's own.

    `label` is what the laptop is called.
    """

    device_id: UUID | None = None
    worker_id: UUID | None = None
    batch_no: int | None = None
    schema: int = SCHEMA_VERSION
    label: str | None = None


@dataclass(slots=True)
class Batch:
    """What one commit writes, or a part of it."""

    rows: dict[Key, Stored] = field(default_factory=dict)
    places: dict[UUID, Place] = field(default_factory=dict)
    log: list[Logged] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)


_CONTAINERS = statement(
    """
INSERT INTO container (realm_id, head_seq, container_id, kind, team_id, case_file_id, restricted)
SELECT :realm, 0, t.*, EXISTS (SELECT 1 FROM container c
    WHERE c.realm_id = :realm AND c.case_file_id = t.file AND c.restricted)
FROM unnest(cast(:ids as uuid[]), cast(:kinds as text[]),
  cast(:teams as uuid[]), cast(:files as uuid[])) AS t (id, kind, team, file)
ON CONFLICT (realm_id, container_id) DO UPDATE SET team_id = excluded.team_id
"""
)
_HEADS = statement(
    """
UPDATE container c SET head_seq = :seq, n_rows = c.n_rows + d.n,
  checksum = mod(c.checksum + d.s, 18446744073709551616)
FROM unnest(cast(:ids as uuid[]), cast(:more as bigint[]),
  cast(:sums as numeric[])) AS d (id, n, s)
WHERE c.realm_id = :realm AND c.container_id = d.id
"""
)
_CLOSE = statement(
    """
WITH counted AS (UPDATE realm SET seq = :seq, chain = :chain WHERE realm_id = :realm)
INSERT INTO realm_commit (realm_id, seq, device_id, batch_no, n_ops, at, chain)
SELECT :realm, cast(:seq as bigint), cast(:device as uuid), cast(:no as bigint),
  cast(:n as bigint), :at, cast(:chain as text)
"""
)
_LOCK = statement("SELECT seq, epoch, chain FROM realm WHERE realm_id = :realm FOR UPDATE")
_SIGHT = ("file_role", "file_access")
"""Rows by which somebody may see more or less."""


def lock(conn: Connection, realm: UUID) -> Realm | None:
    """Lock the realm: other commits to it wait for this transaction. None: no such realm."""
    (found,) = asked(conn, locking(realm))
    return cast("Realm | None", found)


def locking(realm: UUID) -> Question:
    """The lock, as a question."""

    def made(found: list[Any]) -> Realm | None:
        return Realm(realm, *found[0]) if found else None

    return Question(_LOCK, {"realm": realm}, made)


def store(
    conn: Connection,
    realm: Realm,
    batch: Batch,
    author: Author,
    was: Mapping[Key, int | None] | None = None,
) -> None:
    """Write it all under the next number, which `close` makes the realm's.

    `was`: the number that each row has now, None where there is no such row; of the rows that are
    not among these it is asked.
    """
    seq = realm.seq + 1
    known = was or {}
    if len(known) < len(batch.rows):
        others = numbers(conn, realm.id, (key for key in batch.rows if key not in known))
        known = {**known, **others}
    values = {
        "realm": realm.id,
        "seq": seq,
        "device": author.device_id,
        "worker": author.worker_id,
        "schema": author.schema,
        "at": datetime.now(UTC),
    }
    with queued(conn):
        write(conn, realm.id, seq, batch.rows)
        if batch.places:
            _register(conn, realm.id, batch.places)
        if batch.rows:
            _count(conn, realm.id, seq, batch.rows, known)
        append(conn, values, batch.log)
        keep(conn, values, batch.kept)
        end(conn, realm.id, author.worker_id, _ended(batch))
    realm.touched.update(_touched(batch))
    realm.said.extend(
        (one.n, f"{one.op_id.hex} {one.outcome} {one.payload_digest}") for one in batch.log
    )


def _touched(batch: Batch) -> Iterator[UUID]:
    for (entity, _), row in batch.rows.items():
        yield row.container_id
        worker = row.values.get("worker_id") if entity in _SIGHT else None
        if isinstance(worker, str):
            yield UUID(hex=worker)
    yield from (place.team_id for place in batch.places.values() if place.team_id is not None)


def _ended(batch: Batch) -> dict[UUID, str]:
    """What waited in quarantine and was decided about, with what came of it."""
    found = (row.values for (entity, _), row in batch.rows.items() if entity == "held_work")
    states = ((UUID(hex=str(one["held_id"])), str(one["status"])) for one in found)
    return {held_id: state for held_id, state in states if state != HeldStatus.OPEN}


def close(conn: Connection, realm: Realm, n_ops: int, author: Author) -> int:
    """Count the commit: the realm's number goes up by one. The number is returned.

    Who waits for news hears of a commit of the centre's own at its end; of a push the service tells
    them afterwards, because telling makes all commits of a PostgreSQL wait for one another.
    """
    values = {
        "realm": realm.id,
        "seq": realm.seq + 1,
        "device": author.device_id,
        "no": author.batch_no,
        "n": n_ops,
        "at": datetime.now(UTC),
        "chain": chained(realm.chain, realm.seq + 1, (words for _, words in sorted(realm.said))),
    }
    tell(conn, _CLOSE, values)
    if author.batch_no is None:
        hub.tell(conn, hub.said(realm.id, author.device_id, realm.touched))
    return realm.seq + 1


def _count(
    conn: Connection,
    realm: UUID,
    seq: int,
    written: Mapping[Key, Stored],
    was: Mapping[Key, int | None],
) -> None:
    """Bring heads, numbers of rows and checksums up to date (sync.md 5.17)."""
    # By the number of an id: an id itself is hashed in Python, each time that it is asked for.
    found: dict[int, tuple[UUID, int, int]] = {}
    for key, row in written.items():
        container, row_id, before = row.container_id, key[1], was[key]
        _, more, total = found.get(container.int, (container, 0, 0))
        old = 0 if before is None else row_mark(row_id, before)
        total += row_mark(row_id, seq) - old
        found[container.int] = container, more + (before is None), total
    values = {
        "realm": realm,
        "seq": seq,
        "ids": array("uuid", [container for container, _, _ in found.values()]),
        "more": array("bigint", [more for _, more, _ in found.values()]),
        "sums": array("text", [str(total % 2**64) for _, _, total in found.values()]),
    }
    tell(conn, _HEADS, values)


def _register(conn: Connection, realm: UUID, known: dict[UUID, Place]) -> None:
    values = {
        "realm": realm,
        "ids": list(known),
        "kinds": [str(place.kind) for place in known.values()],
        "teams": [place.team_id for place in known.values()],
        "files": [place.case_file_id for place in known.values()],
    }
    tell(conn, _CONTAINERS, values)
