"""The audit rows of a laptop: taken in as they are, chained behind what is here, signed for.

Nothing is refused for what stands in it: a laptop on which somebody changed a row must be able to
deliver that too. What is wrong is noted beside the line, and told.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from msgspec import structs
from sqlalchemy import Connection, insert, select, text
from sqlalchemy.dialects.postgresql import insert as insert_new

from wijkdesk.central.access import Device
from wijkdesk.central.clock import server_ms
from wijkdesk.central.refusals import RefusedError
from wijkdesk.central.tables import (
    AUDIT_FAULT,
    AUDIT_HEAD,
    AUDIT_LINK,
    AUDIT_ROW,
    DEVICE,
    REALM_KEY,
)
from wijkdesk.protocol.audit_rows import (
    GENESIS,
    Audit,
    AuditAnswer,
    AuditLine,
    AuditRow,
    digest_of_row,
    link_of,
    said_head,
    said_receipt,
)
from wijkdesk.protocol.wire import BadBytesError

MOST_HOLES = 100
"""Missing numbers that are noted one by one."""
RENAMED = {"n": "row_n", "device_id": "row_device_id"}

_IN_OLDER = text(
    """
WITH RECURSIVE older (id) AS (
  SELECT replaces FROM device WHERE device_id = :device AND realm_id = :realm
  UNION
  SELECT d.replaces FROM device d JOIN older o ON d.device_id = o.id)
SELECT EXISTS (SELECT 1 FROM audit_link l JOIN older o ON l.device_id = o.id
  WHERE l.realm_id = :realm AND l.n = :n AND l.hash = :hash)
