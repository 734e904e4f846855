"""The stories that families come with: hand-written Dutch under resources/demo/stories."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from wijkdesk.demo.polderdam.family import ADULT, Family, Someone
from wijkdesk.demo.polderdam.sources import names_in, source
from wijkdesk.vocabulary import Law, LifeArea

_OLD, _GROWN, _TEEN, _SCHOOL = 67, 24, 12, 4


@dataclass(frozen=True, slots=True)
class Story:
    """A kind of question with all its sentences; `lines` has them by their part in the file."""

    name: str
    who: str
    where: frozenset[str]
    weight: int
    law: Law
    area: LifeArea
    offers: tuple[str, ...]
    lines: dict[str, list[Any]]


@dataclass(frozen=True, slots=True)
class Case:
    """A story in a family: whose it is."""

    story: Story
    subject: Someone


_WHO: dict[str, Callable[[Family, Someone], bool]] = {
    "old_alone": lambda f, p: p.years >= _OLD and len(f.people) == 1,
    "old_couple": lambda f, p: p.years >= _OLD and len(f.people) > 1 and not f.children,
    "old": lambda _, p: p.years >= _OLD,
    "adult": lambda _, p: _GROWN <= p.years < _OLD,
    "alone": lambda f, p: _GROWN <= p.years < _OLD and len(f.people) == 1,
    "young": lambda _, p: ADULT <= p.years < _GROWN,
    "parent": lambda f, p: p in f.adults[:2] and bool(f.children),
    "one_parent": lambda f, p: p.adult and len(f.adults) == 1 and bool(f.children),
    "toddler": lambda _, p: 1 <= p.years < _SCHOOL,
    "child": lambda _, p: _SCHOOL <= p.years < _TEEN,
    "any_adult": lambda _, p: ADULT <= p.years < _OLD,
    "any_child": lambda _, p: _SCHOOL <= p.years < ADULT,
    "teen": lambda _, p: _TEEN <= p.years < ADULT,
    "two_houses": lambda f, p: len(f.houses) > 1 and _SCHOOL <= p.years < ADULT,
}


@cache
def stories() -> tuple[Story, ...]:
    """All stories, by the names of their files."""
    return tuple(_read(name) for name in names_in("stories"))


def cases(rng: Random, family: Family, most: int) -> list[Case]:
    """One to `most` stories that fit this family, each with the person it is about."""
    fitting = [(s, c) for s in stories() if (c := _subjects(s, family))]
    found: list[Case] = []
    while fitting and len(found) < most:
        pick = rng.choices(range(len(fitting)), [story.weight for story, _ in fitting])[0]
        story, subjects = fitting.pop(pick)
        found.append(Case(story, rng.choice(subjects)))
    return found


def _subjects(story: Story, family: Family) -> list[Someone]:
    if family.setting not in story.where:
        return []
    return [p for p in family.people if _WHO[story.who](family, p)]


def _read(name: str) -> Story:
    text = source(name)
    head = {"who", "where", "weight", "law", "area", "offers"}
    return Story(
        name=name.partition("/")[2],
        who=text["who"],
        where=frozenset(text["where"]),
        weight=text["weight"],
        law=Law(text["law"]),
        area=LifeArea(text["area"]),
        offers=tuple(text["offers"]),
        lines={key: lines for key, lines in text.items() if key not in head},
    )
