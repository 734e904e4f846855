"""The check that nobody changed the audit rows of this store (security.md A5, S7)."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from wijkdesk.protocol.audit_rows import FIELDS, GENESIS, digest_of, link_of
from wijkdesk.storage.audit_thinning import Anchor, began

__all__ = ["FIELDS", "GENESIS", "Checked", "Fault", "digest_of", "link_of", "verify"]

MOST = 100
"""Faults told at most: whoever rewrote everything needs no million lines to be found."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Row `n` is "changed", "gone", "added" or "unlinked", or the chain is "cut" after it."""

    n: int
    what: str


@dataclass(frozen=True, slots=True)
class Checked:
    """How many rows were looked at, and the first of what is wrong.

    `begun`: what was before it went because it was old, and the centre signed for it.
    """

    rows: int
    faults: tuple[Fault, ...]
    begun: Anchor | None = None


def verify(session: Session, now_ms: int = 0) -> Checked:
    """Walk the whole chain; finds every row that was changed, taken out, put in or moved."""
    faults: list[Fault] = []
    rows = 0
    begun = began(session, now_ms or int(time.time() * 1000))
    for found in _faults(session, begun):
        if found is None:
            rows += 1
        elif len(faults) < MOST:
            faults.append(found)
    return Checked(rows, tuple(faults), begun)


_WALK = text(
    f"SELECT c.n AS cn, c.digest, c.prev, c.hash, {', '.join(f'a.{name}' for name in FIELDS)} "
    "FROM audit_chain c LEFT JOIN audit a ON a.n = c.n ORDER BY c.n"
)
_LOOSE = text("SELECT n FROM audit WHERE n NOT IN (SELECT n FROM audit_chain) ORDER BY n")
_HEAD = text("SELECT n, hash FROM audit_head")


def _faults(session: Session, begun: Anchor | None) -> Iterator[Fault | None]:
    """None for each row, and a fault wherever one is."""
    last, prev = (begun.n, begun.hash) if begun else (0, GENESIS)
    with session.execute(_WALK, execution_options={"yield_per": 5000}) as found:
        for cn, digest, before, link, *values in found:
            yield None
            yield from (Fault(n, "gone") for n in range(last + 1, min(cn, last + 1 + MOST)))
            what = _fault_of(cn, digest, before, link, values, prev)
            if what:
                yield Fault(cn, what)
            last, prev = cn, link
    yield from (Fault(n, "added") for (n,) in session.execute(_LOOSE))
    heads = session.execute(_HEAD).all()
    if [tuple(head) for head in heads] != [(last, prev)]:
        yield Fault(last, "cut")


def _fault_of(
    n: int, digest: object, before: object, link: object, values: list[Any], prev: object
) -> str:
    row = dict(zip(FIELDS, values, strict=True))
    if row["n"] is None:
        return "gone"
    if not _fits(row, digest):
        return "changed"
    linked = before == prev and link_of(n, str(digest), str(before)) == link
    return "" if linked else "unlinked"


def _fits(row: Mapping[str, Any], digest: object) -> bool:
    try:
        return digest_of(row) == digest
    except (TypeError, ValueError):  # of a kind that was never written
        return False
