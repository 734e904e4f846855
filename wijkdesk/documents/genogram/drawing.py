"""A genogram that is ready to be drawn: places, lines and outlines, in points from the top left."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from wijkdesk.documents.genogram.figures import Tie

Point = tuple[float, float]
INDENT, NAME_HEIGHT, LONGEST = 6.0, 15.0, 220.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line of horizontal and vertical pieces; `people` are those whom it joins."""

    points: tuple[Point, ...]
    tie: Tie
    people: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Outline:
    """Around who lives together: closed lines, one for each part; the name stands at the first."""

    name: str
    number: int
    loops: tuple[tuple[Point, ...], ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """`places` are the middles of the symbols, in the order in which one goes through them."""

    width: float
    height: float
    places: Mapping[UUID, Point] = field(default_factory=dict)
    strokes: tuple[Stroke, ...] = ()
    parted: tuple[Point, ...] = ()
    """Where two small strokes say that two people went apart."""
    outlines: tuple[Outline, ...] = ()


def named_at(
    outlines: Iterable[Outline], widths: Callable[[str], float]
) -> Iterator[tuple[Outline, float, float, float]]:
    """Where the name of each household stands, above its highest side: left, line, width.

    Two names never stand on each other: the next one goes higher.
    """
    taken: list[tuple[float, float, float]] = []
    for outline in outlines:
        top, left, side = min(_sides(outline))
        width = min(widths(outline.name), max(side, LONGEST))
        x, y = left + INDENT, top
        while any(
            abs(y - at) < NAME_HEIGHT and x < end and begin < x + width for begin, end, at in taken
        ):
            y -= NAME_HEIGHT
        taken.append((x, x + width, y))
        yield outline, x, y, width


def _sides(outline: Outline) -> list[tuple[float, float, float]]:
    """Those with the household under them: how high, where from, how long."""
    return [
        (a[1], a[0], b[0] - a[0])
        for loop in outline.loops
        for a, b in zip(loop, (*loop[1:], loop[0]), strict=True)
        if a[1] == b[1] and a[0] < b[0]
    ]
