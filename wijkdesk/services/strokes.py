"""A signature as it is kept: strokes of a pen as text, never a picture."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

WIDE = 1000
"""The width of what is drawn on; a stroke is kept in thousandths of it."""
TALLEST = 2000
MOST_TEXT = 20_000
MOST_POINTS = 5_000
FINE = 1.2
"""A point that stands no further than this from the line without it is not kept."""

_WHOLE = re.compile(r"1:(\d{1,4});((?:-?\d{1,4},-?\d{1,4}[ ;])*-?\d{1,4},-?\d{1,4})", re.ASCII)

Point = tuple[int, int]
Stroke = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """Strokes on a sheet of a thousand wide and so high; a dot is a stroke of one point."""

    height: int
    strokes: tuple[Stroke, ...]


def encode(drawn: Drawn) -> str:
    """As text: the height, and of each stroke where it begins and how it goes on from there."""
    return f"1:{drawn.height};" + ";".join(_told(stroke) for stroke in drawn.strokes)


def decode(text: str | None) -> Drawn | None:
    """What was drawn; None for what is no signature, too long, or draws outside of everything."""
    if not text or len(text) > MOST_TEXT or not (found := _WHOLE.fullmatch(text)):
        return None
    height = int(found[1])
    if not 0 < height <= TALLEST:
        return None
    strokes = tuple(_read(part) for part in found[2].split(";"))
    inside = all(
        0 <= x <= WIDE and 0 <= y <= height and count <= MOST_POINTS
        for stroke in strokes
        for count, (x, y) in enumerate(stroke)
    )
    return Drawn(height, strokes) if inside else None


def simpler(points: Sequence[tuple[float, float]]) -> Stroke:
    """The stroke without the points that one would not miss (Douglas and Peucker)."""
    if not points:
        return ()
    kept = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        far, where = 0.0, first
        for at in range(first + 1, last):
            away = _away(points[at], points[first], points[last])
            if away > far:
                far, where = away, at
        if far > FINE:
            kept.add(where)
            spans += [(first, where), (where, last)]
    return tuple((round(x), round(y)) for x, y in (points[at] for at in sorted(kept)))


def curves(stroke: Stroke) -> Iterable[tuple[tuple[float, float], tuple[float, float]]]:
    """A round line through a stroke: each time the point that it bends to, and where it ends."""
    for (ax, ay), (bx, by) in pairwise(stroke[1:]):
        yield (ax, ay), ((ax + bx) / 2, (ay + by) / 2)
    if len(stroke) > 1:
        yield stroke[-1], stroke[-1]


def _told(stroke: Stroke) -> str:
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(stroke)]
    return " ".join(f"{x},{y}" for x, y in (stroke[0], *steps))


def _read(part: str) -> Stroke:
    x = y = 0
    found = []
    for step in part.split(" "):
        dx, dy = step.split(",")
        x, y = x + int(dx), y + int(dy)
        found.append((x, y))
    return tuple(found)


def _away(point: tuple[float, float], a: tuple[float, float], b: tuple[float, float]) -> float:
    """How far it stands from the line between two others."""
    wide, high = b[0] - a[0], b[1] - a[1]
    long = hypot(wide, high)
    if not long:
        return hypot(point[0] - a[0], point[1] - a[1])
    return abs(wide * (a[1] - point[1]) - high * (a[0] - point[0])) / long
