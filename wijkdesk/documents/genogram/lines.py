"""How the lines run: sideways out of a symbol, down between two people, into the top of a child.

So no line ever meets the symbol or the name of somebody whom it is not about.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from wijkdesk.documents.genogram.drawing import Point, Stroke
from wijkdesk.documents.genogram.figures import Tie
from wijkdesk.documents.genogram.placing import GAP, Frame, width_of

SYMBOL, LABEL, TRACK, LANE, EXIT = 44.0, 60.0, 10.0, 8.0, 9.0
ROOM = 16.0
"""Between a name and the first line, and between the last line and the next symbol."""
TWO = 2

Node = Any


@dataclass(slots=True)
class _Spread:
    """Those who want the same place stand around it, each in the order in which it came."""

    users: dict[Any, list[Any]] = field(default_factory=lambda: defaultdict(list))

    def want(self, place: Any, user: Any) -> None:
        if user not in self.users[place]:
            self.users[place].append(user)

    def count(self, place: Any) -> int:
        return len(self.users.get(place, ()))

    def offset(self, place: Any, user: Any, step: float) -> float:
        some = self.users[place]
        return (some.index(user) - (len(some) - 1) / 2) * step


@dataclass(slots=True)
class Span:
    """A horizontal piece between two rows; `level` is how far down, of those that overlap."""

    key: Any
    left: float
    right: float
    level: int = 0


def levels(spans: Iterable[Span]) -> int:
    """Give each span the first level where it is free; returns how many there are."""
    ends: list[float] = []
    for span in sorted(spans, key=lambda s: (s.left, s.right, str(s.key))):
        free = next((n for n, end in enumerate(ends) if end < span.left - LANE), len(ends))
        if free == len(ends):
            ends.append(span.right)
        else:
            ends[free] = span.right
        span.level = free
    return len(ends)


class Lines:
    """First who leaves where (`gaps` widen the rows), then with the places known the strokes."""

    def __init__(self, frame: Frame, x: Mapping[Node, float]) -> None:
        self.frame, self.x = frame, x
        self.at = {node: (r, n) for r, row in enumerate(frame.rows) for n, node in enumerate(row)}
        self.lanes, self.exits, self.tops = _Spread(), _Spread(), _Spread()
        self.stems: dict[Any, tuple[Any, ...]] = {}
        self.upper: dict[int, list[Span]] = defaultdict(list)
        self.lower: dict[int, list[Span]] = defaultdict(list)
        self._leave()

    def gaps(self) -> dict[tuple[int, int], float]:
        """Between which neighbours more room is needed than usual."""
        return {
            place: max(GAP, LANE * (self.lanes.count(place) + 1))
            for place in self.lanes.users
            if isinstance(place, tuple)
        }

    def _leave(self) -> None:
        """Which side of whom each line leaves, and between whom it goes down."""
        lines = self.frame.lines
        for couple in lines.couples:
            self._pair(("couple", couple), couple.one, couple.other)
        for link in lines.links:
            self._pair(("link", link), link.one, link.other)
        for number, union in enumerate(lines.unions):
            if len(union.above) == 1:
                self._alone(number, union.above[0])
        self._come_in()

    def _come_in(self) -> None:
        """Which lines come into the top of whom."""
        for _, source, target in self.frame.hops:
            if isinstance(target, UUID):
                self.tops.want(target, source)
        for tie in self.frame.lines.siblings:
            for person in (tie.one, tie.other):
                self.tops.want(person, ("sibling", tie))

    def _pair(self, key: Any, one: UUID, other: UUID) -> None:
        left, right = sorted((one, other), key=lambda node: self.at[node])
        (row, a), (_, b) = self.at[left], self.at[right]
        if b == a + 1:
            self.stems[key] = ("near", left, right)
            self.lanes.want((row, b), key)
            for place in ((left, 1), (right, -1)):
                self.exits.users[place].insert(0, key)
        else:
            self.stems[key] = ("far", left, right)
            for place, gutter in (((left, 1), (row, a + 1)), ((right, -1), (row, b))):
                self.exits.want(place, key)
                self.lanes.want(gutter, key)

    def _alone(self, number: int, person: UUID) -> None:
        under = self.frame.below.get(number, ())
        middle = sum(self.x[one] for one in under) / max(1, len(under))
        side = 1 if middle >= self.x[person] else -1
        row, place = self.at[person]
        self.stems[number] = ("alone", person, side)
        self.exits.want((person, side), number)
        self.lanes.want((row, place + (side > 0)), number)

    # With the places known.

    def gutter_x(self, row: int, gutter: int, key: Any) -> float:
        """Where this line goes down between two neighbours."""
        nodes = self.frame.rows[row]
        if gutter == 0:
            middle = self.x[nodes[0]] - width_of(nodes[0]) / 2 - GAP / 2
        elif gutter == len(nodes):
            middle = self.x[nodes[-1]] + width_of(nodes[-1]) / 2 + GAP / 2
        else:
            one, other = nodes[gutter - 1], nodes[gutter]
            left, right = self.x[one] + width_of(one) / 2, self.x[other] - width_of(other) / 2
            middle = (left + right) / 2
        return middle + self.lanes.offset((row, gutter), key, LANE)

    def ends_of(self, key: Any) -> tuple[float, float]:
        """Left and right end of the piece between two who do not stand beside each other."""
        _, left, right = self.stems[key]
        row = self.at[left][0]
        return (
            self.gutter_x(row, self.at[left][1] + 1, key),
            self.gutter_x(row, self.at[right][1], key),
        )

    def couple_key(self, above: tuple[UUID, ...]) -> Any:
        """The key of the couple above a stem."""
        return next(
            ("couple", c) for c in self.frame.lines.couples if {c.one, c.other} == set(above)
        )

    def stem_x(self, source: Any) -> float:
        """Where the line to the children comes down."""
        if not isinstance(source, int):
            return self.x[source]
        above = self.frame.lines.unions[source].above
        if len(above) < TWO:
            _, person, side = self.stems[source]
            row, place = self.at[person]
            return self.gutter_x(row, place + (side > 0), source)
        key = self.couple_key(above)
        kind, left, right = self.stems[key]
        if kind == "near":
            return self.gutter_x(self.at[left][0], self.at[right][1], key)
        begin, end = self.ends_of(key)
        under = self.frame.below.get(source, ())
        middle = sum(self.x[one] for one in under) / max(1, len(under))
        return min(max(middle, min(begin, end)), max(begin, end))

    def measure(self) -> dict[int, tuple[int, int]]:
        """How many levels there are between the rows: of pairs, and of brothers and sisters."""
        for key, (kind, *rest) in self.stems.items():
            if kind == "far":
                begin, end = sorted(self.ends_of(key))
                self.upper[self.at[rest[0]][0]].append(Span(key, begin, end))
        reach: dict[tuple[int, Any], list[float]] = defaultdict(list)
        for level, source, target in self.frame.hops:
            reach[level, source].append(self._enters(source, target))
        for (level, source), found in reach.items():
            found.append(self.stem_x(source))
            self.lower[level].append(Span(source, min(found), max(found)))
        for tie in self.frame.lines.siblings:
            ends = sorted(self._enters(("sibling", tie), p) for p in (tie.one, tie.other))
            self.lower[self.at[tie.one][0] - 1].append(Span(("sibling", tie), ends[0], ends[1]))
        between = range(-1, len(self.frame.rows))
        return {r: (levels(self.upper[r]), levels(self.lower[r])) for r in between}

    def _enters(self, source: Any, target: Node) -> float:
        """Where a line comes into the top of somebody."""
        if not isinstance(target, UUID):
            return self.x[target]
        return self.x[target] + self.tops.offset(target, source, EXIT)

    def strokes(self, tops: Mapping[int, float], bars: "Bars") -> Iterator[Stroke]:
        """All of them; `tops` are the tops of the symbols of each row."""
        for key, (kind, *_) in self.stems.items():
            if kind in ("near", "far"):
                yield self._couple(key, tops, bars)
        for source, found in self._by_source().items():
            yield from self._down(source, found, tops, bars)
        for tie in self.frame.lines.siblings:
            row = self.at[tie.one][0]
            bar = bars.lower(row - 1, ("sibling", tie))
            ends = [self._enters(("sibling", tie), p) for p in (tie.one, tie.other)]
            down = tops[row] + SYMBOL / 2
            points = ((ends[0], down), (ends[0], bar), (ends[1], bar), (ends[1], down))
            yield Stroke(points, Tie.SIBLING, frozenset((tie.one, tie.other)))

    def exit_y(self, person: UUID, side: int, key: Any, top: float) -> float:
        """At which height a line leaves a symbol; that of who stands beside it in the middle."""
        users = self.exits.users[person, side]
        number = users.index(key)
        step = (number + 1) // 2 * (1 if number % 2 else -1)
        return top + SYMBOL / 2 + step * EXIT

    def middle_of(self, key: Any, tops: Mapping[int, float], bars: "Bars") -> Point:
        """Where a couple's line can bear a sign: left of the stem, clear of it."""
        kind, left, right = self.stems[key]
        row = self.at[left][0]
        if kind == "near":
            begin = self.x[left] + SYMBOL / 2
            end = self.gutter_x(row, self.at[right][1], key)
            return (begin + end) / 2, self.exit_y(left, 1, key, tops[row])
        ends = self.ends_of(key)
        return ends[0] + 14, bars.upper(row, key)

    def _couple(self, key: Any, tops: Mapping[int, float], bars: "Bars") -> Stroke:
        kind, left, right = self.stems[key]
        row = self.at[left][0]
        begin = self.exit_y(left, 1, key, tops[row])
        end = self.exit_y(right, -1, key, tops[row])
        if kind == "near":
            points: tuple[Point, ...] = ((self.x[left], begin), (self.x[right], begin))
        else:
            one, other = self.ends_of(key)
            bar = bars.upper(row, key)
            points = (
                (self.x[left], begin),
                (one, begin),
                (one, bar),
                (other, bar),
                (other, end),
                (self.x[right], end),
            )
        return Stroke(points, key[1].tie, frozenset((left, right)))

    def _by_source(self) -> dict[Any, list[tuple[int, Node]]]:
        found: dict[Any, list[tuple[int, Node]]] = defaultdict(list)
        for level, source, target in self.frame.hops:
            found[source].append((level, target))
        return found

    def _down(
        self,
        source: Any,
        found: list[tuple[int, Node]],
        tops: Mapping[int, float],
        bars: "Bars",
    ) -> Iterator[Stroke]:
        level = found[0][0]
        number = source if isinstance(source, int) else source.union
        union = self.frame.lines.unions[number]
        people = frozenset((*union.above, *union.below))
        stem, bar = self.stem_x(source), bars.lower(level, source)
        start: tuple[Point, ...]
        if not isinstance(source, int):
            start = ((stem, bars.lower(level - 1, self._feeds(source))),)
        elif len(union.above) < TWO:
            _, person, side = self.stems[source]
            out = self.exit_y(person, side, source, tops[level])
            start = ((self.x[person], out), (stem, out))
        else:
            key = self.couple_key(union.above)
            near = self.stems[key][0] == "near"
            left = self.stems[key][1]
            high = self.exit_y(left, 1, key, tops[level]) if near else bars.upper(level, key)
            start = ((stem, high),)
        into = [self._enters(source, target) for _, target in found]
        yield Stroke((*start, (stem, bar)), union.tie, people)
        across = min(stem, *into), max(stem, *into)
        if across[0] < across[1]:
            yield Stroke(((across[0], bar), (across[1], bar)), union.tie, people)
        for (_, target), at in zip(found, into, strict=True):
            if isinstance(target, UUID):
                end = tops[level + 1] + SYMBOL / 2
                yield Stroke(((at, bar), (at, end)), union.tie, people)

    def _feeds(self, via: Any) -> Any:
        return next(source for _, source, target in self.frame.hops if target == via)


class Bars:
    """At which height each horizontal piece runs."""

    def __init__(
        self, lines: Lines, bottoms: Mapping[int, float], counts: Mapping[int, Any]
    ) -> None:
        self._upper = {
            (row, span.key): bottoms[row] + ROOM + span.level * TRACK
            for row, spans in lines.upper.items()
            for span in spans
        }
        self._lower = {
            (row, span.key): bottoms[row] + ROOM + (counts[row][0] + span.level) * TRACK
            for row, spans in lines.lower.items()
            for span in spans
        }

    def upper(self, row: int, key: Any) -> float:
        """Of a couple."""
        found: float = self._upper[row, key]
        return found

    def lower(self, row: int, key: Any) -> float:
        """Of brothers and sisters."""
        found: float = self._lower[row, key]
        return found
