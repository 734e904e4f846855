"""The order of the lines of a plan: goals, actions, sections; kept as numbers."""

import re
from collections.abc import Callable
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Action, Goal, PlanSection, SharingAgreement

L = TypeVar("L", Goal, Action, PlanSection, SharingAgreement)
_POSITION = re.compile("[0-9]{1,12}")


def line(session: Session, kind: type[L], among: Any) -> list[L]:
    """The lines that stand together, in their order."""
    query = select(kind).where(among, ~kind.deleted).order_by(kind.position, kind.id)
    return list(session.scalars(query))


def after(session: Session, kind: type[L], among: Any) -> str:
    """The place behind the last."""
    rows = line(session, kind, among)
    # Positions come from other laptops too: one that is no number counts for nothing.
    taken = (int(row.position) for row in rows if _POSITION.fullmatch(row.position))
    return f"{max(taken, default=0) + 1:06d}"


def step(rows: list[L], row_id: UUID, *, up: bool) -> list[L]:
    """One place up or down; at the end of the list nothing happens."""
    here = next(n for n, other in enumerate(rows) if other.id == row_id)
    there = here - 1 if up else here + 1
    if 0 <= there < len(rows):
        rows = rows.copy()
        rows[here], rows[there] = rows[there], rows[here]
    return rows


def before(rows: list[L], row_id: UUID, other_id: UUID | None) -> list[L]:
    """In front of another line; at the end without one, or where that is gone meanwhile."""
    if row_id == other_id:
        return rows
    rest = [row for row in rows if row.id != row_id]
    at = next((n for n, row in enumerate(rest) if row.id == other_id), len(rest))
    rest[at:at] = [row for row in rows if row.id == row_id]
    return rest


def number(rows: list[L], old: list[L], check: Callable[[L], object]) -> None:
    """Write the places of the lines in this order; `check` may refuse each that changes."""
    if rows == old:
        return
    for at, row in enumerate(rows, 1):
        position = f"{at:06d}"
        if row.position != position:
            check(row)
            row.position = position
