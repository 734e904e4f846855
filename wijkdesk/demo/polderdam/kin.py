"""Who is whose parent and partner in Polderdam, who has gezag, and who helps."""

from collections.abc import Iterator
from itertools import combinations, product
from random import Random
from typing import Any

from wijkdesk.demo.polderdam.family import Family, Someone
from wijkdesk.demo.polderdam.file_setup import FileSetup
from wijkdesk.demo.polderdam.seed_row import SeedRow
from wijkdesk.demo.polderdam.sources import source
from wijkdesk.vocabulary import (
    Custody,
    HouseholdRole,
    Load,
    NetworkKind,
    RelationKind,
    TieStrength,
)

_R = HouseholdRole
_TEEN_PARENT = 17
_HELPED, _HELPS_TOO_MUCH = 0.6, 0.2


def _dice(setup: FileSetup) -> Random:
    # Of its own: the rest of the town stays as it was without this.
    return Random(f"{setup.namespace}/kin")


def relation_rows(setup: FileSetup) -> Iterator[SeedRow]:
    """The ties that the roles in a household already say, and who has gezag."""
    for number, (one, kind, other, custody) in enumerate(_ties(setup.family)):
        yield setup.row(
            "relation",
            number,
            case_file_id=setup.case_file_id,
            person_id=setup.person_id(one),
            kind=kind,
            other_id=setup.person_id(other),
            custody=custody,
            until=_parted(setup.family) if kind is RelationKind.FORMER_PARTNER else None,
        )


def helper_rows(setup: FileSetup) -> Iterator[SeedRow]:
    """One to three people around a family: of its own network, and the school or the GP."""
    dice = _dice(setup)
    if dice.random() >= _HELPED:
        return
    known = source("helpers")
    fits = [h for h in known["helper"] if _fits(h, setup.family)]
    for number, helper in enumerate(dice.sample(fits, min(len(fits), dice.randint(1, 3)))):
        name = f"{helper['called']} {dice.choice(known['names'])}".strip()
        often = helper.get("often", [])
        tie = dice.choices(list(TieStrength), (4, 6, 2, 1))[0]
        heavy = dice.random() < _HELPS_TOO_MUCH
        own = NetworkKind(helper["kind"]).is_informal
        yield setup.row(
            "network_member",
            number,
            case_file_id=setup.case_file_id,
            kind=NetworkKind(helper["kind"]),
            name=name,
            does=dice.choice(helper["does"]),
            often=dice.choice(often) if often else None,
            tie=tie,
            load=(Load.HEAVY if heavy else dice.choice((Load.LIGHT, Load.FAIR))) if own else None,
        )


def _fits(helper: dict[str, Any], family: Family) -> bool:
    about = helper.get("about")
    return not about or (about == "children") is bool(family.children)


def _ties(
    family: Family,
) -> Iterator[tuple[Someone, RelationKind, Someone, Custody | None]]:
    by_role: dict[HouseholdRole, list[Someone]] = {}
    for person in family.people:
        by_role.setdefault(person.stays[0].role, []).append(person)
    parents = [p for role in (_R.MOTHER, _R.FATHER) for p in by_role.get(role, ())]
    apart = len(family.houses) > 1
    couple = RelationKind.FORMER_PARTNER if apart else RelationKind.PARTNER
    for one, other in (*combinations(parents, 2), *combinations(by_role.get(_R.PARTNER, ()), 2)):
        yield one, couple, other, None
    custody = Custody.JOINT_PARENTS if len(parents) > 1 else Custody.ONE_PARENT
    for one, other in product(parents, by_role.get(_R.CHILD, ())):
        yield one, RelationKind.PARENT, other, None if other.adult else custody
    for one in by_role.get(_R.GRANDPARENT, ()):
        child = min(parents, key=lambda p: p.surname != one.surname)
        if one.years > child.years + _TEEN_PARENT:
            yield one, RelationKind.PARENT, child, None


def _parted(family: Family) -> Any:
    """The day on which somebody first lived in the second house."""
    days = [s.since for p in family.children for s in p.stays[1:] if s.since is not None]
    return min(days, default=None)
