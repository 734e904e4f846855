"""All case files of Polderdam, one after the other, until there are as many households as asked."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any
from uuid import UUID

from wijkdesk.demo.polderdam.case_files import frame_rows, index_row
from wijkdesk.demo.polderdam.caseload import Caseload, turns
from wijkdesk.demo.polderdam.casting import Casting, cast, draw_origin, new_house
from wijkdesk.demo.polderdam.directory import Offer, offers
from wijkdesk.demo.polderdam.family import Family, House, Setting
from wijkdesk.demo.polderdam.file_setup import FileSetup, workday
from wijkdesk.demo.polderdam.households import draw_kind, places
from wijkdesk.demo.polderdam.ids import named, numbered
from wijkdesk.demo.polderdam.insight import estimate_rows, investigation, ladder_rows
from wijkdesk.demo.polderdam.journal import contact_rows
from wijkdesk.demo.polderdam.kin import helper_rows, relation_rows
from wijkdesk.demo.polderdam.numbers import test_bsns
from wijkdesk.demo.polderdam.plan_parts import part_rows
from wijkdesk.demo.polderdam.plans import Told, need_rows, plan_rows
from wijkdesk.demo.polderdam.referrals import referral_rows
from wijkdesk.demo.polderdam.seed_row import SeedRow
from wijkdesk.demo.polderdam.stories import Case, cases
from wijkdesk.demo.polderdam.voice import Voice

_AZC_TEAM = "Wijknetwerk Noorderkavel"
_AT_AZC, _STATUS = 0.27, 0.095
_SECOND, _PLANNED, _REFERRED = 0.2, 0.5, 0.42


def file_rows(realm_id: UUID, households: int, seed: int, today: date) -> Iterator[SeedRow]:
    """The rows of every file, each file whole before the next begins."""
    bsns, caseload = test_bsns(seed), Caseload()
    number = written = 0
    while written < households:
        rng = Random(f"{seed}/{number}")
        team = turns()[number % len(turns())]
        family = _family(rng, team, households - written, today, bsns)
        yield from _file(realm_id, rng, (seed, number), team, family, caseload, today)
        written += len(family.houses)
        number += 1


def _family(
    rng: Random, team: dict[str, Any], room: int, today: date, bsns: Iterator[str]
) -> Family:
    setting = _setting(rng, team)
    kind = draw_kind(rng, setting)
    if kind == "two_houses" and room < 2:
        kind = "one_parent"
    origin = draw_origin(rng, setting)
    table = places(rng, kind)
    houses = _houses(rng, team, setting, 2 if kind == "two_houses" else 1)
    most = 4600 if setting is Setting.SETTLED else 420
    casting = Casting(setting, origin, today, today - timedelta(days=rng.randint(70, most)))
    return Family(setting, origin, houses, casting.moved, cast(rng, casting, table, bsns))


def _setting(rng: Random, team: dict[str, Any]) -> Setting:
    if team["name"] == _AZC_TEAM and rng.random() < _AT_AZC:
        return Setting.AZC
    return Setting.STATUS if rng.random() < _STATUS else Setting.SETTLED


def _houses(rng: Random, team: dict[str, Any], setting: Setting, number: int) -> tuple[House, ...]:
    if setting is Setting.AZC:
        unit = f"Gebouw {rng.choice('ABCDEF')}, kamer {rng.randint(1, 48)}"
        return (House("Noordertocht", "90", "8249 NZ", unit),)
    return tuple(new_house(rng, team["streets"], team["postcode"]) for _ in range(number))


def _file(
    realm_id: UUID,
    rng: Random,
    place: tuple[int, int],
    team: dict[str, Any],
    family: Family,
    caseload: Caseload,
    today: date,
) -> Iterator[SeedRow]:
    found = cases(rng, family, rng.choices((1, 2, 3), (50, 36, 14))[0])
    regisseur, colleague = caseload.give(team["name"], [case.story.law for case in found])
    setup = FileSetup(
        realm_id=realm_id,
        namespace=numbered(realm_id, *place),
        rng=rng,
        team=team,
        team_id=named(realm_id, "team", team["name"]),
        regisseur=regisseur,
        colleague=colleague,
        shared_work=rng.random() < _SECOND,
        family=family,
        opened=_opened(rng, family, today),
        today=today,
    )
    told = [_told(setup, case, number) for number, case in enumerate(found)]
    yield from frame_rows(setup)
    yield from relation_rows(setup)
    yield from helper_rows(setup)
    for one in told:
        yield from need_rows(setup, one, investigation(setup, one))
        yield from ladder_rows(setup, one)
        yield from estimate_rows(setup, one)
    planned = rng.random() < _PLANNED
    if planned:
        planning = list(plan_rows(setup, told))
        yield from planning
        yield from part_rows(setup, told, [row.id for row in planning if row.entity == "goal"])
    for one in told:
        if one.refer:
            yield from referral_rows(setup, one, planned=planned)
    yield from contact_rows(setup, told)
    yield index_row(setup)


def _opened(rng: Random, family: Family, today: date) -> date:
    day = today - timedelta(days=int(rng.triangular(5, 460, 50)))
    return workday(max(day, family.moved + timedelta(days=rng.randint(4, 40))))


def _suitable(case: Case, family: Family) -> list[Offer]:
    """Offers for the child it is about, or for anybody in the family of an adult."""
    people = family.people if case.subject.adult else (case.subject,)
    found = [offers()[name] for name in case.story.offers]
    fit = [o for o in found if any(o.suits(p.years, female=p.female) for p in people)]
    return fit or found


def _told(setup: FileSetup, case: Case, number: int) -> Told:
    voice = Voice(setup.rng, case, setup.family, setup.words())
    offer = setup.rng.choice(_suitable(case, setup.family))
    voice.offer(offer.name, offer.provider)
    return Told(case, voice, number, offer, refer=setup.rng.random() < _REFERRED)
