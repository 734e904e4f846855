"""Pull: fetch what is new per container, forget what may no longer be here (sync.md 5.7, 5.8)."""

import time
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import delete, select, text
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.digests import have
from wijkdesk.protocol.messages import PROTOCOL, Container, Pull, PullAnswer
from wijkdesk.protocol.schema import SCHEMA_VERSION, entities
from wijkdesk.storage import change_record, incoming, state
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import draft, sync_container, sync_op
from wijkdesk.sync.api import Line
from wijkdesk.sync.delivery import mark_dirty, without_unsent


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a pull brought: containers that changed, rows in them, containers that went."""

    containers: int
    rows: int
    revoked: int


def pull(store: Store, line: Line) -> Fetched:
    """Bring this laptop to the state of the centre.

    Interrupted, the next pull repeats from the old cursor.
    """
    containers, count, revoke = 0, 0, list[UUID]()
    page: str | None = None
    while True:
        answer = _ask(store, line, page)
        for container in answer.c:
            with store.applying() as session:
                count += _apply(session, container)
        containers += len(answer.c)
        revoke.extend(answer.revoke)
        page = answer.more
        if page is None:
            break
    gone = 0
    for container_id in revoke:
        with store.applying() as session:
            gone += _purge(session, container_id)
    with store.applying() as session:
        _finish(session, answer)
    if gone:
        store.shrink()
    return Fetched(containers, count, gone)


def _ask(store: Store, line: Line, page: str | None) -> PullAnswer:
    with store.reading() as session:
        held = incoming.containers_held(session)
        device = UUID(state.get(session, "device_id"))
        dirty = list(
            session.scalars(
                select(sync_container.c.container_id).where(sync_container.c.dirty == 1)
            )
        )
        message = Pull(
            PROTOCOL,
            SCHEMA_VERSION,
            device,
            state.number(session, "epoch"),
            state.number(session, "cursor"),
            have(held),
            dirty=dirty,
            page=page,
        )
    answer = line.pull(message)
    if answer.need_ids:
        message.have_ids = sorted(held, key=lambda c: c.bytes)
        answer = line.pull(message)
    if answer.st == "blocked":
        raise UnavailableError("device_blocked")
    if answer.st != "ok" or answer.need_ids:
        raise UnavailableError("central_restored")
    return answer


def _apply(session: Session, container: Container) -> int:
    """One container in one transaction.

    Rows with unsent changes wait, and make it dirty (rule D9).
    """
    skipped = False
    for entity in entities():
        rows = container.rows.get(entity, [])
        kept = without_unsent(session, rows)
        skipped = skipped or len(kept) != len(rows)
        incoming.upsert(session, entity, kept)
        if container.full:
            extra = incoming.held_ids(session, entity, container.id) - {r.id for r in rows}
            incoming.forget(session, entity, extra - incoming.unsent(session, list(extra)))
    statement = insert(sync_container).values(
        container_id=container.id, kind=container.kind, head=container.head, dirty=int(skipped)
    )
    session.execute(
        statement.on_conflict_do_update(
            index_elements=["container_id"],
            set_={"kind": container.kind, "head": container.head, "dirty": int(skipped)},
        )
    )
    return sum(map(len, container.rows.values()))


def _purge(session: Session, container_id: UUID) -> bool:
    """Remove a container with everything in it.

    While unsent work of ours is in it, it only turns dirty (R4).
    """
    if session.scalar(select(sync_op.c.n).where(sync_op.c.container_id == container_id).limit(1)):
        mark_dirty(session, [container_id])
        return False
    for entity in entities():
        ids = incoming.held_ids(session, entity, container_id)
        session.execute(delete(draft).where(draft.c.row_id.in_([str(i) for i in ids])))
        incoming.forget(session, entity, ids)
    change_record.purge(session, container_id)
    session.execute(delete(sync_container).where(sync_container.c.container_id == container_id))
    return True


_CONFIRM = text(
    "UPDATE sync_container SET confirmed_ms = :now WHERE dirty = 0 AND container_id NOT IN "
    "(SELECT container_id FROM sync_op)"
)


def _finish(session: Session, answer: PullAnswer) -> None:
    state.put(
        session,
        cursor=answer.H,
        safe_no=answer.safe_no,
        last_sync_ms=answer.now,
        lease_until=answer.lease_until,
        offset_ms=answer.now - int(time.time() * 1000),
    )
    change_record.safe(session, answer.safe_no)
    session.execute(_CONFIRM, {"now": answer.now})
