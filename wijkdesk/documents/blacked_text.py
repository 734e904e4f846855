"""Text from which words were taken out: a black bar stands over a word of ours, never over theirs.

What is left out is gone before a line is broken, so it is nowhere in the file. The bar is as long
for each of them: how long a name was tells something too.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from wijkdesk.documents.blocks import Text, text
from wijkdesk.documents.layout import Block, Canvas
from wijkdesk.documents.style import TEXT, Style
from wijkdesk.documents.text import Line, measured

INSTEAD = "[weggelaten]"
"""What is heard, and copied, in the place of what is gone."""
ABOVE, BELOW = 0.8, 0.3
"""How far the bar reaches above and below the foot of the letters, as a share of their size."""
_INSTEAD = re.compile(re.escape(INSTEAD))
Span = tuple[int, int]


def without(words: str, spans: Collection[Span]) -> str:
    """The text without these places; neighbours are one place."""
    found, at = list[str](), 0
    for start, end in sorted(spans):
        if start < at:
            at = max(at, end)
            continue
        found += [words[at:start], INSTEAD]
        at = end
    return "".join([*found, words[at:]])


@dataclass(frozen=True, kw_only=True)
class BlackedText(Text):
    """Bars over the words that say that something is gone; in a line that is turned they stand."""

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """The words, and then the bars, which are decoration."""
        super().draw(canvas, x, top)
        size, leading = self.style.size, self.style.leading
        with canvas.decoration():
            canvas.setFillColorRGB(*TEXT)
            for number, line in enumerate(self.lines):
                foot = top - (number + 0.72) * leading
                for start, end in _bars(line, self.style):
                    height = (ABOVE + BELOW) * size
                    canvas.rect(
                        x + start * size,
                        foot - BELOW * size,
                        (end - start) * size,
                        height,
                        stroke=0,
                        fill=1,
                    )


def blacked(words: str, style: Style, width: float) -> Block:
    """Set text in which something may be gone."""
    plain = text(words, style, width)
    if INSTEAD not in words:
        return plain
    facts = {name: getattr(plain, name) for name in Text.__dataclass_fields__}
    return BlackedText(**facts)


def _bars(line: Line, style: Style) -> list[tuple[float, float]]:
    if line.placed or line.mirrored:
        return []
    return [
        (
            measured(line.words[: m.start()], style.family),
            measured(line.words[: m.end()], style.family),
        )
        for m in _INSTEAD.finditer(line.words)
    ]
