"""Look through the audit rows of all laptops: is each chain whole, and what was found on the way?

A row that was erased by law leaves its line in the chain, and is counted, not blamed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, Engine, text

from wijkdesk.central.audit_stream import RENAMED
from wijkdesk.protocol.audit_rows import FIELDS, digest_of, link_of, said_head

MOST = 100
"""Faults told of one laptop."""
_COLUMNS = ", ".join(f"r.{RENAMED.get(name, name)} AS {name}_" for name in FIELDS)
_DEVICES = text(
    """
SELECT h.device_id, d.replaces, d.public_key, w.name
FROM (SELECT DISTINCT device_id FROM audit_head WHERE realm_id = :realm) h
JOIN device d ON d.device_id = h.device_id
LEFT JOIN worker w ON w.realm_id = d.realm_id AND w.id = d.worker_id
ORDER BY d.created_at, h.device_id
"""
)
_LINKS = text(
    f"SELECT l.n, l.digest, l.prev, l.hash, r.row_n, {_COLUMNS} FROM audit_link l"
    " LEFT JOIN audit_row r ON (r.realm_id, r.device_id, r.n) = (l.realm_id, l.device_id, l.n)"
    " WHERE l.realm_id = :realm AND l.device_id = :device ORDER BY l.n"
)
_HEADS = text(
    "SELECT no, n, hash, head, head_hash, signature, since, base FROM audit_head"
    " WHERE realm_id = :realm AND device_id = :device ORDER BY no"
)
_FAULTS = text(
    "SELECT n, what FROM audit_fault WHERE realm_id = :realm AND device_id = :device ORDER BY n"
)


@dataclass(slots=True)
class Stream:
    """What is here of one laptop: `came` were its faults on arrival, `here` are those of since.

    `went_on` is the laptop behind whose line `since` it begins, and how many lines that one has.
    """

    device: UUID
    worker: str
    since: int = 0
    lines: int = 0
    erased: int = 0
    came: list[tuple[int, str]] = field(default_factory=list)
    here: list[tuple[int, str]] = field(default_factory=list)
    went_on: tuple[UUID, int] | None = None


def check(engine: Engine, realm: UUID) -> list[Stream]:
    """Every laptop of a municipality, on one snapshot."""
    reading = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    found: dict[UUID, Stream] = {}
    last: dict[UUID, int] = {}
    with reading.begin() as conn:
        for device, replaces, public_key, worker in conn.execute(_DEVICES, {"realm": realm}).all():
            stream = found[device] = Stream(device, worker or "?")
            last[device] = _look(conn, realm, stream, public_key)
            if replaces in found and stream.since < last[replaces]:
                stream.went_on = (replaces, last[replaces])
    return list(found.values())


def _look(conn: Connection, realm: UUID, stream: Stream, public_key: bytes) -> int:
    """Walk one chain; the number of its last line is returned."""
    asked = {"realm": realm, "device": stream.device}
    stream.came = [tuple(row) for row in conn.execute(_FAULTS, asked)]
    heads = conn.execute(_HEADS, asked).all()
    stream.since = heads[0].since
    stands = {heads[0].since: heads[0].base}
    wanted = {one.n: one.hash for one in heads}
    prev: str = heads[0].base
    n: int = heads[0].since
    known = set(stream.came)
    with conn.execution_options(yield_per=2000).execute(_LINKS, asked) as links:
        for link in links:
            for fault in _faults(link, n, prev):
                if fault not in known and len(stream.here) < MOST:
                    stream.here.append(fault)
            stream.lines += 1
            stream.erased += link.row_n is None and (link.n, "gone") not in known
            n, prev = link.n, link.hash
            if n in wanted:
                stands[n] = prev
    for one in heads:
        if stands.get(one.n) != one.hash:
            stream.here.append((one.n, "cut"))
        if not _is_signed(public_key, stream.device, one):
            stream.here.append((one.head, "unsigned"))
    return n


def _faults(link: Any, before: int, prev: str) -> Iterator[tuple[int, str]]:
    yield from ((n, "gone") for n in range(before + 1, link.n)[:MOST])
    if link.row_n is not None:
        values = {name: getattr(link, f"{name}_") for name in FIELDS}
        if link.row_n != link.n or digest_of(values) != link.digest:
            yield link.n, "changed"
    if link.prev != prev or link_of(link.n, link.digest, link.prev) != link.hash:
        yield link.n, "unlinked"


def _is_signed(public_key: bytes, device: UUID, head: Any) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(
            head.signature, said_head(device, head.head, head.head_hash)
        )
    except (InvalidSignature, ValueError):
        return False
    return True
