"""From a family to its drawing."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from wijkdesk.documents.genogram.drawing import Drawing, Outline, Point
from wijkdesk.documents.genogram.figures import Family, Tie
from wijkdesk.documents.genogram.generations import generations
from wijkdesk.documents.genogram.lines import LABEL, ROOM, SYMBOL, TRACK, Bars, Lines
from wijkdesk.documents.genogram.outlines import around, boxes_of, runs_of
from wijkdesk.documents.genogram.placing import COLUMN, Frame, apart, placed, shifted
from wijkdesk.documents.genogram.rows import ordered
from wijkdesk.documents.genogram.unions import joined

MARGIN = 28.0
PAD, STEP = 8.0, 7.0
"""Between a symbol and the line around its household, and between two such lines."""


def drawn(family: Family) -> Drawing:
    """The drawing; an empty family gives an empty one."""
    if not family.figures:
        return Drawing(0, 0)
    row = generations(family)
    lines = joined(family, row)
    order = ordered(family, row, lines)
    frame = Frame(order.rows, order.hops, lines)
    shifts = {f.id: f.shift for f in family.figures if f.shift}
    x = placed(frame)
    frame = Frame(order.rows, order.hops, lines, Lines(frame, x).gaps())
    x = placed(frame)
    if shifts:
        frame, x = shifted(frame, x, shifts)
        frame = Frame(frame.rows, order.hops, lines, Lines(frame, x).gaps())
        x = apart(frame, x, shifts)
    return _Sheet(family, frame, x).drawing()


class _Sheet:
    """The heights of the rows, and everything moved so that it begins at the margin."""

    def __init__(self, family: Family, frame: Frame, x: Mapping[Any, float]) -> None:
        self._family, self._frame = family, frame
        self._pads = [PAD + STEP * n for n in range(len(family.homes))]
        side = MARGIN + max(self._pads, default=0) + COLUMN / 2
        left = min(x.values()) - side
        self._x = {node: at - left for node, at in x.items()}
        self._width = max(self._x.values()) + side
        self._lines = Lines(frame, self._x)
        self._counts = self._lines.measure()
        self._tops, self._bottoms = self._heights()

    def _heights(self) -> tuple[dict[int, float], dict[int, float]]:
        """Room for the lines between two rows, and for what goes around a household."""
        around_home = max(self._pads, default=0)
        tops: dict[int, float] = {}
        bottoms = {-1: MARGIN - ROOM if self._counts[-1][1] else MARGIN - 2 * ROOM}
        for row in range(len(self._frame.rows)):
            upper, lower = self._counts[row - 1]
            tops[row] = bottoms[row - 1] + (upper + lower) * TRACK + 2 * ROOM + around_home
            bottoms[row] = tops[row] + SYMBOL + LABEL + around_home
        return tops, bottoms

    def drawing(self) -> Drawing:
        bars = Bars(self._lines, self._bottoms, self._counts)
        strokes = tuple(self._lines.strokes(self._tops, bars))
        parted = tuple(
            self._lines.middle_of(("couple", couple), self._tops, bars)
            for couple in self._frame.lines.couples
            if couple.tie is Tie.FORMER_PARTNER
        )
        height = max(self._bottoms.values()) + MARGIN
        return Drawing(self._width, height, self._places(), strokes, parted, self._outlines())

    def _places(self) -> dict[UUID, Point]:
        return {
            node: (self._x[node], self._tops[row] + SYMBOL / 2)
            for row, nodes in enumerate(self._frame.rows)
            for node in nodes
            if isinstance(node, UUID)
        }

    def _outlines(self) -> tuple[Outline, ...]:
        found = []
        for number, home in enumerate(self._family.homes):
            pad = self._pads[number]
            tops = [self._tops[r] - pad for r in range(len(self._frame.rows))]
            bottoms = [self._tops[r] + SYMBOL + LABEL + pad for r in range(len(self._frame.rows))]
            runs = [runs_of(row, home.members, self._x, pad - PAD - 2) for row in self._frame.rows]
            boxes = boxes_of(runs, tops, bottoms)
            if boxes:
                found.append(Outline(home.name, number, around(boxes)))
        return tuple(found)
