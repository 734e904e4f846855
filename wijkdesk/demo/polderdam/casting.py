"""Puts invented people on the places in a household: names, birth dates, languages and numbers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from wijkdesk.demo.polderdam import names
from wijkdesk.demo.polderdam.family import ADULT, House, Setting, Someone, Stay
from wijkdesk.demo.polderdam.households import Place, born
from wijkdesk.demo.polderdam.names import GivenName, Surname
from wijkdesk.demo.polderdam.numbers import mobile
from wijkdesk.vocabulary import DateCertainty, HouseholdRole, Interpreter

ORIGINS: dict[Setting, dict[str, int]] = {
    Setting.SETTLED: {
        "dutch": 79,
        "moroccan": 5,
        "turkish": 5,
        "polish": 4,
        "surinamese": 3,
        "ukrainian": 3,
        "syrian": 1,
    },
    Setting.STATUS: {"syrian": 52, "eritrean": 30, "turkish": 8, "afghan": 10},
    Setting.AZC: {"syrian": 44, "eritrean": 26, "turkish": 12, "afghan": 18},
}
_WITHOUT_BSN = {Setting.SETTLED: 0.04, Setting.STATUS: 0.04, Setting.AZC: 0.42}
_ONE_SURNAME = frozenset({"turkish", "polish", "ukrainian"})
_ONE_NAME = frozenset({"afghan", "eritrean"})
_NOTES = (
    "Liever een appje dan bellen",
    "Niet bellen na acht uur 's avonds",
    "Geen voicemail inspreken",
    "Bellen na drie uur, dan is er pauze",
    "Neemt niet op bij onbekende nummers: eerst een bericht sturen",
    "Telefoon wordt gedeeld met de buurvrouw",
    "Post niet thuis bezorgen, eerst bellen",
    "Bel niet op dinsdag en donderdag, dan is er les",
)


@dataclass(frozen=True, slots=True)
class Casting:
    """What is the same for everybody in a family."""

    setting: Setting
    origin: str
    today: date
    moved: date


def draw_origin(rng: Random, setting: Setting) -> str:
    """Where a family of this setting comes from."""
    origins = ORIGINS[setting]
    return rng.choices(list(origins), list(origins.values()))[0]


def cast(
    rng: Random, casting: Casting, places: tuple[Place, ...], bsns: Iterator[str]
) -> tuple[Someone, ...]:
    """The people of a family, in the order of their places."""
    given: list[GivenName] = []
    for place in places:
        given.append(_new_name(rng, casting.origin, place, given))
    surnames = _surnames(rng, casting.origin, places, given)
    return tuple(
        _someone(rng, casting, place, name, surname, bsns)
        for place, name, surname in zip(places, given, surnames, strict=True)
    )


def _new_name(rng: Random, origin: str, place: Place, taken: list[GivenName]) -> GivenName:
    while True:
        name = names.given_name(rng, origin, place.years, female=place.female)
        if name not in taken:
            return name


def _surnames(
    rng: Random, origin: str, places: tuple[Place, ...], given: list[GivenName]
) -> tuple[Surname, ...]:
    line = names.family_name(rng, origin)
    together = {p.role for p in places} >= {HouseholdRole.FATHER}
    children = line
    if origin == names.ERITREAN and together:
        father = next(n for n, p in enumerate(places) if p.role is HouseholdRole.FATHER)
        children = names.as_surname(given[father])
    found = []
    for number, place in enumerate(places):
        own = line
        if place.role is HouseholdRole.CHILD:
            own = children
        elif _has_own_name(rng, origin, place, number, together=together):
            own = names.family_name(rng, origin)
        found.append(names.borne_by(own, origin, female=place.female))
    return tuple(found)


def _has_own_name(rng: Random, origin: str, place: Place, number: int, *, together: bool) -> bool:
    """A woman keeps her name in most of these families; a mother alone may have passed on hers."""
    if origin in _ONE_SURNAME and len(place.houses) == 1:
        return place.role is HouseholdRole.GRANDPARENT
    if place.role is HouseholdRole.MOTHER:
        return together or rng.random() < 0.5
    return place.role is HouseholdRole.GRANDPARENT or (number == 1 and not together)


def _someone(
    rng: Random,
    casting: Casting,
    place: Place,
    given: GivenName,
    surname: Surname,
    bsns: Iterator[str],
) -> Someone:
    settled = casting.setting is Setting.SETTLED
    day, certainty = _birth(rng, casting, place.years)
    one_name = not settled and casting.origin in _ONE_NAME and rng.random() < 0.14
    has_bsn = rng.random() >= _WITHOUT_BSN[casting.setting]
    grown = place.years >= ADULT
    reachable = (grown and rng.random() < 0.9) or (place.years >= 15 and rng.random() < 0.5)
    return Someone(
        female=place.female,
        given=None if one_name else given.name,
        surname=names.as_surname(given) if one_name else surname,
        script=None if settled else _script(rng, given, None if one_name else surname),
        years=place.years,
        born=day,
        certainty=certainty,
        stays=_stays(rng, casting, place, day),
        language=names.language_of(casting.origin),
        interpreter=_interpreter(rng, casting) if grown else None,
        bsn=next(bsns, None) if has_bsn else None,
        bsn_verified=rng.random() < 0.85,
        phone=mobile(rng) if reachable else None,
        contact_note=rng.choice(_NOTES) if reachable and rng.random() < 0.12 else None,
    )


def _birth(rng: Random, casting: Casting, years: int) -> tuple[date | None, DateCertainty]:
    day = born(rng, years, casting.today)
    chance = rng.random() if casting.setting is not Setting.SETTLED else 1.0
    if chance < 0.015:
        return None, DateCertainty.UNKNOWN
    if chance < 0.16:
        return day.replace(month=1, day=1), DateCertainty.MONTH_UNKNOWN
    if chance < 0.2:
        return day.replace(day=1), DateCertainty.DAY_UNKNOWN
    return day, DateCertainty.EXACT


def _script(rng: Random, given: GivenName, surname: Surname | None) -> str | None:
    if not given.script or rng.random() < 0.3:
        return None
    return f"{given.script} {surname.script}".strip() if surname else given.script


def _interpreter(rng: Random, casting: Casting) -> Interpreter | None:
    if casting.setting is Setting.SETTLED:
        foreign = names.language_of(casting.origin) in {"pl", "uk"}
        return Interpreter.PHONE if foreign and rng.random() < 0.5 else None
    kinds = (Interpreter.PHONE, Interpreter.ON_SITE, Interpreter.VIDEO, Interpreter.NONE)
    return rng.choices(kinds, (60, 12, 10, 18))[0]


def _stays(rng: Random, casting: Casting, place: Place, day: date | None) -> tuple[Stay, ...]:
    since = max(casting.moved, day) if day else casting.moved
    if place.role is HouseholdRole.SINGLE and place.years < ADULT + 8:
        # Who lives alone at twenty, did not when the parents moved in.
        since = max(since, casting.today - timedelta(days=365 * (place.years - ADULT) + 60))
    if len(place.houses) == 1:
        return (Stay(place.houses[0], place.role, since),)
    # A child of two houses: some have moved altogether, which is what the dates are for.
    apart = min(casting.today - timedelta(days=40), since + timedelta(days=rng.randint(200, 900)))
    apart = max(apart, since)
    first, second = rng.sample(place.houses, 2)
    gone = apart if rng.random() < 0.2 else None
    return (Stay(first, place.role, since, gone), Stay(second, place.role, apart))


def new_house(rng: Random, streets: list[str], prefix: str) -> House:
    """An address in a neighbourhood; each street has its own postcode."""
    street = rng.randrange(len(streets))
    number = f"{rng.randint(1, 148)}{rng.choice(('', '', '', '', '', 'a', 'b'))}"
    return House(streets[street], number, prefix + "ABCDEGHJ"[street])
