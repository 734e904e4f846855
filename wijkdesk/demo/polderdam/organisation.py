"""The municipality itself: teams, mother organisations, workers and places, in container `org`."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from wijkdesk.demo.polderdam.ids import named, org_id
from wijkdesk.demo.polderdam.people import DEMO_WORKERS
from wijkdesk.demo.polderdam.seed_row import SeedRow, seed_row
from wijkdesk.demo.polderdam.sources import source
from wijkdesk.vocabulary import PlaceKind

_TEAMS_BEGAN = date(2023, 1, 9)


def organisation_rows(realm_id: UUID) -> Iterator[SeedRow]:
    """Municipality, teams, employers and places, then the workers."""
    org, town = org_id(realm_id), source("municipality")
    yield seed_row("municipality", realm_id, org, **town["municipality"])
    for team in town["team"]:
        fields = {key: team[key] for key in ("name", "area", "phone")}
        yield seed_row("team", named(realm_id, "team", team["name"]), org, **fields)
    for employer in town["employer"]:
        yield seed_row("employer", named(realm_id, "employer", employer["name"]), org, **employer)
    for place in town["location"]:
        fields = {**place, "kind": PlaceKind(place["kind"])}
        yield seed_row("location", named(realm_id, "location", place["name"]), org, **fields)
    yield from _workers(realm_id, org)


def _workers(realm_id: UUID, org: UUID) -> Iterator[SeedRow]:
    for number, worker in enumerate(DEMO_WORKERS, 1):
        worker_id = named(realm_id, "worker", worker.name)
        yield seed_row(
            "worker",
            worker_id,
            org,
            name=worker.name,
            role=worker.role,
            employer_id=named(realm_id, "employer", worker.employer),
            phone=f"0300 - 55 06 {number:02}",
            email=f"{worker.name.lower().replace(' ', '.')}@wijknetwerken-polderdam.example",
        )
        for team in worker.teams:
            yield seed_row(
                "team_member",
                named(realm_id, "team_member", f"{worker.name}/{team}"),
                org,
                team_id=named(realm_id, "team", team),
                worker_id=worker_id,
                since=_TEAMS_BEGAN.replace(month=1 + number % 11, year=2023 + number % 3),
            )
