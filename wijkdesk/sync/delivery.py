"""Push: deliver what is unsent and take in what became of it, one batch at a time."""

import time
from collections import Counter
from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.messages import PushAnswer, Row
from wijkdesk.storage import change_record, incoming, state
from wijkdesk.storage.chunks import Pace
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import sync_batch, sync_op
from wijkdesk.sync.api import Line
from wijkdesk.sync.beginning_again import OldCopyError, WentBackError
from wijkdesk.sync.dirt import mark_dirty
from wijkdesk.sync.sealing import seal, unseal


def push(store: Store, line: Line, pace: Pace | None = None) -> Counter[str]:
    """Send until nothing is left; returns how often each outcome came back."""
    outcomes: Counter[str] = Counter()
    numbered_anew = False
    while True:
        with store.in_background() as session:
            body = seal(session, store.editors)
        if body is None:
            return outcomes
        answer = line.push(body)
        with store.in_background() as session:
            taken = _take(session, answer)
        _rows_back(store, answer, pace or store.pace)
        if not taken and numbered_anew:
            # It asked for another number and did not take that either: do not ask for ever.
            raise UnavailableError("central_strange")
        numbered_anew = not taken
        outcomes.update(taken)


def _take(session: Session, answer: PushAnswer) -> Counter[str]:
    if answer.st == "gap":
        unseal(session, answer.last_no)
        return Counter()
    if answer.st in ("rewound", "mismatch"):
        raise OldCopyError
    if answer.st == "blocked":
        raise UnavailableError("device_blocked")
    if answer.st == "epoch":
        raise WentBackError(answer.epoch, answer.last_no)
    return _acknowledge(session, answer)


def _acknowledge(session: Session, answer: PushAnswer) -> Counter[str]:
    """One local transaction: the delivered ops leave the outbox, and what became of them stays."""
    results = {r.i: r for r in answer.res}
    sent = session.execute(select(sync_op).where(sync_op.c.batch_no == answer.no)).all()
    if not sent or not {op.op_id for op in sent} <= results.keys():
        # An answer that does not say what became of everything is no answer: send it again.
        raise UnavailableError("central_strange")
    told = [(op.op_id, results[op.op_id].o, results[op.op_id].q) for op in sent]
    change_record.delivered(session, answer.no, told, int(time.time() * 1000))
    session.execute(delete(sync_batch))
    state.put(session, last_no=answer.no, safe_no=answer.safe_no)
    change_record.safe(session, answer.safe_no)
    # R1: what was held back makes its container dirty, so that the optimistic text does not stay
    # for ever.
    mark_dirty(session, {op.container_id for op in sent if results[op.op_id].o == "Q"})
    return Counter(str(outcome) for _, outcome, _ in told)


def _rows_back(store: Store, answer: PushAnswer, pace: Pace) -> None:
    """The rows as the centre has them now; cut off before this, the pull brings them as well."""
    back = {**answer.rows, "conflict": [*answer.rows.get("conflict", []), *answer.conf]}
    for entity, rows in back.items():
        for some in pace.chunks(rows) if rows else ():
            with pace.turn(store, len(some)) as session:
                incoming.upsert(session, entity, without_unsent(session, some))


def without_unsent(session: Session, rows: Iterable[Row]) -> list[Row]:
    """The rows that have no newer change of our own waiting."""
    listed = list(rows)
    ours = incoming.unsent(session, [r.id for r in listed])
    return [r for r in listed if r.id not in ours]
