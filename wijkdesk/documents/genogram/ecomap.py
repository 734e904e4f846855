"""An ecomap: the households in the middle, who helps around them, each with a line to the middle.

The own network stands at the left, school, GP and other contacts at the right.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import hypot, sqrt
from uuid import UUID

from wijkdesk.documents.genogram.drawing import Point
from wijkdesk.services.files import FileView, NetworkRow
from wijkdesk.vocabulary import NetworkKind, TieStrength

OWN = frozenset(
    {
        NetworkKind.FAMILY,
        NetworkKind.FRIEND,
        NetworkKind.NEIGHBOUR,
        NetworkKind.VOLUNTEER,
        NetworkKind.INFORMAL,
    }
)
BOX_WIDTH, BOX_HEIGHT, STEP = 190.0, 62.0, 82.0
WIDE, LINE, HEAD, SPACE = 190.0, 18.0, 26.0, 16.0
TOOTH = 7.0
EDGE, REACH, BULGE, FEW = 12.0, 110.0, 60.0, 4
"""Around everything, between the middle and who stands nearest, and how round the ring is;
so few make no ring: they stand below each other."""


@dataclass(frozen=True, slots=True)
class Heart:
    """A household in the middle: left, top, width, height."""

    name: str
    members: tuple[str, ...]
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody around it: `line` runs from the box to the middle."""

    row: NetworkRow
    box: tuple[float, float, float, float]
    line: tuple[Point, Point]
    tie: TieStrength


@dataclass(frozen=True, slots=True)
class Ecomap:
    """All of it, in points from the top left."""

    width: float
    height: float
    hearts: tuple[Heart, ...] = ()
    helpers: tuple[Helper, ...] = ()


def ecomap_of(view: FileView, day: date) -> Ecomap:
    """Who stood around the household on a day."""
    alive = (p for p in view.people if p.died_on is None or p.died_on > day)
    said = {person.id: person.full_name for person in alive}
    homes = []
    for home in view.households:
        members = tuple(m.person_id for m in home.members_on(day) if m.person_id in said)
        if members:
            homes.append((home.name, tuple((one, said[one]) for one in members)))
    return arranged(homes, [row for row in view.network if row.on(day)])


Household = tuple[str, tuple[tuple[UUID, str], ...]]
"""A name, and who belongs to it."""


def arranged(homes: Sequence[Household], around: Sequence[NetworkRow]) -> Ecomap:
    """Everything in its place; nobody around it gives the households alone."""
    own = [row for row in around if row.kind in OWN]
    others = [row for row in around if row.kind not in OWN]
    heights = [HEAD + LINE * len(members) + SPACE for _, members in homes]
    middle = sum(heights) + SPACE * max(0, len(heights) - 1)
    tall = max(middle, STEP * max(len(own), len(others)) - (STEP - BOX_HEIGHT)) + 2 * EDGE
    side = BOX_WIDTH + REACH + BULGE
    left, top = EDGE + side, (tall - middle) / 2
    hearts: list[Heart] = []
    at: dict[UUID, float] = {}
    for (name, members), height in zip(homes, heights, strict=True):
        hearts.append(Heart(name, tuple(said for _, said in members), (left, top, WIDE, height)))
        for number, (person, _) in enumerate(members):
            at.setdefault(person, top + HEAD + 8 + LINE * number)
        top += height + SPACE
    helpers = []
    for rows, right in ((own, False), (others, True)):
        edge = left + WIDE if right else left
        for number, row in enumerate(rows):
            share = (number + 0.5) / len(rows)
            end = at.get(row.person_id) if row.person_id else None
            to = (edge, _on_a_heart(hearts, share) if end is None else end)
            helpers.append(_helper(row, (number, len(rows)), tall, to, right=right))
    return Ecomap(WIDE + 2 * side + 2 * EDGE, tall, tuple(hearts), tuple(helpers))


def _on_a_heart(hearts: Sequence[Heart], share: float) -> float:
    """So far down the households together, and never between two of them."""
    left = share * sum(heart.box[3] for heart in hearts)
    for heart in hearts:
        if left <= heart.box[3]:
            return heart.box[1] + left
        left -= heart.box[3]
    return EDGE


def _helper(
    row: NetworkRow, place: tuple[int, int], tall: float, end: Point, *, right: bool
) -> Helper:
    """One of the half of a ring, counted from the top."""
    number, many = place
    y = (tall - STEP * (many - 1)) / 2 + STEP * number
    out = 0.0 if many <= FEW else 2 * (number + 0.5) / many - 1
    away = REACH + BULGE * sqrt(max(0.0, 1 - out * out))
    near = end[0] + away if right else end[0] - away
    box = (near if right else near - BOX_WIDTH, y - BOX_HEIGHT / 2, BOX_WIDTH, BOX_HEIGHT)
    return Helper(row, box, ((near, y), end), row.tie or TieStrength.NORMAL)


def zigzag(begin: Point, end: Point) -> list[Point]:
    """A line with teeth: the sign of a tense contact."""
    long = hypot(end[0] - begin[0], end[1] - begin[1]) or 1.0
    across = (-(end[1] - begin[1]) / long, (end[0] - begin[0]) / long)
    count = max(2, int(long / TOOTH))
    points = [begin]
    for number in range(1, count):
        share, side = number / count, TOOTH / 2 * (1 if number % 2 else -1)
        points.append(
            (
                begin[0] + (end[0] - begin[0]) * share + across[0] * side,
                begin[1] + (end[1] - begin[1]) * share + across[1] * side,
            )
        )
    return [*points, end]
