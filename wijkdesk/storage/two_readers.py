"""One thing that stands twice, before different readers: what this laptop has of it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Compartment, Conflict
from wijkdesk.models.base import Value
from wijkdesk.protocol.merge import FREE
from wijkdesk.protocol.moving import CROSSED, KEPT
from wijkdesk.protocol.schema import entities
from wijkdesk.storage import moved, raw_rows
from wijkdesk.vocabulary import CompartmentKind, ConflictStatus


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two rows, alive on this laptop."""

    row_id: UUID
    kind: CompartmentKind
    values: Mapping[str, Value]

    def said(self, name: str) -> Value:
        """What it says there."""
        return self.values.get(name)


Sides = tuple[Side | None, Side | None]
"""The one that stood there first and the other; None for what this worker does not read."""


def sides(session: Session, conflict: Conflict) -> Sides:
    """Both rows, as far as they are here."""
    named = [UUID(hex=json.loads(side)["row"]) for side in (conflict.current, conflict.incoming)]
    first, second = (_side(session, conflict.entity, i, set(named)) for i in named)
    return first, second


def _side(session: Session, entity: str, row_id: UUID, named: set[UUID]) -> Side | None:
    row = raw_rows.read(session, entity, row_id)
    if row is not None and row.deleted:
        # It may have gone on to yet others.
        on = moved.goes_on(session, entity, row_id, row.values) - named
        row_id = min(on) if on else row_id
        row = raw_rows.read(session, entity, row_id)
    if row is None or row.deleted:
        return None
    kind = session.scalar(select(Compartment.kind).where(Compartment.id == row.container_id))
    return None if kind is None else Side(row_id, kind, row.values)


def words(entity: str, found: Sides) -> Iterator[tuple[str, Value, Value]]:
    """What they say, field by field: both beside each other."""
    first, second = (side.said if side else (lambda _: None) for side in found)
    for name, field in entities()[entity].fields.items():
        is_said = field.wire == "text" and field.kind not in FREE and name not in KEPT
        if is_said and (first(name) or second(name)):
            yield name, first(name), second(name)


def same_choice(session: Session, conflict: Conflict) -> list[Conflict]:
    """Other cards about the same two, in another compartment."""
    query = select(Conflict).where(
        Conflict.kind == CROSSED,
        Conflict.status == ConflictStatus.OPEN,
        ~Conflict.deleted,
        Conflict.id != conflict.id,
        Conflict.current == conflict.current,
        Conflict.incoming == conflict.incoming,
    )
    return list(session.scalars(query))
