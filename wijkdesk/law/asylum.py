"""What one has to see at an AZC: a move that is known, and a child for whom nobody decides."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar
from uuid import UUID

from wijkdesk.law.age import whole_years

ADULT = 18


class Dated(Protocol):
    """An address of a household, from a day and until a day."""

    @property
    def since(self) -> date | None:
        """The first day."""

    @property
    def until(self) -> date | None:
        """The last day, when that is known."""

    @property
    def household_id(self) -> UUID | None:
        """Of which household; none when it is of one person."""


A = TypeVar("A", bound=Dated)


@dataclass(frozen=True, slots=True)
class Child:
    """Somebody as this rule sees them: `alone` came without parents, `guarded` has a guardian."""

    person_id: UUID
    born: date | None
    alone: bool
    guarded: bool


def moves_to_come(addresses: Iterable[A], today: date, known_since: date | None) -> tuple[A, ...]:
    """Moves of a household that did not happen yet, the first one first.

    One of which the day was stays until somebody says that they moved: `known_since` is since when
    the household lives where it lives now.
    """
    found = [
        row
        for row in addresses
        if row.household_id is not None
        and row.since is not None
        and row.until is None
        and (row.since > today or (known_since is not None and row.since > known_since))
    ]
    return tuple(sorted(found, key=_day))


def unguarded(children: Iterable[Child], today: date) -> tuple[UUID, ...]:
    """The children without parents here for whom no guardian is known.

    Without a birth date somebody may be a child, so that is said too.
    """
    return tuple(
        child.person_id
        for child in children
        if child.alone
        and not child.guarded
        and (child.born is None or whole_years(child.born, today) < ADULT)
    )


def _day(row: Dated) -> date:
    return row.since or date.max
