"""The one way to write at the centre: under the realm's lock, with the realm's next number."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import Connection, select, text

from wijkdesk.central.change_log import Kept, Logged, append, keep
from wijkdesk.central.containers import Place
from wijkdesk.central.rows import Key, Stored, write
from wijkdesk.central.tables import REALM
from wijkdesk.protocol.schema import SCHEMA_VERSION


@dataclass(frozen=True, slots=True)
class Realm:
    """A municipality whose row is locked: its numbers are exact until the transaction ends."""

    id: UUID
    seq: int
    epoch: int


@dataclass(frozen=True, slots=True)
class Author:
    """From which device, whose and under which schema a batch is; nobody's if the centre's own."""

    device_id: UUID | None = None
    worker_id: UUID | None = None
    batch_no: int | None = None
    schema: int = SCHEMA_VERSION


@dataclass(slots=True)
class Batch:
    """What one commit writes, or a part of it."""

    rows: dict[Key, Stored] = field(default_factory=dict)
    places: dict[UUID, Place] = field(default_factory=dict)
    log: list[Logged] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)


_CONTAINERS = text(
    """
INSERT INTO container (realm_id, head_seq, container_id, kind, team_id, case_file_id, restricted)
SELECT :realm, 0, t.*, EXISTS (SELECT 1 FROM container c
    WHERE c.realm_id = :realm AND c.case_file_id = t.file AND c.restricted)
FROM unnest(cast(:ids as uuid[]), cast(:kinds as text[]),
  cast(:teams as uuid[]), cast(:files as uuid[])) AS t (id, kind, team, file)
ON CONFLICT (realm_id, container_id) DO UPDATE SET team_id = excluded.team_id
"""
)
_HEADS = text(
    "UPDATE container SET head_seq = :seq WHERE realm_id = :realm AND container_id = ANY(:ids)"
)
_CLOSE = text(
    """
WITH counted AS (UPDATE realm SET seq = :seq WHERE realm_id = :realm)
INSERT INTO realm_commit (realm_id, seq, device_id, batch_no, n_ops, at)
VALUES (:realm, :seq, :device, :no, :n, :at)
"""
)


def lock(conn: Connection, realm: UUID) -> Realm | None:
    """Lock the realm: other commits to it wait for this transaction. None: no such realm."""
    found = conn.execute(
        select(REALM.c.seq, REALM.c.epoch).where(REALM.c.realm_id == realm).with_for_update()
    ).first()
    return Realm(realm, found[0], found[1]) if found else None


def store(conn: Connection, realm: Realm, batch: Batch, author: Author) -> None:
    """Write it all under the next number, which `close` makes the realm's."""
    seq = realm.seq + 1
    write(conn, realm.id, seq, batch.rows)
    if batch.places:
        _register(conn, realm.id, batch.places)
    touched = {row.container_id for row in batch.rows.values()}
    if touched:
        conn.execute(_HEADS, {"realm": realm.id, "seq": seq, "ids": list(touched)})
    values = {
        "realm": realm.id,
        "seq": seq,
        "device": author.device_id,
        "worker": author.worker_id,
        "schema": author.schema,
        "at": datetime.now(UTC),
    }
    append(conn, values, batch.log)
    keep(conn, values, batch.kept)


def close(conn: Connection, realm: Realm, n_ops: int, author: Author) -> int:
    """Count the commit: the realm's number goes up by one. The number is returned."""
    values = {
        "realm": realm.id,
        "seq": realm.seq + 1,
        "device": author.device_id,
        "no": author.batch_no,
        "n": n_ops,
        "at": datetime.now(UTC),
    }
    conn.execute(_CLOSE, values)
    return realm.seq + 1


def _register(conn: Connection, realm: UUID, known: dict[UUID, Place]) -> None:
    values = {
        "realm": realm,
        "ids": list(known),
        "kinds": [str(place.kind) for place in known.values()],
        "teams": [place.team_id for place in known.values()],
        "files": [place.case_file_id for place in known.values()],
    }
    conn.execute(_CONTAINERS, values)
