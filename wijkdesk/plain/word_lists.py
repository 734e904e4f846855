"""The words of offices and the abbreviations, from resources/plain, each with a plainer one."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from wijkdesk.config import resources

Phrase = tuple[str, ...]
ENDINGS = ("'s", "’s", "en", "s")


@dataclass(frozen=True, slots=True)
class WordLists:
    """`phrases` by their first word, the longest first; `short` is written with a full stop."""

    phrases: Mapping[str, Sequence[tuple[Phrase, str]]] = field(default_factory=dict)
    short: Mapping[str, str] = field(default_factory=dict)
    letters: Mapping[str, str] = field(default_factory=dict)
    known: frozenset[str] = frozenset()

    def hard(self, words: Sequence[str], at: int) -> tuple[int, str] | None:
        """How many words from here are one hard word, and what is plainer."""
        for phrase, plain in self.phrases.get(words[at], ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                return len(phrase), plain
        if not words[at].endswith(ENDINGS):
            return None
        for ending in ENDINGS:
            stem = words[at].removesuffix(ending)
            for phrase, plain in self.phrases.get(stem, ()):
                if phrase == (stem,):
                    return 1, plain
        return None


@cache
def word_lists() -> WordLists:
    """Read once."""
    glossary, shorts = _read("glossary"), _read("abbreviations")
    phrases: dict[str, list[tuple[Phrase, str]]] = {}
    for phrase, plain in _forms(glossary):
        phrases.setdefault(phrase[0], []).append((phrase, plain))
    for offered in phrases.values():
        offered.sort(key=_longest_first)
    return WordLists(phrases, shorts["short"], shorts["letters"], frozenset(shorts["known"]))


def _forms(glossary: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[Phrase, str]]:
    for part in glossary.values():
        for written, plain in part.items():
            for form in written.split("/"):
                yield tuple(form.split()), plain


def _longest_first(entry: tuple[Phrase, str]) -> int:
    return -len(entry[0])


def _read(name: str) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = tomllib.loads(
        (resources() / "plain" / f"{name}.toml").read_text("utf-8")
    )
    return found
