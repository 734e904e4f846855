"""The bundled fonts: which of them has a character, and how wide it is."""

from functools import cache
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from wijkdesk.config import resources

MARK = "\N{REPLACEMENT CHARACTER}"
"""Stands for a character that no font has; Noto Sans can draw this one, but no white square."""


class Family(NamedTuple):
    """Fonts of one weight, for one script each."""

    latin: str
    arabic: str
    ethiopic: str


REGULAR = Family("NotoSans-Regular", "NotoNaskhArabic-Regular", "NotoSansEthiopic-Regular")
BOLD = Family("NotoSans-Bold", "NotoNaskhArabic-Bold", "NotoSansEthiopic-Bold")


_SCALE = {"NotoNaskhArabic-Regular": 1.15, "NotoNaskhArabic-Bold": 1.15}
"""Naskh letters are small for their size; like this they read as easily as the Dutch beside."""


class Font(NamedTuple):
    """A font as it is used: by its name, a little larger than the rest where it looks small."""

    name: str
    scale: float


class Glyph(NamedTuple):
    """How a character is drawn: in which font, as which character, how wide at size 1."""

    font: Font
    drawn: str
    width: float
    lost: str = ""
    """The character itself, when no font has it."""


@cache
def glyph(char: str, family: Family) -> Glyph:
    """Find a character in the first font that has it."""
    for name in family:
        face = _font(name).face
        if char != MARK and ord(char) in face.charToGlyph:
            return _glyph(name, char)
    return _glyph(family.latin, MARK)._replace(lost=char)


def _glyph(name: str, char: str) -> Glyph:
    face, scale = _font(name).face, _SCALE.get(name, 1)
    width = face.charWidths.get(ord(char), face.defaultWidth)
    return Glyph(Font(name, scale), char, scale * width / 1000)


@cache
def _font(name: str) -> TTFont:
    """Load and register a font; once, because reading its tables takes up to 8 ms."""
    # asciiReadable would put all of ASCII into every subset, those of Arabic and Ethiopic included.
    font = TTFont(name, resources() / "fonts" / f"{name}.ttf", asciiReadable=False)
    pdfmetrics.registerFont(font)
    return font
