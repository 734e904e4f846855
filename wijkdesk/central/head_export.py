"""How far each chain is, written to a place outside the database, and compared with it later.

Whoever owns the database can write whole new chains that fit. What was exported before they did is
elsewhere: each line that was last then must still be there as it was (security.md T6). Of a file
only what is new since the one before; each names the digest of that one, so none can be left out.
"""

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Annotated
from uuid import UUID

import msgspec
from msgspec import Meta, Struct
from sqlalchemy import Connection, Engine, text

from wijkdesk.errors import RuleBrokenError

OVERLAP = timedelta(minutes=10)
"""What was being written while the one before was made."""
ENDING = ".heads.json"

Digest = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class Head(Struct):
    """The last line of a laptop that was here: its number, and the link of the chain there."""

    device: UUID
    n: int
    hash: str


class Export(Struct):
    """One file: of which municipality and moment, its commits, its laptops, what came before."""

    realm: UUID
    at: datetime
    epoch: int
    seq: int
    chain: str
    heads: list[Head]
    before: Digest | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """An export as it lies there; `follows` says whether it names the one before it."""

    path: Path
    export: Export
    digest: str
    follows: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """Something that was exported and is not in this store as it was."""

    export: Path
    what: str
    device: UUID | None = None
    n: int = 0


_REALM = text("SELECT epoch, seq, chain FROM realm WHERE realm_id = :realm")
_HEADS = text(
    "SELECT DISTINCT ON (device_id) device_id, n, hash FROM audit_head"
    " WHERE realm_id = :realm AND at_server >= :since AND n > since ORDER BY device_id, no DESC"
)
_LINKS = text(
    "SELECT n, hash FROM audit_link"
    " WHERE realm_id = :realm AND device_id = :device AND n = ANY(:ns)"
)
_COMMITS = text("SELECT seq, chain FROM realm_commit WHERE realm_id = :realm AND seq = ANY(:seqs)")
_EVER = datetime(2000, 1, 1, tzinfo=UTC)


def export(engine: Engine, realm: UUID, folder: Path) -> Kept:
    """Write what is new since the last export in this folder; nothing there is ever changed."""
    known = list(exports(folder, realm))
    since = known[-1].export.at - OVERLAP if known else _EVER
    with _snapshot(engine) as conn:
        now = datetime.now(UTC)
        epoch, seq, chain = conn.execute(_REALM, {"realm": realm}).one()
        heads = conn.execute(_HEADS, {"realm": realm, "since": since})
        listed = [Head(*one) for one in heads]
    before = known[-1].digest if known else None
    made = Export(realm, now, epoch, seq, chain, listed, before)
    content = msgspec.json.format(msgspec.json.encode(made), indent=1) + b"\n"
    path = folder / f"{now:%Y%m%dT%H%M%S%fZ}-{realm.hex[:8]}{ENDING}"
    _write(path, content)
    return Kept(path, made, sha256(content).hexdigest())


def exports(folder: Path, realm: UUID) -> Iterator[Kept]:
    """Every export of a municipality, the oldest first."""
    last: str | None = None
    for path in sorted(folder.glob(f"*-{realm.hex[:8]}{ENDING}")):
        try:
            content = path.read_bytes()
            made = msgspec.json.decode(content, type=Export)
        except (OSError, msgspec.DecodeError) as error:
            raise RuleBrokenError("export_unreadable", name=path.name) from error
        if made.realm != realm:
            continue
        digest = sha256(content).hexdigest()
        yield Kept(path, made, digest, made.before == last)
        last = digest


def compare(engine: Engine, realm: UUID, folder: Path) -> tuple[int, list[Found]]:
    """How many exports there are, and what of them this store does not have as it was."""
    known = list(exports(folder, realm))
    if not known:
        raise RuleBrokenError("no_exports", folder=str(folder))
    found = [Found(kept.path, "left_out") for kept in known if not kept.follows]
    with _snapshot(engine) as conn:
        found += _lines(conn, realm, known)
        found += _commits(conn, realm, known)
    return len(known), sorted(found, key=lambda one: one.export.name)


def _lines(conn: Connection, realm: UUID, known: list[Kept]) -> Iterator[Found]:
    wanted: dict[UUID, list[tuple[Head, Path]]] = {}
    for kept in known:
        for head in kept.export.heads:
            wanted.setdefault(head.device, []).append((head, kept.path))
    for device, heads in wanted.items():
        asked = {"realm": realm, "device": device, "ns": [head.n for head, _ in heads]}
        here = {row.n: row.hash for row in conn.execute(_LINKS, asked)}
        for head, path in heads:
            if here.get(head.n) != head.hash:
                yield Found(path, "other" if head.n in here else "gone", device, head.n)


def _commits(conn: Connection, realm: UUID, known: list[Kept]) -> Iterator[Found]:
    """After a restore the store has other commits by right: that is told, and weighed by people."""
    epoch = conn.execute(_REALM, {"realm": realm}).one().epoch
    asked = {"realm": realm, "seqs": [kept.export.seq for kept in known]}
    here = {row.seq: row.chain for row in conn.execute(_COMMITS, asked)}
    for kept in known:
        made = kept.export
        if made.seq and here.get(made.seq) != made.chain:
            yield Found(kept.path, "commit" if made.epoch == epoch else "restored", n=made.seq)


def _snapshot(engine: Engine) -> AbstractContextManager[Connection]:
    reading = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return reading.begin()


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all, and never over another."""
    part = path.with_name(f".{path.name}.part")
    try:
        opened = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o640)
        with os.fdopen(opened, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.rename(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise RuleBrokenError("export_not_written", folder=str(path.parent)) from error
