"""The bytes of attachments at the centre, for each container of their own (decision 36).

Who wrote the row brings its bytes, also once they no longer see it: else what changed hands would
be lost. Who sees the row fetches what was brought to its very container. For anybody else there is
nothing, whether it exists or not; knowing a digest is worth nothing.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any, NamedTuple

from sqlalchemy import Connection, text

from wijkdesk.central.access import Device
from wijkdesk.central.standing import visible
from wijkdesk.protocol.blobs import OPEN, STORED, parts_of

_NEEDED = """
SELECT DISTINCT a.container_id, b.state, b.size, b.safe FROM attachment a LEFT JOIN blob b
  ON b.realm_id = a.realm_id AND b.container_id = a.container_id AND b.digest = :digest
WHERE a.realm_id = :realm AND (a.digest = :digest OR a.shown_digest = :digest)
"""
_SEEN = text(f"{_NEEDED} AND a.container_id = ANY(:seen) AND b.state = :stored")
_WRITTEN = text(f"""{_NEEDED} AND EXISTS (
  SELECT FROM change_log l WHERE l.realm_id = a.realm_id AND l.row_id = a.id
    AND l.worker_id = :worker AND l.kind = 'i' AND l.outcome = 'A')
ORDER BY 1
""")

_ONE = "realm_id = :realm AND container_id = :container AND digest = :digest"
_PART = text(f"SELECT data FROM blob_part WHERE {_ONE} AND n = :n")
_HELD = text(f"SELECT n FROM blob_part WHERE {_ONE} AND octet_length(data) > 0")
_BEGIN = text(
    "INSERT INTO blob (realm_id, container_id, digest, size, state, first_seen)"
    " VALUES (:realm, :container, :digest, :size, :state, :now)"
    " ON CONFLICT (realm_id, container_id, digest) DO NOTHING"
)
_LOCK = text(f"SELECT state, size FROM blob WHERE {_ONE} FOR UPDATE")
_SIZE = text(f"UPDATE blob SET size = :size WHERE {_ONE}")
_EMPTY = text(f"UPDATE blob_part SET data = '' WHERE {_ONE}")
_PUT = text(
    "INSERT INTO blob_part (realm_id, container_id, digest, n, data)"
    " VALUES (:realm, :container, :digest, :n, :data)"
    " ON CONFLICT (realm_id, container_id, digest, n) DO UPDATE SET data = excluded.data"
)
_FINISH = text(f"UPDATE blob SET state = :state WHERE {_ONE}")


class Standing(NamedTuple):
    """How far the centre has a blob; `size` is 0 while nothing came.

    `broken`: all parts came and the whole was not what it is called, so that it begins anew.
    `safe`: it is in a backup, wherever this worker brought it.
    """

    size: int = 0
    missing: Iterable[int] = ()
    stored: bool = False
    safe: bool = False
    broken: bool = False


class Part(NamedTuple):
    """One part on its way in."""

    digest: str
    size: int
    number: int
    data: bytes


Key = Mapping[str, Any]


def standing(conn: Connection, device: Device, digest: str) -> Standing | None:
    """How far it has come; None where this worker has nothing to bring."""
    home = _home(conn, device, digest)
    if home is None:
        return None
    container, state, size, safe = home
    if state == STORED or size is None:
        return Standing(size or 0, stored=state == STORED, safe=bool(safe))
    return Standing(size, _missing(conn, _key(device, digest, container), size))


def put(conn: Connection, device: Device, part: Part) -> Standing | None:
    """Take a part in; after the last one, look whether the whole is what it is called."""
    home = _home(conn, device, part.digest)
    if home is None:
        return None
    key = _key(device, part.digest, home[0])
    begun = {"size": part.size, "state": OPEN, "now": datetime.now(UTC)}
    conn.execute(_BEGIN, {**key, **begun})
    state, size = conn.execute(_LOCK, key).one()
    if state == STORED:
        return Standing(size, stored=True)
    if size != part.size:
        conn.execute(_EMPTY, key)
        conn.execute(_SIZE, {**key, "size": part.size})
    conn.execute(_PUT, {**key, "n": part.number, "data": part.data})
    missing = _missing(conn, key, part.size)
    if missing:
        return Standing(part.size, missing)
    if _digest(conn, key, part.size) != part.digest:
        conn.execute(_EMPTY, key)
        return Standing(part.size, range(parts_of(part.size)), broken=True)
    conn.execute(_FINISH, {**key, "state": STORED})
    # The same letter may have been added to another part of the file: that has its own copy.
    return standing(conn, device, part.digest)


def fetched(
    conn: Connection, device: Device, digest: str, number: int, today: date
) -> tuple[int, bytes] | None:
    """The size of the whole and one part of it, for who sees a row that needs it."""
    seen = list(visible(conn, device.realm, device.worker, today))
    asked = {"realm": device.realm, "digest": digest, "seen": seen, "stored": STORED}
    for container, _, size, _ in conn.execute(_SEEN, asked):
        if number < parts_of(size):
            key = _key(device, digest, container)
            return size, conn.execute(_PART, {**key, "n": number}).scalar_one()
    return None


def _home(conn: Connection, device: Device, digest: str) -> tuple[Any, ...] | None:
    """The container to which this worker has yet to bring it, or one where all of it stands.

    Of those one that is in no backup yet, if there is.
    """
    asked = {"realm": device.realm, "digest": digest, "worker": device.worker}
    homes = [tuple(row) for row in conn.execute(_WRITTEN, asked)]
    homes.sort(key=lambda one: (one[1] == STORED, bool(one[3])))
    return homes[0] if homes else None


def _missing(conn: Connection, key: Key, size: int) -> list[int]:
    held = set(conn.execute(_HELD, key).scalars())
    return [n for n in range(parts_of(size)) if n not in held]


def _digest(conn: Connection, key: Key, size: int) -> str:
    made = sha256()
    for number in range(parts_of(size)):
        made.update(conn.execute(_PART, {**key, "n": number}).scalar_one())
    return made.hexdigest()


def _key(device: Device, digest: str, container: object) -> Key:
    return {"realm": device.realm, "container": container, "digest": digest}
