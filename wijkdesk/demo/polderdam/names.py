"""Invented names by origin: how people are called, in which language, and in which script."""

from dataclasses import dataclass
from functools import cache
from random import Random

from faker.providers.person.nl_NL import Provider as FakerDutch

from wijkdesk.demo.polderdam.sources import source

DUTCH = "dutch"
ERITREAN = "eritrean"
_OLD, _MIDDLE = 66, 28
_INFIXES = frozenset(
    {"van", "de", "den", "der", "het", "'t", "ter", "le", "el", "al", "ait", "die"}
)


@dataclass(frozen=True, slots=True)
class Surname:
    """A surname with its infix apart (domain.md 2.3) and as its bearer writes it."""

    infix: str | None
    name: str
    script: str = ""


@dataclass(frozen=True, slots=True)
class GivenName:
    """A first name, and as its bearer writes it."""

    name: str
    script: str = ""


def language_of(origin: str) -> str:
    """The language spoken at home, as BCP 47."""
    return str(source("names").get(origin, {}).get("language", "nl"))


def given_name(rng: Random, origin: str, years: int, *, female: bool) -> GivenName:
    """A first name that fits somebody of this age."""
    if origin == DUTCH:
        return GivenName(rng.choice(_dutch_given(_generation(years), female=female)))
    return rng.choice(_given(origin, female=female))


def family_name(rng: Random, origin: str) -> Surname:
    """A surname for a family; in Eritrea that of a man is the first name of his father."""
    if origin == ERITREAN:
        return as_surname(rng.choice(_given(origin, female=False)))
    return rng.choice(dutch_surnames() if origin == DUTCH else _surnames(origin))


def borne_by(surname: Surname, origin: str, *, female: bool) -> Surname:
    """The form a woman or a man of the family has: Kowalska, Kowalski."""
    if origin == "polish" and female and surname.name.endswith("ki"):
        return Surname(surname.infix, surname.name[:-1] + "a", surname.script)
    return surname


def as_surname(given: GivenName) -> Surname:
    """The name that the children of somebody with this first name bear in Eritrea."""
    return Surname(None, given.name, given.script)


def split_infix(text: str, script: str = "") -> Surname:
    """A surname as written, with its infix taken apart."""
    words = text.split()
    rest = next((n for n, word in enumerate(words) if word not in _INFIXES), 0)
    return Surname(" ".join(words[:rest]) or None, " ".join(words[rest:]), script)


@cache
def dutch_surnames() -> tuple[Surname, ...]:
    """Faker's Dutch surnames without the medieval ones; common names stand in it more often."""
    strange = set(source("names")["dutch"]["not_here"])
    found = (split_infix(text) for text in FakerDutch.last_names if "," not in text)
    return tuple(
        s for s in found if " " not in s.name and s.name[0].isupper() and s.name not in strange
    )


def _generation(years: int) -> str:
    if years >= _OLD:
        return "old"
    return "mid" if years >= _MIDDLE else "young"


@cache
def _dutch_given(generation: str, *, female: bool) -> tuple[str, ...]:
    sex = "female" if female else "male"
    if generation == "young":
        names = FakerDutch.first_names_female if female else FakerDutch.first_names_male
        return tuple(names)
    return tuple(source("names")["dutch"][f"{generation}_{sex}"])


@cache
def _given(origin: str, *, female: bool) -> tuple[GivenName, ...]:
    names: list[str] = source("names")[origin]["women" if female else "men"]
    return tuple(GivenName(name, script) for name, _, script in (n.partition(":") for n in names))


@cache
def _surnames(origin: str) -> tuple[Surname, ...]:
    names: list[str] = source("names")[origin]["surnames"]
    return tuple(split_infix(name, script) for name, _, script in (n.partition(":") for n in names))
