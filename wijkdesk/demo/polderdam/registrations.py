"""The inbox of every team: open aanmeldingen with their urgency, and some closed ones."""

from collections.abc import Iterator
from dataclasses import dataclass
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
from wijkdesk.law.numbers import short_code
from wijkdesk.models.names import display_name
from wijkdesk.vocabulary import Interpreter, PlaceKind, RegistrationStatus, Urgency

_S = RegistrationStatus
_SECRETARY = "Ineke Smit"
_AZC_TEAM, _AZC = "Wijknetwerk Noorderkavel", "AZC Noorderhof"
_EACH = {"open": 6, "advice": 2, "not_for_us": 1}


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question as somebody came with it."""

    text: dict[str, Any]
    status: RegistrationStatus
    setting: Setting = Setting.SETTLED


def registration_rows(realm_id: UUID, seed: int, today: date) -> Iterator[SeedRow]:
    """Six open ones in every team, those of the AZC besides, and some that were closed."""
    rng, written = Random(f"{seed}/registrations"), source("registrations")
    decks = {kind: rng.sample(written[kind], len(written[kind])) for kind in _EACH}
    for team in teams():
        asked = [_Asked(decks[k].pop(), _S(k)) for k, most in _EACH.items() for _ in range(most)]
        if team["name"] == _AZC_TEAM:
            asked += [_Asked(text, _S.OPEN, Setting.AZC) for text in written["azc"]]
        for number, one in enumerate(asked):
            row_id = uuid5(realm_id, f"registration:{seed}:{team['name']}:{number}")
            yield _row(rng, realm_id, row_id, team, one, today)


def _row(
    rng: Random, realm_id: UUID, row_id: UUID, team: dict[str, Any], asked: _Asked, today: date
) -> SeedRow:
    origin, asylum = draw_origin(rng, asked.setting), asked.setting is Setting.AZC
    place = PlaceKind.AZC if asylum else PlaceKind(rng.choice(asked.text.get("places", ["phone"])))
    urgency = Urgency(asked.text.get("urgency", "u3"))
    day = workday(today - timedelta(days=rng.randint(*_waiting(asked.status, urgency))))
    received_by = rng.choice([_SECRETARY, *(w.name for w in gidsen(team["name"]))])
    return seed_row(
        "registration",
        row_id,
        named(realm_id, "team", team["name"]),
        number=short_code(row_id),
        name=_name(rng, origin) if rng.random() < 0.92 else None,
        question=asked.text["question"],
        place=place,
        place_name=_place_name(place, team),
        language=names.language_of(origin),
        interpreter=rng.choice((Interpreter.PHONE, Interpreter.ON_SITE)) if asylum else None,
        urgency=urgency,
        phone=mobile(rng) if rng.random() < 0.8 else None,
        received_at=office_hour(rng, day),
        received_by=worker_id(realm_id, received_by),
        status=asked.status,
        reason=asked.text.get("reason"),
    )


def _waiting(status: RegistrationStatus, urgency: Urgency) -> tuple[int, int]:
    """For how many days it can lie here; nobody leaves a crisis for a week."""
    if status is not _S.OPEN:
        return 3, 40
    return {Urgency.U0: (2, 2), Urgency.U1: (2, 4), Urgency.U2: (2, 9)}.get(urgency, (2, 25))


def _name(rng: Random, origin: str) -> str:
    surname = names.family_name(rng, origin)
    given = names.given_name(rng, origin, rng.randint(22, 80), female=rng.random() < 0.6)
    return display_name(given.name, surname.infix, surname.name)


def _place_name(place: PlaceKind, team: dict[str, Any]) -> str | None:
    fixed = {PlaceKind.AZC: _AZC, PlaceKind.DESK: team["desk"], PlaceKind.SCHOOL: team["school"]}
    return fixed.get(place)
