"""How far to the right everybody stands: under parents, above children, and never on each other.

Each row is the best there is for its order, given the rows around it: the least squares with a
least distance between neighbours, by pooling those who would come too close.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import UUID

from wijkdesk.documents.genogram.unions import Joined

COLUMN, PASSING, GAP = 124.0, 14.0, 22.0
"""The room for a name, for a line that passes, and between two people."""

Node = Any
PINNED, FREE = 400.0, 0.05


@dataclass
class Frame:
    """Rows in order, with what leads from one to the next; `gaps` are wider where lines run."""

    rows: Sequence[Sequence[Node]]
    hops: Sequence[tuple[int, Any, Node]]
    lines: Joined
    gaps: Mapping[tuple[int, int], float] = field(default_factory=dict)

    def source_x(self, source: Any, x: Mapping[Node, float]) -> float:
        """Where the line from this union, or the one that passes, comes down."""
        if not isinstance(source, int):
            return x[source]
        above = self.lines.unions[source].above
        return sum(x[one] for one in above) / len(above)

    @cached_property
    def above(self) -> dict[Node, list[Any]]:
        """What leads to a node."""
        found: dict[Node, list[Any]] = {}
        for _, source, target in self.hops:
            found.setdefault(target, []).append(source)
        return found

    @cached_property
    def below(self) -> dict[Any, list[Node]]:
        """What a source leads to."""
        found: dict[Any, list[Node]] = {}
        for _, source, target in self.hops:
            found.setdefault(source, []).append(target)
        return found

    @cached_property
    def unions_of(self) -> dict[UUID, list[int]]:
        """The unions of a person."""
        found: dict[UUID, list[int]] = {}
        for number, union in enumerate(self.lines.unions):
            for one in union.above:
                found.setdefault(one, []).append(number)
        return found

    @cached_property
    def partners(self) -> dict[Node, list[UUID]]:
        """Who would rather stand near whom."""
        found: dict[Node, list[UUID]] = {}
        for couple in self.lines.couples:
            found.setdefault(couple.one, []).append(couple.other)
            found.setdefault(couple.other, []).append(couple.one)
        return found

    def least(self, level: int) -> list[float]:
        """How far the middle of each node is at least from that of the one before it."""
        row = self.rows[level]
        if not row:  # a generation of which nobody is known
            return []
        widths = [width_of(node) for node in row]
        return [0.0] + [
            (widths[n - 1] + widths[n]) / 2 + self.gaps.get((level, n), GAP)
            for n in range(1, len(row))
        ]


def width_of(node: Node) -> float:
    """How much of a row somebody takes."""
    return COLUMN if isinstance(node, UUID) else PASSING


def placed(frame: Frame, sweeps: int = 16) -> dict[Node, float]:
    """The middle of everybody."""
    x: dict[Node, float] = {}
    for level, row in enumerate(frame.rows):
        at = 0.0
        for node, step in zip(row, frame.least(level), strict=True):
            at += step
            x[node] = at
        for node in row:
            x[node] -= at / 2
    levels = range(len(frame.rows))
    for sweep in range(sweeps):
        for level in levels if sweep % 2 == 0 else reversed(levels):
            _settle(frame, level, x)
    return x


def _settle(frame: Frame, level: int, x: dict[Node, float]) -> None:
    row = frame.rows[level]
    wanted = [_wanted(frame, node, x) for node in row]
    x.update(zip(row, _apart(wanted, frame.least(level)), strict=True))


def _wanted(frame: Frame, node: Node, x: Mapping[Node, float]) -> tuple[float, float]:
    """Where it would stand if it were alone, and how much that weighs."""
    wishes = [frame.source_x(source, x) for source in frame.above.get(node, ())]
    if isinstance(node, UUID):
        for number in frame.unions_of.get(node, ()):
            under = frame.below.get(number, ())
            if under:
                middle = sum(x[one] for one in under) / len(under)
                wishes.append(middle + x[node] - frame.source_x(number, x))
    else:
        wishes += [x[one] for one in frame.below.get(node, ())]
    for other in frame.partners.get(node, ()):
        wishes.append(x[other] + (COLUMN + GAP) * (1 if x[node] > x[other] else -1))
    if not wishes:
        return x[node], FREE
    return sum(wishes) / len(wishes), float(len(wishes))


def _apart(wanted: Sequence[tuple[float, float]], least: Sequence[float]) -> list[float]:
    """As near to what is wanted as the distances allow (pooling adjacent violators)."""
    pools: list[tuple[float, float, int]] = []
    far, offsets = 0.0, []
    for (wish, weight), step in zip(wanted, least, strict=True):
        far += step
        offsets.append(far)
        pool = (wish - far, weight, 1)
        while pools and pools[-1][0] > pool[0]:
            mean, heavy, many = pools.pop()
            total = heavy + pool[1]
            pool = ((mean * heavy + pool[0] * pool[1]) / total, total, many + pool[2])
        pools.append(pool)
    means = [mean for mean, _, many in pools for _ in range(many)]
    return [mean + offset for mean, offset in zip(means, offsets, strict=True)]


def shifted(
    frame: Frame, x: Mapping[Node, float], shifts: Mapping[UUID, int]
) -> tuple[Frame, dict[Node, float]]:
    """Who was moved stands there; the others of the row give way, and may be passed."""
    rows, wished = [], {node: at + shifts.get(node, 0) for node, at in x.items()}
    for row in frame.rows:
        before = {node: n for n, node in enumerate(row)}
        rows.append(sorted(row, key=lambda node: (wished[node], before[node])))
    again = Frame(rows, frame.hops, frame.lines)
    pinned = {person for person, shift in shifts.items() if shift}
    return again, apart(again, wished, pinned)


def apart(
    frame: Frame, x: Mapping[Node, float], pinned: Collection[UUID] = ()
) -> dict[Node, float]:
    """In the same order, as near to where they are as the distances allow."""
    found: dict[Node, float] = {}
    for level, row in enumerate(frame.rows):
        wanted = [(x[node], PINNED if node in pinned else 1.0) for node in row]
        found.update(zip(row, _apart(wanted, frame.least(level)), strict=True))
    return found
