"""Lines in the words of the file: run by run, or letter by letter where one reads to the left."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any
from unicodedata import combining

from reportlab.pdfbase import pdfmetrics

from wijkdesk.documents.fonts import BOLD, REGULAR, Font, glyph, width
from wijkdesk.documents.languages import language_of
from wijkdesk.documents.style import Colour, Style
from wijkdesk.documents.tagged.spelled import spelled
from wijkdesk.documents.text import Line
from wijkdesk.documents.turning import Placed

_LATIN = {REGULAR.latin, BOLD.latin}
_OTHERS = {"ar", "fa", "prs", "ti"}
"""Languages that are written in another script than that of these fonts."""
_LETTER = re.compile(r"[^\W\d_]")
_NEAR = 0.001
"""Letters closer than this to where the pen is need no step."""


def draw_line(canvas: Any, line: Line, x: float, baseline: float, style: Style) -> None:
    """Draw a line, in the order in which it is read; it ends with a space for who listens.

    ReportLab's own pen measures and formats again what is known here, and only goes forward.
    """
    written = _placed if line.placed else _runs
    around, colour = canvas.language, _colour(style.colour)
    pieces = _told(canvas, around, written(canvas, line, x, baseline, style.size))
    for lang, some in groupby(pieces, itemgetter(0)):
        with canvas.aside(lang):
            shown = " ".join(words for _, words in some)
            canvas._code.append(f"{colour} BT {shown} ET")  # noqa: SLF001


def _told(
    canvas: Any, around: str, pieces: Iterable[tuple[Font, str, str]]
) -> Iterator[tuple[str, str]]:
    """Each piece with its language; a mark above a letter is in that of the letter."""
    lang = ""
    for font, text, words in pieces:
        if not (text and all(map(combining, text))):
            lang = _other(canvas, around, font, text)
        yield lang, words


@cache
def _colour(colour: Colour) -> str:
    return "{:.4g} {:.4g} {:.4g} rg".format(*colour)


def _other(canvas: Any, around: str, font: Font, text: str) -> str:
    """A name in another script than its sentence: its language."""
    latin = font.name in _LATIN
    if not around or latin != (around in _OTHERS) or not _LETTER.search(text):
        return ""
    return canvas.about.lang if latin else language_of("".join(map(spelled, map(ord, text))))


def _runs(
    canvas: Any, line: Line, x: float, baseline: float, size: float
) -> Iterator[tuple[Font, str, str]]:
    """From left to right, font by font."""
    last = len(line.runs) - 1
    for number, (font, text) in enumerate(line.runs):
        words = [f"1 0 0 1 {x:.3f} {baseline:.3f} Tm"]
        ended = text if line.joined or number < last else text + " "
        for name, codes in _subsets(canvas, font, ended):
            words.append(f"{name} {size * font.scale:.4g} Tf <{codes.hex()}> Tj")
        yield font, text, " ".join(words)
        if number < last:
            x += width(font, text) * size


def _placed(
    canvas: Any, line: Line, x: float, baseline: float, size: float
) -> Iterator[tuple[Font, str, str]]:
    """One array of letters and steps for each font; the pen goes back where one reads on."""
    letters = [*line.placed, *([] if line.joined else [_space(line)])]
    for (font, rise), some in groupby(letters, lambda one: (one.glyph.font, one.rise)):
        left, words = list(some), []
        text = "".join(one.glyph.drawn for one in left)
        for name, codes in _subsets(canvas, font, text):
            start, height = x + left[0].at * size, baseline + rise * size
            words.append(f"1 0 0 1 {start:.3f} {height:.3f} Tm {name} {size * font.scale:.4g} Tf")
            words.append(f"[{_steps(left, codes, font)}] TJ")
            left = left[len(codes) :]
        yield font, text, " ".join(words)


def _space(line: Line) -> Placed:
    """Where the next word would begin."""
    space = glyph(" ", REGULAR)
    return Placed(len(line.placed), -space.width if line.mirrored else line.width, space)


def _subsets(canvas: Any, font: Font, text: str) -> Iterator[tuple[str, bytes]]:
    """A font is in the file in parts of 256 letters: which of them, and the codes in it."""
    face, document = pdfmetrics.getFont(font.name), canvas._doc  # noqa: SLF001
    for subset, codes in face.splitString(text, document):
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
