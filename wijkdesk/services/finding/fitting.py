"""Why a provision does not fit somebody; who is not known counts as fitting (features.md D3)."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from wijkdesk.law.distance import digits_of
from wijkdesk.services.finding.hours import Span, has_evening, has_weekend
from wijkdesk.vocabulary import CostKind, Law, LifeArea, ProvisionKind, ProvisionStatus, Room, Rung


class Misfit(StrEnum):
    """Wat er niet past."""

    ENDED = "ended"
    PAUSED = "paused"
    TOO_YOUNG = "too_young"
    TOO_OLD = "too_old"
    OUT_OF_AREA = "out_of_area"
    LANGUAGE = "language"
    LAW = "law"
    COSTS = "costs"
    TOO_FAR = "too_far"
    HOURS = "hours"
    NO_ROOM = "no_room"


@dataclass(frozen=True, slots=True)
class Facts:
    """What decides whether a provision fits. `languages` and `postcodes` empty: no limit is known.

    `words` are the stems of all words by which it is found.
    """

    key: bytes
    name: str
    kind: ProvisionKind
    rung: Rung
    words: frozenset[str]
    areas: frozenset[LifeArea] = frozenset()
    laws: frozenset[Law] = frozenset()
    status: ProvisionStatus | None = None
    min_age: int | None = None
    max_age: int | None = None
    languages: frozenset[str] = frozenset()
    postcodes: frozenset[str] = frozenset()
    cost: CostKind | None = None
    place: str | None = None
    hours: tuple[Span, ...] = ()
    room: Room | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks, and what is asked of a provision; nothing known asks nothing."""

    age: int | None = None
    languages: frozenset[str] = frozenset()
    postcode: str | None = None
    laws: frozenset[Law] = frozenset()
    free_only: bool = False
    within_km: float | None = None
    evening: bool = False
    weekend: bool = False
    day: int | None = None
    room_only: bool = False
    areas: frozenset[LifeArea] = frozenset()
    kinds: frozenset[ProvisionKind] = field(default_factory=frozenset)


Rule = Callable[[Facts, float | None], bool]
"""Whether that reason holds for a provision that is so far away."""


def rules_of(asked: Asked) -> list[tuple[Misfit, Rule]]:
    """The reasons that can hold for who asks this, the weightiest first.

    Thousands of provisions are held against one question: what it does not ask is left out here.
    """
    here, age, far = digits_of(asked.postcode), asked.age or 0, asked.within_km or 0.0
    on_hours = asked.evening or asked.weekend or asked.day is not None
    rules: tuple[tuple[Misfit, object, Rule], ...] = (
        (Misfit.ENDED, True, lambda facts, _: facts.status is ProvisionStatus.ENDED),
        (Misfit.PAUSED, True, lambda facts, _: facts.status is ProvisionStatus.PAUSED),
        (
            Misfit.TOO_YOUNG,
            asked.age is not None,
            lambda facts, _: facts.min_age is not None and age < facts.min_age,
        ),
        (
            Misfit.TOO_OLD,
            asked.age is not None,
            lambda facts, _: facts.max_age is not None and facts.max_age < age,
        ),
        (
            Misfit.OUT_OF_AREA,
            here,
            lambda facts, _: bool(facts.postcodes) and here not in facts.postcodes,
        ),
        (
            Misfit.LANGUAGE,
            asked.languages,
            lambda facts, _: _apart(asked.languages, facts.languages),
        ),
        (
            Misfit.LAW,
            asked.laws,
            lambda facts, _: _apart(asked.laws, facts.laws) and Law.GENERAL not in facts.laws,
        ),
        (
            Misfit.COSTS,
            asked.free_only,
            lambda facts, _: facts.cost in {CostKind.CONTRIBUTION, CostKind.PAID},
        ),
        (Misfit.TOO_FAR, asked.within_km is not None, lambda _, km: km is not None and far < km),
        (
            Misfit.HOURS,
            on_hours,
            lambda facts, _: bool(facts.hours) and not _opens(facts.hours, asked),
        ),
        (
            Misfit.NO_ROOM,
            asked.room_only,
            lambda facts, _: facts.room in {Room.NO, Room.WAITING_LIST},
        ),
    )
    return [(reason, rule) for reason, asks, rule in rules if asks]


def _apart(wanted: frozenset[object], offered: frozenset[object]) -> bool:
    return bool(offered) and wanted.isdisjoint(offered)


def _opens(hours: tuple[Span, ...], asked: Asked) -> bool:
    in_time = not asked.evening or has_evening(hours)
    on_day = asked.day is None or any(span.day == asked.day for span in hours)
    return in_time and on_day and (not asked.weekend or has_weekend(hours))
