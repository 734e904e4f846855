"""Pull: fetch what is new per container, forget what may no longer be here (sync.md 5.7, 5.8)."""

import time
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.digests import have
from wijkdesk.protocol.messages import PROTOCOL, Pull, PullAnswer
from wijkdesk.protocol.schema import SCHEMA_VERSION
from wijkdesk.storage import change_record, incoming, state
from wijkdesk.storage.chunks import Pace
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import sync_container
from wijkdesk.sync.api import Line
from wijkdesk.sync.applying import apply, purge


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a pull brought: containers that changed, rows in them, containers that went."""

    containers: int
    rows: int
    revoked: int


def pull(store: Store, line: Line, pace: Pace | None = None) -> Fetched:
    """Bring this laptop to the state of the centre.

    Interrupted, the next pull repeats from the old cursor.
    """
    containers, count, revoke = 0, 0, list[UUID]()
    page: str | None = None
    pace = pace or store.pace
    while True:
        answer = _ask(store, line, page)
        for container in answer.c:
            count += apply(store, container, pace)
        containers += len(answer.c)
        revoke.extend(answer.revoke)
        page = answer.more
        if page is None:
            break
    gone = sum(purge(store, container_id, pace) for container_id in revoke)
    with store.in_background() as session:
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
        # A clock that ran ahead is forgiven at the first contact.
        seen_ms=answer.now,
        offset_ms=answer.now - int(time.time() * 1000),
    )
    change_record.safe(session, answer.safe_no)
    session.execute(_CONFIRM, {"now": answer.now})
