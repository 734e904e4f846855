"""A line that is drawn letter by letter, in reading order: to the left and to the right."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from reportlab.pdfbase import pdfmetrics

from wijkdesk.documents.fonts import REGULAR, Font, glyph
from wijkdesk.documents.text import Line
from wijkdesk.documents.turning import Placed

_NEAR = 0.001
"""Letters closer than this to where the pen is need no step."""


def write_placed(canvas: Any, line: Line, x: float, baseline: float, size: float) -> None:
    """One array of letters and steps for each font; the pen goes back where one reads on."""
    words = ["BT"]
    letters = [*line.placed, *([] if line.joined else [_space(line)])]
    for (font, rise), some in groupby(letters, lambda one: (one.glyph.font, one.rise)):
        left = list(some)
        for name, codes in _subsets(canvas, font, left):
            start, height = x + left[0].at * size, baseline + rise * size
            words.append(f"1 0 0 1 {start:.3f} {height:.3f} Tm {name} {size * font.scale:.3f} Tf")
            words.append(f"[{_steps(left, codes, font)}] TJ")
            left = left[len(codes) :]
    words.append("ET")
    canvas._code.append(" ".join(words))  # noqa: SLF001  (ReportLab's pen only goes forward)


def _space(line: Line) -> Placed:
    """Where the next word would begin."""
    space = glyph(" ", REGULAR)
    return Placed(len(line.placed), -space.width if line.mirrored else line.width, space)


def _subsets(canvas: Any, font: Font, letters: list[Placed]) -> Iterator[tuple[str, bytes]]:
    """A font is in the file in parts of 256 letters: which of them, and the codes in it."""
    face, document = pdfmetrics.getFont(font.name), canvas._doc  # noqa: SLF001
    for subset, codes in face.splitString("".join(p.glyph.drawn for p in letters), document):
        yield face.getSubsetInternalName(subset, document), codes


def _steps(letters: list[Placed], codes: bytes, font: Font) -> str:
    """Letters in hexadecimal, and between them how far the pen goes back (or on) first."""
    parts, at = [], letters[0].at
    for letter, code in zip(letters, codes, strict=False):
        back = (at - letter.at) / font.scale
        if abs(back) > _NEAR:
            parts.append(f"{back * 1000:.1f}")
        parts.append(f"<{code:02X}>")
        at = letter.at + letter.glyph.width
    return "".join(parts)
