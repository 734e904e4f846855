"""The blocks a page is made of: text, rules, panels, boxes to tick and lines to write on."""

from dataclasses import dataclass, replace
from typing import ClassVar

from wijkdesk.documents.layout import Block, Canvas
from wijkdesk.documents.style import ACCENT, GROUND, LINE, MARGIN, MM, MUTED, TEXT, Colour, Style
from wijkdesk.documents.text import Line, lines

BASELINE = 0.72
"""How far down a line its letters stand."""


@dataclass(frozen=True, kw_only=True)
class Text(Block):
    """Lines in one style."""

    lines: tuple[Line, ...]
    style: Style
    width: float

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
        return replace(self, lines=self.lines[:fit]), replace(self, lines=self.lines[fit:])

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Line by line; a mirrored paragraph of prose begins at the right."""
        baseline = top - BASELINE * self.style.leading
        for line in self.lines:
            right = self.style.prose and line.mirrored
            indent = self.width - line.width * self.style.size if right else 0
            draw_line(canvas, line, x + indent, baseline, self.style)
            baseline -= self.style.leading


def text(words: str, style: Style, width: float, *, gap: float = 0, sticky: bool = False) -> Text:
    """Break words into the lines of a block."""
    broken = tuple(lines(words, width / style.size, style.family))
    return Text(lines=broken, style=style, width=width, gap=gap, sticky=sticky)


def draw_line(canvas: Canvas, line: Line, x: float, baseline: float, style: Style) -> None:
    """Draw one line from left to right."""
    canvas.setFillColorRGB(*style.colour)
    pen = canvas.beginText(x, baseline)
    for run in line.runs:
        pen.setFont(run.font.name, style.size * run.font.scale)
        pen.textOut(run.text)
    canvas.drawText(pen)


@dataclass(frozen=True, kw_only=True)
class Rule(Block):
    """A hairline that belongs to what comes below it."""

    width: float
    sticky: bool = True

    @property
    def height(self) -> float:
        return 0.6

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        _stroke(canvas, LINE, self.height)
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
        if self.bar:
            canvas.setFillColorRGB(*ACCENT)
            canvas.rect(x, bottom, 2.5, height, stroke=0, fill=1)
        else:
            canvas.setFillColorRGB(*GROUND)
            _stroke(canvas, LINE, 0.6)
            canvas.roundRect(x, bottom, self.width, height, 6, stroke=1, fill=1)
        self.inner.draw(canvas, x + self.INDENT, top - self.pad)


@dataclass(frozen=True, kw_only=True)
class TickBox(Block):
    """A square to tick with a pen, standing on the line of the text beside it."""

    leading: float = 15.5
    size: float = 9.5

    @property
    def height(self) -> float:
        return self.leading

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
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
        _stroke(canvas, TEXT, 0.7)
        canvas.line(x, top - self.room, x + self.width, top - self.room)


def _stroke(canvas: Canvas, colour: Colour, thickness: float) -> None:
    canvas.setStrokeColorRGB(*colour)
    canvas.setLineWidth(thickness)