"""
)


@dataclass(frozen=True, slots=True)
class Head:
    """How far the lines of a device are here, and how far it signed that it had written."""

    no: int
    n: int
    hash: str
    head: int
    head_hash: str


@dataclass(frozen=True, slots=True)
class Link:
    """A line of the chain as it will stand here, and what is wrong with it."""

    n: int
    digest: str
    prev: str
    hash: str
    row: AuditRow | None
    faults: tuple[tuple[int, str], ...] = ()


def receive(conn: Connection, device: Device, message: Audit) -> AuditAnswer:
    """Take in the lines that are new, and sign for all that is here. The caller commits."""
    kept_key = select(DEVICE.c.public_key).where(DEVICE.c.device_id == device.id)
    _check(conn.execute(kept_key.with_for_update()).scalar_one(), message)
    links = list(_walk(message))
    has = _head(conn, device)
    if has is None:
        if not _may_begin(conn, device, message):
            return AuditAnswer("gap", server_ms())
        has = Head(0, message.since, message.base, 0, GENESIS)
    elif message.since > has.n:
        return AuditAnswer("gap", server_ms(), n=has.n, hash=has.hash)
    elif message.head < max(has.n, has.head) or _differs(conn, device, message, links, has):
        return AuditAnswer("rewound", server_ms(), n=has.n, hash=has.hash)
    new = [link for link in links if link.n > has.n]
    faults = _faults(message, new, has)
    now = _append(conn, device, message, new, faults, has)
    return _receipt(conn, device, now, len(faults))


def _check(public_key: bytes, message: Audit) -> None:
    said = said_head(message.dev, message.head, message.head_hash)
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(message.signature, said)
    except InvalidSignature as error:
        raise RefusedError(400, "signature") from error
    last = message.since
    for line in message.lines:
        words = structs.astuple(line.row) if line.row else ()
        has_nul = any(isinstance(word, str) and "\0" in word for word in words)
        is_bare = line.said is None and (line.row is None or line.row.n != line.n)
        if line.n <= last or has_nul or is_bare:
            raise BadBytesError("malformed")
        last = line.n
    if last > message.head or (message.since == 0 and message.base != GENESIS):
        raise BadBytesError("malformed")


def _walk(message: Audit) -> Iterator[Link]:
    """The chain through these lines, computed anew."""
    last, prev = message.since, message.base
    for line in message.lines:
        gone = range(last + 1, line.n)[:MOST_HOLES]
        link = _link(line, prev, tuple((n, "gone") for n in gone))
        yield link
        last, prev = line.n, link.hash


def _link(line: AuditLine, prev: str, faults: tuple[tuple[int, str], ...]) -> Link:
    row = line.row
    digest = digest_of_row(row) if row is not None and row.n == line.n else ""
    expected = (digest, prev, link_of(line.n, digest, prev))
    kept = line.said or expected
    if row is None:
        faults += ((line.n, "gone"),)
    elif kept[0] != digest or not digest:
        faults += ((line.n, "changed"),)
    if kept[1] != prev or link_of(line.n, kept[0], kept[1]) != kept[2]:
        faults += ((line.n, "unlinked"),)
    return Link(line.n, *kept, row, faults)


def _head(conn: Connection, device: Device) -> Head | None:
    c = AUDIT_HEAD.c
    wanted = select(c.no, c.n, c.hash, c.head, c.head_hash)
    mine = wanted.where(c.realm_id == device.realm, c.device_id == device.id)
    found = conn.execute(mine.order_by(c.no.desc()).limit(1)).first()
    return Head(*found) if found else None


def _may_begin(conn: Connection, device: Device, message: Audit) -> bool:
    """A first delivery begins at the beginning, or behind a line of what the device was before."""
    if message.since == 0:
        return True
    asked = {"device": device.id, "realm": device.realm, "n": message.since, "hash": message.base}
    return bool(conn.execute(_IN_OLDER, asked).scalar())


def _differs(
    conn: Connection, device: Device, message: Audit, links: list[Link], has: Head
) -> bool:
    """Whether something else stands here under a number that comes again."""
    c = AUDIT_LINK.c
    stand: Mapping[int, str] = {has.n: has.hash}
    if message.since < has.n:
        again = select(c.n, c.hash).where(
            c.realm_id == device.realm,
            c.device_id == device.id,
            c.n >= message.since,
            c.n <= max((link.n for link in links), default=message.since),
        )
        stand = {**stand, **{row.n: row.hash for row in conn.execute(again)}}
    told = {message.since: message.base, **{link.n: link.hash for link in links}}
    return any(stand.get(n, link) != link for n, link in told.items())


def _faults(message: Audit, new: list[Link], has: Head) -> list[tuple[int, str]]:
    """What is wrong with these lines, and with what was signed for before and now."""
    # A delivery that begins before the end of what is here, and leaves out lines of it, has a hole
    # where none is, and a first new line that hangs on an older one than the last.
    faults = [fault for link in new for fault in link.faults if fault[0] > has.n]
    if new and new[0].prev != has.hash:
        faults.append((new[0].n, "unlinked"))
    for link in new:
        if link.n == has.head and link.hash != has.head_hash:
            faults.append((link.n, "rewritten"))
        if link.n == message.head and link.hash != message.head_hash:
            faults.append((link.n, "cut"))
    last = new[-1].n if new else has.n
    if message.left == 0 and last < message.head:
        faults.append((last, "cut"))
    return sorted(set(faults))


def _append(
    conn: Connection,
    device: Device,
    message: Audit,
    new: list[Link],
    faults: list[tuple[int, str]],
    has: Head,
) -> Head:
    whose = {"realm_id": device.realm, "device_id": device.id}
    at = {"at_server": datetime.now(UTC)}
    now = Head(has.no + 1, has.n, has.hash, message.head, message.head_hash)
    if new:
        now = Head(has.no + 1, new[-1].n, new[-1].hash, message.head, message.head_hash)
        links = [
            {
                "n": link.n,
                "digest": link.digest,
                "prev": link.prev,
                "hash": link.hash,
                **whose,
                **at,
            }
            for link in new
        ]
        conn.execute(insert(AUDIT_LINK), links)
        rows = [{"n": link.n, **_stored(link.row), **whose} for link in new if link.row]
        if rows:
            conn.execute(insert(AUDIT_ROW), rows)
    if faults:
        wrong = [{"n": n, "what": what, **whose, **at} for n, what in faults]
        conn.execute(insert_new(AUDIT_FAULT).on_conflict_do_nothing(), wrong)
    if new or has.no == 0 or message.head != has.head:
        said = {"n": now.n, "hash": now.hash, "head": now.head, "head_hash": now.head_hash}
        began = {"since": message.since, "base": message.base, "signature": message.signature}
        conn.execute(insert(AUDIT_HEAD).values(no=now.no, **said, **began, **whose, **at))
    return now


def _stored(row: AuditRow) -> dict[str, Any]:
    return {RENAMED.get(name, name): value for name, value in structs.asdict(row).items()}


def _receipt(conn: Connection, device: Device, now: Head, faults: int) -> AuditAnswer:
    key = _key(conn, device.realm)
    at_ms = server_ms()
    return AuditAnswer(
        "ok",
        at_ms,
        n=now.n,
        hash=now.hash,
        key=key.public_key().public_bytes_raw(),
        signature=key.sign(said_receipt(device.id, now.n, now.hash, at_ms)),
        faults=faults,
    )


def _key(conn: Connection, realm: UUID) -> Ed25519PrivateKey:
    """With which the municipality signs; made when it is first needed."""
    wanted = select(REALM_KEY.c.private).where(REALM_KEY.c.realm_id == realm)
    kept = conn.execute(wanted).scalar()
    if kept is None:
        new = Ed25519PrivateKey.generate()
        halves = {"public": new.public_key().public_bytes_raw(), "private": new.private_bytes_raw()}
        making = insert_new(REALM_KEY).values(realm_id=realm, made_at=datetime.now(UTC), **halves)
        conn.execute(making.on_conflict_do_nothing())
        kept = conn.execute(wanted).scalar_one()
    return Ed25519PrivateKey.from_private_bytes(kept)
