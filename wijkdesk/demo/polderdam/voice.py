"""How a file is written down: sentences drawn without repeating, and filled with who and when."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from wijkdesk.demo.polderdam.family import Family, Setting, Someone
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
_PRONOUN_OF = {"Naam": "Hij", "Ouder": "Ohij", "Kind": "Khij", "Partner": "Phij"}
_NAME_OF = {word: name for name, pronoun in _PRONOUN_OF.items() for word in (name, pronoun)}
_HEAD = re.compile(rf"\{{({'|'.join(_NAME_OF)})\}}(?= )")
_NAMED = re.compile(rf"\{{({'|'.join(_PRONOUN_OF)})\}}", re.IGNORECASE)
_DATED = re.compile(r"\{([Dd]ag|datum|maand|tijd)\}")
_SATURDAY, _OLD, _TEEN, _SCHOOL = 5, 60, 12, 4
_SECONDARY, _TODDLERS = "Dijkhart College", "Peuteropvang De Kikker"


class Voice:
    """The words of one case: fixed for the file (school, neighbour), and the decks of lines."""

    def __init__(self, rng: Random, case: Case, family: Family, words: dict[str, str]) -> None:
        self._rng = rng
        self._lines = case.story.lines
        self._decks: dict[str, list[Any]] = {}
        self._words = {**words, **_cast(case, family), **_world(rng, case, family)}

    def draw(self, part: str) -> Any:
        """A line of this part that was not drawn before, until all of them were."""
        deck = self._decks.get(part)
        if not deck:
            deck = self._decks[part] = list(self._lines.get(part) or source("common")[part])
        pick = int(self._rng.random() * len(deck))
        deck[pick], deck[-1] = deck[-1], deck[pick]
        return deck.pop()

    def fill(self, line: str, on: date, **words: str) -> str:
        """A line with its words filled in, as it is said on this day."""
        dated = _calendar(self._rng, on) if _DATED.search(line) else {}
        return line.format_map({**self._words, **dated, **words})

    def say(self, part: str, on: date, **words: str) -> str:
        """Draw and fill."""
        return self.fill(self.draw(part), on, **words)

    def tell(self, parts: Iterable[str], on: date, **words: str) -> str:
        """A line of each part; who began the sentence before, is he or she in the next."""
        told: list[str] = []
        before: set[str] = set()
        for part in parts:
            line: str = self.draw(part)
            head = _HEAD.match(line)
            named = {self._words[name.capitalize()] for name in _NAMED.findall(line)}
            if head:
                name = _NAME_OF[head[1]]
                who = self._words[name]
                # With two people in the sentence before, nobody knows who he is.
                key = _PRONOUN_OF[name] if before == {who} else name
                line = f"{{{key}}}{line[head.end() :]}"
                named.add(who)
            told.append(self.fill(line, on, **words))
            before = named
        return " ".join(told)

    def offer(self, name: str, provider: str) -> None:
        """Name the provision that this file is about."""
        self._words |= {"aanbod": name, "aanbieder": provider}


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
        yield _capital(word), _capital(text)


def _world(rng: Random, case: Case, family: Family) -> dict[str, str]:
    common = source("common")["world"]
    years = case.subject.years
    kin = rng.choice(common[_kin(years, family)])
    words = {
        "verwant": kin,
        "groep": f"groep {min(8, max(1, years - 3))}",
        "buur": dutch_name(rng),
        "vrijwilliger": dutch_name(rng),
        "huisarts": "dokter " + rng.choice(dutch_surnames()).name,
        "juf": rng.choice(common["mentor" if years >= _TEEN else "juf"]),
        "bedrag": f"€ {rng.randrange(150, 900, 10)}",
        "schuld": f"€ {rng.randrange(2, 19)}.{rng.randrange(100, 1000)}",
        "wens": rng.choice(common["wens_kind" if years < _TEEN else "wens"]),
        "vak": rng.choice(common["vak"]),
    }
    if years < _SCHOOL:
        words |= {"juf": rng.choice(common["leidster"]), "school": _TODDLERS}
    elif years >= _TEEN:
        words["school"] = _SECONDARY
    return words | {key.capitalize(): _capital(words[key]) for key in ("verwant", "juf")}


def _kin(years: int, family: Family) -> str:
    if family.setting is Setting.AZC:
        return "kin_azc"
    return "kin_old" if years >= _OLD else "kin"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


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
