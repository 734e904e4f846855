"""Old audit rows leave the laptop once the centre signed for them; the chain then begins there.

Line and link of such a receipt are the anchor: what stands behind it still hangs together from
there, and what went can be looked up at the centre.
"""

from datetime import timedelta
from typing import Any, NamedTuple

from sqlalchemy import Select, delete, func, select
from sqlalchemy.orm import Session

from wijkdesk.protocol.audit_rows import said_receipt
from wijkdesk.storage.receipt_signing import is_by
from wijkdesk.storage.tables import audit, audit_chain, audit_head, audit_receipt

KEPT = timedelta(days=90)
"""How long a row stays after the centre signed for it: its own backups are safe by then (D10)."""
STEP = 1000
"""About so many rows at a time: somebody may be typing."""


class Anchor(NamedTuple):
    """The last line that went, its link, and when the centre signed for it."""

    n: int
    hash: str
    at_ms: int


def began(session: Session, now_ms: int) -> Anchor | None:
    """Where the chain begins here, if rows before it went as they may."""
    c = audit_chain.c
    first = session.execute(select(c.n, c.prev).order_by(c.n).limit(1)).first()
    if first is None or first.n == 1:
        return None
    r = audit_receipt.c
    at_hand = _old(now_ms).where(r.n == first.n - 1, r.hash == first.prev)
    return _signed(session, at_hand)


def any_older(session: Session, now_ms: int) -> bool:
    """Whether there is anything that may go."""
    return _next(session, now_ms) is not None


def forget_older(session: Session, now_ms: int) -> int:
    """Let go of one step of what is old and signed for, never of the last row; how many went."""
    upto = _next(session, now_ms)
    if upto is None:
        return 0
    gone = session.execute(delete(audit).where(audit.c.n <= upto.n))
    session.execute(delete(audit_chain).where(audit_chain.c.n <= upto.n))
    return int(gone.rowcount)  # type: ignore[attr-defined]


def _next(session: Session, now_ms: int) -> Anchor | None:
    """Up to where: one step at most, or the first receipt where those are far apart."""
    c, r = audit_chain.c, audit_receipt.c
    first = session.scalar(select(func.min(c.n)))
    if first is None:
        return None
    stands = _old(now_ms).join(audit_chain, (c.n == r.n) & (c.hash == r.hash))
    found = stands.where(r.n < select(audit_head.c.n).scalar_subquery())
    near = _signed(session, found.where(r.n < first + STEP).order_by(r.n.desc()))
    return near or _signed(session, found.order_by(r.n))


def _old(now_ms: int) -> Select[Any]:
    r = audit_receipt.c
    before = now_ms - int(KEPT.total_seconds() * 1000)
    query = select(r.n, r.hash, r.at_ms, r.device_id, r.key, r.signature)
    return query.select_from(audit_receipt).where(r.at_ms < before)


def _signed(session: Session, query: Select[Any]) -> Anchor | None:
    """The first of these receipts, if it is by the key that it names."""
    found = session.execute(query.limit(1)).first()
    if found is None:
        return None
    n, link, at_ms, device, key, signature = found
    is_true = is_by(key, signature, said_receipt(device, n, link, at_ms))
    return Anchor(n, link, at_ms) if is_true else None
