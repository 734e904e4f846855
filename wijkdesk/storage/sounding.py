"""How alike two sounds are: a distance in which each difference has its own price.

The prices were set by ear and tuned on one half of the names in tests/storage/heard.
"""

from functools import lru_cache
from math import inf
from typing import NamedTuple

NEAR = 0.8
"""How alike two words must be, from 0 to 1."""

_VOWELS = frozenset("aeiou")
_OTHER = 1.1
_ROUNDED = 1e-9
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
    return Heard(one).similarity(other, least)


class Heard:
    """One sound, to be compared with many: those that begin alike share that part of the work."""

    def __init__(self, sound: str) -> None:
        self._sound = sound
        self._gaps = _gaps(sound)
        self._weight = _weight(sound)
        first = [0.0]
        for gap in self._gaps:
            first.append(first[-1] + gap)
        self._rows: dict[str, _Row] = {"": _Row(first, 0.0)}
        self._swaps: dict[str, list[float]] = {}

    def similarity(self, other: str, least: float = 0.0) -> float:
        """As `similarity`."""
        longest = max(self._weight, _weight(other))
        close = 1 - self._distance(other, (1 - least) * longest + _ROUNDED) / longest
        return close if close >= least else 0.0

    def _distance(self, other: str, most: float) -> float:
        rows = self._rows
        row = rows[""]
        for n in range(1, len(other)):
            begins = other[:n]
            found = rows.get(begins)
            if found is None:
                found = rows[begins] = self._next(row, other[n - 1], _GAP.get(other[n - 1], 0.9))
            row = found
            if row.least > most:
                return inf
        return self._next(row, other[-1], _gaps(other)[-1]).costs[-1]

    def _next(self, above: "_Row", heard: str, dropped: float) -> "_Row":
        """What it costs to get from each beginning of the sound to one more that was heard."""
        swaps = self._swaps.get(heard)
        if swaps is None:
            swaps = [0.0 if a == heard else _SWAP.get(a + heard, _OTHER) for a in self._sound]
            self._swaps[heard] = swaps
        over = above.costs[0]
        cost = over + dropped
        row = [cost]
        for up, swap, gap in zip(above.costs[1:], swaps, self._gaps, strict=True):
            cost = min(over + swap, up + dropped, cost + gap)
            row.append(cost)
            over = up
        return _Row(row, min(row))


class _Row(NamedTuple):
    costs: list[float]
    least: float


@lru_cache(20_000)
def _weight(sound: str) -> float:
    return sum(_WEIGHT.get(c, 1.0) for c in sound)


@lru_cache(20_000)
def _gaps(sound: str) -> list[float]:
    """What each sound costs when the other word does not have it."""
    gaps = [_GAP.get(c, 0.9) for c in sound]
    gaps[-1] = _LAST_GAP.get(sound[-1], gaps[-1])
    return gaps
