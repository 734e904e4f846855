"""Push: deliver what is unsent and take in what became of it, one batch at a time."""

import time
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import NamedTuple

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.messages import MAX_OPS, PushAnswer, Row
from wijkdesk.storage import change_record, incoming, state
from wijkdesk.storage.chunks import Pace
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import sync_batch, sync_op
from wijkdesk.sync import own_commits
from wijkdesk.sync.api import Line
from wijkdesk.sync.batch_size import BatchSize, halved, told
from wijkdesk.sync.beginning_again import OldCopyError, WentBackError
from wijkdesk.sync.dirt import mark_dirty
from wijkdesk.sync.sealing import Made, make_ahead, more, seal, unseal

_WAITING = select(func.count()).select_from(sync_op)
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

    What became of a batch is noted and the next one sealed in one transaction, where both fit in a
    turn: it is flushed to the disk once, and there is no moment between the two. That next one is
    made while the centre decides about this one.
    """
    with ThreadPoolExecutor(1, "push") as aside:
        return _push(store, line, pace or store.pace, aside)


def _push(store: Store, line: Line, pace: Pace, aside: Executor) -> Counter[str]:
    outcomes: Counter[str] = Counter()
    numbered_anew = False
    body, waits = _seal(store)
    size = BatchSize(pace, told(store) if waits else 0)
    while body is not None:
        making = aside.submit(make_ahead, store, size.most) if waits else None
        begun = time.monotonic()
        try:
            answer = line.push(body)
        except UnavailableError as trouble:
            if trouble.code != "batch_too_large" or not halved(store):
                raise
            size = BatchSize(pace, 0)
            body, waits = _seal(store)
            continue
        took = time.monotonic() - begun
        ahead = making.result() if making is not None else None
        with store.in_background() as session:
            taken = _take(session, answer, pace.size)
            size.learn(session, answer.most, took)
            ahead = size.allows(ahead)
            together = _fits(session, taken, pace, size.most)
            body = seal(session, store.editors, ahead, size.most) if together else None
            waits = more(session)
        _rows_back(store, answer, taken, pace)
        if not taken.outcomes and numbered_anew:
            # It asked for another number and did not take that either: do not ask for ever.
            raise UnavailableError("central_strange")
        numbered_anew = not taken.outcomes
        outcomes.update(taken.outcomes)
        if not together:
            body, waits = _seal(store, ahead, size.most)
    return outcomes


def _seal(
    store: Store, ahead: Made | None = None, most: int = MAX_OPS
) -> tuple[bytes | None, bool]:
    """The batch to send, and whether more waits behind it."""
    with store.in_background() as session:
        return seal(session, store.editors, ahead, most), more(session)


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
    session.execute(delete(sync_batch))
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
