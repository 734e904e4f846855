"""Pairs of people with the answer known: one person written down twice, or two who look alike.

Invented, by a seeded generator with its own rules of what goes wrong at a desk; they are no
measurement of real files.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from wijkdesk.demo.polderdam.names import family_name, given_name
from wijkdesk.vocabulary import DateCertainty

ORIGINS = ("dutch", "dutch", "turkish", "moroccan", "eritrean", "polish", "syrian")


@dataclass(frozen=True)
class Written:
    """Somebody as written down."""

    given: str
    infix: str | None
    surname: str
    born: date | None = None
    certainty: DateCertainty | None = None
    bsn: str | None = None
    verified: bool = False
    phone: str | None = None
    place: str = ""


@dataclass(frozen=True)
class Pair:
    """Two of them, and whether they are one person; `kind` says how they came about."""

    one: Written
    other: Written
    same: bool
    kind: str


AS_HEARD = (
    ("oe", "ou"), ("ou", "oe"), ("ou", "u"), ("u", "oe"), ("y", "j"), ("j", "y"), ("i", "ie"),
    ("ie", "i"), ("k", "c"), ("c", "k"), ("kh", "ch"), ("gh", "g"), ("ph", "f"), ("f", "ph"),
    ("th", "t"), ("t", "th"), ("sh", "sj"), ("sz", "sj"), ("cz", "tsj"), ("z", "s"), ("s", "z"),
    ("v", "f"), ("w", "v"), ("ai", "ay"), ("ay", "ai"), ("ei", "ij"), ("ij", "ei"), ("ey", "ay"),
    ("e", "a"), ("a", "e"), ("o", "u"), ("e", "i"), ("h", ""), ("dt", "t"), ("d", "t"),
)  # fmt: skip


def pairs(count: int, seed: int) -> list[Pair]:
    """So many pairs, half of them the same person."""
    rng = Random(seed)
    return [make(rng) for make in _turns(count)]


def _turns(count: int) -> Iterator[Callable[[Random], Pair]]:
    different = (_sister, _twin, _father_and_son, _namesake, _cousin)
    for n in range(count):
        yield _twice if n % 2 else different[n // 2 % len(different)]


def person(rng: Random, origin: str = "") -> Written:
    """Somebody of Polderdam."""
    origin = origin or rng.choice(ORIGINS)
    female, age = rng.random() < 0.5, rng.randint(2, 80)
    surname = family_name(rng, origin)
    born = date(2026, 6, 1) - timedelta(days=age * 365 + rng.randint(0, 364))
    if origin in {"eritrean", "syrian"} and rng.random() < 0.5:
        born = born.replace(day=1, month=1)
    return Written(
        given_name(rng, origin, age, female=female).name,
        surname.infix,
        surname.name,
        born,
        None,
        _bsn(rng) if rng.random() < 0.5 else None,
        verified=rng.random() < 0.5,
        phone=_phone(rng) if rng.random() < 0.6 else None,
        place=f"12{rng.randint(10, 99)}ab{rng.randint(1, 200)}",
    )


def _twice(rng: Random) -> Pair:
    """The same person, written down once more by somebody who heard the name."""
    one = person(rng)
    other = replace(one, given=misheard(rng, one.given), surname=misheard(rng, one.surname))
    if rng.random() < 0.1:
        other = replace(other, given=other.surname, surname=other.given)
    if rng.random() < 0.3:
        other = replace(other, infix=None)
    other = _less_known(rng, other)
    if other.born is None and other.phone != one.phone and not other.bsn and one.born:
        other = replace(other, born=one.born)
    return Pair(one, other, same=True, kind="twice")


def _less_known(rng: Random, known: Written) -> Written:
    """Not everything is asked again, and not everything is said the same way."""
    dice = rng.random()
    if known.born is None or dice < 0.2:
        born, certainty = None, None
    elif dice < 0.3:
        born, certainty = date(known.born.year, 1, 1), DateCertainty.MONTH_UNKNOWN
    elif dice < 0.38 and known.born.day <= 12:
        born, certainty = date(known.born.year, known.born.day, known.born.month), None
    else:
        born, certainty = known.born, None
    return replace(
        known,
        born=born,
        certainty=certainty,
        bsn=known.bsn if rng.random() < 0.3 else None,
        verified=False,
        phone=known.phone if rng.random() < 0.6 else rng.choice([None, _phone(rng)]),
        place=known.place if rng.random() < 0.5 else "",
    )


def _sister(rng: Random) -> Pair:
    """Another child of the family, with the same phone and address."""
    one = person(rng)
    while (other := person(rng, "dutch")).given == one.given:
        pass
    born = one.born + timedelta(days=rng.choice((-1, 1)) * rng.randint(300, 4000))
    other = replace(
        other, infix=one.infix, surname=one.surname, born=born, phone=one.phone, place=one.place
    )
    return Pair(one, _seen_once(rng, other), same=False, kind="sister")


def _twin(rng: Random) -> Pair:
    """Born on the same day, of the same family, with first names that begin alike."""
    one = person(rng)
    for _ in range(200):
        other = person(rng)
        if other.given != one.given and other.given[:1] == one.given[:1]:
            break
    alike = replace(
        other, infix=one.infix, surname=one.surname, born=one.born, phone=one.phone, place=one.place
    )
    if alike.given == one.given:
        return _sister(rng)
    return Pair(one, _seen_once(rng, alike), same=False, kind="twin")


def _father_and_son(rng: Random) -> Pair:
    """The same name over two generations, at one address."""
    one = person(rng)
    born = one.born - timedelta(days=rng.randint(19, 42) * 365)
    other = replace(one, born=born, bsn=_bsn(rng) if rng.random() < 0.5 else None)
    return Pair(one, replace(other, verified=False), same=False, kind="father and son")


def _namesake(rng: Random) -> Pair:
    """Somebody elsewhere in town who happens to have the same name."""
    one = person(rng)
    other = person(rng)
    name = {"given": one.given, "infix": one.infix, "surname": one.surname}
    while other.born == one.born:
        other = person(rng)
    return Pair(one, replace(other, **name), same=False, kind="namesake")


def _cousin(rng: Random) -> Pair:
    """The same surname, a first name that looks a little alike, another age and address."""
    origin = rng.choice(ORIGINS)
    one = person(rng, origin)
    other = person(rng, origin)
    while other.given == one.given or other.born == one.born:
        other = person(rng, origin)
    other = replace(other, infix=one.infix, surname=one.surname)
    return Pair(one, _seen_once(rng, other), same=False, kind="cousin")


def _seen_once(rng: Random, other: Written) -> Written:
    other = replace(other, bsn=_bsn(rng) if rng.random() < 0.3 else None, verified=False)
    return replace(other, born=None) if rng.random() < 0.25 else other


def misheard(rng: Random, name: str) -> str:
    """One or two things go wrong: as heard, a slip of the hand, or nothing."""
    for _ in range(rng.choice((0, 1, 1, 2))):
        low = name.lower()
        heard = [(a, b) for a, b in AS_HEARD if a in low]
        if heard and rng.random() < 0.7:
            a, b = rng.choice(heard)
            name = low.replace(a, b, 1).title()
        elif len(name) > 3:
            name = _slip(rng, low).title()
    return name


def _slip(rng: Random, name: str) -> str:
    at = rng.randrange(1, len(name) - 1)
    return rng.choice(
        (
            name[:at] + name[at + 1 :],
            name[:at] + name[at] + name[at:],
            name[:at] + name[at + 1] + name[at] + name[at + 2 :],
            name[:at] + rng.choice("aeionrst") + name[at + 1 :],
        )
    )


def _phone(rng: Random) -> str:
    return f"06{rng.randint(10_000_000, 99_999_999)}"


def _bsn(rng: Random) -> str:
    return f"9{rng.randint(10_000_000, 99_999_999)}"
