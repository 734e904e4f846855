"""Text in which some words are marked: a line below what is new, a line through what is gone."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wijkdesk.documents.blocks import BASELINE, Text, text
from wijkdesk.documents.layout import Block, Canvas
from wijkdesk.documents.style import TEXT, Style
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import Line, measured
from wijkdesk.services.differences import Run

Span = tuple[float, float]
THROUGH, BELOW = 0.28, -0.18
"""How high a line is drawn, as a share of the size of the letters."""


@dataclass(frozen=True, kw_only=True)
class MarkedText(Text):
    """Each line with the pieces of it that are marked, at size 1. Who listens hears the text."""

    marks: tuple[tuple[Span, ...], ...] = ()
    height_of_mark: float = BELOW

    def split(self, room: float, page: float | None) -> tuple[Block | None, Block | None]:
        """As any text, each mark with its line."""
        taken, left = super().split(room, page)
        if not isinstance(taken, MarkedText) or not isinstance(left, MarkedText):
            return taken, left
        cut = len(taken.lines)
        return replace(taken, marks=self.marks[:cut]), replace(left, marks=self.marks[cut:])

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """The words, and then the lines, which are decoration."""
        super().draw(canvas, x, top)
        size, leading = self.style.size, self.style.leading
        with canvas.decoration():
            canvas.setStrokeColorRGB(*TEXT)
            canvas.setLineWidth(0.9)
            for number, spans in enumerate(self.marks):
                y = top - (number + BASELINE) * leading + self.height_of_mark * size
                left = x + self.indent(self.lines[number])
                for start, end in spans:
                    canvas.line(left + start * size, y, left + end * size, y)


def marked(runs: Sequence[Run], style: Style, width: float, *, gone: bool) -> Text:
    """The text of these runs, with what differs marked.

    A line in a script that is read to the left is not marked: both texts are there to compare.
    """
    words = "".join(run.text for run in runs)
    plain = text(words, style, width, tag=Tag(style.role))
    if not any(run.differs for run in runs):
        return plain
    differs = [run.differs for run in runs for _char in run.text]
    marks: list[tuple[Span, ...]] = []
    at = 0
    for line in plain.lines:
        start = -1 if line.placed or line.mirrored else words.find(line.words, at)
        if start < 0:
            marks.append(())
            continue
        at = start + len(line.words)
        marks.append(_spans(line, differs[start:at], style))
    facts = {name: getattr(plain, name) for name in Text.__dataclass_fields__}
    return MarkedText(**facts, marks=tuple(marks), height_of_mark=THROUGH if gone else BELOW)


def _spans(line: Line, differs: Sequence[bool], style: Style) -> tuple[Span, ...]:
    found: list[Span] = []
    start = None
    for place, here in enumerate((*differs, False)):
        if here and start is None:
            start = place
        if not here and start is not None:
            before = measured(line.words[:start], style.family)
            found.append((before, measured(line.words[:place].rstrip(), style.family)))
            start = None
    return tuple(found)
