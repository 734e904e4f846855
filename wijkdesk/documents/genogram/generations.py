"""On which row everybody stands: parents above children, partners and siblings beside each other.

What contradicts this (a circle of parents, a partner who is also a grandchild) gives way, in a
fixed order: nobody is left out, and it always ends.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from statistics import median_low
from uuid import UUID

from wijkdesk.documents.genogram.figures import Bond, Family, Tie

DOWN = (Tie.PARENT, Tie.FOSTER_PARENT, Tie.GUARDIAN)
BESIDE = (Tie.PARTNER, Tie.BOTH_PARENTS, Tie.FORMER_PARTNER, Tie.SIBLING)


def generations(family: Family) -> dict[UUID, int]:
    """The row of everybody, the eldest on row 0."""
    groups = _Groups(family)
    for bond in _of(family, Tie.PARENT):
        groups.put_below(bond.one, bond.other)
    for one, other in _beside(family):
        groups.put_beside(one, other)
    for tie in (Tie.FOSTER_PARENT, Tie.GUARDIAN):
        for bond in _of(family, tie):
            groups.put_below(bond.one, bond.other)
    return _aligned(family, groups)


def both_parents(family: Family) -> list[tuple[UUID, UUID]]:
    """Who have a child together, whether or not somebody noted what they are of each other."""
    parents: dict[tuple[UUID, Tie], set[UUID]] = defaultdict(set)
    for bond in family.bonds:
        if bond.tie in DOWN:
            parents[bond.other, bond.tie].add(bond.one)
    pairs = (
        pair
        for (_, tie), found in parents.items()
        if tie is not Tie.GUARDIAN
        for pair in combinations(sorted(found), 2)
    )
    return sorted(set(pairs))


def _of(family: Family, tie: Tie) -> list[Bond]:
    return sorted((b for b in family.bonds if b.tie is tie), key=lambda b: (b.one, b.other))


def _beside(family: Family) -> Iterator[tuple[UUID, UUID]]:
    yield from both_parents(family)
    for tie in BESIDE:
        yield from ((bond.one, bond.other) for bond in _of(family, tie))


class _Groups:
    """People who stand on one row together, and which group stands above which."""

    def __init__(self, family: Family) -> None:
        self.group = {figure.id: figure.id for figure in family.figures}
        self.below: dict[UUID, set[UUID]] = defaultdict(set)

    def put_below(self, elder: UUID, younger: UUID) -> None:
        """Unless the younger one stands above the elder already."""
        one, other = self.group[elder], self.group[younger]
        if one != other and not self._reaches(other, one):
            self.below[one].add(other)

    def put_beside(self, one: UUID, other: UUID) -> None:
        """Unless one of them stands above the other already."""
        keep, gone = self.group[one], self.group[other]
        if keep == gone or self._reaches(keep, gone) or self._reaches(gone, keep):
            return
        for person, group in self.group.items():
            if group == gone:
                self.group[person] = keep
        self.below[keep] |= self.below.pop(gone, set())
        for lower in self.below.values():
            if gone in lower:
                lower.discard(gone)
                lower.add(keep)

    def levels(self) -> dict[UUID, int]:
        """As high as it can be, and whoever has nobody above him just above his children."""
        order = self._in_order()
        level = dict.fromkeys(order, 0)
        for group in order:
            for lower in self.below.get(group, ()):
                level[lower] = max(level[lower], level[group] + 1)
        under = {lower for found in self.below.values() for lower in found}
        for group in order:
            beneath = self.below.get(group)
            if beneath and group not in under:
                level[group] = min(level[one] for one in beneath) - 1
        return level

    def together(self) -> list[set[UUID]]:
        """The groups that are joined by anything."""
        found: list[set[UUID]] = []
        left = dict.fromkeys(self.group.values())
        joined: dict[UUID, set[UUID]] = defaultdict(set)
        for group, lower in self.below.items():
            for one in lower:
                joined[group].add(one)
                joined[one].add(group)
        while left:
            ahead, some = [next(iter(left))], set()
            while ahead:
                one = ahead.pop()
                if one not in some:
                    some.add(one)
                    left.pop(one, None)
                    ahead += joined[one]
            found.append(some)
        return found

    def _reaches(self, start: UUID, wanted: UUID) -> bool:
        ahead, seen = [start], set()
        while ahead:
            one = ahead.pop()
            if one == wanted:
                return True
            if one not in seen:
                seen.add(one)
                ahead += self.below.get(one, ())
        return False

    def _in_order(self) -> list[UUID]:
        waiting: dict[UUID, int] = dict.fromkeys(self.group.values(), 0)
        for beneath in self.below.values():
            for one in beneath:
                waiting[one] += 1
        ready, order = [g for g, n in waiting.items() if not n], []
        while ready:
            one = ready.pop()
            order.append(one)
            for lower in sorted(self.below.get(one, ())):
                waiting[lower] -= 1
                if not waiting[lower]:
                    ready.append(lower)
        return order


def _aligned(family: Family, groups: _Groups) -> dict[UUID, int]:
    """Families that are not joined stand beside each other by what their roles say."""
    level = groups.levels()
    found: dict[UUID, int] = {}
    for some in groups.together():
        people = [f for f in family.figures if groups.group[f.id] in some]
        wants = [f.level - level[groups.group[f.id]] for f in people if f.level is not None]
        step = median_low(wants) if wants else 0
        found |= {f.id: level[groups.group[f.id]] + step for f in people}
    # Nobody between a grandparent and a child: no empty row either.
    number = {level: row for row, level in enumerate(sorted(set(found.values())))}
    return {person: number[level] for person, level in found.items()}
