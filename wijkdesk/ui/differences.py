"""Which words of two texts differ, so that nobody has to search for them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

WORD = re.compile(r"\S+")
MOST = 1500
"""Comparing takes the square of the words; what is longer is not compared word by word."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a text: the same as in the other one, or different."""

    text: str
    differs: bool


def differences(one: str, other: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Both texts in pieces; put together again they are the very same texts."""
    same_one, same_other = _same_words(WORD.findall(one), WORD.findall(other))
    return _runs(one, same_one), _runs(other, same_other)


def differing_words(runs: Sequence[Run]) -> str:
    """Only what differs, for whoever listens."""
    return " … ".join(run.text.strip() for run in runs if run.differs and run.text.strip())


def _same_words(one: list[str], other: list[str]) -> tuple[set[int], set[int]]:
    """The numbers of the words that both have, in the same order."""
    head = _equal_start(one, other)
    tail = _equal_start(one[head:][::-1], other[head:][::-1])
    same_one = {*range(head), *range(len(one) - tail, len(one))}
    same_other = {*range(head), *range(len(other) - tail, len(other))}
    middle_one, middle_other = one[head : len(one) - tail], other[head : len(other) - tail]
    if max(len(middle_one), len(middle_other)) <= MOST:
        for at, there, count in SequenceMatcher(
            None, middle_one, middle_other, autojunk=False
        ).get_matching_blocks():
            same_one.update(range(head + at, head + at + count))
            same_other.update(range(head + there, head + there + count))
    return same_one, same_other


def _equal_start(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _runs(text: str, same: set[int]) -> tuple[Run, ...]:
    """White space goes with the word before it, unless a mark would then hang over the end."""
    runs: list[Run] = []
    at = 0
    for number, found in enumerate(WORD.finditer(text)):
        differs = number not in same
        between = text[at : found.start()]
        if runs and runs[-1].differs and differs:
            runs[-1] = Run(runs[-1].text + between + found[0], differs=True)
        else:
            runs.extend([Run(between, differs=False)] if between else [])
            runs.append(Run(found[0], differs))
        at = found.end()
    return (*runs, Run(text[at:], differs=False)) if text[at:] else tuple(runs)
