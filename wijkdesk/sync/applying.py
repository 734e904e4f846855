"""What came from the centre goes into the tables, and what may no longer be here goes out of them.

In short turns: somebody may be typing (decision 16).
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from wijkdesk.protocol.digests import checksum
from wijkdesk.protocol.messages import Container, Odd, Row
from wijkdesk.protocol.moving import MOVABLE, is_blank
from wijkdesk.protocol.schema import entities
from wijkdesk.storage import (
    blobs,
    change_record,
    copy_reviews,
    incoming,
    leaving_nothing,
    moved,
    own_words,
    raw_rows,
    screen,
)
from wijkdesk.storage.chunks import Pace
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import draft, sync_container, sync_op
from wijkdesk.sync.delivery import without_unsent
from wijkdesk.sync.dirt import mark_dirty

HEAD = "case_file"
"""The row by which a file is there: it comes last and goes first, so that nobody opens half one."""


class _Steps(NamedTuple):
    """Rows to put and ids of rows to forget, in order, and the entity of each.

    Two lists beside one another: a first load has very many, and an object for each costs.
    """

    entities: list[str]
    what: list[Row | UUID]

    def add(self, entity: str, what: Iterable[Row | UUID]) -> None:
        """At the end."""
        self.what.extend(what)
        self.entities.extend([entity] * (len(self.what) - len(self.entities)))

    def by_entity(self, some: Sequence[int]) -> Iterator[tuple[str, list[Row | UUID]]]:
        """Some of the steps, by entity."""
        for entity, places in groupby(some, key=self.entities.__getitem__):
            yield entity, [self.what[place] for place in places]


def apply(store: Store, container: Container, pace: Pace) -> Odd | None:
    """Take in a container; returns the two checksums when they do not agree afterwards.

    A small one is one transaction. Cut off between two turns, the next pull brings it again: the
    cursor has not moved, and of a whole container it stands noted that it is not complete.
    """
    steps = _steps(store, container)
    skipped, odd = False, None
    done = 0
    for some in pace.chunks(range(len(steps.what))):
        done += len(some)
        with pace.turn(store, len(some)) as session:
            for entity, what in steps.by_entity(some):
                skipped = _take(session, entity, what, whole=container.full) or skipped
            if done == len(steps.what):
                odd = None if skipped else _compare(session, container)
                # What came whole and still differs is told, and not asked for without end.
                _note(session, container, dirty=skipped or (odd is not None and not container.full))
            elif container.full:
                _note(session, container, dirty=True)
    if any(row.d and is_blank("attachment", row.v) for row in container.rows.get("attachment", ())):
        blobs.clear(store, blobs.orphans)
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
    steps = _Steps([], [])
    for entity, ids in _held(store, container_id):
        steps.add(entity, ids)
    done = 0
    for some in pace.chunks(range(len(steps.what))):
        done += len(some)
        with pace.turn(store, len(some)) as session:
            if _has_unsent(session, container_id):
                mark_dirty(session, [container_id])
                return False
            for entity, what in steps.by_entity(some):
                _forget(session, entity, [one for one in what if isinstance(one, UUID)])
            if done == len(steps.what):
                change_record.purge(session, container_id)
                copy_reviews.forget(session, container_id)
                leaving_nothing.due(session)
                session.execute(
                    delete(sync_container).where(sync_container.c.container_id == container_id)
                )
    blobs.clear(store, blobs.orphans)
    return True


def _steps(store: Store, container: Container) -> _Steps:
    steps = _Steps([], [])
    for name in entities():
        if name in container.rows and not (container.full and name == HEAD):
            steps.add(name, container.rows[name])
    if container.full:
        for entity, ids in _held(store, container.id):
            came = {row.id for row in container.rows.get(entity, [])}
            steps.add(entity, (i for i in ids if i not in came))
        steps.add(HEAD, container.rows.get(HEAD, []))
    return steps


def _held(store: Store, container_id: UUID) -> list[tuple[str, list[UUID]]]:
    with store.reading() as session:
        held = incoming.held(session, container_id)
    return sorted(held.items(), key=lambda one: one[0] != HEAD)


def _take(session: Session, entity: str, what: Iterable[Row | UUID], *, whole: bool) -> bool:
    """Whether any row was left alone because changes of our own wait (rule D9)."""
    rows, gone = [], []
    for one in what:
        if isinstance(one, UUID):
            gone.append(one)
        else:
            rows.append(one)
    kept = without_unsent(session, rows)
    emptied = _emptied(session, entity, kept)
    own_words.before(session, entity, kept, emptied)
    incoming.upsert(session, entity, kept, whole=whole)
    if emptied:
        _forget_traces(session, entity, emptied)
    if gone:
        ours = incoming.unsent(session, gone)
        incoming.forget(session, entity, [row_id for row_id in gone if row_id not in ours])
    return len(kept) != len(rows)


def _forget(session: Session, entity: str, ids: Sequence[UUID]) -> None:
    session.execute(delete(draft).where(draft.c.row_id.in_([str(i) for i in ids])))
    screen.forget(session, [str(i) for i in ids])
    incoming.forget(session, entity, ids)


def _emptied(session: Session, entity: str, rows: Iterable[Row]) -> list[UUID]:
    """Those of these rows that say nothing any more and still say something here."""
    if entity not in MOVABLE:
        return []
    gone = (row.id for row in rows if row.d and is_blank(entity, row.v))
    held = ((row_id, raw_rows.read(session, entity, row_id)) for row_id in gone)
    return [i for i, here in held if here is not None and not is_blank(entity, here.values)]


def _forget_traces(session: Session, entity: str, emptied: Sequence[UUID]) -> None:
    """Of what is for others now no draft, no act, no older copy and no bytes stay either.

    One's own words of a draft were parted from it before.
    """
    gone = moved.without_successor(session, entity, emptied)
    if gone:
        own_words.forget(session, gone)
        screen.forget(session, [str(i) for i in gone])
        change_record.forget_rows(session, gone)
        leaving_nothing.due(session)


def _has_unsent(session: Session, container_id: UUID) -> bool:
    query = select(sync_op.c.n).where(sync_op.c.container_id == container_id).limit(1)
    return session.scalar(query) is not None


def _note(session: Session, container: Container, *, dirty: bool) -> None:
    values = {"kind": container.kind, "head": container.head, "dirty": int(dirty)}
    statement = insert(sync_container).values(container_id=container.id, **values)
    session.execute(statement.on_conflict_do_update(index_elements=["container_id"], set_=values))
