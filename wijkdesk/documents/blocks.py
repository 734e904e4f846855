"""The blocks a page is made of: text, rules, panels, boxes to tick and lines to write on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import itemgetter
from typing import ClassVar

from wijkdesk.documents.languages import PLAIN, told
from wijkdesk.documents.layout import Block, Canvas, put
from wijkdesk.documents.line_pen import draw_line
from wijkdesk.documents.style import (
    ACCENT,
    GROUND,
    HAIR,
    LINE,
    MARGIN,
    MM,
    MUTED,
    TEXT,
    Colour,
    Style,
)
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import Line, lines

BASELINE = 0.72
"""How far down a line its letters stand."""


@dataclass(frozen=True, kw_only=True)
class Text(Block):
    """Lines in one style."""

    lines: tuple[Line, ...]
    style: Style
    width: float
    right: bool = False
    """Each line ends at the right-hand side, as in the cells of a mirrored table."""
    parts: tuple[Tag | None, ...] = field(default=(), compare=False)
    """What each line belongs to, where that is more than one paragraph or language."""

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading

    def split(self, room: float, page: float | None) -> tuple[Block | None, Block | None]:
        """Cut between lines, with at least two of them on either side."""
        fit, least = int(room // self.style.leading), 1
        if page:
            fit, least = min(fit, len(self.lines) - 2), 2
        if fit < least:
            return None, self
        return (
            replace(self, lines=self.lines[:fit], parts=self.parts[:fit]),
            replace(self, lines=self.lines[fit:], parts=self.parts[fit:]),
        )

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paragraph by paragraph."""
        baseline = top - BASELINE * self.style.leading
        parts = self.parts or (None,) * len(self.lines)
        for part, some in groupby(zip(self.lines, parts, strict=True), itemgetter(1)):
            lines = [line for line, _ in some]
            if any(line.runs for line in lines):
                with canvas.tagged(part, x, baseline), canvas.content(_spoken(lines)):
                    self._draw(canvas, lines, x, baseline)
            baseline -= len(lines) * self.style.leading

    def _draw(self, canvas: Canvas, lines: Sequence[Line], x: float, baseline: float) -> None:
        """Line by line; a mirrored paragraph of prose begins at the right."""
        for line in lines:
            draw_line(canvas, line, x + self.indent(line), baseline, self.style)
            baseline -= self.style.leading

    def indent(self, line: Line) -> float:
        """How far from the left it begins."""
        right = self.right or (self.style.prose and line.mirrored)
        return self.width - line.width * self.style.size if right else 0


def text(
    words: str,
    style: Style,
    width: float,
    *,
    gap: float = 0,
    sticky: bool = False,
    tag: Tag | None = PLAIN,
    lang: str = "",
) -> Text:
    """Break words into the lines of a block: paragraphs, or what the tag says they are.

    Without a tag they are part of what is around: of a cell, of a list item.
    """
    broken = tuple(lines(words, width / style.size, style.family))
    tag, parts = told(broken, Tag(style.role) if tag is PLAIN else tag, lang)
    return Text(
        lines=broken, style=style, width=width, gap=gap, sticky=sticky, tag=tag, parts=parts
    )


def at_right(block: Text, *, mirrored: bool = True) -> Text:
    """The same, along the right-hand side: in a mirrored table Latin letters stand there too."""
    return replace(block, right=mirrored)


def first_lines(block: Text, most: int) -> Text:
    """Only so many of its lines."""
    return replace(block, lines=block.lines[:most], parts=block.parts[:most])


def _spoken(lines: Iterable[Line]) -> str:
    """What they say: a space between two lines, none where a word was broken."""
    return "".join(line.words + ("" if line.joined else " ") for line in lines).rstrip()


@dataclass(frozen=True, kw_only=True)
class Rule(Block):
    """A hairline that belongs to what comes below it."""

    width: float
    sticky: bool = True

    @property
    def height(self) -> float:
        return 0.6

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        with canvas.decoration():
            _stroke(canvas, LINE, HAIR)
            canvas.line(x, top, x + self.width, top)


@dataclass(frozen=True, kw_only=True)
class CutLine(Block):
    """A dashed line over the whole sheet: cut here."""

    width: float

    @property
    def height(self) -> float:
        return 0.8

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """From edge to edge, as far as a printer reaches."""
        with canvas.decoration():
            _stroke(canvas, MUTED, self.height)
            canvas.setDash(4, 3)
            canvas.line(x - MARGIN + 5 * MM, top, x + self.width + MARGIN - 5 * MM, top)
            canvas.setDash()


@dataclass(frozen=True, kw_only=True)
class Panel(Block):
    """A block on a quiet ground with a thin edge, or beside a bar in the accent colour."""

    inner: Block
    width: float
    pad: float = 13
    bar: bool = False
    mirrored: bool = False
    """The bar is at the right-hand side."""

    INDENT: ClassVar[float] = 14
    """White between the edge and what is inside, left and right."""

    @property
    def height(self) -> float:
        return self.inner.height + 2 * self.pad

    def split(self, room: float, page: float | None) -> tuple[Block | None, Block | None]:
        """Cut what is inside; both parts get their own edge."""
        head, tail = self.inner.split(room - 2 * self.pad, page)
        return (
            replace(self, inner=head) if head else None,
            replace(self, inner=tail) if tail else None,
        )

    def tighter(self, share: float) -> Block:
        return replace(self, inner=self.inner.tighter(share), gap=self.gap * share)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        bottom, height = top - self.height, self.height
        with canvas.decoration("Background"):
            if self.bar:
                canvas.setFillColorRGB(*ACCENT)
                edge = x + self.width - 2.5 if self.mirrored else x
                canvas.rect(edge, bottom, 2.5, height, stroke=0, fill=1)
            else:
                canvas.setFillColorRGB(*GROUND)
                _stroke(canvas, LINE, HAIR)
                canvas.roundRect(x, bottom, self.width, height, 6, stroke=1, fill=1)
        put(self.inner, canvas, x + self.INDENT, top - self.pad)


@dataclass(frozen=True, kw_only=True)
class TickBox(Block):
    """A square to tick with a pen, standing on the line of the text beside it."""

    leading: float = 15.5
    size: float = 9.5

    @property
    def height(self) -> float:
        return self.leading

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        with canvas.decoration():
            _stroke(canvas, MUTED, 0.9)
            bottom = top - BASELINE * self.leading - 1
            canvas.roundRect(x + 0.5, bottom, self.size, self.size, 1.5, stroke=1, fill=0)


@dataclass(frozen=True, kw_only=True)
class WritingLine(Block):
    """Room to write by hand, with a line below it."""

    width: float
    room: float = 24

    LEAST: ClassVar[float] = 17
    """A pen needs so much."""

    @property
    def height(self) -> float:
        return self.room

    def tighter(self, share: float) -> Block:
        return replace(
            self, room=max(min(self.room, self.LEAST), self.room * share), gap=self.gap * share
        )

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        with canvas.decoration():
            _stroke(canvas, TEXT, 0.7)
            canvas.line(x, top - self.room, x + self.width, top - self.room)


def _stroke(canvas: Canvas, colour: Colour, thickness: float) -> None:
    canvas.setStrokeColorRGB(*colour)
    canvas.setLineWidth(thickness)
