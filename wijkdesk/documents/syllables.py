"""Where a word that is wider than its column parts: before what begins a syllable in Dutch."""

import re
from itertools import pairwise

_FEW = 3
"""Fewer letters are not worth a line."""
_WORD = re.compile(r"\W*([A-Za-z\u00c0-\u024f]+)\W*")
_VOWEL = re.compile("[aeiouy\u00e0-\u00ff]", re.IGNORECASE)
_CONSONANT = "[b-df-hj-np-tv-xz]"
_BEGINS = re.compile(
    f"(?:sch|ch|(?<={_CONSONANT})st|[bcdfgkpt][lr]|{_CONSONANT})(?={_VOWEL.pattern})",
    re.IGNORECASE,
)


def syllables(word: str) -> list[str]:
    """Something like them; of an address, a code or another script there are none."""
    letters = _WORD.fullmatch(word)
    if letters is None:
        return []
    starts = (found.start() for found in _BEGINS.finditer(word))
    last = letters.end(1) - _FEW
    within = (start for start in starts if start <= last and _VOWEL.search(word, 0, start))
    return [word[start:end] for start, end in pairwise((0, *within, len(word)))]
