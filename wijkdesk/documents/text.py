"""Clean text becomes lines: shaped, broken, split into runs of one font, each letter placed."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from arabic_reshaper import ArabicReshaper
from bidi import get_base_level

from wijkdesk.documents.cleaning import unseen
from wijkdesk.documents.fonts import Family, Font, Glyph, glyph
from wijkdesk.documents.syllables import syllables
from wijkdesk.documents.tagged.spelled import spelled
from wijkdesk.documents.turning import RIGHT_TO_LEFT, Placed, placed

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f]")
_JOINED = re.compile("[\u0600-\u06ff\u0750-\u077f][\u0600-\u06ff\u0750-\u077f\u200c\u200d ]*")
_JOINER = "\N{ZERO WIDTH JOINER}"
_LAM_ALEF = re.compile("\u0644[\u0610-\u061a\u064b-\u065f\u0670\u200d]*[\u0622\u0623\u0625\u0627]")
_WORD = re.compile(r"[^ ]+ *| +")
_PIECE = re.compile(r"[^-/]+[-/]*|[-/]+")
# "06-12345678" after an Arabic letter would be shown as "12345678-06": its groups change places.
_NUMBER = re.compile(r"(?<![\w/.:-])(?:[+(]?\d+[)]?(?:[-/.:]\d+)+|[+0]\d*(?:[ -]\d+)+)")
_ISOLATE, _END_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_HYPHEN = "\N{SOFT HYPHEN}"
"""Drawn where a line ends in it; who listens or copies gets the word whole."""


class Run(NamedTuple):
    """Neighbouring characters from one font, from left to right."""

    font: Font
    text: str


class Line(NamedTuple):
    """One line as it is drawn; `width` is at size 1."""

    runs: tuple[Run, ...]
    width: float
    mirrored: bool
    """Its paragraph begins in a script that is read from right to left."""
    words: str = ""
    """As one reads it, letters as they are spelled."""
    placed: tuple[Placed, ...] = ()
    """Each letter in the order in which it is read, where any is read from right to left."""
    joined: bool = False
    """It was broken within a word: what follows belongs to its last one."""
    ends: bool = False
    """It is the last of its paragraph."""


def isolate(text: str) -> str:
    """Fence off a value in our own sentence: after an Arabic name "12 mei" would read "mei 12"."""
    return f"{_ISOLATE}{text}{_END_ISOLATE}" if RIGHT_TO_LEFT.search(text) else text


def lines(text: str, room: float, family: Family) -> Iterator[Line]:
    """Break text into lines of at most `room` at size 1."""
    for paragraph in text.split("\n"):
        shaped = paragraph
        if RIGHT_TO_LEFT.search(paragraph):
            shaped = _NUMBER.sub(f"{_ISOLATE}\\g<0>{_END_ISOLATE}", paragraph)
        if _ARABIC.search(paragraph):
            shaped = _JOINED.sub(_shaped, shaped)
        mirrored = bool(shaped) and get_base_level(shaped) == 1
        still_open = ""
        parts = list(broken(shaped, room, family, hyphens=shaped is paragraph))
        for number, part in enumerate(parts, 1):
            bare, ends = part.rstrip(" "), number == len(parts)
            begun = still_open + bare
            joined = not ends and bare == part
            line = _drawn(begun, family, mirrored=mirrored)
            if joined and bare.endswith(_HYPHEN):
                line = _hyphened(line, family)
            yield line._replace(joined=joined, ends=ends)
            # Each line is turned by itself, so an isolate that is still open is opened again.
            still_open = _ISOLATE * max(0, begun.count(_ISOLATE) - begun.count(_END_ISOLATE))


def fitted(text: str, room: float, family: Family) -> Line:
    """Make one line, cut off with an ellipsis where it is longer than `room`."""
    text = text.replace("\n", " ")
    if measured(text, family) > room:
        room -= measured("…", family)
        text = next(broken(text.replace(" ", "\N{NO-BREAK SPACE}"), room, family)) + "…"
    return next(lines(text, float("inf"), family))


def measured(text: str, family: Family) -> float:
    """Say how wide text is at size 1."""
    return sum(map(_widths(family).__getitem__, text))


def broken(text: str, room: float, family: Family, *, hyphens: bool = False) -> Iterator[str]:
    """Fill lines greedily; spaces at the end of a line may stick out, for they are not drawn."""
    line, used, space = "", 0.0, measured(" ", family)
    for word, bare in _words(text, room, family, hyphens=hyphens):
        if line and used + bare > room:
            yield line
            line, used = "", 0.0
        line += word
        used += bare + space * (len(word) - len(word.rstrip(" ")))
    yield line


def _words(text: str, room: float, family: Family, *, hyphens: bool) -> Iterator[tuple[str, float]]:
    """Words with the spaces after them, and how wide they are without.

    One wider than a line parts at hyphens, then between syllables, then anywhere.
    """
    for word in _WORD.findall(text):
        bare = measured(word.rstrip(" "), family)
        if bare <= room:
            yield word, bare
            continue
        for piece in _PIECE.findall(word):
            bare = measured(piece.rstrip(" "), family)
            if bare <= room:
                yield piece, bare
                continue
            for part in (hyphens and _parted(piece, room, family)) or piece:
                yield part, measured(part.rstrip(" "), family)


def _parted(word: str, room: float, family: Family) -> list[str]:
    """As many syllables at once as a line holds with a hyphen; nothing where one is too wide."""
    room -= glyph(_HYPHEN, family).width
    parts: list[str] = []
    for syllable in syllables(word):
        if parts and measured((parts[-1] + syllable).rstrip(" "), family) <= room:
            parts[-1] += syllable
        elif measured(syllable.rstrip(" "), family) <= room:
            parts.append(syllable)
        else:
            return []
    return [part + _HYPHEN for part in parts[:-1]] + parts[-1:]


def _hyphened(line: Line, family: Family) -> Line:
    """The same with a hyphen at its end."""
    hyphen = glyph(_HYPHEN, family)
    runs = (*line.runs, Run(hyphen.font, hyphen.drawn))
    return line._replace(runs=runs, width=line.width + hyphen.width)


class _Glyphs(dict[str, Glyph | None]):
    """How each character is drawn in a family; nothing for one that leaves no trace."""

    def __init__(self, family: Family) -> None:
        super().__init__()
        self.family = family

    def __missing__(self, char: str) -> Glyph | None:
        found = self[char] = None if unseen(char) else glyph(char, self.family)
        return found


class _Widths(dict[str, float]):
    """How wide each is."""

    def __init__(self, family: Family) -> None:
        super().__init__()
        self.family = family

    def __missing__(self, char: str) -> float:
        shown = _glyphs(self.family)[char]
        width = self[char] = shown.width if shown else 0.0
        return width


_glyphs, _widths = cache(_Glyphs), cache(_Widths)


def _drawn(logical: str, family: Family, *, mirrored: bool) -> Line:
    """Give each character of one line its font, and its place where the line must be turned."""
    places: tuple[Placed, ...] = ()
    if RIGHT_TO_LEFT.search(logical):
        places = placed(logical, family, mirrored=mirrored)
        glyphs = [place.glyph for place in sorted(places, key=attrgetter("turn"))]
        words = "".join(spelled(ord(place.glyph.drawn)) for place in places)
    else:
        glyphs = [shown for shown in map(_glyphs(family).__getitem__, logical) if shown]
        words = "".join(shown.drawn for shown in glyphs)
    runs = tuple(
        Run(font, "".join(g.drawn for g in group))
        for font, group in groupby(glyphs, attrgetter("font"))
    )
    return Line(runs, sum(g.width for g in glyphs), mirrored, words, places)


def _shaped(found: re.Match[str]) -> str:
    """Letters as they join; arabic-reshaper loses count where a joiner stands before a ligature."""
    words = found[0]
    if _JOINER in words and _LAM_ALEF.search(words):
        words = words.replace(_JOINER, "")
    joined: str = _shaper().reshape(words)
    return joined


@cache
def _shaper() -> ArabicReshaper:
    # By default vowel marks are thrown away, and one word gets marks that nobody wrote.
    return ArabicReshaper({"delete_harakat": False, "ARABIC LIGATURE ALLAH": False})
