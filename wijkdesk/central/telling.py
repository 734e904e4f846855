"""What a laptop is told of its batch: what became of each op, and of the rows no more than it must.

Of a row that stands as it was sent only the number; every other touched row as it is now, under the
rights of now (R7).
"""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from sqlalchemy import Connection

from wijkdesk.central.book import Book
from wijkdesk.central.clock import server_ms
from wijkdesk.central.commit import Realm
from wijkdesk.central.rows import Key, Stored, as_message, conflicts_of
from wijkdesk.protocol.as_sent import stands_as_sent
from wijkdesk.protocol.merge import Outcome
from wijkdesk.protocol.messages import MOST_OPS, Op, OpResult, Push, PushAnswer, Row
from wijkdesk.protocol.rights import Act

CLASHING = frozenset({Outcome.CONFLICT, Outcome.RESTORED, Outcome.MERGED})


def brought_about(
    conn: Connection, realm: UUID, results: Iterable[OpResult]
) -> Mapping[UUID, Stored]:
    """The conflict rows that the ops of a batch brought about."""
    clashed = [result.i for result in results if result.o in CLASHING]
    return conflicts_of(conn, realm, clashed) if clashed else {}


def answer(
    realm: Realm,
    book: Book,
    message: Push,
    done: tuple[list[OpResult], int, int],
    conflicts: Mapping[UUID, Stored],
    before: Mapping[Key, Stored] | None = None,
) -> PushAnswer:
    """The answer; `before` is how the rows stood, and None when the batch was taken in earlier."""
    results, seq, safe_no = done
    touched = _touched(message, results)
    containers = {op.c for group in message.groups for op in group.ops}
    seen = _visible(book, {row.container_id for row in conflicts.values()} | containers)
    shown = [(i, row) for i, row in conflicts.items() if row.container_id in seen]
    told = {id(book.rows.get(("conflict", i))) for i, _ in shown}
    places = {container.int for container in seen}
    rows: dict[str, list[Row]] = {}
    for ops in touched:
        key = ops[0][0].e, ops[0][0].r
        row = book.rows.get(key)
        if row is None or row.container_id.int not in places:
            continue
        told.add(id(row))
        if before is not None and message.brief and _is_as_sent(ops, before.get(key), row, seq):
            for _, result in ops:
                result.s = True
        else:
            rows.setdefault(key[0], []).append(as_message(key[1], row))
    return PushAnswer(
        "ok",
        realm.epoch,
        server_ms(),
        last_no=message.no,
        no=message.no,
        seq=seq,
        safe_no=safe_no,
        res=results,
        rows=rows,
        conf=[as_message(i, row) for i, row in shown],
        whole=before is not None and all(id(row) in told for row in _written(book, seq)),
        most=MOST_OPS,
    )


def _touched(message: Push, results: list[OpResult]) -> Iterable[Sequence[tuple[Op, OpResult]]]:
    """The ops of each row, with what became of them."""
    ops = (op for group in message.groups for op in group.ops)
    # By the number of an id: an id itself is hashed in Python, each time that it is asked for.
    touched: dict[tuple[str, int], list[tuple[Op, OpResult]]] = {}
    for op, result in zip(ops, results, strict=True):
        touched.setdefault((op.e, op.r.int), []).append((op, result))
    return touched.values()


def _is_as_sent(
    ops: Sequence[tuple[Op, OpResult]], before: Stored | None, row: Stored, seq: int
) -> bool:
    if row.seq != seq or any(result.o != "A" for _, result in ops):
        return False
    return stands_as_sent((op for op, _ in ops), before, row)


def _written(book: Book, seq: int) -> Iterable[Stored]:
    return (row for row in book.rows.maps[0].values() if row.seq == seq)


def _visible(book: Book, containers: set[UUID]) -> set[UUID]:
    return {container for container in containers if book.may(Act.SEE, container)}
