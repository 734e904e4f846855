"""Who is who in the demo: the workers with their teams, and the names that may never leak."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from wijkdesk.demo.polderdam.ids import named
from wijkdesk.demo.polderdam.seed_row import SeedRow
from wijkdesk.demo.polderdam.sources import source
from wijkdesk.vocabulary import WorkerRole


@dataclass(frozen=True, slots=True)
class DemoWorker:
    """A worker of Polderdam; the first team is the one they belong to."""

    name: str
    role: WorkerRole
    teams: tuple[str, ...]
    employer: str

    @property
    def first_name(self) -> str:
        return self.name.partition(" ")[0]


DEMO_WORKERS = tuple(
    DemoWorker(w["name"], WorkerRole(w["role"]), tuple(w["teams"]), w["employer"])
    for w in source("municipality")["worker"]
)
LAPTOP_A = "Noor de Wit"
"""Jeugdgids in the team that covers the AZC; she sits at laptop A."""
LAPTOP_B = "Yusuf Aydin"
"""Her colleague in the same team, at laptop B."""
OTHER_TEAM = "Femke Postma"
"""Jeugdgids of another team, who gets nothing of their files."""
_PLANTED = {
    "person": ("given_names", "surname", "own_script"),
    "household": ("name",),
    "contact_moment": ("text",),
}
TELLING = 8
"""Shorter text could stand by chance in a file of random bytes, and proves nothing there."""


def worker_id(realm_id: UUID, name: str) -> UUID:
    """The id of a worker."""
    return named(realm_id, "worker", _worker(name).name)


def team_of(realm_id: UUID, name: str) -> UUID:
    """The id of the team a worker belongs to; it is also the id of the team's container."""
    return named(realm_id, "team", _worker(name).teams[0])


def planted_names(rows: Iterable[SeedRow], most: int = 200) -> list[str]:
    """Names and sentences to search for in a profile: each stands literally in one of the rows.

    Hand in what the laptop holds (`held_by`), else most of them could not be there anyway.
    """
    found = list(dict.fromkeys(text for row in rows for text in _telling(row)))
    step = max(1, len(found) // most)
    return found[::step][:most]


def held_by(rows: Iterable[SeedRow], worker: UUID) -> list[SeedRow]:
    """The rows of the files in which a worker has a role: what stands on that laptop."""
    known = list(rows)
    boxes = {
        r.container_id
        for r in known
        if r.entity == "file_role" and r.values["worker_id"] == worker.hex
    }
    return [r for r in known if r.container_id in boxes]


def _worker(name: str) -> DemoWorker:
    return next(w for w in DEMO_WORKERS if w.name == name)


def _telling(row: SeedRow) -> Iterator[str]:
    fields = {
        "person": ("surname", "own_script"),
        "household": ("name",),
        "contact_moment": ("text",),
    }
    for name in fields.get(row.entity, ()):
        text = row.values[name]
        if isinstance(text, str) and len(text) >= TELLING:
            yield max(text.split(". "), key=len)
