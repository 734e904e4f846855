"""One round of sync: push before pull before purge, always in that order (rule D9)."""

import gc
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from uuid import UUID

from wijkdesk.errors import UnavailableError
from wijkdesk.storage import audit, audit_thinning, change_record, left_behind, state
from wijkdesk.storage.chunks import Pace
from wijkdesk.storage.destruction import destroy
from wijkdesk.storage.restore import release, restored
from wijkdesk.storage.store import Store
from wijkdesk.sync.api import Line
from wijkdesk.sync.audit_stream import deliver
from wijkdesk.sync.beginning_again import OldCopyError, WentBackError, as_another, in_epoch
from wijkdesk.sync.blobs import Carried, carry
from wijkdesk.sync.deep_check import look_through
from wijkdesk.sync.delivery import push
from wijkdesk.sync.fetching import Fetched, pull

TURNS = 4
"""In one round: the push, again in a new epoch, again under another id, and once more."""


PATIENCE = 10.0
"""Seconds for attachments in one round: words that are written meanwhile must not wait for them."""


@dataclass(frozen=True, slots=True)
class Report:
    """What one round did: outcomes of our own changes, what came, and the bytes both ways.

    `files`: the attachments that went and came after that, and whether more of them waits.
    """

    outcomes: Counter[str]
    fetched: Fetched
    sent_bytes: int
    received_bytes: int
    noted: int = 0
    """Audit rows that the centre signed for."""
    files: Carried = field(default_factory=Carried)
    odd: int = 0
    """Containers that said something else here than at the centre: the next round mends them."""

    @property
    def brought(self) -> bool:
        """Whether a file may say something else than before."""
        return bool(self.fetched.rows or self.fetched.revoked or self.files.down)

    @property
    def anything(self) -> bool:
        """Whether this round did something at all."""
        return bool(self.outcomes or self.brought or self.files.up)


def sync_once(
    store: Store,
    pace: Pace | None = None,
    *,
    files: bool = True,
    enough: Callable[[], bool] | None = None,
) -> Report:
    """Push, then pull, then purge; raises UnavailableError, and then nothing is lost.

    The next round goes on. Without a `pace` persons are not kept waiting. A laptop that the centre
    has blocked destroys its keys here and now: "device_blocked".

    Without `files` attachments stay where they are, as on a line that is paid for by the byte; with
    them they come last, until it is `enough`: usually for PATIENCE seconds.
    """
    try:
        with _without_collecting():
            return _round(store, pace, (enough or _for(PATIENCE)) if files else None)
    except UnavailableError as trouble:
        if trouble.code == "device_blocked":
            destroy(store)
        raise


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Rows come and go by the thousand and none of them is in a cycle.

    Looking for cycles among them was a quarter of a first load (measured). In the window it is off
    in any case (ui/garbage.py).
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _for(seconds: float) -> Callable[[], bool]:
    """Whether so long has passed since the first question."""
    end = 0.0

    def passed() -> bool:
        nonlocal end
        end = end or time.monotonic() + seconds
        return time.monotonic() > end

    return passed


def _round(store: Store, pace: Pace | None, enough: Callable[[], bool] | None) -> Report:
    with store.reading() as session:
        address, token = state.get(session, "address"), state.get(session, "token")
        realm = state.get(session, "realm")
        practice = state.get(session, "practice")
        is_restored = restored(session) is not None
    if practice:
        raise UnavailableError("practice_never_syncs")
    if is_restored:
        _after_restore(store)
    if not (address and token and realm):
        raise UnavailableError("not_enrolled")
    outcomes: Counter[str] = Counter()
    sent = received = noted = 0
    is_renewed = False
    for _ in range(TURNS):
        with _line(store) as line:
            try:
                outcomes += push(store, line, pace)
                fetched = pull(store, line, pace)
                noted = _audit(store, line, fetched, is_renewed=is_renewed)
            except WentBackError as found:
                with store.in_background() as session:
                    in_epoch(session, found.epoch, found.last_no)
            except OldCopyError:
                as_another(store, line)
                is_renewed = True
            else:
                tidy(store)
                _thin(store)
                store.learn_day()
                odd = look_through(store, line)
                files = carry(store, line, enough) if enough else Carried()
                both_ways = (sent + line.sent, received + line.received)
                return Report(outcomes, fetched, *both_ways, noted, files, odd)
            sent, received = sent + line.sent, received + line.received
    raise UnavailableError("central_strange")


def _audit(store: Store, line: Line, fetched: Fetched, *, is_renewed: bool) -> int:
    """Deliver the audit rows; that this is an old copy is reason to begin again but once."""
    try:
        noted = deliver(store, line)
    except OldCopyError:
        if not is_renewed:
            raise
        noted = 0
    if fetched.revoked:  # a receipt was written after what went: the log is left empty
        store.empty_log()
    return noted


def _line(store: Store) -> Line:
    with store.reading() as session:
        kept = [state.get(session, name) or "" for name in ("address", "token", "realm")]
    return Line(kept[0], kept[1], UUID(kept[2]))


def _after_restore(store: Store) -> None:
    """An older copy of itself goes on: the centre says what it knows of it (sync.md 5.5).

    Only where work stands in the one it took the place of, somebody has to say whether it comes.
    """
    if left_behind.look(store).anything:
        raise UnavailableError("restored_sync_waits")
    with store.applying() as session:
        mark = restored(session)
        if mark is not None:
            release(session)
            worker = state.get(session, "worker_id")
            if worker:
                audit.note(session, UUID(worker), "restore_released", mark.aside)


def _thin(store: Store) -> None:
    """Let go of audit rows that the centre signed for long ago, some in each round."""
    with store.reading() as session:
        now = int(time.time() * 1000) + state.number(session, "offset_ms")
        if not audit_thinning.any_older(session, now):
            return
    with store.in_background() as session:
        audit_thinning.forget_older(session, now)


def tidy(store: Store) -> None:
    """Let go of changes that are too old to undo, a few at a time: a person may be typing."""
    while True:
        with store.reading() as session:
            now = int(time.time() * 1000) + state.number(session, "offset_ms")
            before = now - int(change_record.KEPT.total_seconds() * 1000)
            if not change_record.any_older(session, before):
                return
        with store.applying() as session:
            change_record.forget_older(session, before)
