"""How long files stay open on a laptop that does not speak to the centre (decision 18).

All moments in milliseconds since 1970, by the centre's clock. Turning this clock back does not
help: the latest moment ever seen counts. One contact sets everything right again, also after a
clock that ran ahead.
"""

import time
from datetime import datetime

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from wijkdesk.storage import state
from wijkdesk.storage.outbox import moment
from wijkdesk.storage.prepared import Prepared
from wijkdesk.storage.tables import sync_state

MINUTE_MS = 60_000
_KNOWN = Prepared(
    select(sync_state.c.k, sync_state.c.v).where(
        text("k IN ('offset_ms', 'seen_ms', 'last_sync_ms')")
    )
)


def now_ms(session: Session) -> int:
    """What time it is for the lease: our clock set right by the centre's, or the latest seen."""
    known = {key: int(value) for key, value in _KNOWN.all(session)}
    ours = int(time.time() * 1000) + known.get("offset_ms", 0)
    return max(ours, known.get("seen_ms", 0), known.get("last_sync_ms", 0))


def seen_ms(session: Session) -> int:
    """The latest moment this store is known to have lived; 0 when it knows none."""
    return max(state.number(session, "seen_ms"), state.number(session, "last_sync_ms"))


def until(session: Session) -> datetime | None:
    """When the files close without contact; None where there is no lease yet."""
    end = state.number(session, "lease_until")
    return moment(end) if end else None


def ended(session: Session) -> bool:
    """Whether the files are closed."""
    return 0 < state.number(session, "lease_until") < now_ms(session)


def remember(session: Session) -> None:
    """Keep the moment, so that a clock that is turned back later is noticed."""
    now = now_ms(session)
    if now - state.number(session, "seen_ms") >= MINUTE_MS:
        state.put(session, seen_ms=now)
