"""Everybody of the lists in one file, and how well names as heard are found among them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from tests.storage.heard.halves import halves
from wijkdesk.models.all import Person
from wijkdesk.models.names import split_name
from wijkdesk.storage import search
from wijkdesk.storage.folding import fold

SEEN = 20
"""So many lines somebody looks at."""


@dataclass(frozen=True)
class Score:
    """Shares, from 0 to 1: found at all, found without sound, and found although it should not."""

    found: float
    plain: float
    wrong: float


def people(container_id) -> list[Person]:
    """One person for each written name."""
    pairs = [pair for kind in ("alike", "different") for half in halves(kind) for pair in half]
    written = sorted({name for _, name, _ in pairs})
    return [_person(container_id, name) for name in written]


def _person(container_id, name: str) -> Person:
    given, infix, surname = split_name(name)
    return Person(container_id=container_id, given_names=given, infix=infix, surname=surname)


def score(session: Session, half: int) -> Score:
    """Of one half: 0 is what was tuned with, 1 what was held out."""
    alike, different = halves("alike")[half], halves("different")[half]
    hits = [[one for one in _find(session, typed) if _is(one, name)] for _, name, typed in alike]
    wrong = [
        any(one.heard and _is(one, name) for one in _find(session, typed))
        for _, name, typed in different
    ]
    return Score(
        found=_share(bool(some) for some in hits),
        plain=_share(any(not one.heard for one in some) for some in hits),
        wrong=_share(wrong),
    )


def _find(session: Session, typed: str) -> list[search.Found]:
    return search.find(session, typed, date(2026, 11, 22), SEEN)


def _is(one: search.Found, name: str) -> bool:
    return one.names.split()[: len(fold(name).split())] == list(dict.fromkeys(fold(name).split()))


def _share(answers: Iterable[bool]) -> float:
    listed = list(answers)
    return sum(listed) / len(listed)
