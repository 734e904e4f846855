"""How a name sounds, so that somebody who only heard it finds how it is written.

The same letters sound differently in Dutch, Arabic, Turkish, Polish, Tigrinya, Ukrainian, Somali or
Sarnami, and nobody knows which language was heard: a word has one or a few *sounds*. Words that can
begin with the same two consonants are compared, each difference at its own price (sounding.py).
How it was tuned and measured: decision record 0019.

A sound has p b f v w t d s z k g m n l r h y and vowels as they are heard in Dutch, `X` as in
sjaal, `C` as in Tsjech, `J` as in jungle, `G` as in dag.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, product

LEAST = 3
"""A word of fewer letters sounds like too many."""
_MOST_SOUNDS = 6
_MOST_WAYS = 64
_LONGEST = 40
_V = "aeiouyæœ"

# Tried in this order at each place of a word; `^` is its beginning. What may sound in more than one
# way has more than one answer, the most likely first; no answer: as it is written.
_RULES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"szcz|shch|sjtsj", ("XC",)),
    (r"tsch|tsj|tch|cz|č|ć|ç", ("C",)),
    (r"dzj|dzh|dsj|dž|dź|dż|dj|jh", ("J",)),
    (r"tj", ("C", "ty")),
    (rf"sch(?=[{_V}])", ("sG", "X")),
    (r"sch|sh|sj|sz|š|ş|ś", ("X",)),
    (r"zj|zh|ž|ź|ż", ("J",)),
    (r"rz", ("J", "rz")),
    (r"kh|x(?!$)", ("G", "ks")),
    (r"x", ("ks", "G")),
    (r"ch", ("G", "X", "k")),
    (r"gh", ("G",)),
    (r"ğ", ("", "g")),
    (r"ph", ("f",)),
    (r"th", ("t", "s")),
    (r"dh", ("d",)),
    (r"bh", ("b",)),
    (r"qu|kw", ("kw", "k")),
    (r"ck|cq|q", ("k",)),
    (r"ts|tz|ds|dz", ("s", "ts")),
    (r"^c(?=[eiy])", ("s", "J", "k", "")),
    (r"^c", ("k", "J", "")),
    (r"c(?=[eiy])", ("s", "J")),
    (r"c$", ("k", "C")),
    (r"c", ("k", "J")),
    (r"^g", ("g", "J")),
    (r"g(?=[eiy])", ("g", "J")),
    (rf"^(?:ou|oe)(?=[{_V}])", ("w", "u")),
    (rf"^[iy](?=[{_V}])", ("y",)),
    (r"^j", ("y", "J")),
    (rf"(?<=[{_V}])j(?![{_V}])", ("", "J")),
    (r"j", ("y", "J")),
    (r"ł", ("l", "w")),
    (r"ą|ę", ("on", "o")),
    (r"e$", ("e", "")),
    (r"ou(?![aeiou])|oo|oe|uu", ("u",)),
    (r"[ae][iy](?![aeou])|[ae]j(?![aeiouj])|ae|ij(?!j)|ee|ea|ie", ("i",)),
    (r"(?:au|aw|eu)(?![aeiou])", ("o",)),
    (r"[iy](?=[aou])", ("y",)),
    (r"y", ("i",)),
    (r"[abdefghiklmnoprstuvwzæœ]", ()),
)
_SCANNER = re.compile("|".join(f"({pattern})" for pattern, _ in _RULES))
_KEPT = frozenset("çčćğłşśšźžżąę")
"""Letters whose sign changes the sound; all others lose their accents."""

_CLASSES = dict(zip("pbfvwtdszXCJkgGmnlr", "PPFFFTTSSSSSKKKMNLR", strict=True))
_OUTLINE = str.maketrans(_CLASSES | dict.fromkeys("aeiouyæœ", "a") | {"h": ""})
_CONSONANT: dict[str, tuple[str, ...]] = {sound: (kind,) for sound, kind in _CLASSES.items()}
_CONSONANT |= {"h": ("", "K"), "G": ("K", ""), "w": ("F", ""), "v": ("F", "P")}
_FIRST: dict[str, tuple[str, ...]] = {
    "i": ("A", ""),
    "e": ("A", ""),
    "h": ("A", "K"),
    "G": ("A", "K"),
    "g": ("K", "A"),
}
_FIRST |= dict.fromkeys("aouyæœ", ("A",))


@lru_cache(20_000)
def sounds(word: str) -> tuple[str, ...]:
    """How a word can sound, the most likely first; nothing for one that is not in our letters."""
    answers = [
        _RULES[(m.lastindex or 1) - 1][1] or (m.group(),) for m in _SCANNER.finditer(_letters(word))
    ]
    ways = islice(product(*answers), _MOST_WAYS)
    found = dict.fromkeys(_once("".join(way)) for way in ways)
    return tuple(islice((sound for sound in found if sound), _MOST_SOUNDS))


@lru_cache(20_000)
def keys(sound: str) -> frozenset[str]:
    """With which words a sound is compared: its first two consonants, `A` for a vowel before them.

    A consonant that may be weak, such as the h of Ahmed, gives more than one.
    """
    options = [_FIRST[sound[0]]] if sound[0] in _FIRST else []
    options += [_CONSONANT[c] for c in sound[len(options) :] if c in _CONSONANT]
    return frozenset("".join(way)[:2] for way in product(*options[:4]))


@lru_cache(20_000)
def outline(sound: str) -> str:
    """Consonants by class and vowels alike: what is far here need not be looked at closer."""
    return sound.translate(_OUTLINE)


def _letters(word: str) -> str:
    kept = "".join(_plain(word[:_LONGEST].replace("İ", "i").casefold()))
    return kept if kept.isalpha() else ""


def _plain(word: str) -> Iterator[str]:
    for letter in unicodedata.normalize("NFC", word):
        if letter in _KEPT:
            yield letter
        else:
            parts = unicodedata.normalize("NFKD", letter.replace("\u0131", "i"))
            yield "".join(p for p in parts if ("a" <= p <= "z") or p in "æœ")


def _once(sound: str) -> str:
    """Doubled sounds are one."""
    return re.sub(r"(.)\1+", r"\1", sound)
