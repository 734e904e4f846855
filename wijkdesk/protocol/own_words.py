"""Of a text that two hands made: what one of them typed, and nothing of what the other wrote."""

from collections.abc import Sequence
from difflib import SequenceMatcher

RUN = 3
"""So many words in a row that others wrote are theirs, also where they were put elsewhere."""
GAP = " … "


def own_words(typed: str, others: Sequence[str]) -> str:
    """The words of `typed` that are new beside each of these texts; between pieces stands a gap."""
    words = typed.split()
    own = [True] * len(words)
    for text in others:
        theirs = text.split()
        _not_new(words, theirs, own)
        _not_put_elsewhere(words, theirs, own)
    pieces: list[list[str]] = []
    for n, word in enumerate(words):
        if own[n] and n and own[n - 1]:
            pieces[-1].append(word)
        elif own[n]:
            pieces.append([word])
    return GAP.join(" ".join(piece) for piece in pieces)


def _not_new(words: Sequence[str], theirs: Sequence[str], own: list[bool]) -> None:
    for block in SequenceMatcher(None, theirs, words).get_matching_blocks():
        own[block.b : block.b + block.size] = [False] * block.size


def _not_put_elsewhere(words: Sequence[str], theirs: Sequence[str], own: list[bool]) -> None:
    runs = {tuple(_bare(theirs[n : n + RUN])) for n in range(len(theirs) - RUN + 1)}
    for n in range(len(words) - RUN + 1):
        if tuple(_bare(words[n : n + RUN])) in runs:
            own[n : n + RUN] = [False] * RUN


def _bare(words: Sequence[str]) -> list[str]:
    return [word.strip(".,;:!?\"'()“”‘’").casefold() for word in words]
