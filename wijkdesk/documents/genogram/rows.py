"""The order in which people stand on their row, and what passes through it.

Couples stand beside each other, children by age under their parents, a household together; then
whatever makes the lines shorter, with fewer crossings, as long as something does.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations, pairwise
from uuid import UUID

from wijkdesk.documents.genogram.figures import Family, Shape
from wijkdesk.documents.genogram.placing import Frame, placed
from wijkdesk.documents.genogram.unions import Joined, age_key

TRIES, TWELVE = 600, 12
"""Orders that are tried: a family of twelve needs fewer. In a larger one each costs more."""
CROSSING, APART, AGE, SPLIT_HOME, OTHER_WAY = 90, 160, 130, 45, 6


@dataclass(frozen=True, slots=True)
class Via:
    """The place on a row where a line passes that goes on to a lower one."""

    union: int
    below: UUID
    row: int


Node = UUID | Via
Source = int | Via
"""A line to the next row begins at a union, or comes from above."""


@dataclass(slots=True)
class Rows:
    """Everybody and every passing line in order; `hops` lead from each row to the next."""

    rows: list[list[Node]] = field(default_factory=list)
    hops: list[tuple[int, Source, Node]] = field(default_factory=list)


def ordered(family: Family, row: dict[UUID, int], lines: Joined) -> Rows:
    """The best order that was found."""
    made = _first(family, row, lines)
    cost = _Cost(family, lines, made.hops)
    best, tries = cost.of(made.rows), 0
    most = TRIES * TWELVE // max(TWELVE, len(row))
    while True:
        before = best
        for other in _moves(made.rows, lines):
            tries += 1
            if tries > most:
                return made
            found = cost.of(other)
            if found < best - 1:
                best, made.rows = found, other
                break
        if best == before:
            return made


def _first(family: Family, row: dict[UUID, int], lines: Joined) -> Rows:
    """As a story is told: from the eldest down, each child with its partner."""
    depth = max(row.values(), default=-1) + 1
    made = Rows([[] for _ in range(depth)])
    for number, union in enumerate(lines.unions):
        for below in union.below:
            source: Source = number
            for between in range(row[union.above[0]] + 1, row[below]):
                via = Via(number, below, between)
                made.hops.append((between - 1, source, via))
                source = via
            made.hops.append((row[below] - 1, source, below))
    placed_ones: set[Node] = set()
    blocks = _blocks(family, lines)
    for start in sorted(family.by_id, key=lambda i: (row[i], *age_key(family, i))):
        _tell(start, blocks, lines, made, row, placed_ones)
    for level, _, target in made.hops:
        if isinstance(target, Via):
            made.rows[level + 1].append(target)
    return made


def _tell(
    person: UUID,
    blocks: dict[UUID, list[UUID]],
    lines: Joined,
    made: Rows,
    row: dict[UUID, int],
    done: set[Node],
) -> None:
    ahead = [person]
    while ahead:
        one = ahead.pop(0)
        if one in done:
            continue
        block = blocks[one]
        done.update(block)
        made.rows[row[one]] += block
        under = (u.below for u in lines.unions if set(u.above) & set(block))
        ahead = [child for below in under for child in below] + ahead


def _blocks(family: Family, lines: Joined) -> dict[UUID, list[UUID]]:
    """Couples, and who had more partners between them."""
    beside: dict[UUID, list[UUID]] = defaultdict(list)
    for couple in lines.couples:
        beside[couple.one].append(couple.other)
        beside[couple.other].append(couple.one)
    found: dict[UUID, list[UUID]] = {}
    order = sorted(family.by_id, key=lambda i: (len(beside[i]), *_left_key(family, i)))
    for start in order:
        if start in found:
            continue
        block: list[UUID] = []
        ahead = [start]
        while ahead:
            one = ahead.pop()
            if one not in block:
                block.append(one)
                ahead += sorted(beside[one], key=lambda i: _left_key(family, i), reverse=True)
        for one in block:
            found[one] = block
    return found


def _left_key(family: Family, person: UUID) -> tuple[bool, bool, str, UUID]:
    """By old custom the man stands at the left."""
    return (family.by_id[person].shape is not Shape.SQUARE, *age_key(family, person))


def _moves(rows: list[list[Node]], lines: Joined) -> Iterator[list[list[Node]]]:
    """Turn a couple around, or put somebody or a couple elsewhere on the row."""
    pairs = {frozenset((c.one, c.other)) for c in lines.couples}
    for level, row in enumerate(rows):
        blocks = _runs(row, pairs)
        for number, block in enumerate(blocks):
            if len(block) > 1:
                yield _with(rows, level, [*blocks[:number], block[::-1], *blocks[number + 1 :]])
            rest = blocks[:number] + blocks[number + 1 :]
            for place in range(len(blocks)):
                if place != number:
                    yield _with(rows, level, [*rest[:place], block, *rest[place:]])


def _runs(row: list[Node], pairs: set[frozenset[UUID]]) -> list[list[Node]]:
    found: list[list[Node]] = []
    for node in row:
        if found and frozenset((found[-1][-1], node)) in pairs:
            found[-1].append(node)
        else:
            found.append([node])
    return found


def _with(rows: list[list[Node]], level: int, blocks: list[list[Node]]) -> list[list[Node]]:
    changed = [node for block in blocks for node in block]
    return [*rows[:level], changed, *rows[level + 1 :]]


class _Cost:
    """How bad an order is: long lines, crossings, couples and households apart, ages mixed."""

    def __init__(self, family: Family, lines: Joined, hops: list[tuple[int, Source, Node]]) -> None:
        self._family, self._lines, self._hops = family, lines, hops

    def of(self, rows: list[list[Node]]) -> float:
        frame = Frame(rows, self._hops, self._lines)
        x = placed(frame, sweeps=2)
        at = {node: n for row in rows for n, node in enumerate(row)}
        ends = [(level, s, frame.source_x(s, x), x[target]) for level, s, target in self._hops]
        total = sum(abs(above - below) for _, _, above, below in ends)
        for one, other in combinations(ends, 2):
            if one[0] == other[0] and one[1] != other[1]:
                total += CROSSING * ((one[2] - other[2]) * (one[3] - other[3]) < 0)
        for couple in self._lines.couples:
            total += APART * (abs(at[couple.one] - at[couple.other]) - 1)
            total += OTHER_WAY * self._is_other_way(couple.one, couple.other, at)
        for tie in (*self._lines.siblings, *self._lines.links):
            total += abs(x[tie.one] - x[tie.other]) / 2
        for union in self._lines.unions:
            total += AGE * sum(at[a] > at[b] for a, b in pairwise(union.below))
        return total + SPLIT_HOME * self._splits(rows)

    def _is_other_way(self, one: UUID, other: UUID, at: dict[Node, int]) -> bool:
        left, right = sorted((one, other), key=lambda i: at[i])
        shape = self._family.by_id
        return shape[left].shape is not Shape.SQUARE and shape[right].shape is Shape.SQUARE

    def _splits(self, rows: list[list[Node]]) -> int:
        split = 0
        for home in self._family.homes:
            for row in rows:
                inside = [node in home.members for node in row]
                runs = sum(now and not before for before, now in pairwise([False, *inside]))
                split += max(0, runs - 1)
        return split
