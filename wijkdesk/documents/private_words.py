"""What in running text belongs to somebody without being a name: numbers, mail, addresses.

One place for what is marked in a copy and what is taken out of a plan without names.
"""

import re
import unicodedata

_BETWEEN = r"[ \u00a0\u2009\u202f\-/.()\u2010-\u2015]{0,3}"
"""What people put between digits: "06 - 12 34 56 78", "+31 (0)6 12345678"."""
PHONE = re.compile(rf"(?<![\w/])(?:\+|00)?\d(?:{_BETWEEN}\d){{8,12}}(?![\w/])")
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
ACCOUNT = re.compile(r"\b[A-Z]{2}\d\d ?(?:[A-Z0-9] ?){10,26}\b")
POSTCODE = re.compile(r"\b\d{4}(?:[ \u00a0]?[A-Z]{2}|[a-z]{2})\b")
STREET = re.compile(
    r"\b[^\W\d_][\w'’-]*(?:straat|laan|weg|plein|kade|gracht|singel|hof|dijk|pad|steeg|markt|park"
    r"|dreef|allee|plantsoen|boulevard|wal|brink|str\.)[ \u00a0]\d+ ?[a-zA-Z]?\b"
)
_BETWEEN_LETTERS = frozenset("\u00ad\u200b\u200e\u200f\u2060\ufeff")
_JOINERS = re.compile("[\u200c\u200d]")


def legible(text: str) -> str:
    """The text without signs that nobody sees and that stand in the way of who looks for a name.

    Joiners stay where letters of other scripts need them.
    """
    seen = "".join(char for char in text if char not in _BETWEEN_LETTERS)
    return _JOINERS.sub(lambda match: match[0] if _joins(seen, match.start()) else "", seen)


def _joins(text: str, at: int) -> bool:
    before = text[at - 1 : at]
    return bool(before) and "LATIN" not in unicodedata.name(before, "LATIN")
