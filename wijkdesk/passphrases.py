"""What a passphrase must be: long enough, and not what everybody thinks of first."""

import string
import unicodedata
from functools import cache

from wijkdesk.config import resources

SHORTEST = 12
LONG = 20
FEW_LETTERS = 5
MANY_WORDS = 4
COMMON_WORDS = 3
"""Of words that everybody thinks of it takes four; three with a year are what everybody does."""
_READ_AS = str.maketrans("013457@$!€", "oieastasie")


def weakness(passphrase: str) -> str | None:
    """The code of what is wrong with a new passphrase; None when nothing is."""
    if len(passphrase) < SHORTEST:
        return "passphrase_short"
    return "passphrase_common" if is_common(passphrase) else None


def is_common(passphrase: str) -> bool:
    """Whether it is on everybody's list, with or without a year, capitals and signs for letters."""
    if len(set(passphrase.casefold())) < FEW_LETTERS:
        return True
    plain = _plain(passphrase)
    middle = plain.strip(string.digits + string.punctuation + string.whitespace)
    forms = {_letters(plain), _letters(middle.translate(_READ_AS))}
    if not any(forms):  # digits and signs alone: a date, a telephone number
        return len(passphrase) < LONG
    return any(_is_made_of(form, COMMON_WORDS) for form in forms)


def strength(passphrase: str) -> str:
    """In one word: empty, short, simple, enough or strong; loose words make it strong."""
    if not passphrase:
        return "empty"
    if len(passphrase) < SHORTEST:
        return "short"
    if is_common(passphrase):
        return "simple"
    words = {word for word in passphrase.casefold().split() if len(word) > 1}
    return "strong" if len(words) >= MANY_WORDS or len(passphrase) >= LONG else "enough"


def _plain(text: str) -> str:
    """Small letters without their marks."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def _letters(text: str) -> str:
    return "".join(c for c in text if c.isalpha())


def _is_made_of(text: str, most: int) -> bool:
    """Whether the text is at most so many common words behind each other, or one of them again."""
    listed, longest = _common()
    fewest: list[int | None] = [0] + [None] * len(text)
    for end in range(1, len(text) + 1):
        starts = range(max(0, end - longest), end)
        found = [
            known + 1
            for start in starts
            if (known := fewest[start]) is not None and text[start:end] in listed
        ]
        fewest[end] = min(found, default=None)
    if (fewest[-1] or most + 1) <= most:
        return True
    return any(
        len(text) % size == 0 and text == text[:size] * (len(text) // size)
        for size in range(1, min(longest, len(text) // 2) + 1)
    )


@cache
def _common() -> tuple[frozenset[str], int]:
    """The list, and how long its longest entry is."""
    lines = (resources() / "passphrases" / "common.txt").read_text("utf-8").splitlines()
    listed = frozenset(_letters(_plain(line)) for line in lines if not line.startswith("#")) - {""}
    return listed, max(map(len, listed))
