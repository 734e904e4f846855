"""Why a provision does not fit somebody; who is not known counts as fitting (features.md D3)."""

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


def misfits(facts: Facts, asked: Asked, km: float | None) -> tuple[Misfit, ...]:
    """Every reason why it does not fit, the weightiest first."""
    return tuple(reason for reason, is_so in _reasons(facts, asked, km) if is_so)


def _reasons(facts: Facts, asked: Asked, km: float | None) -> tuple[tuple[Misfit, bool], ...]:
    here, age = digits_of(asked.postcode), asked.age
    return (
        (Misfit.ENDED, facts.status is ProvisionStatus.ENDED),
        (Misfit.PAUSED, facts.status is ProvisionStatus.PAUSED),
        (Misfit.TOO_YOUNG, _below(age, facts.min_age)),
        (Misfit.TOO_OLD, _below(facts.max_age, age)),
        (Misfit.OUT_OF_AREA, bool(here and facts.postcodes) and here not in facts.postcodes),
        (Misfit.LANGUAGE, _apart(asked.languages, facts.languages)),
        (Misfit.LAW, _apart(asked.laws, facts.laws) and Law.GENERAL not in facts.laws),
        (Misfit.COSTS, asked.free_only and facts.cost in {CostKind.CONTRIBUTION, CostKind.PAID}),
        (Misfit.TOO_FAR, _below(asked.within_km, km)),
        (Misfit.HOURS, bool(facts.hours) and not _opens(facts.hours, asked)),
        (Misfit.NO_ROOM, asked.room_only and facts.room in {Room.NO, Room.WAITING_LIST}),
    )


def _below(one: float | None, other: float | None) -> bool:
    return one is not None and other is not None and one < other


def _apart(wanted: frozenset[object], offered: frozenset[object]) -> bool:
    return bool(wanted and offered) and wanted.isdisjoint(offered)


def _opens(hours: tuple[Span, ...], asked: Asked) -> bool:
    in_time = not asked.evening or has_evening(hours)
    on_day = asked.day is None or any(span.day == asked.day for span in hours)
    return in_time and on_day and (not asked.weekend or has_weekend(hours))
