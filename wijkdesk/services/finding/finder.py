"""The finder: what there is for a question, in the order in which a gids should think of it.

Lightest first (Wmo 2015 art. 2.3.2 lid 4), then what fits and fits best, then what is near.
"""

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wijkdesk.law.distance import Centres, apart, centre
from wijkdesk.services.finding.fitting import Asked, Facts, Misfit, misfits
from wijkdesk.services.finding.stems import stems_of
from wijkdesk.services.finding.thesaurus import Meant, Thesaurus

SAID = 1.0
"""What the words themselves weigh that stand in an entry; a theme weighs as much as it is sure."""
ELSEWHERE = 0.3
"""What a theme weighs less where the provision is of another life area."""
LONG = 4
"""Letters from which on a stem may be the beginning of a longer word."""
RELEVANT = 0.45
"""Of the best score: what has less is about something else."""


@dataclass(frozen=True, slots=True)
class Found:
    """One provision: how well it answers (more is better), why it does not fit, how far it is."""

    key: bytes
    score: float
    misfits: tuple[Misfit, ...]
    km: float | None
    by: str
    """The phrase by which the question was understood; nothing: its own words stand there."""


class Finder:
    """All provisions of the sociale kaart by their words; made once, asked often."""

    def __init__(
        self, provisions: Sequence[Facts], thesaurus: Thesaurus, centres: Centres | None = None
    ) -> None:
        self._facts = provisions
        self._thesaurus = thesaurus
        self._centres = centres or {}
        self._places = [centre(self._centres, facts.place) for facts in provisions]
        by_word: dict[str, list[int]] = {}
        for n, facts in enumerate(provisions):
            for word in facts.words:
                by_word.setdefault(word, []).append(n)
        self._by_word = by_word
        self._words = sorted(by_word)
        self._starts: dict[str, frozenset[int]] = {}

    def find(self, text: str, asked: Asked | None = None) -> tuple[Found, ...]:
        """What answers the text; without a text everything that is asked for otherwise."""
        asked = asked or Asked()
        scores = self._scores(text)
        least = RELEVANT * max((score for score, _ in scores.values()), default=0.0)
        here, found = centre(self._centres, asked.postcode), []
        for n, (score, by) in scores.items():
            facts = self._facts[n]
            if score < least or not _is_asked_for(facts, asked):
                continue
            km = apart(here, self._places[n])
            found.append((facts, Found(facts.key, score, misfits(facts, asked, km), km, by)))
        found.sort(key=_lightest_first)
        return tuple(one for _, one in found)

    def _scores(self, text: str) -> dict[int, tuple[float, str]]:
        stems = stems_of(text)
        if not stems:
            return dict.fromkeys(range(len(self._facts)), (SAID, ""))
        scores: dict[int, tuple[float, str]] = {}
        weights = [math.log(1 + len(self._facts) / (1 + len(self._with(stem)))) for stem in stems]
        for stem, weight in zip(stems, weights, strict=True):
            # A word that stands everywhere ("kind") says less than a rare one ("trap").
            for n in self._with(stem):
                scores[n] = (scores.get(n, (0.0, ""))[0] + SAID * weight / sum(weights), "")
        for meant in self._thesaurus.meant(text):
            for n, weight in self._about(meant):
                before, by = scores.get(n, (0.0, ""))
                scores[n] = (max(before, weight) + min(before, weight) / 2, by or meant.phrase)
        return scores

    def _about(self, meant: Meant) -> Iterator[tuple[int, float]]:
        """What there is for a theme, by words of its offers; in its life area it counts more."""
        found: set[int] = set()
        for offer in meant.theme.offers:
            found |= frozenset.intersection(*(self._with(stem) for stem in offer))
        areas = set(meant.theme.areas)
        for n in found:
            shares = not areas.isdisjoint(self._facts[n].areas)
            yield n, meant.strength * (1.0 if shares else 1 - ELSEWHERE)

    def _with(self, stem: str) -> frozenset[int]:
        """The provisions in which a word begins with this stem; a short one is the whole word."""
        known = self._starts.get(stem)
        if known is None:
            at, found = bisect_left(self._words, stem), set(self._by_word.get(stem, ()))
            while len(stem) >= LONG and at < len(self._words) and self._words[at].startswith(stem):
                found.update(self._by_word[self._words[at]])
                at += 1
            known = self._starts[stem] = frozenset(found)
        return known


def _is_asked_for(facts: Facts, asked: Asked) -> bool:
    by_kind = not asked.kinds or facts.kind in asked.kinds
    return by_kind and (not asked.areas or not asked.areas.isdisjoint(facts.areas))


def _lightest_first(one: tuple[Facts, Found]) -> tuple[int, bool, float, float, str]:
    facts, found = one
    far = 10_000.0 if found.km is None else found.km
    return int(facts.rung), bool(found.misfits), -round(found.score, 1), far, facts.name
