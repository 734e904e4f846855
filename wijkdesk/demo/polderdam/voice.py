"""How a file is written down: sentences drawn without repeating, and filled with who and when."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from wijkdesk.demo.polderdam.directory import Offer
from wijkdesk.demo.polderdam.family import Family, Someone
from wijkdesk.demo.polderdam.names import DUTCH, dutch_surnames, given_name
from wijkdesk.demo.polderdam.sources import source
from wijkdesk.demo.polderdam.stories import Case

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_HER = {"hij": "zij", "zijn": "haar", "hem": "haar"}
_HIS = {"hij": "hij", "zijn": "zijn", "hem": "hem"}
_SATURDAY, _TEEN, _SCHOOL = 5, 12, 4
_SECONDARY = "Dijkhart College"


class Voice:
    """The words of one case: fixed for the file (school, neighbour, doctor), and the decks of lines."""

    def __init__(self, rng: Random, case: Case, family: Family, words: dict[str, str]) -> None:
        self._rng = rng
        self._lines = case.story.lines
        self._decks: dict[str, list[Any]] = {}
        self._words = {**_cast(case, family), **_world(rng, case), **_kin(rng), **words}
        if case.subject.years >= _TEEN:
            self._words["school"] = _SECONDARY

    def offer(self, offer: Offer) -> None:
        """Name the provision that this file is about."""
        self._words |= {"aanbod": offer.name, "aanbieder": offer.provider}

    def draw(self, part: str) -> Any:
        """A line of this part that was not drawn before; the deck is shuffled anew when it is empty."""
        deck = self._decks.get(part)
        if not deck:
            lines = self._lines.get(part) or source("common")[part]
            deck = self._decks[part] = self._rng.sample(lines, len(lines))
        return deck.pop()

    def fill(self, line: object, on: date) -> str:
        """A line with its words filled in, as it is said on this day."""
        return str(line).format_map({**self._words, **_calendar(self._rng, on)})

    def say(self, part: str, on: date) -> str:
        """Draw and fill."""
        return self.fill(self.draw(part), on)


def dutch_name(rng: Random) -> str:
    """A neighbour, a teacher, a volunteer."""
    surname = rng.choice(dutch_surnames())
    given = given_name(rng, DUTCH, rng.randint(30, 75), female=rng.random() < 0.6)
    return " ".join(p for p in (given.name, surname.infix, surname.name) if p)


def later_weekday(rng: Random, on: date, least: int = 3, most: int = 14) -> date:
    """A working day some days after."""
    day = on + timedelta(days=rng.randint(least, most))
    return day - timedelta(days=max(0, day.weekday() - 4)) if day.weekday() >= _SATURDAY else day


def written(day: date) -> str:
    """3 december."""
    return f"{day.day} {_MONTHS[day.month - 1]}"


def _cast(case: Case, family: Family) -> dict[str, str]:
    subject = case.subject
    others = [p for p in family.adults if p is not subject]
    parent = others[0] if others and not subject.adult else subject
    child = subject if not subject.adult else next(iter(family.children), subject)
    partner = others[0] if others else subject
    words: dict[str, str] = {}
    for key, prefix, someone in (
        ("naam", "", subject),
        ("ouder", "o", parent),
        ("kind", "k", child),
        ("partner", "p", partner),
    ):
        words |= dict(_about(key, prefix, someone))
    return words | {"leeftijd": str(subject.years)}


def _about(key: str, prefix: str, someone: Someone) -> Iterator[tuple[str, str]]:
    pronouns = {prefix + k: v for k, v in (_HER if someone.female else _HIS).items()}
    for word, text in {key: someone.called, **pronouns}.items():
        yield word, text
        yield word[0].upper() + word[1:], text[0].upper() + text[1:]


def _world(rng: Random, case: Case) -> dict[str, str]:
    common = source("common")["world"]
    years = case.subject.years
    return {
        "groep": f"groep {min(8, max(1, years - 3))}",
        "buur": dutch_name(rng),
        "vrijwilliger": dutch_name(rng),
        "huisarts": "dokter " + rng.choice(dutch_surnames()).name,
        "juf": rng.choice(common["mentor" if years >= _TEEN else "juf"]),
        "bedrag": f"€ {rng.randrange(150, 900, 10)}",
        "schuld": f"€ {rng.randrange(2, 19)}.{rng.randrange(100, 1000)}",
        "wens": rng.choice(common["wens_kind" if years < _TEEN else "wens"]),
        "aanbod": "het aanbod",
        "aanbieder": "de aanbieder",
    }


def _kin(rng: Random) -> dict[str, str]:
    kin = rng.choice(source("common")["world"]["kin"])
    return {"verwant": kin, "Verwant": kin[0].upper() + kin[1:]}


def _calendar(rng: Random, on: date) -> dict[str, str]:
    day = later_weekday(rng, on)
    name = _DAYS[day.weekday()]
    return {
        "dag": name,
        "Dag": name.capitalize(),
        "datum": written(day),
        "maand": _MONTHS[(on.month + rng.randint(0, 1)) % 12],
        "tijd": f"{rng.randint(9, 15)}.{rng.choice(('00', '30', '15', '45'))} uur",
    }
