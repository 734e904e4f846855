"""Which lines of two versions are the same one: by key, else by their words."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Hashable, Sequence
from typing import NamedTuple

ALIKE = 0.5
"""The share of its words that a line without a key must have kept."""


class Line(NamedTuple):
    """A line as far as it matters for finding it again; `within` is the goal of an action."""

    key: str
    words: str
    within: Hashable = None


def pairs(before: Sequence[Line], after: Sequence[Line]) -> list[tuple[int, int]]:
    """The places of lines that are the same one, each at most once, in the order of `after`.

    A line that went to other readers is another row with the same words. Only where one of the two
    has no key are words alike enough: two rows are two lines, whatever they say.
    """
    found: dict[int, int] = {}
    here = {line.key: place for place, line in enumerate(before) if line.key}
    for place, line in enumerate(after):
        if line.key in here:
            found[place] = here[line.key]
    _by_words(before, after, found)
    _by_likeness(before, after, found)
    return sorted(((old, new) for new, old in found.items()), key=lambda pair: pair[1])


def moved(places: Sequence[int]) -> set[int]:
    """Which of these go against the others: as few as possible. Each is its own place before."""
    ends: list[int] = []
    chains: list[list[int]] = []
    for place in places:
        at = bisect_left(ends, place)
        chain = [*(chains[at - 1] if at else []), place]
        ends[at : at + 1], chains[at : at + 1] = [place], [chain]
    return set(places) - set(chains[-1] if chains else [])


def _by_words(before: Sequence[Line], after: Sequence[Line], found: dict[int, int]) -> None:
    """The very same words, first those that stand at the same place."""
    for look_within in (True, False):
        free: dict[tuple[str, Hashable], list[int]] = {}
        for place in _left(before, set(found.values())):
            line = before[place]
            free.setdefault(_said(line, within=look_within), []).append(place)
        for place in _left(after, found.keys()):
            there = free.get(_said(after[place], within=look_within))
            if there and after[place].words.strip():
                found[place] = there.pop(0)


def _said(line: Line, *, within: bool) -> tuple[str, Hashable]:
    return " ".join(line.words.split()).casefold(), line.within if within else None


def _by_likeness(before: Sequence[Line], after: Sequence[Line], found: dict[int, int]) -> None:
    """The likest first."""
    old = {place: _bag(before[place]) for place in _left(before, set(found.values()))}
    new = {place: _bag(after[place]) for place in _left(after, found.keys())}
    scores = sorted(
        (-likeness, there, here)
        for here, bag in new.items()
        for there, other in old.items()
        if not (after[here].key and before[there].key)
        and (likeness := _likeness(bag, other)) >= ALIKE
    )
    taken: set[int] = set()
    for _score, there, here in scores:
        if here not in found and there not in taken:
            found[here] = there
            taken.add(there)


def _left(lines: Sequence[Line], taken: Container[int]) -> list[int]:
    return [place for place in range(len(lines)) if place not in taken]


def _bag(line: Line) -> Counter[str]:
    return Counter(line.words.casefold().split())


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0
