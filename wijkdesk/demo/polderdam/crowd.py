"""Very many people for benchmarks: the same entities as in Polderdam, drawn from a fixed pool of names.

Not checked row by row as the demo is, which would take half of the time; the tests check a sample.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import chain
from random import Random
from uuid import UUID

from wijkdesk.demo.polderdam import names
from wijkdesk.demo.polderdam.caseload import teams
from wijkdesk.demo.polderdam.casting import ORIGINS
from wijkdesk.demo.polderdam.family import Setting
from wijkdesk.demo.polderdam.names import Surname
from wijkdesk.demo.polderdam.numbers import test_bsns
from wijkdesk.demo.polderdam.seed_row import SeedRow
from wijkdesk.law.numbers import short_code
from wijkdesk.models.base import Value
from wijkdesk.models.person import display_name
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
_POOL = 4000


def many_people(
    count: int, seed: int, *, team_id: UUID, worker_id: UUID, today: date
) -> Iterator[SeedRow]:
    """`count` people in files of one to five, all at one team."""
    rng, bsns, left, files = Random(seed), test_bsns(seed), count, 0
    every = max(1, count // 2 // OWN_CASELOAD)
    while left > 0:
        size = min(left, rng.choices(list(_SIZES), list(_SIZES.values()))[0])
        mine = files % every == 0 and files < every * OWN_CASELOAD
        worker = worker_id if mine else UUID(int=1 + files // OWN_CASELOAD)
        crew = _Crew(rng, bsns, team_id, worker, today)
        yield from crew.file(size)
        left, files = left - size, files + 1
