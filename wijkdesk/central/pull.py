"""Pull: the state of what the worker may see, as far as it is newer than the laptop's cursor."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, select

from wijkdesk.central.clock import server_ms
from wijkdesk.central.containers import HOMES, dir_id
from wijkdesk.central.rows import newer
from wijkdesk.central.standing import Visible, visible
from wijkdesk.central.tables import REALM
from wijkdesk.protocol.digests import have
from wijkdesk.protocol.messages import Container, Pull, PullAnswer, Row
from wijkdesk.vocabulary import ContainerKind

LEASE_MS = 8 * 24 * 3600 * 1000
"""How long a laptop may show files without word from the centre (decision 18)."""


@dataclass(frozen=True, slots=True)
class Delta:
    """What the answer holds: `full` containers from nothing, `held` ones from the cursor."""

    full: tuple[UUID, ...]
    held: tuple[UUID, ...]
    new: tuple[UUID, ...] = ()
    revoked: tuple[UUID, ...] = ()


def pull(conn: Connection, realm: UUID, worker: UUID, message: Pull, today: date) -> PullAnswer:
    """Answer a pull on one snapshot: the caller's transaction is repeatable read."""
    seq, epoch = conn.execute(
        select(REALM.c.seq, REALM.c.epoch).where(REALM.c.realm_id == realm)
    ).one()
    if message.epoch != epoch or message.cur > seq:
        return PullAnswer("epoch", epoch, server_ms(), H=seq)
    seen = visible(conn, realm, worker, today)
    delta = _delta(seen, message)
    directory = seen.get(dir_id(realm))
    answer = PullAnswer(
        "ok",
        epoch,
        server_ms(),
        H=seq,
        lease_until=server_ms() + LEASE_MS,
        dir_seq=directory.head if directory else 0,
    )
    if delta is None:
        answer.need_ids = True
        return answer
    answer.new, answer.revoke = list(delta.new), list(delta.revoked)
    answer.c = _containers(conn, realm, seen, delta, message.cur)
    return answer


def _delta(seen: dict[UUID, Visible], message: Pull) -> Delta | None:
    """What to send; None when the laptop holds other containers and must first say which."""
    if have(seen) == message.have:
        held = set(seen)
    elif message.have_ids is None:
        return None
    else:
        held = set(message.have_ids)
    new = seen.keys() - held
    full = new | (set(message.dirty) & seen.keys())
    changed = {i for i in seen.keys() - full if seen[i].head > message.cur}
    return Delta(
        full=tuple(sorted(full)),
        held=tuple(sorted(changed)),
        new=tuple(sorted(new)),
        revoked=tuple(sorted(held - seen.keys())),
    )


def _containers(
    conn: Connection, realm: UUID, seen: dict[UUID, Visible], delta: Delta, cur: int
) -> list[Container]:
    rows: dict[UUID, dict[str, list[Row]]] = {i: {} for i in (*delta.full, *delta.held)}
    kinds = {ContainerKind(seen[i].kind) for i in rows}
    for entity in (name for name, homes in HOMES.items() if homes & kinds):
        for row in newer(conn, realm, entity, delta.full, delta.held, max(cur, 0)):
            rows[row.c].setdefault(entity, []).append(row)
    full = set(delta.full)
    return [Container(i, seen[i].kind, seen[i].head, i in full, rows[i]) for i in sorted(rows)]
