"""When the passphrase is asked again for what is ordinary once, and not so many times an hour."""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.storage.tables import audit

WHILE = timedelta(hours=1)
NUMBERS = frozenset({"bsn_shown", "v_number_shown", "identity_shown"})
MOST_NUMBERS = 20
"""So many whole numbers an hour may be seen without asking (security.md T2)."""
PAPERS = frozenset({"paper_print"})
MOST_PAPERS = 10
"""Printing more than this in an hour is printing in bulk."""


def insist_few(session: Session, worker_id: UUID, acts: Collection[str], most: int) -> None:
    """Raises "confirm_first" after so many in the last hour; a passphrase begins anew.

    They are counted in the audit rows, so a lock or a new start forgets none of them.
    """
    since = (datetime.now(UTC) - WHILE).isoformat(timespec="milliseconds")
    c = audit.c
    confirmed = select(func.coalesce(func.max(c.n), 0)).where(
        c.worker_id == worker_id, c.act == "confirm", c.result == "ok"
    )
    done = select(func.count()).where(
        c.worker_id == worker_id,
        c.act.in_(acts),
        c.at >= since,
        c.n > confirmed.scalar_subquery(),
    )
    if (session.scalar(done) or 0) >= most:
        raise RuleBrokenError("confirm_first", field="passphrase_again")
