"""Who may ask for a copy of a file, and about whom (AVG art. 15, Jeugdwet 7.3.8 to 7.3.10, 7.3.15).

Somebody of twelve or older asks for what is about themselves. Who has gezag asks for a child under
sixteen; of a child from twelve on that is not the parent alone, and from sixteen on no longer.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from wijkdesk.law.consent import ALONE_FROM, HELD, TOGETHER_FROM, Charge


class Footing(StrEnum):
    """On what ground somebody asks."""

    SELF = "self"
    YOUTH = "youth"
    """From twelve to sixteen: the child may, and so may who has gezag."""
    HOLDER = "holder"
    """Only for a child; of this grown-up themselves the file holds nothing more than a name."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Somebody who may ask, and about whom; the young ones of those have a say too."""

    person_id: UUID
    footing: Footing
    about: frozenset[UUID]
    young: frozenset[UUID] = frozenset()


def asking(
    ages: Mapping[UUID, int | None], members: Iterable[UUID], charges: Iterable[Charge]
) -> tuple[Asking, ...]:
    """Everybody who may ask: who lives there and is old enough, and who has gezag over a child."""
    members = tuple(members)
    held: dict[UUID, set[UUID]] = {}
    for one in charges:
        age = ages.get(one.child)
        if one.custody in HELD and age is not None and age < ALONE_FROM:
            held.setdefault(one.holder, set()).add(one.child)
    found = []
    for person in dict.fromkeys((*members, *held)):
        age = ages.get(person)
        children = held.get(person, set())
        if age is not None and age < TOGETHER_FROM:
            continue
        footing = Footing.SELF if person in members else Footing.HOLDER
        if footing is Footing.SELF and age is not None and age < ALONE_FROM:
            footing = Footing.YOUTH
        young = {child for child in children if (ages.get(child) or 0) >= TOGETHER_FROM}
        about = frozenset({person, *children})
        found.append(Asking(person, footing, about, frozenset(young)))
    return tuple(found)
