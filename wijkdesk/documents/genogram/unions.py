"""Who hangs under whom: one stem for the children of the same one or two people."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from wijkdesk.documents.genogram.figures import Family, Tie
from wijkdesk.documents.genogram.generations import DOWN, both_parents

COUPLE = (Tie.PARTNER, Tie.FORMER_PARTNER, Tie.BOTH_PARENTS)


@dataclass(frozen=True, slots=True)
class Union:
    """`above` are one or two people on one row, `below` who hangs under them, further down."""

    above: tuple[UUID, ...]
    below: tuple[UUID, ...]
    tie: Tie


@dataclass(frozen=True, slots=True)
class Beside:
    """Two people on one row who are joined by a line."""

    one: UUID
    other: UUID
    tie: Tie


@dataclass(frozen=True, slots=True)
class Joined:
    """Everything that is drawn as a line."""

    couples: tuple[Beside, ...]
    unions: tuple[Union, ...]
    siblings: tuple[Beside, ...]
    links: tuple[Beside, ...]
    """On one row, and neither couple nor siblings: the elder brother who is the guardian."""


def joined(family: Family, row: dict[UUID, int]) -> Joined:
    """What is drawn between these people on these rows."""
    couples = _couples(family, row)
    unions = [*_descents(family, row, couples), *_uneven(family, row)]
    beside = [b for b in family.bonds if row[b.one] == row[b.other]]
    return Joined(
        tuple(couples.values()),
        tuple(unions),
        tuple(Beside(b.one, b.other, b.tie) for b in beside if b.tie is Tie.SIBLING),
        tuple(
            Beside(b.one, b.other, b.tie)
            for b in beside
            if b.tie in (Tie.GUARDIAN, Tie.FOSTER_PARENT)
        ),
    )


Pair = frozenset[UUID]


def _couples(family: Family, row: dict[UUID, int]) -> dict[Pair, Beside]:
    found: dict[Pair, Beside] = {}
    for tie in (Tie.PARTNER, Tie.FORMER_PARTNER):
        for bond in family.bonds:
            if bond.tie is tie and row[bond.one] == row[bond.other]:
                found.setdefault(
                    frozenset((bond.one, bond.other)), Beside(bond.one, bond.other, tie)
                )
    for one, other in both_parents(family):
        if row[one] == row[other]:
            found.setdefault(frozenset((one, other)), Beside(one, other, Tie.BOTH_PARENTS))
    return found


def _descents(family: Family, row: dict[UUID, int], couples: dict[Pair, Beside]) -> Iterator[Union]:
    """One for each couple or single person and each kind of tie, the children by age."""
    parents: dict[tuple[UUID, Tie], list[UUID]] = defaultdict(list)
    for bond in family.bonds:
        if bond.tie in DOWN and row[bond.one] < row[bond.other]:
            parents[bond.other, bond.tie].append(bond.one)
    under: dict[tuple[tuple[UUID, ...], Tie], list[UUID]] = defaultdict(list)
    for (child, tie), found in parents.items():
        for above in _paired(found, couples):
            under[above, tie].append(child)
    for (above, tie), below in under.items():
        yield Union(above, tuple(sorted(below, key=lambda i: age_key(family, i))), tie)


def _paired(found: list[UUID], couples: dict[Pair, Beside]) -> Iterator[tuple[UUID, ...]]:
    left = sorted(found)
    while left:
        one = left.pop(0)
        other = next((o for o in left if frozenset((one, o)) in couples), None)
        if other is None:
            yield (one,)
        else:
            left.remove(other)
            yield (one, other)


def _uneven(family: Family, row: dict[UUID, int]) -> Iterator[Union]:
    """Ties between rows that do not go down as they should: from the upper one to the lower."""
    for bond in family.bonds:
        upper, lower = sorted((bond.one, bond.other), key=lambda i: (row[i], i))
        goes_down = bond.tie in DOWN
        if row[upper] == row[lower] or bond.tie is Tie.PARENT:
            continue
        if not goes_down or bond.one == lower:
            yield Union((upper,), (lower,), bond.tie)


def age_key(family: Family, person: UUID) -> tuple[bool, str, UUID]:
    """The eldest first, who is not dated or not born yet last."""
    born = family.by_id[person].born
    return (born is None, born.isoformat() if born else "", person)
