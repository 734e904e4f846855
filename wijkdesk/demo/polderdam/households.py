"""Who lives together in Polderdam: the kinds of household, by setting, and the ages in them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from random import Random

from wijkdesk.demo.polderdam.family import Setting
from wijkdesk.vocabulary import HouseholdRole

_R = HouseholdRole
_OLD_WOMEN = 0.66


@dataclass(frozen=True, slots=True)
class Place:
    """A place at the table before anybody sits there: age, sex, role, in which house or houses."""

    years: int
    female: bool
    role: HouseholdRole
    houses: tuple[int, ...] = (0,)


KINDS: dict[Setting, dict[str, int]] = {
    Setting.SETTLED: {
        "old_alone": 16,
        "alone": 17,
        "young_alone": 6,
        "old_couple": 12,
        "couple": 6,
        "one_parent": 19,
        "two_parents": 17,
        "two_houses": 5,
        "three_generations": 2,
    },
    Setting.STATUS: {"alone": 30, "young_alone": 8, "one_parent": 20, "two_parents": 42},
    Setting.AZC: {
        "alone": 22,
        "young_alone": 10,
        "one_parent": 30,
        "two_parents": 34,
        "three_generations": 4,
    },
}
"""How often each kind occurs, out of a hundred."""


def draw_kind(rng: Random, setting: Setting) -> str:
    """A kind of household for this setting."""
    kinds = KINDS[setting]
    return rng.choices(list(kinds), list(kinds.values()))[0]


def places(rng: Random, kind: str) -> tuple[Place, ...]:
    """The places in a household of this kind."""
    return _MADE[kind](rng)


def _alone(rng: Random, youngest: int, oldest: int, often: int, women: float) -> tuple[Place, ...]:
    years = int(rng.triangular(youngest, oldest, often))
    return (Place(years, rng.random() < women, _R.SINGLE),)


def _couple(rng: Random, years: int) -> tuple[Place, ...]:
    female, alike = rng.random() < 0.5, rng.random() < 0.04
    return (
        Place(years, female, _R.PARTNER),
        Place(max(23, years + rng.randint(-4, 4)), female is alike, _R.PARTNER),
    )


def _one_parent(rng: Random) -> tuple[Place, ...]:
    years = int(rng.triangular(22, 52, 36))
    female = rng.random() < 0.85
    parent = Place(years, female, _R.MOTHER if female else _R.FATHER)
    number = rng.choices((1, 2, 3), (45, 38, 17))[0]
    # A father alone with a baby is too rare to meet here.
    return (parent, *_children(rng, years, number, youngest=0 if female else 3))


def _two_parents(rng: Random, years: int) -> tuple[Place, ...]:
    mother = Place(years, True, _R.MOTHER)
    father = Place(max(21, years + rng.randint(-2, 7)), False, _R.FATHER)
    return (mother, father, *_children(rng, years, rng.choices((1, 2, 3, 4), (27, 42, 21, 10))[0]))


def _two_houses(rng: Random) -> tuple[Place, ...]:
    years = rng.randint(29, 48)
    mother, father = Place(years, True, _R.MOTHER), Place(years + 2, False, _R.FATHER, (1,))
    children = _children(rng, years, rng.choices((1, 2, 3), (40, 45, 15))[0])
    both = (Place(c.years, c.female, c.role, (0, 1)) for c in children)
    return (mother, father, *both)


def _children(rng: Random, mother: int, number: int, youngest: int = 0) -> tuple[Place, ...]:
    # Two years between them, so that nobody is born three weeks after a sister.
    first = youngest + rng.randint(0, 1)
    free = range(first, max(first + 1, min(17, mother - 19) + 1), 2)
    ages = sorted(rng.sample(free, min(number, len(free))), reverse=True)
    return tuple(Place(years, rng.random() < 0.5, _R.CHILD) for years in ages)


def _three_generations(rng: Random) -> tuple[Place, ...]:
    old = Place(rng.randint(66, 82), rng.random() < _OLD_WOMEN, _R.GRANDPARENT)
    return (*_two_parents(rng, 38), old)


_MADE: dict[str, Callable[[Random], tuple[Place, ...]]] = {
    "old_alone": lambda rng: _alone(rng, 67, 96, 81, _OLD_WOMEN),
    "alone": lambda rng: _alone(rng, 24, 67, 41, 0.5),
    "young_alone": lambda rng: _alone(rng, 18, 24, 20, 0.45),
    "old_couple": lambda rng: _couple(rng, int(rng.triangular(67, 91, 77))),
    "couple": lambda rng: _couple(rng, int(rng.triangular(25, 66, 50))),
    "one_parent": _one_parent,
    "two_parents": lambda rng: _two_parents(rng, int(rng.triangular(22, 52, 36))),
    "two_houses": _two_houses,
    "three_generations": _three_generations,
}


def born(rng: Random, years: int, today: date) -> date:
    """A birthday that makes somebody this old today."""
    day = date(today.year - years, rng.randint(1, 12), rng.randint(1, 28))
    return day if (day.month, day.day) <= (today.month, today.day) else day.replace(day.year - 1)
