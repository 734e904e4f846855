"""Facts of a provision, read from how they are kept; what cannot be read sets no limit."""

from collections.abc import Mapping
from functools import cache

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.distance import digits_of
from wijkdesk.services.finding.fitting import Facts
from wijkdesk.services.finding.hours import Span, read_hours
from wijkdesk.services.finding.stems import stems_of
from wijkdesk.services.languages import LANGUAGES
from wijkdesk.storage.folding import fold
from wijkdesk.storage.provision_facts import FactsRow
from wijkdesk.vocabulary import Law, LifeArea

INTERPRETER = "tolk"
"""With an interpreter every language will do."""


_AREAS = {str(area): area for area in LifeArea}
_LAWS = {str(law): law for law in Law}


def facts_of(row: FactsRow) -> Facts:
    """What decides, of one provision."""
    return Facts(
        key=row.id.bytes,
        name=row.name,
        kind=row.kind,
        rung=row.rung,
        words=frozenset(stems_of(row.words)),
        areas=frozenset(_AREAS[code] for code in row.life_areas.split() if code in _AREAS),
        laws=frozenset(_LAWS[code] for code in row.laws.split() if code in _LAWS),
        status=row.status,
        min_age=row.min_age,
        max_age=row.max_age,
        languages=languages_in(row.languages),
        postcodes=frozenset(filter(None, map(digits_of, (row.postcodes or "").split()))),
        cost=row.cost_kind,
        place=row.place,
        hours=facts_hours(row.hours),
        room=row.room,
    )


def languages_in(text: str | None) -> frozenset[str]:
    """The codes of the languages that are named; none where an interpreter is: that is no limit."""
    words = fold(text or "").split()
    if any(word.startswith(INTERPRETER) or word.endswith(INTERPRETER) for word in words):
        return frozenset()
    return frozenset(filter(None, map(_codes().get, words)))


@cache
def _codes() -> Mapping[str, str]:
    names = {fold(name).split()[0]: code for code, name in LANGUAGES.items() if "(" not in name}
    return names | {code: code for code in LANGUAGES}


def facts_hours(text: str | None) -> tuple[Span, ...]:
    """The spans; none where they cannot be read."""
    try:
        return read_hours(text)
    except RuleBrokenError:
        return ()
