"""Rows that went to other readers: which row goes on for one that others still name."""

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select, text
from sqlalchemy.orm import Session

from wijkdesk.models.base import Value
from wijkdesk.protocol.moving import MOVABLE, blank, is_blank, origin
from wijkdesk.storage import raw_rows


def successors(session: Session, kind: Any, living: Mapping[UUID, UUID | None]) -> dict[UUID, UUID]:
    """Of these rows (each with what it `came_from`): by which ids they were known before."""
    first = {came: row_id for row_id, came in living.items() if came is not None}
    if not first:
        return {}
    query = select(kind.id, kind.came_from).where(kind.came_from.in_(first), kind.deleted)
    known = first | {row_id: first[came] for row_id, came in session.execute(query)}
    # Somebody may have written on in one of before: that is a row of its own again.
    alive = select(kind.id).where(kind.id.in_(first), ~kind.deleted)
    for row_id in session.scalars(alive):
        del known[row_id]
    return known


def of_file(session: Session, kind: Any, case_file_id: UUID) -> dict[UUID, UUID]:
    """Of the rows of this kind in a file: by which ids they were known before."""
    query = select(kind.id, kind.came_from).where(
        kind.case_file_id == case_file_id, ~kind.deleted, kind.came_from.is_not(None)
    )
    living = {row.id: row.came_from for row in session.execute(query)}
    return successors(session, kind, living)


def names(session: Session, kind: Any, row_id: UUID) -> set[UUID]:
    """All ids under which a row was known, its own among them."""
    came = session.scalar(select(kind.came_from).where(kind.id == row_id))
    root = came or row_id
    query = select(kind.id).where(or_(kind.id == root, kind.came_from == root))
    return {row_id, root, *session.scalars(query)}


def empty(session: Session, entity: str, row_id: UUID) -> None:
    """Take a row away where it lay, with its words, in one statement: one deletion is recorded."""
    raw_rows.write(session, entity, row_id, blank(entity), deleted=True)


def goes_on(session: Session, entity: str, row_id: UUID, values: Mapping[str, Value]) -> set[UUID]:
    """The rows that are alive and were one with this one."""
    if entity not in MOVABLE:
        return set()
    root = UUID(hex=origin(row_id, values.get("came_from")))
    query = text(
        f'SELECT id FROM "{entity}" WHERE NOT _deleted AND id <> :own '
        "AND (id = :root OR came_from = :root)"
    )
    found = session.execute(query, {"own": row_id.bytes, "root": root.bytes})
    return {UUID(bytes=i) for (i,) in found}


def without_successor(
    session: Session, entity: str, ids: Collection[UUID], *, emptied: bool = False
) -> list[UUID]:
    """Those of these rows of which nothing that goes on is here; `emptied`: only blank ones."""
    found = []
    for row_id in ids:
        row = raw_rows.read(session, entity, row_id)
        if row is None or (emptied and not is_blank(entity, row.values)):
            continue
        if not goes_on(session, entity, row_id, row.values):
            found.append(row_id)
    return found
