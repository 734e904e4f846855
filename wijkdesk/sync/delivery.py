"""Push: deliver what is unsent and take in what became of it, one batch at a time."""

import time
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import suppress
from typing import NamedTuple

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.messages import MAX_OPS, OpResult, PushAnswer, Row
from wijkdesk.storage import change_record, incoming, state
from wijkdesk.storage.chunks import Pace
from wijkdesk.storage.prepared import driver_of
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import sync_batch, sync_op
from wijkdesk.sync import own_commits
from wijkdesk.sync.api import Line
from wijkdesk.sync.batch_size import BatchSize, halved, told
from wijkdesk.sync.beginning_again import OldCopyError, WentBackError
from wijkdesk.sync.dirt import mark_dirty
from wijkdesk.sync.sealing import (
    ARRIVED,
    Made,
    make_ahead,
    more,
    seal,
    seal_ahead,
    take_apart_ahead,
    unseal,
)

_WAITING = select(func.count()).select_from(sync_op)
_BATCHES = select(func.count()).select_from(sync_batch)
_ANYTHING = "SELECT EXISTS (SELECT 1 FROM sync_op) OR EXISTS (SELECT 1 FROM sync_batch)"
_SENT = "SELECT op_id, entity, row_id, container_id FROM sync_op WHERE batch_no = ?"


class Taken(NamedTuple):
    """What became of a batch here: how often each outcome came.

    And the rows (entity and id) that stand at the centre as here, and lack its number still.
    """

    outcomes: Counter[str]
    as_sent: list[tuple[str, bytes]]
    complete: bool = True


def push(store: Store, line: Line, pace: Pace | None = None) -> Counter[str]:
    """Send until nothing is left; returns how often each outcome came back.

    While the centre decides about a batch the next one is made and sealed behind it. Where all of a
    batch stands at the centre as it was sent, that is noted and the next one goes at once: its
    changes move on while the centre decides about that one. Else what became of it comes first.
    """
    pace = pace or store.pace
    outcomes = _as_it_was_left(store, pace)
    if not _anything(store):
        return outcomes
    with ThreadPoolExecutor(1, "push") as aside:
        return outcomes + _push(store, line, pace, aside)


def _push(store: Store, line: Line, pace: Pace, aside: Executor) -> Counter[str]:
    outcomes: Counter[str] = Counter()
    numbered_anew = False
    body, waits = _seal(store)
    size = BatchSize(pace, told(store) if waits else 0)
    way: Future[tuple[PushAnswer, float]] | None = None
    while body is not None:
        way = way or aside.submit(_carried, line, body)
        ahead = _ahead(store, size.most) if waits else None
        try:
            answer, took = way.result()
        except UnavailableError as trouble:
            _take_apart(store, ahead)
            if trouble.code != "batch_too_large" or not halved(store):
                raise
            size = BatchSize(pace, 0)
            body, waits = _seal(store)
            way = None
            continue
        follows = ahead if ahead and _noted(store, answer, ahead, size, took) else None
        way = aside.submit(_carried, line, follows.body) if follows else None
        with store.in_background() as session:
            size.learn(session, answer.most, took)
            if ahead and not size.allows(ahead):
                take_apart_ahead(session)
            taken = _take(session, answer, pace.size)
            together = follows is not None or _fits(session, taken, pace, size.most)
            if follows is not None:
                body = follows.body
            else:
                body = seal(session, store.editors, size.most) if together else None
            waits = more(session)
        _rows_back(store, answer, taken, pace)
        if not taken.outcomes and numbered_anew:
            # It asked for another number and did not take that either: do not ask for ever.
            raise UnavailableError("central_strange")
        numbered_anew = not taken.outcomes
        outcomes.update(taken.outcomes)
        if not together:
            body, waits = _seal(store, size.most)
    return outcomes


def _as_it_was_left(store: Store, pace: Pace) -> Counter[str]:
    """A round that was broken off: what is known to have arrived moves on before all else.

    What was sealed behind a batch of which that is not known was never sent.
    """
    with store.reading() as session:
        said = state.get(session, ARRIVED)
        if said is None and session.execute(_BATCHES).scalar_one() <= 1:
            return Counter()
    if said is None:
        with store.in_background() as session:
            take_apart_ahead(session)
        return Counter()
    no, seq, safe_no = map(int, said.split())
    with store.in_background() as session:
        sent = session.connection().exec_driver_sql(_SENT, (no,)).all()
        results = [OpResult(incoming.as_id(op[0]), "A", s=True) for op in sent]
        answer = PushAnswer("ok", 0, 0, no=no, seq=seq, safe_no=safe_no, res=results, whole=True)
        taken = _take(session, answer, pace.size)
    _rows_back(store, answer, taken, pace)
    return taken.outcomes


def _anything(store: Store) -> bool:
    """Whether a batch or a change waits: to find out by sealing would be a write in every round."""
    with store.reading() as session:
        return bool(driver_of(session).execute(_ANYTHING).fetchone()[0])


def _carried(line: Line, body: bytes) -> tuple[PushAnswer, float]:
    """What the centre says of it, and how many seconds that took."""
    begun = time.monotonic()
    return line.push(body), time.monotonic() - begun


