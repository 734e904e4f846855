"""What came from the centre goes into the tables, and what may no longer be here goes out of them.

In short turns: somebody may be typing (decision 16).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from wijkdesk.protocol.digests import checksum
from wijkdesk.protocol.messages import Container, Odd, Row
from wijkdesk.protocol.schema import entities
from wijkdesk.storage import blobs, change_record, incoming, leaving_nothing, screen
from wijkdesk.storage.chunks import Pace
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import draft, sync_container, sync_op
from wijkdesk.sync.delivery import without_unsent
from wijkdesk.sync.dirt import mark_dirty

HEAD = "case_file"
"""The row by which a file is there: it comes last and goes first, so that nobody opens half one."""


class _Step(NamedTuple):
    """One row to put, or with `row` None one to forget."""

    entity: str
    row_id: UUID
    row: Row | None = None


def apply(store: Store, container: Container, pace: Pace) -> Odd | None:
    """Take in a container; returns the two checksums when they do not agree afterwards.

    A small one is one transaction. Cut off between two turns, the next pull brings it again: the
    cursor has not moved, and of a whole container it stands noted that it is not complete.
    """
    steps = _steps(store, container)
    skipped, odd = False, None
    done = 0
    for some in pace.chunks(steps):
        done += len(some)
        with pace.turn(store, len(some)) as session:
            skipped = _take(session, some, whole=container.full) or skipped
            if done == len(steps):
                odd = None if skipped else _compare(session, container)
                # What came whole and still differs is told, and not asked for without end.
                _note(session, container, dirty=skipped or (odd is not None and not container.full))
            elif container.full:
                _note(session, container, dirty=True)
    return odd


def _compare(session: Session, container: Container) -> Odd | None:
    """Whether the same rows stand here as at the centre, where nothing of ours waits (5.17)."""
    if not container.sum or _has_unsent(session, container.id):
        return None
    ours = checksum(incoming.rows_with_numbers(session, container.id))
    return None if ours == container.sum else Odd(container.id, ours, container.sum)


def purge(store: Store, container_id: UUID, pace: Pace) -> bool:
    """Remove a container with everything in it.

    While unsent work of ours is in it, it only turns dirty (R4).
    """
    steps = _held(store, container_id)
    done = 0
    for some in pace.chunks(steps):
        done += len(some)
        with pace.turn(store, len(some)) as session:
            if _has_unsent(session, container_id):
                mark_dirty(session, [container_id])
                return False
            _forget(session, some)
            if done == len(steps):
                change_record.purge(session, container_id)
                leaving_nothing.due(session)
                session.execute(
                    delete(sync_container).where(sync_container.c.container_id == container_id)
                )
    blobs.clear(store, blobs.orphans)
    return True


def _steps(store: Store, container: Container) -> list[_Step]:
    puts = [_Step(name, r.id, r) for name in entities() for r in container.rows.get(name, [])]
    if not container.full:
        return puts
    wanted = {step.row_id for step in puts}
    extra = [step for step in _held(store, container.id) if step.row_id not in wanted]
    heads = [step for step in puts if step.entity == HEAD]
    return [*(step for step in puts if step.entity != HEAD), *extra, *heads]


def _held(store: Store, container_id: UUID) -> list[_Step]:
    with store.reading() as session:
        found = [
            _Step(name, row_id)
            for name in entities()
            for row_id in incoming.held_ids(session, name, container_id)
        ]
    return sorted(found, key=lambda step: step.entity != HEAD)


def _take(session: Session, steps: Iterable[_Step], *, whole: bool) -> bool:
    """Whether anything was left alone because changes of our own wait (rule D9)."""
    rows: dict[str, list[Row]] = defaultdict(list)
    gone: list[_Step] = []
    for step in steps:
        if step.row is None:
            gone.append(step)
        else:
            rows[step.entity].append(step.row)
    skipped = False
    for entity, listed in rows.items():
        kept = without_unsent(session, listed)
        skipped = skipped or len(kept) != len(listed)
        incoming.upsert(session, entity, kept, whole=whole)
    ours = incoming.unsent(session, [step.row_id for step in gone])
    for step in gone:
        if step.row_id not in ours:
            incoming.forget(session, step.entity, [step.row_id])
    return skipped


def _forget(session: Session, steps: Sequence[_Step]) -> None:
    ids: dict[str, list[UUID]] = defaultdict(list)
    for step in steps:
        ids[step.entity].append(step.row_id)
    for entity, some in ids.items():
        session.execute(delete(draft).where(draft.c.row_id.in_([str(i) for i in some])))
        screen.forget(session, [str(i) for i in some])
        incoming.forget(session, entity, some)


def _has_unsent(session: Session, container_id: UUID) -> bool:
    query = select(sync_op.c.n).where(sync_op.c.container_id == container_id).limit(1)
    return session.scalar(query) is not None


def _note(session: Session, container: Container, *, dirty: bool) -> None:
    values = {"kind": container.kind, "head": container.head, "dirty": int(dirty)}
    statement = insert(sync_container).values(container_id=container.id, **values)
    session.execute(statement.on_conflict_do_update(index_elements=["container_id"], set_=values))
