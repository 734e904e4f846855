"""The audit rows on their way to the centre, and the receipts that it gave for them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from wijkdesk.protocol.audit_rows import (
    FIELDS,
    GENESIS,
    MAX_MOMENT,
    AuditAnswer,
    AuditLine,
    AuditRow,
    digest_of_row,
    link_of,
    said_receipt,
)
from wijkdesk.storage.audit_chain import Fault
from wijkdesk.storage.receipt_signing import is_by
from wijkdesk.storage.tables import audit_chain, audit_head, audit_receipt

PAGE = 500
PAGE_CHARS = 1024 * 1024
_IDS = frozenset({"device_id", "worker_id", "team_id"})
_NUMBERS = frozenset({"n", "offset_ms"})

_LINES = text(
    f"SELECT c.n AS cn, c.digest, c.prev, c.hash, {', '.join(f'a.{name}' for name in FIELDS)} "
    "FROM audit_chain c LEFT JOIN audit a ON a.n = c.n WHERE c.n > :since ORDER BY c.n LIMIT :most"
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The lines behind `since`, as many as go in one message; `left` come after these."""

    since: int
    base: str
    lines: list[AuditLine]
    head: int
    head_hash: str
    left: int


def stretch(session: Session, since: int, most: int = PAGE) -> Stretch:
    """What the chain has behind a line."""
    base = link_at(session, since)
    if base is None:  # cut off after the centre had it: the receipt knows
        wanted = select(audit_receipt.c.hash).where(audit_receipt.c.n == since)
        base = session.scalar(wanted.limit(1)) or GENESIS
    lines = list(_lines(session, since, base, most))
    last = lines[-1].n if lines else since
    c = audit_chain.c
    left = session.scalar(select(func.count()).where(c.n > last)) or 0
    newest = session.execute(select(c.n, c.hash).order_by(c.n.desc()).limit(1)).first()
    head = session.execute(select(audit_head.c.n, audit_head.c.hash)).first()
    told = [tuple(row) for row in (head, newest) if row is not None] or [(0, GENESIS)]
    n, link = max(told, key=lambda one: one[0])
    return Stretch(since, base, lines, n, link, left)


def link_at(session: Session, n: int) -> str | None:
    """The link of a line, or None when it is not there.

    The last line that went because it was old is known by the one behind it.
    """
    if n == 0:
        return GENESIS
    c = audit_chain.c
    here = session.scalar(select(c.hash).where(c.n == n))
    return here or session.scalar(select(c.prev).where(c.n == n + 1))


def up_to(session: Session, device: UUID) -> int:
    """Up to which line there is a receipt.

    Of a device that has none yet: one of before it was another, for what still stands here.
    """
    c, line = audit_receipt.c, audit_chain.c
    own = session.scalar(select(func.max(c.n)).where(c.device_id == device))
    if own is not None:
        return int(own)
    stands = (c.n == line.n) & (c.hash == line.hash)
    went = (c.n == line.n - 1) & (c.hash == line.prev)
    return session.scalar(select(func.max(c.n)).where(stands | went)) or 0


def keep(session: Session, device: UUID, answer: AuditAnswer) -> bool:
    """Keep a receipt; whether it is by another key than the one before it."""
    c = audit_receipt.c
    before = session.scalar(select(c.key).order_by(c.at_ms.desc()).limit(1))
    values = {"device_id": device, "n": answer.n, "hash": answer.hash, "at_ms": answer.now}
    signed = {"key": answer.key, "signature": answer.signature}
    session.execute(insert(audit_receipt).values(values | signed).on_conflict_do_nothing())
    return before is not None and before != answer.key


def is_signed(device: UUID, answer: AuditAnswer) -> bool:
    """Whether a receipt is by the key that it names."""
    said = said_receipt(device, answer.n, answer.hash, answer.now)
    return is_by(answer.key, answer.signature, said)


def verify(session: Session, begun: int = 0) -> Iterator[Fault | None]:
    """None for each receipt, and a fault where it is forged, or not of what stands here.

    Lines before `begun` went because they were old.
    """
    c = audit_receipt.c
    for device, n, link, at_ms, key, signature in session.execute(
        select(c.device_id, c.n, c.hash, c.at_ms, c.key, c.signature).order_by(c.n)
    ):
        yield None
        if not is_by(key, signature, said_receipt(device, n, link, at_ms)):
            yield Fault(n, "receipt_forged")
        here = link_at(session, n)
        if here != link and n >= begun:
            yield Fault(n, "receipt_cut" if here is None else "receipt_differs")


def _lines(session: Session, since: int, prev: str, most: int) -> Iterator[AuditLine]:
    size = 0
    for n, digest, before, link, *values in session.execute(
        _LINES, {"since": since, "most": most}
    ).all():
        weight = sum(len(value) for value in values if isinstance(value, str | bytes))
        size += weight
        if size > PAGE_CHARS and size > weight:
            return
        row = _row(dict(zip(FIELDS, values, strict=True)))
        kept = (str(digest), str(before), str(link))
        yield AuditLine(n, row, None if _follows(n, row, kept, prev) else kept)
        prev = kept[2]


def _follows(n: int, row: AuditRow | None, kept: tuple[str, str, str], prev: str) -> bool:
    if row is None or row.n != n:
        return False
    digest = digest_of_row(row)
    return kept == (digest, prev, link_of(n, digest, prev))


def _row(values: dict[str, Any]) -> AuditRow | None:
    """The row as it travels; None when somebody put in it what no row of ours holds."""
    for name, value in values.items():
        if name in _IDS and value is not None:
            if not isinstance(value, bytes) or len(value) != 16:  # noqa: PLR2004 - bytes of an id
                return None
            values[name] = UUID(bytes=value)
        elif name in _NUMBERS:
            if not isinstance(value, int) and (name == "n" or value is not None):
                return None
        elif name not in _IDS and not _is_words(value):
            return None
    if len(values["at"] or "") > MAX_MOMENT:
        return None
    return AuditRow(**values)


def _is_words(value: object) -> bool:
    return value is None or (isinstance(value, str) and "\0" not in value)