def _seal(store: Store, most: int = MAX_OPS) -> tuple[bytes | None, bool]:
    """The batch to send, and whether more waits behind it."""
    with store.in_background() as session:
        return seal(session, store.editors, most), more(session)


def _ahead(store: Store, most: int) -> Made | None:
    """The batch behind the one that is on its way, sealed; None where it has to wait for that."""
    made = make_ahead(store, most)
    if not made.groups:
        return None
    with store.in_background() as session:
        return made if seal_ahead(session, store.editors, made) else None


def _take_apart(store: Store, ahead: Made | None) -> None:
    """It was not sent: until there is a line again its changes are changes like any other."""
    if ahead is not None:
        with suppress(UnavailableError), store.in_background() as session:
            take_apart_ahead(session)


def _noted(store: Store, answer: PushAnswer, ahead: Made, size: BatchSize, took: float) -> bool:
    """Note that all of a batch stands at the centre as it was sent, if it is so.

    It is no more than a line, so that the one behind it can go at once; that it arrived must be
    known here before the centre may have that one.
    """
    plain = answer.st == "ok" and answer.whole and not (answer.rows or answer.conf)
    if not plain or any(r.o != "A" or r.q is not None or not r.s for r in answer.res):
        return False
    with store.in_background() as session:
        size.learn(session, answer.most, took)
        sent = session.connection().exec_driver_sql(_SENT, (answer.no,)).all()
        whole = bool(sent) and {op[0] for op in sent} <= {r.i.bytes for r in answer.res}
        if not whole or not size.allows(ahead):
            return False
        state.put(session, **{ARRIVED: f"{answer.no} {answer.seq} {answer.safe_no}"})
    return True


def _fits(session: Session, taken: Taken, pace: Pace, most: int) -> bool:
    """Whether to seal in the turn in which this was noted."""
    done = taken.outcomes.total()
    waiting = min(session.execute(_WAITING).scalar_one(), most)
    return done > 0 and done + waiting <= pace.size


def _take(session: Session, answer: PushAnswer, room: int) -> Taken:
    if answer.st == "gap":
        unseal(session, answer.last_no)
        return Taken(Counter(), [])
    if answer.st in ("rewound", "mismatch"):
        raise OldCopyError
    if answer.st == "blocked":
        raise UnavailableError("device_blocked")
    if answer.st == "epoch":
        raise WentBackError(answer.epoch, answer.last_no)
    return _acknowledge(session, answer, room)


def _acknowledge(session: Session, answer: PushAnswer, room: int) -> Taken:
    """One local transaction: the delivered ops leave the outbox, and what became of them stays.

    With them goes the number of as many rows as there is room for in a turn.
    """
    results = {r.i.bytes: r for r in answer.res}
    sent = session.connection().exec_driver_sql(_SENT, (answer.no,)).all()
    if not sent or not {op[0] for op in sent} <= results.keys():
        # An answer that does not say what became of everything is no answer: send it again.
        raise UnavailableError("central_strange")
    told = [(r.i, r.o, r.q) for op in sent if (r := results[op[0]]).o != "A" or r.q is not None]
    change_record.delivered(session, answer.no, told, int(time.time() * 1000))
    session.execute(delete(sync_batch).where(sync_batch.c.no <= answer.no))
    state.drop(session, ARRIVED)
    state.put(session, last_no=answer.no, safe_no=answer.safe_no)
    change_record.safe(session, answer.safe_no)
    # R1: what was held back makes its container dirty, so that the optimistic text does not stay
    # for ever.
    held_back = {op[3] for op in sent if results[op[0]].o == "Q"}
    mark_dirty(session, map(incoming.as_id, held_back))
    as_sent = list(dict.fromkeys((op[1], op[2]) for op in sent if results[op[0]].s))
    complete = own_commits.numbered(session, as_sent[:room], answer.seq)
    if complete and answer.whole and len(as_sent) <= room and not (answer.rows or answer.conf):
        own_commits.note(session, answer.seq)
    outcomes = Counter(str(results[op[0]].o) for op in sent)
    return Taken(outcomes, as_sent[room:], complete)


def _rows_back(store: Store, answer: PushAnswer, taken: Taken, pace: Pace) -> None:
    """The rows as the centre has them now; cut off before this, the pull brings them as well."""
    back = {**answer.rows, "conflict": [*answer.rows.get("conflict", []), *answer.conf]}
    complete = taken.complete
    for entity, rows in back.items():
        for some in pace.chunks(rows) if rows else ():
            with pace.turn(store, len(some)) as session:
                kept = without_unsent(session, some)
                complete = complete and len(kept) == len(some)
                incoming.upsert(session, entity, kept)
    for numbered in pace.chunks(taken.as_sent) if taken.as_sent else ():
        with pace.turn(store, len(numbered)) as session:
            complete = own_commits.numbered(session, numbered, answer.seq) and complete
    if complete and answer.whole and (taken.as_sent or answer.rows or answer.conf):
        with store.in_background() as session:
            own_commits.note(session, answer.seq)


def without_unsent(session: Session, rows: Iterable[Row]) -> list[Row]:
    """The rows that have no newer change of our own waiting."""
    listed = list(rows)
    ours = incoming.unsent(session, [r.id for r in listed])
    return [r for r in listed if r.id not in ours] if ours else listed
