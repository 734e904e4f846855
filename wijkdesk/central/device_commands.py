"""`wijkdesk central devices`, `block` and `recovered`: which laptops there are, and what befell."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import typer
from sqlalchemy import Engine, text

from wijkdesk.central import admin, proofs
from wijkdesk.central.terminal import Data, Database, In, named, out, realm_of, store
from wijkdesk.errors import RuleBrokenError

_DEVICES = text(
    """
SELECT d.device_id, d.state, d.created_at, d.last_push, d.pending, w.name, d.label
FROM device d LEFT JOIN worker w ON w.realm_id = d.realm_id AND w.id = d.worker_id
WHERE d.realm_id = :realm AND (cast(:worker as uuid) IS NULL OR d.worker_id = :worker)
ORDER BY w.name, d.created_at
"""
)

Worker = Annotated[str | None, typer.Option(help="Only the laptops of this worker.")]


def devices(
    worker: Worker = None, municipality: In = None, data: Data = None, database: Database = None
) -> None:
    """List the laptops: whose, in what state, when they last sent, and what they still had."""
    with store(data, database) as engine:
        found = _devices(engine, realm_of(engine, municipality), worker)
    for device_id, state, created, pushed, pending, name, label in found:
        sent = f"sent {_moment(pushed)}, {pending} unsent then" if pushed else "never sent anything"
        whose = " on ".join(filter(None, (name or "?", label)))
        out.print(f"{device_id}  {state}  {whose}  since {_moment(created)}, {sent}")
    if not found:
        out.print("There are none.")


def block(
    device: Annotated[
        UUID | None, typer.Option(help="Which laptop, as `devices` lists it.")
    ] = None,
    worker: Annotated[str | None, typer.Option(help="All laptops of this worker.")] = None,
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Block a laptop that is lost: at its next contact it is refused and destroys its keys."""
    if (device is None) == (worker is None):
        raise typer.BadParameter("Give --device or --worker.")
    with store(data, database) as engine:
        found = _devices(engine, realm_of(engine, municipality), worker)
        chosen = [row for row in found if device in (None, row[0])]
        if not chosen:
            raise RuleBrokenError("unknown_device")
        for row in chosen:
            admin.block_device(engine, row[0])
    for row in chosen:
        out.print(f"{row[0]} is blocked. It had {row[4]} changes unsent when it last sent.")
    out.print("A laptop that never comes online cannot be reached: its lease and key guard it.")


def recovered(
    device: Annotated[UUID, typer.Option(help="Which laptop, as `devices` lists it.")],
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Say that the passphrase of a laptop was recovered: it may bring the key of its new one."""
    with store(data, database) as engine:
        found = _devices(engine, realm_of(engine, municipality), None)
        if device not in [row[0] for row in found]:
            raise RuleBrokenError("unknown_device")
        proofs.forget(engine, device)
    out.print(f"{device} brings the key of its new passphrase at its next contact.")


def _devices(engine: Engine, realm: UUID, worker: str | None) -> Sequence[Any]:
    known = admin.workers(engine, realm)
    wanted = named(known, worker, "unknown_worker") if worker is not None else None
    with engine.connect() as conn:
        return conn.execute(_DEVICES, {"realm": realm, "worker": wanted}).all()


def _moment(at: datetime) -> str:
    return at.astimezone().strftime("%Y-%m-%d %H:%M")
