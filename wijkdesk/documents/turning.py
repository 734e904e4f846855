"""Lines read from right to left: where each letter stands, in the order in which one reads.

A PDF is listened to in the order in which its letters are drawn. So they are drawn in reading
order, each at the place that the rules of Unicode for both directions give it.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bidi import get_display
from bidi.mirror import MIRRORED

from wijkdesk.documents.cleaning import unseen
from wijkdesk.documents.fonts import Family, Glyph, glyph, outline
from wijkdesk.documents.fonts import mirrored as image_of

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
_ISOLATE, _END_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
# The turning leaves such characters where they were, behind the one before: two of them are a
# number from which we see where each letter went, and which way it is read.
_LOW, _HIGH, _END = 0xE0020, 0xE0060, 0xE0080
_BASE = _HIGH - _LOW
_MOST = _BASE * (_END - _HIGH)
_OURS = re.compile(f"[{chr(_LOW)}-{chr(_END - 1)}]")
_GUARDS = {False: "A", True: "\N{HEBREW LETTER ALEF}"}
_BELOW = {29, 32, 202, 218, 220, 222, 233, 240}
"""The classes of marks that stand below a letter."""
_GAP = 0.03
_HIGHEST, _LOWEST = 1.25, -0.6
"""However many marks somebody piles up, they do not reach into other lines."""


class Placed(NamedTuple):
    """A letter and where it stands at size 1; `turn` counts from the left."""

    turn: int
    at: float
    glyph: Glyph
    rise: float = 0.0


def placed(logical: str, family: Family, *, mirrored: bool) -> tuple[Placed, ...]:
    """Every letter of a line in reading order; what leaves no trace is left out."""
    at, found = 0.0, {}
    for turn, (index, turned) in enumerate(_turned(logical, mirrored=mirrored)):
        if unseen(char := logical[index]):
            continue
        image = MIRRORED.get(char) if turned else None
        shown = image_of(char, image, family) if image else glyph(char, family)
        found[index] = Placed(turn, at, shown)
        at += shown.width
    return tuple(_with_marks(found[index] for index in sorted(found)))


def _turned(logical: str, *, mirrored: bool) -> Iterator[tuple[int, bool]]:
    """From left to right: the place of each letter in the line, and whether it is turned."""
    line = _OURS.sub("\N{SOFT HYPHEN}", logical[:_MOST])
    fenced = "".join(
        f"{char}{chr(_LOW + i % _BASE)}{chr(_HIGH + i // _BASE)}" for i, char in enumerate(line)
    )
    # At the end of a line such characters would go to its far side: so the end comes later.
    still_open = max(0, line.count(_ISOLATE) - line.count(_END_ISOLATE))
    fenced += _END_ISOLATE * still_open + _GUARDS[mirrored]
    shown = get_display(fenced, base_dir="R" if mirrored else "L")
    place = 0
    while place + 3 <= len(shown):
        first, low, last = map(ord, shown[place : place + 3])
        turned = _HIGH <= first < _END
        high = first if turned else last
        if _LOW <= low < _HIGH <= high < _END:
            yield low - _LOW + _BASE * (high - _HIGH), turned
            place += 3
        else:
            place += 1
    yield from ((index, False) for index in range(_MOST, len(logical)))


def _with_marks(letters: Iterable[Placed]) -> Iterator[Placed]:
    """Vowel marks over or under the middle of their letter, clear of it and of each other."""
    over, middle, high, low = False, 0.0, 0.0, 0.0
    for letter in letters:
        char = letter.glyph.drawn
        left, bottom, right, top = outline(letter.glyph.font, char)
        if not (over and unicodedata.category(char) == "Mn"):
            over = bool(RIGHT_TO_LEFT.match(char))
            middle, high, low = letter.at + (left + right) / 2, top, bottom
            yield letter
            continue
        if unicodedata.combining(char) in _BELOW:
            rise = max(min(0.0, low - _GAP - top), min(0.0, _LOWEST - bottom))
            low = bottom + rise
        else:
            rise = min(max(0.0, high + _GAP - bottom), max(0.0, _HIGHEST - top))
            high = top + rise
        yield letter._replace(at=middle - (left + right) / 2, rise=rise)
