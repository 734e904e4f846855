"""Relation: who is whose parent, partner, guardian; what the drawing of a family is made of."""

import uuid
from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import Custody, RelationKind


class Relation(Synced, Base):
    """Familieband: `person_id` is the parent, guardian or foster parent of `other_id`.

    Of partners and of siblings it does not matter who is which. Anything may be empty: what is not
    filled in yet is not drawn.
    """

    __tablename__ = "relation"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    other_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    kind: Mapped[RelationKind | None] = mapped_column(Word(RelationKind), info=synced(since=2))
    custody: Mapped[Custody | None] = mapped_column(Word(Custody), info=synced(since=2))
    since: Mapped[date | None] = mapped_column(Day, info=synced("unit:period", 2))
    until: Mapped[date | None] = mapped_column(Day, info=synced("unit:period", 2))


def in_a_circle(pairs: Iterable[tuple[uuid.UUID, uuid.UUID]]) -> frozenset[uuid.UUID]:
    """The people who by these pairs of parent and child would be their own ancestors."""
    children = defaultdict(set)
    for parent, child in pairs:
        children[parent].add(child)
    return frozenset(person for person in children if person in _below(children, person))


def _below(children: dict[uuid.UUID, set[uuid.UUID]], person: uuid.UUID) -> set[uuid.UUID]:
    found: set[uuid.UUID] = set()
    ahead = list(children[person])
    while ahead:
        one = ahead.pop()
        if one not in found:
            found.add(one)
            ahead += children.get(one, ())
    return found
