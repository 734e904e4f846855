"""Which words of two texts differ, so that nobody has to search for them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

WORD = re.compile(r"\S+")
MOST_WORK = 1_000_000
"""Pairs of equal words: comparing takes the square of them. More is not compared word by word."""
AROUND = 160
"""Letters that stay before and after a place that differs when a long text is shortened."""
CUT = "[…]"


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


def shortened(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The places that differ with some words around them; what is left out is a mark."""
    joined = [
        Run("".join(run.text for run in some), differs)
        for differs, some in groupby(runs, key=lambda run: run.differs)
    ]
    last = len(joined) - 1
    return tuple(
        run if run.differs else Run(_cut(run.text, opens=n > 0, closes=n < last), differs=False)
        for n, run in enumerate(joined)
    )


def _cut(text: str, *, opens: bool, closes: bool) -> str:
    if len(text) < 3 * AROUND:
        return text
    start = text[:AROUND].rpartition(" ")[0] + " " if opens else ""
    end = " " + text[-AROUND:].partition(" ")[2] if closes else ""
    return f"{start}{CUT}{end}"


def in_one(one: str, other: str) -> str:
    """Both texts as one: a line that both have stands there once, and not one line is left out."""
    lines, others = one.split("\n"), other.split("\n")
    if not {line for line in lines if line.strip()} & set(others):
        return f"{one}\n\n{other}"
    if _work(lines, others) > MOST_WORK:
        return f"{one}\n\n{other}"
    return "\n".join(_together(lines, others))


def _together(lines: list[str], others: list[str]) -> Iterator[str]:
    match = SequenceMatcher(None, lines, others, autojunk=False)
    for tag, start, end, first, last in match.get_opcodes():
        yield from lines[start:end]
        if tag != "equal":
            yield from others[first:last]


def _work(one: Sequence[str], other: Sequence[str]) -> int:
    there = Counter(other)
    return sum(n * there[word] for word, n in Counter(one).items())


def _same_words(one: list[str], other: list[str]) -> tuple[set[int], set[int]]:
    """The numbers of the words that both have, in the same order."""
    head = _equal_start(one, other)
    tail = _equal_start(one[head:][::-1], other[head:][::-1])
    same_one = {*range(head), *range(len(one) - tail, len(one))}
    same_other = {*range(head), *range(len(other) - tail, len(other))}
    middle_one, middle_other = one[head : len(one) - tail], other[head : len(other) - tail]
    if _work(middle_one, middle_other) <= MOST_WORK:
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
