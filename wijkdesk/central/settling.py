"""A batch settled: every group applied or kept, none refused, whatever the database says of one."""

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import uuid5

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from wijkdesk.central import logs
from wijkdesk.central.book import Book
from wijkdesk.central.change_log import First, Kept, last_writer
from wijkdesk.central.commit import Author, Batch, Realm, store
from wijkdesk.central.deciding import Packed, Sheet, line, pack, packed
from wijkdesk.central.guards import Guard, UnfitError
from wijkdesk.central.holding import ENTITY, wait
from wijkdesk.central.rows import conflicts_about
from wijkdesk.central.transactions import attempt
from wijkdesk.protocol.merge import Outcome
from wijkdesk.protocol.messages import Group, Letter, Op, OpResult
from wijkdesk.protocol.wire import digest_of

Numbered = tuple[int, Group]
"""A group, and the place of its first op in the batch."""

PORTION = 170
"""Ops that are decided while PostgreSQL writes the ones before."""

STUMBLES = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""A group over which our own rule falls is kept, and logged: it must not stop a laptop for ever."""

PASSING = frozenset({"08", "40", "53", "55", "57", "58"})
"""Classes of SQLSTATE that say "not now": the whole request is answered 503 and comes again."""

HIDDEN = {"missing_container": "no_access", "wrong_container": "missing_row"}
"""Reasons that would tell a stranger what exists; the laptop hears the other (sync.md 9, 31)."""

OPENING = frozenset({"compartment", ENTITY})
"""What makes a place, and what lets other work in: these write before all of them is weighed."""

_OUTCOMES: Mapping[str, Letter] = {str(outcome): outcome.value for outcome in Outcome}
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Desk:
    """A batch on the desk: what is known, and what became of each op so far."""

    conn: Connection
    realm: Realm
    author: Author
    book: Book
    packed: Sequence[Packed | None]
    results: dict[int, OpResult] = field(default_factory=dict)


def prepared(groups: Iterable[Group]) -> Iterator[Packed | None]:
    """Each op as the log keeps it; None where that falls over one, which its group then meets."""
    for group in groups:
        for op in group.ops:
            try:
                yield packed(op)
            except STUMBLES:
                yield None


def settle(
    conn: Connection,
    realm: Realm,
    author: Author,
    book: Book,
    groups: Sequence[Group],
    kept: Sequence[Packed | None],
) -> list[OpResult]:
    """Apply or keep each group, in order; the book then tells how things stand.

    `kept` is each op as the log keeps it.
    """
    desk = Desk(conn, realm, author, book, kept)
    numbered, n = [], 0
    for group in groups:
        numbered.append((n, group))
        n += len(group.ops)
    if numbered:
        _settle(desk, numbered)
    return [desk.results[i] for i in range(n)]


def _settle(desk: Desk, groups: Sequence[Numbered]) -> None:
    """Decide these groups in memory and write them, inside one savepoint.

    A portion at a time: PostgreSQL writes one while the next is decided.
    """
    page = desk.book.page()
    results: dict[int, OpResult] = {}
    said = len(desk.realm.said)
    try:
        with attempt(desk.conn):
            for some in _portions(groups):
                results |= _settle_portion(desk, page, some)
    except DBAPIError as error:
        del desk.realm.said[said:]
        state = getattr(error.orig, "sqlstate", None)
        if _is_passing(error, state):
            raise
        _one_by_one(desk, groups, state)
    else:
        desk.book.keep(page)
        desk.results |= results


def _portions(groups: Sequence[Numbered]) -> Iterator[Sequence[Numbered]]:
    start = ops = 0
    for end, (_, group) in enumerate(groups, 1):
        ops += len(group.ops)
        if ops >= PORTION or end == len(groups):
            yield groups[start:end]
            start, ops = end, 0


def _settle_portion(desk: Desk, page: Book, groups: Sequence[Numbered]) -> dict[int, OpResult]:
    mine, batch = page.page(), Batch()
    results: dict[int, OpResult] = {}
    for numbered in groups:
        results |= _decide(desk, mine, batch, numbered)
    batch.rows, batch.places = dict(mine.rows.maps[0]), dict(mine.places.maps[0])
    store(desk.conn, desk.realm, batch, desk.author, page.numbers(batch.rows))
    page.keep(mine)
    return results


def _is_passing(error: DBAPIError, state: str | None) -> bool:
    """Whether this is about the moment rather than about what was written."""
    if state is None:  # found on this side of the line: a value, or the line itself
        return isinstance(error, OperationalError | InterfaceError)
    # A right that the service lacks is no fault of a group: nothing is put aside for it.
    return error.connection_invalidated or state[:2] in PASSING or state == "42501"


def _one_by_one(desk: Desk, groups: Sequence[Numbered], state: str | None) -> None:
    """The database refused something of these: settle each alone, and keep the one it refuses."""
    if len(groups) > 1:
        for numbered in groups:
            _settle(desk, [numbered])
        return
    about = {"sqlstate": state, "group": groups[0][1].g}
    logs.event(_log, logging.ERROR, "group_refused_by_database", **about)
    batch = Batch()
    seq = desk.realm.seq + 1
    desk.results |= _quarantine(desk.book, batch, groups[0], "database", seq)
    store(desk.conn, desk.realm, batch, desk.author)


def _decide(desk: Desk, page: Book, batch: Batch, numbered: Numbered) -> dict[int, OpResult]:
    n, group = numbered
    own = page if _writes_last(page, group) else page.page()
    guard = Guard(page, own, group.ops, group.at)
    sheet = Sheet(guard, group, desk.realm.seq + 1, desk.author.label)
    try:
        firsts = [sheet.decide(n + i, op, desk.packed[n + i]) for i, op in enumerate(group.ops)]
    except UnfitError as unfit:
        return _quarantine(page, batch, numbered, unfit.reason, sheet.seq)
    except STUMBLES as error:
        about = {"group": group.g, **logs.place_of(error)}
        logs.event(_log, logging.ERROR, "group_kept_by_mistake", **about)
        return _quarantine(page, batch, numbered, "error", sheet.seq)
    for key in sheet.leaving.emptied:
        sheet.take_clashes(key, conflicts_about(desk.conn, desk.realm.id, *key))
    for clashing in sheet.clashes:
        op = clashing.op
        by = last_writer(desk.conn, desk.realm.id, op.e, op.r, clashing.fields)
        sheet.keep_both(clashing, by)
    for crossed in sheet.crossed():
        row = crossed.op.e, crossed.was_first
        sheet.lay(crossed, last_writer(desk.conn, desk.realm.id, *row, ["came_from"]))
    if own is not page:
        page.keep(own)
    batch.log += sheet.logged
    return {n + i: _result(op, firsts[i]) for i, op in enumerate(group.ops)}


def _writes_last(page: Book, group: Group) -> bool:
    """Whether nothing can go wrong with it once it wrote: one new row, where others are already.

    Then there is nothing to be torn out, and it needs no page of its own.
    """
    (op, *more) = group.ops
    return not more and op.k == "i" and op.e not in OPENING and op.c in page.places


def _quarantine(
    book: Book, batch: Batch, numbered: Numbered, reason: str, seq: int
) -> dict[int, OpResult]:
    """Keep a whole group; an op of it that came before has the outcome of then."""
    n, group = numbered
    payload = pack(group)
    kept_id = uuid5(group.g, digest_of(payload))
    batch.kept.append(Kept(kept_id, group.g, group.ops[0].c, reason, payload))
    wait(book, group, kept_id, reason, seq)
    results = {}
    for i, op in enumerate(group.ops):
        outcome = First(str(Outcome.QUARANTINED), reason, digest_of(pack(op)))
        first = book.firsts.get(op.i)
        if first is None:
            book.firsts[op.i] = outcome
            batch.log.append(line(n + i, op, group, outcome, "", b""))
        elif first.payload_digest == outcome.payload_digest:
            outcome = first
        results[n + i] = _result(op, outcome)
    return results


def _result(op: Op, first: First) -> OpResult:
    reason = first.reason and HIDDEN.get(first.reason, first.reason)
    return OpResult(op.i, _OUTCOMES[first.outcome], reason)
