"""Two versions of one text made into one, paragraph by paragraph, or not at all (sync.md 3.4, 4.8).

Never within a paragraph: "mag niet ophalen" and "mag ophalen van de opvang" would become a sentence
that nobody wrote. The laptop uses the same rule when a form is saved over a text that moved.
"""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

MOST = 4000
"""Paragraphs of a text that is still compared: what is longer is for a person."""
MOST_WORK = 4_000_000
"""Pairs of like paragraphs: a text that repeats itself costs the square of that, and has no
landmarks."""


class Region(NamedTuple):
    """Paragraphs `start` to `end` of the base, and what one side made of them."""

    start: int
    end: int
    made: tuple[str, ...]


def plain(text: str) -> str:
    """As texts are compared: NFC, and one kind of line end."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n"))


def merged(base: str, mine: str, theirs: str) -> str | None:
    """Both changes in one text; None when a person must decide.

    Between what one side changed and what the other did must stand a paragraph that neither
    touched, that is not empty, and that is there only once: so both have it in the same place.
    What both did alike is done once.
    """
    was, one, other = (plain(text).split("\n") for text in (base, mine, theirs))
    if _too_long(was, one) or _too_long(was, other):
        return None
    a, b = _regions(was, one), _regions(was, other)
    both = set(a) & set(b)
    landmarks = _landmarks(was, one, other)
    for region in (r for r in a if r not in both):
        if not all(_apart(region, theirs_, landmarks) for theirs_ in b if theirs_ not in both):
            return None
    return "\n".join(_applied(was, sorted({*a, *b})))


def _too_long(was: Sequence[str], now: Sequence[str]) -> bool:
    if max(len(was), len(now)) > MOST:
        return True
    left, right = Counter(was), Counter(now)
    return sum(n * right[paragraph] for paragraph, n in left.items()) > MOST_WORK


def _regions(was: Sequence[str], now: Sequence[str]) -> list[Region]:
    match = SequenceMatcher(None, was, now, autojunk=False)
    return [
        Region(start, end, tuple(now[first:last]))
        for tag, start, end, first, last in match.get_opcodes()
        if tag != "equal"
    ]


def _landmarks(*texts: Sequence[str]) -> set[int]:
    """Places in the base of paragraphs that say something and stand once in each text."""
    was = texts[0]
    counts = [Counter(text) for text in texts]
    return {n for n, p in enumerate(was) if p.strip() and all(count[p] == 1 for count in counts)}


def _apart(one: Region, other: Region, landmarks: set[int]) -> bool:
    first, second = sorted((one, other))
    return any(n in landmarks for n in range(first.end, second.start))


def _applied(was: Sequence[str], regions: Sequence[Region]) -> list[str]:
    made: list[str] = []
    at = 0
    for region in regions:
        made += [*was[at : region.start], *region.made]
        at = region.end
    return [*made, *was[at:]]
