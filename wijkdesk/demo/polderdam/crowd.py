"""Very many people for benchmarks: the entities of Polderdam's files, names from a pool drawn once.

Not checked row by row as the demo is, which would take half of the time; the tests check a sample.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from random import Random
from uuid import UUID, uuid5

from wijkdesk.demo.polderdam import names
from wijkdesk.demo.polderdam.caseload import teams
from wijkdesk.demo.polderdam.casting import ORIGINS
from wijkdesk.demo.polderdam.family import Setting
from wijkdesk.demo.polderdam.numbers import mobile, test_bsns
from wijkdesk.demo.polderdam.seed_row import SeedRow
from wijkdesk.law.numbers import short_code
from wijkdesk.models.base import Value
from wijkdesk.models.names import display_name
from wijkdesk.protocol.schema import entities
from wijkdesk.vocabulary import (
    BsnStatus,
    CompartmentKind,
    DateCertainty,
    FileRoleKind,
    HouseholdRole,
)

OWN_CASELOAD = 75
"""So many of the files are of the worker who searches; the others of invented colleagues."""
_SIZES = {1: 42, 2: 27, 3: 15, 4: 11, 5: 5}
_FAMILIES, _GIVEN = 6000, 1500
_SKEW = 1.6
"""Gives the ten most common surnames one person in eighteen, about as in the Netherlands."""
_NOBODY, _DAY = UUID(int=0), date(2026, 11, 22)
_AGES = {"child": (0, 17), "grown": (20, 65), "old": (66, 95)}


def many_people(
    count: int,
    seed: int,
    *,
    team_id: UUID = _NOBODY,
    worker_id: UUID = _NOBODY,
    today: date = _DAY,
) -> Iterator[SeedRow]:
    """`count` people in files of one to five at one team; only the first 9,000 have a BSN."""
    crowd, rng = _Crowd(seed, team_id.hex, today), Random(seed)
    sizes = rng.choices(list(_SIZES), list(_SIZES.values()), k=count)
    left, number, step = count, 0, max(1, count // (3 * OWN_CASELOAD))
    while left > 0:
        own = number % step == 0 and number < step * OWN_CASELOAD
        worker = worker_id if own else uuid5(worker_id, str(number // OWN_CASELOAD))
        size = min(left, sizes[number])
        yield from crowd.file(size, worker)
        left, number = left - size, number + 1


class _Crowd:
    def __init__(self, seed: int, team: str, today: date) -> None:
        self._rng = Random(f"crowd/{seed}")
        self._bsns = test_bsns(seed)
        self._team, self._today = team, today
        self._families = _family_names(self._rng)
        self._given = {age: _given_names(self._rng, *years) for age, years in _AGES.items()}

    def file(self, size: int, worker: UUID) -> Iterator[SeedRow]:
        """One file with one household of this size."""
        rng, case_file, box = self._rng, self._id(), self._id()
        infix, surname, language = rng.choice(self._families)
        title = f"Gezin {display_name(None, infix, surname)}"
        opened = self._day(900)
        for one, kind in ((box, CompartmentKind.SHARED), (self._id(), CompartmentKind.TEAM)):
            fields = {"case_file_id": case_file.hex, "kind": kind.value, "team_id": self._team}
            yield _row("compartment", one, one, fields)
        fields = {"number": short_code(case_file), "title": title, "team_id": self._team}
        yield _row("case_file", case_file, box, {**fields, "opened_on": opened})
        fields = {"case_file_id": case_file.hex, "worker_id": worker.hex, "since": opened}
        yield _row("file_role", self._id(), box, {**fields, "role": FileRoleKind.REGISSEUR.value})
        household = self._id()
        address = self._address()
        yield _row(
            "household", household, box, {"case_file_id": case_file.hex, "name": title, **address}
        )
        for place in range(size):
            yield from self._person(box, household, place, (infix, surname, language))

    def _person(
        self, box: UUID, household: UUID, place: int, family: tuple[str | None, str, str]
    ) -> Iterator[SeedRow]:
        rng, person = self._rng, self._id()
        infix, surname, language = family
        age = "child" if place > 1 else rng.choice(("grown", "grown", "old"))
        bsn = next(self._bsns, None) if rng.random() < 0.92 else None
        person_values: dict[str, Value] = {
            "given_names": rng.choice(self._given[age]),
            "infix": infix,
            "surname": surname,
            "birth_date": self._birth(*_AGES[age]),
            "birth_certainty": DateCertainty.EXACT.value,
            "bsn": bsn,
            "bsn_status": (BsnStatus.VERIFIED if bsn else BsnStatus.UNKNOWN).value,
            "language": language,
            "phone": mobile(rng) if age != "child" else None,
        }
        yield _row("person", person, box, person_values)
        role = HouseholdRole.CHILD if age == "child" else HouseholdRole.PARTNER
        values: dict[str, Value] = {"person_id": person.hex, "household_id": household.hex}
        yield _row("membership", self._id(), box, {**values, "role": role.value})

    def _id(self) -> UUID:
        return UUID(int=self._rng.getrandbits(128), version=4)

    def _day(self, most: int) -> str:
        return (self._today - timedelta(days=self._rng.randrange(1, most))).isoformat()

    def _birth(self, youngest: int, oldest: int) -> str:
        days = self._rng.randrange(youngest * 365 + 1, oldest * 365 + 365)
        return (self._today - timedelta(days=days)).isoformat()

    def _address(self) -> dict[str, Value]:
        team = self._rng.choice(teams())
        number = self._rng.randrange(8)
        return {
            "street": team["streets"][number],
            "house_number": str(self._rng.randrange(1, 150)),
            "postcode": team["postcode"] + "ABCDEGHJ"[number],
            "city": "Polderdam",
        }


def _row(entity: str, row_id: UUID, box: UUID, values: Mapping[str, Value]) -> SeedRow:
    return SeedRow(entity, row_id, box, {**_blank(entity), **values})


@cache
def _blank(entity: str) -> dict[str, Value]:
    return dict.fromkeys(entities()[entity].fields)


def _family_names(rng: Random) -> list[tuple[str | None, str, str]]:
    """Infix, surname and language; a few names are very common and most are rare, as in life."""
    origins = ORIGINS[Setting.SETTLED]
    dutch = rng.sample(names.dutch_surnames(), len(names.dutch_surnames()))
    found = []
    for origin in rng.choices(list(origins), list(origins.values()), k=_FAMILIES):
        surname = names.family_name(rng, origin)
        if origin == names.DUTCH:
            surname = dutch[int(len(dutch) * rng.random() ** _SKEW)]
        found.append((surname.infix, surname.name, names.language_of(origin)))
    return found


def _given_names(rng: Random, youngest: int, oldest: int) -> list[str]:
    origins = ORIGINS[Setting.SETTLED]
    drawn = rng.choices(list(origins), list(origins.values()), k=_GIVEN)
    return [
        names.given_name(rng, o, rng.randint(youngest, oldest), female=rng.random() < 0.5).name
        for o in drawn
    ]
