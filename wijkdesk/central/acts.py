"""What an administrator typed, kept in a file outside the database, and done again after a restore.

Laptops bring again what they sent. What the centre wrote by itself after the dump nobody else has:
new people, who may not see what, which laptop is lost. All of it is in the log as the centre's own,
with the id of each change, by which it is done once and no more (docs/decisions/0089).
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import msgspec
from sqlalchemy import Connection, Engine, text

from wijkdesk.central import admin, protection
from wijkdesk.central.imports import NewRow, add_rows, change_row
from wijkdesk.central.rows import by_ids
from wijkdesk.central.standing import places
from wijkdesk.errors import RuleBrokenError
from wijkdesk.protocol.messages import Op

ENDING = ".acts.jsonl"
_OWN = text(
    "SELECT l.op_id, p.payload FROM realm_commit c"
    " JOIN change_log l ON l.realm_id = c.realm_id AND l.seq = c.seq"
    " JOIN change_payload p ON p.realm_id = l.realm_id AND p.seq = l.seq AND p.n = l.n"
    " WHERE c.realm_id = :realm AND c.device_id IS NULL ORDER BY l.seq, l.n"
)
_DONE = text("SELECT op_id FROM change_log WHERE realm_id = :realm AND op_id = ANY(:ids)")
_BLOCKED = text("SELECT device_id FROM device WHERE realm_id = :realm AND state = 'blocked'")
_HERE = text("SELECT state FROM device WHERE device_id = :device")
_op = msgspec.msgpack.Decoder(Op)


class Act(msgspec.Struct, omit_defaults=True):
    """One line of the file: a change by the centre, or a laptop that was blocked."""

    op: Op | None = None
    blocked: UUID | None = None


@dataclass(frozen=True, slots=True)
class Repeated:
    """What was done again, and what has to wait: the file it is about is not here (yet)."""

    done: list[Act] = field(default_factory=list)
    waits: list[Act] = field(default_factory=list)


def keep(engine: Engine, realm: UUID, folder: Path) -> int:
    """Add to the file what is not in it yet; how many lines that were."""
    known = list(_read(folder, realm))
    ops = {act.op.i for act in known if act.op is not None}
    devices = {act.blocked for act in known}
    with engine.connect() as conn:
        found = conn.execute(_OWN, {"realm": realm}).all()
        blocked = conn.execute(_BLOCKED, {"realm": realm}).scalars().all()
    acts = [Act(op=_op.decode(payload)) for op_id, payload in found if op_id not in ops]
    acts += [Act(blocked=device) for device in blocked if device not in devices]
    lines = b"".join(msgspec.json.encode(act) + b"\n" for act in acts)
    try:
        _append(folder / _name(realm), lines)
    except OSError as error:
        raise RuleBrokenError("acts_not_kept", folder=str(folder)) from error
    return len(acts)


def repeat(engine: Engine, realm: UUID, folder: Path) -> Repeated:
    """Do what the file has and this store has not, in the order of then; again and again at will.

    What is about a file that a laptop has still to bring waits for the next time.
    """
    acts = list(_read(folder, realm))
    if not acts:
        raise RuleBrokenError("no_acts", folder=str(folder))
    ids = [act.op.i for act in acts if act.op is not None]
    with engine.connect() as conn:
        done = set(conn.execute(_DONE, {"realm": realm, "ids": ids}).scalars())
    told = Repeated()
    for act in acts:
        if act.op is not None and act.op.f and act.op.i not in done:
            with engine.begin() as conn:
                is_done = _again(conn, realm, act.op)
            (told.done if is_done else told.waits).append(act)
        elif act.blocked is not None and _is_open(engine, act.blocked):
            admin.block_device(engine, act.blocked)
            told.done.append(act)
    return told


def _again(conn: Connection, realm: UUID, op: Op) -> bool:
    """Whether it could be done: what it is about is here."""
    values = {name: pair[1] for name, pair in op.f.items()}
    row = by_ids(conn, realm, op.e, [op.r]).get(op.r)
    if op.k == "i":
        if row is None and op.e != "team" and not places(conn, realm, [op.c]):
            return False
        if row is None:
            add_rows(conn, realm, [NewRow(op.e, op.r, op.c, values, op.i)], {})
        return True
    if row is None:
        return False
    change_row(conn, realm, op.e, op.r, values, op.i)
    if op.e == "case_file" and values.get("protected"):
        protection.close_off(conn, realm, op.r)
    return True


def _is_open(engine: Engine, device: UUID) -> bool:
    """Whether this laptop is known here and not blocked; one that is unknown is refused anyhow."""
    with engine.connect() as conn:
        return conn.execute(_HERE, {"device": device}).scalar() not in (None, "blocked")


def _name(realm: UUID) -> str:
    return f"{realm.hex}{ENDING}"


def _read(folder: Path, realm: UUID) -> Iterator[Act]:
    path = folder / _name(realm)
    try:
        lines = path.read_bytes().splitlines(keepends=True) if path.exists() else []
        for line in lines:
            if line.endswith(b"\n"):  # the last one was cut off: it is written again
                yield msgspec.json.decode(line, type=Act)
    except (OSError, msgspec.DecodeError) as error:
        raise RuleBrokenError("acts_unreadable", name=path.name) from error


def _append(path: Path, lines: bytes) -> None:
    descriptor = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "r+b") as file:
        size = file.seek(0, os.SEEK_END)
        if size:
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":
                file.truncate(_whole(path))
        file.write(lines)
        file.flush()
        os.fsync(file.fileno())


def _whole(path: Path) -> int:
    """Up to where the file holds whole lines."""
    return path.read_bytes().rfind(b"\n") + 1
