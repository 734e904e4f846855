"""A batch settled: every group applied or kept, none refused, whatever the database says of one of them."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID, uuid5

import msgspec
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from wijkdesk.central.book import Book, read
from wijkdesk.central.change_log import First, Kept, last_writer
from wijkdesk.central.commit import Author, Batch, Realm, store
from wijkdesk.central.deciding import Sheet, UnfitError, line
from wijkdesk.protocol.messages import Group, Op, OpResult
from wijkdesk.protocol.merge import Outcome
from wijkdesk.protocol.wire import digest_of

Numbered = tuple[int, Group]
"""A group, and the place of its first op in the batch."""

STUMBLES = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""A group over which our own rule falls is kept and logged: it must not stop a laptop for ever (4.6)."""

PASSING = frozenset({"08", "40", "53", "55", "57", "58"})
"""Classes of SQLSTATE that say "not now": the whole request is answered 503 and comes again."""

HIDDEN = {
    "missing_container": "no_access",
    "wrong_container": "missing_row",
}
"""Reasons that would tell a stranger what exists; the laptop hears the other one (sync.md 9, 31)."""

_log = logging.getLogger(__name__)
_pack = msgspec.msgpack.Encoder(uuid_format="bytes")


@dataclass(slots=True)
class Desk:
    """A batch on the desk: what is known, what has been settled, what became of each op."""

    conn: Connection
    realm: Realm
    author: Author
    book: Book
    results: dict[int, OpResult] = field(default_factory=dict)


def settle(
    conn: Connection,
    realm: Realm,
    author: Author,
    worker: UUID,
    today: date,
    groups: Sequence[Group],
) -> Desk:
    """Apply or keep each group, in order."""
    desk = Desk(conn, realm, author, read(conn, realm.id, worker, today, groups))
    numbered = []
    n = 0
    for group in groups:
        numbered.append((n, group))
        n += len(group.ops)
    if numbered:
        _settle(desk, numbered)
    return desk


def _settle(desk: Desk, groups: Sequence[Numbered]) -> None:
    page = desk.book.page()
    batch = Batch()
    results: dict[int, OpResult] = {}
    for n, group in groups:
        results |= _decide(desk, page, batch, n, group)
    batch.rows = dict(page.written)
    batch.places = dict(page.places.maps[0])
    try:
        with desk.conn.begin_nested():
            store(desk.conn, desk.realm, batch, desk.author)
    except DBAPIError as error:
        state = str(getattr(error.orig, "sqlstate", None) or "08")
        if error.connection_invalidated or state[:2] in PASSING:
            raise
        _log.error("group_refused_by_database sqlstate=%s groups=%d", state, len(groups))
        _one_by_one(desk, groups, state)
        return
    desk.book.keep(page)
    desk.results |= results


def _one_by_one(desk: Desk, groups: Sequence[Numbered], state: str) -> None:
    """The database refused something among these: settle each alone, and keep the one it refuses."""
    if len(groups) > 1:
        for numbered in groups:
            _settle(desk, [numbered])
        return
    batch = Batch()
    n, group = groups[0]
    desk.results |= _quarantine(desk.book, batch, n, group, f"database_{state}")
    store(desk.conn, desk.realm, batch, desk.author)


def _decide(desk: Desk, page: Book, batch: Batch, n: int, group: Group) -> dict[int, OpResult]:
    sheet = Sheet(page, page.page(), group, desk.realm.seq + 1, [], [])
    try:
        firsts = [sheet.decide(n + i, op) for i, op in enumerate(group.ops)]
    except UnfitError as unfit:
        return _quarantine(page, batch, n, group, unfit.reason)
    except STUMBLES as error:
        _log.error("group_kept_by_mistake error=%s group=%s", type(error).__name__, group.g)
        return _quarantine(page, batch, n, group, "error")
    for clashing in sheet.clashes:
        names = [] if clashing.clash.unit == "*" else list(clashing.clash.current)
        by = last_writer(desk.conn, desk.realm.id, clashing.op.e, clashing.op.r, names)
        sheet.write_conflict(clashing, by)
    page.keep(sheet.page)
    batch.log += sheet.logged
    return {
        n + i: _result(op, first)
        for i, (op, first) in enumerate(zip(group.ops, firsts, strict=True))
    }


def _quarantine(book: Book, batch: Batch, n: int, group: Group, reason: str) -> dict[int, OpResult]:
    """Keep a whole group; an op that was seen before keeps its first outcome."""
    payload = _pack.encode(group)
    kept_id = uuid5(group.g, digest_of(payload))
    batch.kept.append(Kept(kept_id, group.g, group.ops[0].c, reason, payload))
    results = {}
    for i, op in enumerate(group.ops):
        packed = _pack.encode(op)
        outcome = First(str(Outcome.QUARANTINED), reason, digest_of(packed))
        if op.i not in book.firsts:
            book.firsts[op.i] = outcome
            batch.log.append(line(n + i, op, group, outcome, "", b""))
        results[n + i] = _result(op, outcome)
    return results


def _result(op: Op, first: First) -> OpResult:
    reason = first.reason and HIDDEN.get(first.reason, first.reason)
    return OpResult(op.i, first.outcome, reason)  # type: ignore[arg-type] - the log holds its letters
