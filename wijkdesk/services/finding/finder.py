"""The finder: what there is for a question, in the order in which a gids should think of it.

Lightest first (Wmo 2015 art. 2.3.2 lid 4), then what fits and fits best, then what is near.
"""

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from wijkdesk.law.distance import Centres, apart, centre
from wijkdesk.services.finding.fitting import Asked, Facts, Misfit, rules_of
from wijkdesk.services.finding.stems import stems_of
from wijkdesk.services.finding.thesaurus import Theme, Thesaurus

SAID = 1.0
"""What the words themselves weigh that stand in an entry; a theme weighs as much as it is sure."""
ELSEWHERE = 0.3
"""What a theme weighs less where the provision is of another life area."""
LONG = 4
"""Letters from which on a stem may be the beginning of a longer word."""
RELEVANT = 0.45
"""Of the best score: what has less is about something else."""
FAR = 10_000.0
"""Kilometres: of what is nobody knows where, the place in the order."""
NOTHING = (0.0, "")


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
        self._helps: dict[str, tuple[frozenset[int], frozenset[int]]] = {}

    def find(
        self, text: str, asked: Asked | None = None, most: int | None = None
    ) -> tuple[Found, ...]:
        """What answers the text, at most so many; without a text all that is asked for otherwise.

        Rung by rung: what is heavier than all that is shown is not looked at.
        """
        asked = asked or Asked()
        scores = self._scores(text)
        least = RELEVANT * max((score for score, _ in scores.values()), default=0.0)
        rungs: dict[int, list[int]] = defaultdict(list)
        for n, (score, _) in scores.items():
            facts = self._facts[n]
            if score >= least and _is_asked_for(facts, asked):
                rungs[facts.rung].append(n)
        found: list[Found] = []
        for rung in sorted(rungs):
            if most is not None and len(found) >= most:
                break
            found += self._on_rung(rungs[rung], scores, asked)
        return tuple(found[:most])

    def _on_rung(
        self, numbers: list[int], scores: dict[int, tuple[float, str]], asked: Asked
    ) -> list[Found]:
        """What fits first, then what answers best, then what is near."""
        here, rules = centre(self._centres, asked.postcode), rules_of(asked)
        sorting = []
        for n in numbers:
            facts, (score, by) = self._facts[n], scores[n]
            km = apart(here, self._places[n])
            misfits = tuple([reason for reason, is_so in rules if is_so(facts, km)])
            far = FAR if km is None else km
            sorting.append((bool(misfits), -round(score, 1), far, facts.name, n, misfits, km, by))
        sorting.sort()
        return [
            Found(self._facts[n].key, scores[n][0], misfits, km, by)
            for *_, n, misfits, km, by in sorting
        ]

    def _scores(self, text: str) -> dict[int, tuple[float, str]]:
        stems = stems_of(text)
        if not stems:
            return dict.fromkeys(range(len(self._facts)), (SAID, ""))
        scores: dict[int, tuple[float, str]] = {}
        weights = [math.log(1 + len(self._facts) / (1 + len(self._with(stem)))) for stem in stems]
        whole = sum(weights)
        for stem, weight in zip(stems, weights, strict=True):
            # A word that stands everywhere ("kind") says less than a rare one ("trap").
            more = SAID * weight / whole
            for n in self._with(stem):
                scores[n] = (scores.get(n, NOTHING)[0] + more, "")
        for meant in self._thesaurus.meant(text):
            here, elsewhere = self._for(meant.theme)
            for some, share in ((here, 1.0), (elsewhere, 1 - ELSEWHERE)):
                weight = meant.strength * share
                for n in some:
                    before, by = scores.get(n, NOTHING)
                    best, rest = (before, weight) if before > weight else (weight, before)
                    scores[n] = (best + rest / 2, by or meant.phrase)
        return scores

    def _for(self, theme: Theme) -> tuple[frozenset[int], frozenset[int]]:
        """What there is for a theme, by words of its offers: in its life areas, and elsewhere."""
        known = self._helps.get(theme.key)
        if known is None:
            found: set[int] = set()
            for offer in theme.offers:
                found |= frozenset.intersection(*(self._with(stem) for stem in offer))
            here = frozenset(n for n in found if not self._facts[n].areas.isdisjoint(theme.areas))
            known = self._helps[theme.key] = here, frozenset(found) - here
        return known

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
