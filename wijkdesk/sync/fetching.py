"""Pull: fetch what is new per container, forget what may no longer be here (sync.md 5.7, 5.8)."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

import msgspec
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.digests import have
from wijkdesk.protocol.messages import PROTOCOL, Container, Odd, Pull, PullAnswer
from wijkdesk.protocol.schema import SCHEMA_VERSION
from wijkdesk.storage import change_record, incoming, state
from wijkdesk.storage.chunks import Pace
from wijkdesk.storage.leaving_nothing import leave_nothing
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import sync_container
from wijkdesk.sync import own_commits
from wijkdesk.sync.api import Line
from wijkdesk.sync.applying import apply, purge
from wijkdesk.sync.beginning_again import WentBackError
from wijkdesk.sync.dirt import mark_dirty
from wijkdesk.sync.load_clock import ALL_HERE, LoadClock

WANT_BYTES = 2 * 1024 * 1024
"""Plain size of a page: on a line of 20 kB a second that is half a minute of silence at most."""
_odd = msgspec.json.Decoder(list[Odd])


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a pull brought: containers that changed, rows in them, containers that went."""

    containers: int
    rows: int
    revoked: int


@dataclass(slots=True)
class _Haul:
    """What came so far, and the parts of a container of which more follows."""

    containers: int = 0
    rows: int = 0
    odd: list[Odd] = field(default_factory=list)
    begun: Container | None = None

    def whole(self, answer: PullAnswer) -> Iterator[Container]:
        """The containers of a page that are complete."""
        for one in answer.c:
            if self.begun is not None and self.begun.id == one.id:
                for entity, rows in self.begun.rows.items():
                    one.rows[entity] = [*rows, *one.rows.get(entity, [])]
            self.begun = one if one.part else None
            if not one.part:
                yield one


def pull(
    store: Store,
    line: Line,
    pace: Pace | None = None,
    want_bytes: int = WANT_BYTES,
    enough: Callable[[], bool] | None = None,
) -> Fetched:
    """Bring this laptop to the state of the centre.

    Interrupted, or when it is `enough`, the next pull goes on with the page where this one was: the
    first load of a large caseload need not be finished in one sitting.
    """
    haul, pace = _Haul(), pace or store.pace
    with store.reading() as session:
        page = state.get(session, "page") or None
        clock = LoadClock(session, anew=page is None)
    while True:
        answer = _ask(store, line, page, want_bytes)
        for container in haul.whole(answer):
            odd = apply(store, container, pace)
            haul.odd += [odd] if odd else []
            haul.containers += 1
            haul.rows += sum(map(len, container.rows.values()))
        page = answer.more
        if answer.revoke:
            with store.in_background() as session:
                # Seen no more on one page and again on a later one, it must come whole (R4).
                mark_dirty(session, incoming.containers_held(session) & set(answer.revoke))
        if page is None:
            break
        if haul.begun is None:  # in the middle of a container there is nothing to go on from
            with store.in_background() as session:
                state.put(session, page=page, **clock.after(answer, haul.rows))
            if enough is not None and enough():
                return Fetched(haul.containers, haul.rows, 0)
    gone = [container_id for container_id in answer.revoke if purge(store, container_id, pace)]
    with store.in_background() as session:
        _finish(session, answer, haul.odd)
    leave_nothing(store)
    if gone:  # told at the next contact, and only when nothing of it is left
        with store.in_background() as session:
            state.put(session, gone=",".join(container_id.hex for container_id in gone))
        store.empty_log()
    return Fetched(haul.containers, haul.rows, len(gone))


def _ask(store: Store, line: Line, page: str | None, want_bytes: int) -> PullAnswer:
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
            chain=state.get(session, "chain") or "",
            last_no=state.number(session, "last_no"),
            dirty=dirty,
            page=page,
            want_bytes=want_bytes,
            purged=[UUID(hex=i) for i in (state.get(session, "gone") or "").split(",") if i],
            odd=_odd.decode(state.get(session, "odd") or "[]"),
            own=own_commits.held(session),
        )
    ids = sorted(held, key=lambda c: c.bytes)
    # On a later page what is held has changed by the ones before: no use in asking by its digest.
    message.have_ids = ids if page is not None else None
    answer = line.pull(message)
    if answer.need_ids and message.have_ids is None:
        message.have_ids = ids
        answer = line.pull(message)
    if answer.st == "blocked":
        raise UnavailableError("device_blocked")
    if answer.st == "epoch":
        raise WentBackError(answer.epoch, answer.last_no)
    if answer.need_ids:
        raise UnavailableError("central_strange")
    return answer


_CONFIRM = text(
    "UPDATE sync_container SET confirmed_ms = :now WHERE dirty = 0 AND container_id NOT IN "
    "(SELECT container_id FROM sync_op)"
)


def _finish(session: Session, answer: PullAnswer, odd: list[Odd]) -> None:
    state.put(
        session,
        cursor=answer.H,
        chain=answer.chain,
        page="",
        gone="",
        **ALL_HERE,
        odd=msgspec.json.encode(odd[:1000]).decode(),
        safe_no=answer.safe_no,
        last_sync_ms=answer.now,
        lease_until=answer.lease_until,
        # A clock that ran ahead is forgiven at the first contact.
        seen_ms=answer.now,
        offset_ms=answer.now - int(time.time() * 1000),
    )
    own_commits.forget(session, answer.H)
    change_record.safe(session, answer.safe_no)
    session.execute(_CONFIRM, {"now": answer.now})
