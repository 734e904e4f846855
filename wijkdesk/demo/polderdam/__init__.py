"""Polderdam, an invented municipality as rows: the same for the same realm, seed and day."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from wijkdesk.demo.polderdam.crowd import many_people
from wijkdesk.demo.polderdam.directory import directory_rows
from wijkdesk.demo.polderdam.files import file_rows
from wijkdesk.demo.polderdam.organisation import organisation_rows
from wijkdesk.demo.polderdam.registrations import registration_rows
from wijkdesk.demo.polderdam.seed_row import SeedRow

__all__ = ["HOUSEHOLDS", "SEED", "SeedRow", "many_people", "rows"]

SEED = 2026
HOUSEHOLDS = 900


def rows(
    realm_id: UUID, households: int = HOUSEHOLDS, *, seed: int = SEED, today: date
) -> Iterator[SeedRow]:
    """Every row, parents first: organisation, sociale kaart, file by file, then the inboxes."""
    yield from organisation_rows(realm_id)
    yield from directory_rows(realm_id, today)
    yield from file_rows(realm_id, households, seed, today)
    yield from registration_rows(realm_id, seed, today)
