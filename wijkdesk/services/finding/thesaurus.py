"""What somebody means who says "geen geld voor eten": themes, from resources/finding.

Each phrase is everyday Dutch; what there is for it is found by words of the sociale kaart.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from wijkdesk.config import resources
from wijkdesk.services.finding.stems import stems_of
from wijkdesk.vocabulary import LifeArea

LONG = 5
"""Letters from which on a word may be spelled wrong by one letter and is still that word."""
MAY_MISS = 3
"""Stems from which on a phrase is still meant when one of them is not said."""


@dataclass(frozen=True, slots=True)
class Theme:
    """What a question can be about, and by which words of a provision one finds help for it."""

    key: str
    areas: tuple[LifeArea, ...]
    offers: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Meant:
    """A theme, the phrase by which it was recognised, and how sure that is (0 to 1)."""

    theme: Theme
    phrase: str
    strength: float


@dataclass(frozen=True, slots=True)
class _Phrase:
    theme: Theme
    said: str
    stems: frozenset[str]


class Thesaurus:
    """All phrases, by the stems in them."""

    def __init__(self, themes: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        self._phrases = [
            _Phrase(theme, said, frozenset(stems_of(said)))
            for key, entry in themes.items()
            for theme in (_theme(key, entry),)
            for said in entry["says"]
        ]
        self._by_stem: dict[str, list[int]] = {}
        for n, phrase in enumerate(self._phrases):
            for stem in phrase.stems:
                self._by_stem.setdefault(stem, []).append(n)
        self._stems = sorted(self._by_stem)

    def __len__(self) -> int:
        return len(self._phrases)

    def meant(self, text: str) -> tuple[Meant, ...]:
        """The themes in a text, the surest first; each theme once."""
        hits: dict[int, set[str]] = {}
        for said in set(stems_of(text)):
            for known in self._known(said):
                for n in self._by_stem[known]:
                    hits.setdefault(n, set()).add(known)
        best: dict[str, Meant] = {}
        for n, stems in hits.items():
            found = _meant(self._phrases[n], stems)
            if found is None:
                continue
            before = best.get(found.theme.key)
            if before is None or found.strength > before.strength:
                best[found.theme.key] = found
        return tuple(sorted(best.values(), key=_surest_first))

    def _known(self, said: str) -> Iterable[str]:
        """The stems of the list that somebody may have meant by this one."""
        if said in self._by_stem:
            return (said,)
        if len(said) < LONG:
            return ()
        near = process.extract(
            said, self._stems, scorer=Levenshtein.distance, score_cutoff=1, limit=3
        )
        return tuple(stem for stem, _, _ in near if stem[0] == said[0] and len(stem) >= LONG - 1)


@cache
def thesaurus() -> Thesaurus:
    """The list of this release, read once."""
    path = resources() / "finding" / "thesaurus.toml"
    return Thesaurus(tomllib.loads(path.read_text(encoding="utf-8")))


def _theme(key: str, entry: Mapping[str, Sequence[str]]) -> Theme:
    offers = tuple(stems_of(offer) for offer in entry["offers"])
    return Theme(key, tuple(LifeArea(area) for area in entry["areas"]), offers)


def _meant(phrase: _Phrase, stems: set[str]) -> Meant | None:
    missed = len(phrase.stems) - len(stems)
    if missed > (len(phrase.stems) >= MAY_MISS):
        return None
    # A longer phrase that is wholly there says more than a single word.
    strength = (1 - missed / len(phrase.stems)) * (1 - 0.3 / len(phrase.stems))
    return Meant(phrase.theme, phrase.said, round(strength, 3))


def _surest_first(meant: Meant) -> tuple[float, str]:
    return -meant.strength, meant.theme.key
