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


def insist_few(
    session: Session, worker_id: UUID, acts: Collection[str], most: int, coming: int = 1
) -> None:
    """Raises "confirm_first" after so many in the last hour; a passphrase begins anew.

    They are counted in the audit rows, so a lock or a new start forgets none of them. Whoever wants
    more at once (`coming`) than that gives the passphrase for that one time.
    """
    since = (datetime.now(UTC) - WHILE).isoformat(timespec="milliseconds")
    c = audit.c
    own = (c.worker_id == worker_id, c.act == "confirm", c.result == "ok")
    confirmed = select(func.coalesce(func.max(c.n), 0)).where(*own)
    done = select(func.count()).where(
        c.worker_id == worker_id,
        c.act.in_(acts),
        c.at >= since,
        c.n > confirmed.scalar_subquery(),
    )
    count = session.scalar(done) or 0
    if count + coming <= most:
        return
    just = select(func.count()).where(*own, c.at >= since)
    if coming == 1 or count or not session.scalar(just):
        raise RuleBrokenError("confirm_first", field="passphrase_again")
