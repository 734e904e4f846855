"""One round of sync: push before pull before purge, always in that order (rule D9)."""

import time
from collections import Counter
from dataclasses import dataclass
from uuid import UUID

from wijkdesk.errors import UnavailableError
from wijkdesk.storage import change_record, state
from wijkdesk.storage.chunks import Pace
from wijkdesk.storage.restore import restored
from wijkdesk.storage.store import Store
from wijkdesk.sync.api import Line
from wijkdesk.sync.delivery import push
from wijkdesk.sync.fetching import Fetched, pull


@dataclass(frozen=True, slots=True)
class Report:
    """What one round did: outcomes of our own changes, what came, and the bytes both ways."""

    outcomes: Counter[str]
    fetched: Fetched
    sent_bytes: int
    received_bytes: int

    @property
    def anything(self) -> bool:
        """Whether an open page has a reason to look again."""
        return bool(self.outcomes or self.fetched.rows or self.fetched.revoked)


def sync_once(store: Store, pace: Pace | None = None) -> Report:
    """Push, then pull, then purge; raises UnavailableError, and then nothing is lost.

    The next round goes on. Without a `pace` persons are not kept waiting.
    """
    with store.reading() as session:
        address, token = state.get(session, "address"), state.get(session, "token")
        realm = state.get(session, "realm")
        practice = state.get(session, "practice")
        is_restored = restored(session) is not None
    if practice:
        raise UnavailableError("practice_never_syncs")
    if is_restored:
        # The centre may have more of this device than it knows of itself: first somebody looks.
        raise UnavailableError("restored_sync_waits")
    if not (address and token and realm):
        raise UnavailableError("not_enrolled")
    with Line(address, token, UUID(realm)) as line:
        outcomes = push(store, line, pace)
        fetched = pull(store, line, pace)
        tidy(store)
        return Report(outcomes, fetched, line.sent, line.received)


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
