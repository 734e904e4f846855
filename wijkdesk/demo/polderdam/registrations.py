"""The inbox of every team: open aanmeldingen with their urgency, and some that are already closed."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any
from uuid import UUID, uuid5

from wijkdesk.demo.polderdam import names
from wijkdesk.demo.polderdam.caseload import gidsen, teams
from wijkdesk.demo.polderdam.casting import draw_origin
from wijkdesk.demo.polderdam.family import Setting
from wijkdesk.demo.polderdam.file_setup import office_hour, workday
from wijkdesk.demo.polderdam.ids import named
from wijkdesk.demo.polderdam.numbers import mobile
from wijkdesk.demo.polderdam.people import worker_id
from wijkdesk.demo.polderdam.seed_row import SeedRow, seed_row
from wijkdesk.demo.polderdam.sources import source
from wijkdesk.demo.polderdam.stories import stories
from wijkdesk.law.numbers import short_code
from wijkdesk.models.person import display_name
from wijkdesk.vocabulary import Interpreter, PlaceKind, RegistrationStatus, Urgency

_S = RegistrationStatus
_URGENT = {Urgency.U0: 4, Urgency.U1: 18, Urgency.U2: 36, Urgency.U3: 42}
_PLACES = (PlaceKind.DESK, PlaceKind.PHONE, PlaceKind.SCHOOL, PlaceKind.HOME)
_SECRETARY = "Ineke Smit"
_AZC_TEAM, _AZC = "Wijknetwerk Noorderkavel", "AZC Noorderhof"


def registration_rows(realm_id: UUID, seed: int, today: date) -> Iterator[SeedRow]:
    """Five to eight open ones in every team, some answered with advice, one for somebody else."""
    for team in teams():
        rng = Random(f"{seed}/registrations/{team['name']}")
        open_ones = [_S.OPEN] * rng.randint(5, 8)
        for number, status in enumerate([*open_ones, _S.ADVICE, _S.ADVICE, _S.NOT_FOR_US]):
            asylum = team["name"] == _AZC_TEAM and number % 3 == 1
            setting = Setting.AZC if asylum else Setting.SETTLED
            key = f"registration:{seed}:{team['name']}:{number}"
            yield _row(rng, team, setting, status, uuid5(realm_id, key), realm_id, today)


def _row(  # noqa: PLR0913, PLR0917 - everything that makes one registration
    rng: Random,
    team: dict[str, Any],
    setting: Setting,
    status: RegistrationStatus,
    row_id: UUID,
    realm_id: UUID,
    today: date,
) -> SeedRow:
    origin = draw_origin(rng, setting)
    asylum = setting is Setting.AZC
    place = PlaceKind.AZC if asylum else rng.choices(_PLACES, (35, 45, 12, 8))[0]
    day = workday(today - timedelta(days=rng.randint(2, 9 if status is _S.OPEN else 40)))
    received_by = rng.choice([_SECRETARY, *(w.name for w in gidsen(team["name"]))])
    closed = source("common").get(f"closed_{status}")
    return seed_row(
        "registration",
        row_id,
        named(realm_id, "team", team["name"]),
        number=short_code(row_id),
        name=_name(rng, origin) if rng.random() < 0.92 else None,
        question=_question(rng, setting),
        place=place,
        place_name=_place_name(place, team),
        language=names.language_of(origin),
        interpreter=rng.choice((Interpreter.PHONE, Interpreter.ON_SITE)) if asylum else None,
        urgency=rng.choices(list(_URGENT), list(_URGENT.values()))[0],
        phone=mobile(rng) if rng.random() < 0.8 else None,
        received_at=office_hour(rng, day),
        received_by=worker_id(realm_id, received_by),
        status=status,
        reason=rng.choice(closed) if closed else None,
    )


def _name(rng: Random, origin: str) -> str:
    surname = names.family_name(rng, origin)
    given = names.given_name(rng, origin, rng.randint(22, 80), female=rng.random() < 0.6)
    return display_name(given.name, surname.infix, surname.name)


def _question(rng: Random, setting: Setting) -> str:
    fit = [s for s in stories() if setting in s.where]
    story = rng.choices(fit, [s.weight for s in fit])[0]
    return str(rng.choice(story.lines["question"]))


def _place_name(place: PlaceKind, team: dict[str, Any]) -> str | None:
    fixed = {PlaceKind.AZC: _AZC, PlaceKind.DESK: team["desk"], PlaceKind.SCHOOL: team["school"]}
    return fixed.get(place)
