"""How alike two sounds are: a distance in which each difference has its own price.

The prices were set by ear and tuned on one half of the names in tests/storage/heard.
"""

from functools import lru_cache
from math import inf

NEAR = 0.8
"""How alike two words must be, from 0 to 1."""

_VOWELS = frozenset("aeiou")
_OTHER = 1.1
_PRICES = {
    "pb": 0.35, "td": 0.2, "fv": 0.1, "fw": 0.2, "vw": 0.1, "bv": 0.5, "bf": 0.7, "bw": 0.7,
    "sz": 0.1, "sX": 0.25, "sC": 0.35, "sJ": 0.4, "zJ": 0.3, "zX": 0.3, "zC": 0.4,
    "XC": 0.3, "XJ": 0.2, "CJ": 0.3, "kC": 0.6,
    "kg": 0.4, "gG": 0.15, "kG": 0.3, "Gh": 0.3, "gh": 0.4, "kh": 0.9, "mn": 0.6,
    "yi": 0.1, "ye": 0.2, "yJ": 0.4, "wu": 0.1, "wo": 0.2,
    "ae": 0.25, "ei": 0.2, "ai": 0.5, "ou": 0.1, "ao": 0.4, "au": 0.45,
    "eo": 0.5, "eu": 0.6, "iu": 0.6, "io": 0.6,
}  # fmt: skip
_SWAP = {way: price for pair, price in _PRICES.items() for way in (pair, pair[::-1])}
_WEIGHT = dict.fromkeys("aeiou", 0.5) | {"h": 0.4, "y": 0.4}
_GAP = dict.fromkeys("aeiou", 0.35) | {"h": 0.2, "y": 0.2, "w": 0.6}
_LAST_GAP = dict.fromkeys("aiou", 0.75) | {"n": 0.5}  # Samira is not Samir


def similarity(one: str, other: str, least: float = 0.0) -> float:
    """1 for the same sound, 0 for nothing in common; below `least` it is not looked at closely."""
    longest = max(_weight(one), _weight(other))
    close = 1 - _distance(one, other, (1 - least) * longest) / longest
    return close if close >= least else 0.0


@lru_cache(20_000)
def _weight(sound: str) -> float:
    return sum(_WEIGHT.get(c, 1.0) for c in sound)


def _distance(one: str, other: str, most: float) -> float:
    gaps = _gaps(other)
    above = [0.0]
    for gap in gaps:
        above.append(above[-1] + gap)
    for a, dropped in zip(one, _gaps(one), strict=True):
        row = [above[0] + dropped]
        for n, b in enumerate(other):
            swapped = above[n] + (0.0 if a == b else _SWAP.get(a + b, _OTHER))
            row.append(min(swapped, above[n + 1] + dropped, row[n] + gaps[n]))
        if min(row) > most:
            return inf
        above = row
    return above[-1]


@lru_cache(20_000)
def _gaps(sound: str) -> list[float]:
    """What each sound costs when the other word does not have it."""
    gaps = [_GAP.get(c, 0.9) for c in sound]
    gaps[-1] = _LAST_GAP.get(sound[-1], gaps[-1])
    return gaps
