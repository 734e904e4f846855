"""The bundled fonts: which of them has a character, and how wide it is."""

import struct
from functools import cache
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics

from wijkdesk.config import resources
from wijkdesk.documents.tagged.spelled import MIRRORED_FROM, SpelledFont

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
def mirrored(char: str, image: str, family: Family) -> Glyph:
    """A bracket in text that runs from right to left: drawn as its image, read as itself."""
    name = glyph(image, family).font.name
    face = _font(name).face
    drawn = chr(MIRRORED_FROM + ord(char))
    face.charToGlyph[ord(drawn)] = face.charToGlyph[ord(image)]
    face.charWidths[ord(drawn)] = face.charWidths.get(ord(image), face.defaultWidth)
    return _glyph(name, drawn)


def width(font: Font, text: str) -> float:
    """How wide a run of one font is at size 1."""
    face = _font(font.name).face
    units: float = sum(face.charWidths.get(ord(c), face.defaultWidth) for c in text)
    return font.scale * units / 1000


@cache
def outline(font: Font, char: str) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of what is drawn of a character, at size 1."""
    face = _font(font.name).face
    number = face.charToGlyph[ord(char)]
    start, end = face.glyphPos[number : number + 2]
    if start == end:
        return (0, 0, 0, 0)
    head = face.get_table_pos("glyf")[0] + start
    box = struct.unpack(">4h", face.get_chunk(head + 2, 8))
    left, bottom, right, top = (font.scale * side / face.unitsPerEm for side in box)
    return left, bottom, right, top


@cache
def _font(name: str) -> SpelledFont:
    """Load and register a font; once, because reading its tables takes up to 8 ms."""
    # asciiReadable would put all of ASCII into every subset, those of Arabic and Ethiopic included.
    font = SpelledFont(name, resources() / "fonts" / f"{name}.ttf", asciiReadable=False)
    pdfmetrics.registerFont(font)
    return font
