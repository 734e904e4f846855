"""Lines around those who live together, and around nobody else."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from wijkdesk.documents.genogram.drawing import Point
from wijkdesk.documents.genogram.placing import COLUMN

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
NARROW = 26.0


def boxes_of(
    runs: Sequence[Sequence[tuple[float, float]]], tops: Sequence[float], bottoms: Sequence[float]
) -> list[Box]:
    """The boxes around runs of neighbours on each row, and what joins them from row to row."""
    found: list[Box] = []
    for row, some in enumerate(runs):
        found += [(left, tops[row], right, bottoms[row]) for left, right in some]
    for row, (some, under) in enumerate(pairwise(runs)):
        if some and under:
            found += _join(some, under, bottoms[row], tops[row + 1])
    return found


def _join(
    above: Sequence[tuple[float, float]],
    below: Sequence[tuple[float, float]],
    top: float,
    bottom: float,
) -> list[Box]:
    """Between the two runs that are nearest: straight down where they overlap, else by a step."""
    one, other = min(
        ((a, b) for a in above for b in below),
        key=lambda p: max(p[0][0], p[1][0]) - min(p[0][1], p[1][1]),
    )
    left, right = max(one[0], other[0]), min(one[1], other[1])
    if right - left >= NARROW:
        return [(left, top, right, bottom)]
    middle = (top + bottom) / 2
    a = one[1] - NARROW if one[1] <= other[0] + NARROW else one[0]
    b = other[0] if one[1] <= other[0] + NARROW else other[1] - NARROW
    across = (min(a, b), middle - NARROW / 4, max(a, b) + NARROW, middle + NARROW / 4)
    return [(a, top, a + NARROW, across[3]), across, (b, across[1], b + NARROW, bottom)]


def runs_of(
    order: Sequence[object], inside: Iterable[object], x: Mapping[object, float], pad: float
) -> list[tuple[float, float]]:
    """Left and right of each run of neighbours who live together."""
    members = set(inside)
    found: list[tuple[float, float]] = []
    before = False
    for node in order:
        if node in members:
            left, right = x[node] - COLUMN / 2 - pad, x[node] + COLUMN / 2 + pad
            if before:
                found[-1] = (found[-1][0], right)
            else:
                found.append((left, right))
        before = node in members
    return found


def around(boxes: Sequence[Box]) -> tuple[tuple[Point, ...], ...]:
    """The closed lines around everything that lies in a box."""
    xs = sorted({x for box in boxes for x in (box[0], box[2])})
    ys = sorted({y for box in boxes for y in (box[1], box[3])})
    inside = {
        (i, j)
        for i in range(len(xs) - 1)
        for j in range(len(ys) - 1)
        if any(_holds(box, (xs[i] + xs[i + 1]) / 2, (ys[j] + ys[j + 1]) / 2) for box in boxes)
    }
    edges: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for begin, end in _edges(inside):
        edges[begin].append(end)
    loops = []
    while edges:
        begin = min(edges, key=lambda corner: (corner[1], corner[0]))
        loop = _walk(edges, begin)
        loops.append(tuple((xs[i], ys[j]) for i, j in loop))
    return tuple(loops)


def _holds(box: Box, x: float, y: float) -> bool:
    return box[0] < x < box[2] and box[1] < y < box[3]


def _edges(inside: set[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The sides of cells with nothing on the other side, clockwise."""
    for i, j in inside:
        if (i, j - 1) not in inside:
            yield (i, j), (i + 1, j)
        if (i + 1, j) not in inside:
            yield (i + 1, j), (i + 1, j + 1)
        if (i, j + 1) not in inside:
            yield (i + 1, j + 1), (i, j + 1)
        if (i - 1, j) not in inside:
            yield (i, j + 1), (i, j)


def _walk(
    edges: dict[tuple[int, int], list[tuple[int, int]]], begin: tuple[int, int]
) -> list[tuple[int, int]]:
    """Once around; only the corners are kept."""
    loop, at = [begin], begin
    while True:
        ends = edges[at]
        following = ends.pop()
        if not ends:
            del edges[at]
        if following == begin:
            break
        loop.append(following)
        at = following
    return [
        here
        for before, here, after in zip(
            [loop[-1], *loop[:-1]], loop, [*loop[1:], loop[0]], strict=True
        )
        if not (before[0] == here[0] == after[0] or before[1] == here[1] == after[1])
    ]
