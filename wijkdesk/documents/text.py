"""Clean text becomes lines: shaped, broken, in drawing order, split into runs of one font."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from arabic_reshaper import ArabicReshaper
from bidi import get_base_level, get_display

from wijkdesk.documents.cleaning import unseen
from wijkdesk.documents.fonts import Family, Font, glyph

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f]")
_WORD = re.compile(r"[^ ]+ *| +")
_PIECE = re.compile(r"[^-/]+[-/]*|[-/]+")
_ISOLATE, _END_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class Run(NamedTuple):
    """Neighbouring characters from one font, in the order in which they are drawn."""

    font: Font
    text: str


class Line(NamedTuple):
    """One line as it is drawn; `width` is at size 1."""

    runs: tuple[Run, ...]
    width: float
    mirrored: bool
    """Its paragraph begins in a script that is read from right to left."""


def isolate(text: str) -> str:
    """Fence off a value in our own sentence: after an Arabic name "12 mei" would read "mei 12"."""
    return f"{_ISOLATE}{text}{_END_ISOLATE}" if _RIGHT_TO_LEFT.search(text) else text


def lines(text: str, room: float, family: Family) -> Iterator[Line]:
    """Break text into lines of at most `room` at size 1."""
    for paragraph in text.split("\n"):
        shaped = _shaper().reshape(paragraph) if _ARABIC.search(paragraph) else paragraph
        mirrored = bool(shaped) and get_base_level(shaped) == 1
        still_open = ""
        for part in broken(shaped, room, family):
            line = still_open + part.rstrip(" ")
            yield _drawn(line, family, mirrored=mirrored)
            # Each line is turned by itself, so an isolate that is still open is opened again.
            still_open = _ISOLATE * max(0, line.count(_ISOLATE) - line.count(_END_ISOLATE))


def fitted(text: str, room: float, family: Family) -> Line:
    """Make one line, cut off with an ellipsis where it is longer than `room`."""
    text = text.replace("\n", " ")
    if measured(text, family) > room:
        room -= measured("…", family)
        text = next(broken(text.replace(" ", "\N{NO-BREAK SPACE}"), room, family)) + "…"
    return next(lines(text, float("inf"), family))


def measured(text: str, family: Family) -> float:
    """Say how wide text is at size 1."""
    return sum(glyph(c, family).width for c in text if not unseen(c))


def broken(text: str, room: float, family: Family) -> Iterator[str]:
    """Fill lines greedily; spaces at the end of a line may stick out, for they are not drawn."""
    line, used = "", 0.0
    for word in _words(text, room, family):
        bare = measured(word.rstrip(" "), family)
        if line and used + bare > room:
            yield line
            line, used = "", 0.0
        line += word
        used += measured(word, family)
    yield line


def _words(text: str, room: float, family: Family) -> Iterator[str]:
    """Words with the spaces after them; one wider than a line parts at hyphens, then anywhere."""
    for word in _WORD.findall(text):
        if measured(word.rstrip(" "), family) <= room:
            yield word
            continue
        for piece in _PIECE.findall(word):
            if measured(piece.rstrip(" "), family) <= room:
                yield piece
            else:
                yield from piece


def _drawn(logical: str, family: Family, *, mirrored: bool) -> Line:
    """Put one line in drawing order and give each character its font.

    Who copies text from the file gets it in reading order all the same: viewers turn it back
    themselves (tried: pdfium and poppler), and do it wrongly when given an ActualText.
    """
    turned = bool(_RIGHT_TO_LEFT.search(logical))
    visual = get_display(logical, base_dir="R" if mirrored else "L") if turned else logical
    glyphs = [glyph(c, family) for c in visual if not unseen(c)]
    runs = tuple(
        Run(font, "".join(g.drawn for g in group))
        for font, group in groupby(glyphs, attrgetter("font"))
    )
    return Line(runs, sum(g.width for g in glyphs), mirrored)


@cache
def _shaper() -> ArabicReshaper:
    # By default vowel marks are thrown away: that would change what somebody wrote.
    return ArabicReshaper({"delete_harakat": False})
