"""Blocks with a known height, stacked and cut into pages: what belongs together stays together.

ReportLab's own paragraphs read their text as XML, turn right-to-left text before breaking it, and
need a second pass to know the number of pages. These blocks take text as text, break it in reading
order, and have their place before the first one is drawn.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from wijkdesk.documents.tagged.tag import Tag

SHORT = 3
"""What is shorter than a third of a page is not cut."""
FEW_LINES = 4
"""A last page with less than a quarter on it is saved, when less white does it."""
TIGHTER = (0.88, 0.76, 0.64)
Canvas = Any
"""A documents.tagged.canvas.TaggedCanvas; ReportLab has no types."""


@dataclass(frozen=True, kw_only=True)
class Block(ABC):
    """Something with a height, drawn from its top left corner."""

    gap: float = 0
    """White above it, except at the head of a page."""
    sticky: bool = False
    """Never the last thing on a page: a heading, a rule above a row."""
    tag: Tag | None = field(default=None, compare=False)
    """What it is to who listens; without one it is part of what is around it."""

    @property
    @abstractmethod
    def height(self) -> float:
        """How much of a page it takes, without the gap."""

    def split(self, room: float, page: float | None) -> "tuple[Block | None, Block | None]":
        """Cut off what fits in `room`, or nothing.

        `page` is the height of a whole page: what would fit there stays together. Without `page` it
        is the last resort, asked when nothing fits on a page that is still empty.
        """
        del room, page
        return None, self

    def tighter(self, share: float) -> "Block":
        """The same with less white above and inside."""
        return replace(self, gap=self.gap * share)

    @abstractmethod
    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Called by `put`: what it draws is within `canvas.content` or `canvas.decoration`."""


def put(block: Block, canvas: Canvas, x: float, top: float) -> None:
    """Draw a block as the element that it is."""
    if block.tag is None:
        block.draw(canvas, x, top)
        return
    with canvas.tagged(block.tag, x, top):
        block.draw(canvas, x, top)


@dataclass(frozen=True, kw_only=True)
class Columns(Block):
    """Blocks side by side in the order in which they are read, each at its own distance."""

    cells: tuple[tuple[float, Block], ...]

    @property
    def height(self) -> float:
        return max(block.height for _, block in self.cells)

    def split(self, room: float, page: float | None) -> tuple[Block | None, Block | None]:
        """Cut each cell that is too long; a row of less than a third of a page stays whole."""
        if page and self.height <= page / SHORT:
            return None, self
        heads, tails = [], []
        for x, block in self.cells:
            fits = block.height <= room
            head, tail = (block, None) if fits else block.split(room, page)
            if head is None:
                return None, self
            heads.append((x, head))
            if tail is not None:
                tails.append((x, tail))
        return replace(self, cells=tuple(heads)), replace(self, cells=tuple(tails))

    def tighter(self, share: float) -> Block:
        cells = tuple((x, cell.tighter(share)) for x, cell in self.cells)
        return replace(self, cells=cells, gap=self.gap * share)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        for offset, block in self.cells:
            put(block, canvas, x + offset, top)


@dataclass(frozen=True, kw_only=True)
class Stack(Block):
    """Blocks below each other."""

    blocks: tuple[Block, ...]
    whole: bool = False
    """Goes to the next page rather than being cut, if a page can hold it."""
    together: bool = False
    """The same while it is shorter than a third of a page: a section with its heading."""

    @property
    def height(self) -> float:
        return sum(b.height + (b.gap if i else 0) for i, b in enumerate(self.blocks))

    def split(self, room: float, page: float | None) -> tuple[Block | None, Block | None]:
        """Take blocks while they fit, and what fits of the next."""
        most = page if self.whole else (page or 0) / SHORT if self.together else 0
        if page and most and self.height <= most:
            return None, self
        taken: list[Block] = []
        left = list(self.blocks)
        while left:
            room -= left[0].gap if taken else 0
            height = left[0].height
            if height > room:
                break
            room -= height
            taken.append(left.pop(0))
        if left:
            head, tail = left[0].split(room, page)
            if head is not None and tail is not None:
                taken.append(head)
                left[0] = tail
            elif page:
                while taken and taken[-1].sticky:
                    left.insert(0, taken.pop())
        return self._part(taken), self._part(left)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        for i, block in enumerate(self.blocks):
            top -= block.gap if i else 0
            put(block, canvas, x, top)
            top -= block.height

    def tighter(self, share: float) -> Block:
        blocks = tuple(block.tighter(share) for block in self.blocks)
        return replace(self, blocks=blocks, gap=self.gap * share)

    def _part(self, blocks: Sequence[Block]) -> "Stack | None":
        return replace(self, blocks=tuple(blocks)) if blocks else None


@dataclass(frozen=True, kw_only=True)
class White(Block):
    """Nothing, of a given height."""

    room: float

    @property
    def height(self) -> float:
        return self.room

    def tighter(self, share: float) -> Block:
        return replace(self, room=self.room * share, gap=self.gap * share)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        pass


def paginate(block: Block, page: float, foot: Block | None = None) -> list[Block]:
    """Cut a document into pages; `foot` comes at the bottom of the last one."""
    pages = _cut([block], page, page)
    if foot is None:
        return _without_rest(block, page, pages)
    room = page - foot.height - foot.gap
    pages = _cut(pages, room, page)
    white = White(room=page - foot.height - pages[-1].height)
    return [*pages[:-1], Stack(blocks=(pages[-1], white, replace(foot, gap=0)))]


def _without_rest(block: Block, page: float, pages: list[Block]) -> list[Block]:
    """With a little less white, where that keeps the last few lines off a sheet of their own."""
    if len(pages) > 1 and pages[-1].height < page / FEW_LINES:
        for share in TIGHTER:
            fewer = _cut([block.tighter(share)], page, page)
            if len(fewer) < len(pages):
                return fewer
    return pages


def _cut(pages: list[Block], room: float, page: float) -> list[Block]:
    """Cut the last page until it fits; one block that cannot be cut has to stick out."""
    while _is_taller(pages[-1], room):
        head, tail = pages[-1].split(room, page)
        if head is None:
            head, tail = pages[-1].split(room, None)
        if head is None or tail is None:
            break
        pages[-1:] = [head, tail]
    return pages


def _is_taller(block: Block, room: float) -> bool:
    """Whether it does not fit; of what is left of a thousand pages only the first is measured."""
    if not isinstance(block, Stack):
        return block.height > room
    for number, one in enumerate(block.blocks):
        room -= one.height + (one.gap if number else 0)
        if room < 0:
            return True
    return False
