"""What a genogram is made from: people, who belongs to whom, and who lives together."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from wijkdesk.vocabulary import Custody


class Shape(StrEnum):
    """The symbol of a person: a man, a woman, not known or other, and not born yet."""

    SQUARE = "square"
    CIRCLE = "circle"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"


class Tie(StrEnum):
    """How two people belong together; the first four are on one row, the rest goes down."""

    PARTNER = "partner"
    FORMER_PARTNER = "former_partner"
    BOTH_PARENTS = "both_parents"
    SIBLING = "sibling"
    PARENT = "parent"
    FOSTER_PARENT = "foster_parent"
    GUARDIAN = "guardian"


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody: `level` is the row that the role suggests, `shift` how far moved aside.

    `years` stands under the name ("1950 – 2014"), `age` in the symbol.
    """

    id: UUID
    name: str
    years: str = ""
    age: str = ""
    shape: Shape = Shape.DIAMOND
    died: bool = False
    born: date | None = None
    level: int | None = None
    shift: int | None = None


@dataclass(frozen=True, slots=True)
class Bond:
    """A tie between two people; of a tie that goes down the first is the elder."""

    one: UUID
    other: UUID
    tie: Tie


@dataclass(frozen=True, slots=True)
class Charge:
    """Gezag over a child: who, and how."""

    child: UUID
    holder: UUID
    custody: Custody


@dataclass(frozen=True, slots=True)
class Home:
    """Who lives together."""

    name: str
    members: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Family:
    """All of it."""

    figures: tuple[Figure, ...] = ()
    bonds: tuple[Bond, ...] = ()
    homes: tuple[Home, ...] = ()
    charges: tuple[Charge, ...] = ()
    by_id: dict[UUID, Figure] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Only ties between two people who are there."""
        by_id = {figure.id: figure for figure in self.figures}
        bonds = (b for b in self.bonds if b.one in by_id and b.other in by_id and b.one != b.other)
        charges = (c for c in self.charges if c.child in by_id and c.holder in by_id)
        object.__setattr__(self, "by_id", by_id)
        object.__setattr__(self, "charges", tuple(dict.fromkeys(charges)))
        object.__setattr__(self, "bonds", tuple(dict.fromkeys(bonds)))
