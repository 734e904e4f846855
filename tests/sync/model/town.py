"""The municipality in the model: who works where, which files there are, and what day it is."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import count
from random import Random
from uuid import UUID

from wijkdesk.protocol.parties import Act, Actor, Grant, Relation, Subject
from wijkdesk.protocol.rights import decide
from wijkdesk.vocabulary import (
    AccessMode,
    CompartmentKind,
    ContainerKind,
    FileRoleKind,
    Law,
    WorkerRole,
)

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
MONDAY = date(2026, 3, 2)
TEAMS = (UUID(int=1), UUID(int=2))
PARTS = (ContainerKind.FILE_SHARED, ContainerKind.FILE_TEAM, ContainerKind.FILE_SAFETY)
ROLES = (WorkerRole.JEUGDGIDS, WorkerRole.WMO_GIDS, WorkerRole.PW_GIDS, WorkerRole.TEAM_LEAD)


@dataclass(frozen=True, slots=True)
class File:
    """A file with its compartments, and what rights ask about it."""

    team: UUID
    parts: dict[UUID, ContainerKind]
    relations: tuple[Relation, ...] = ()
    grants: tuple[Grant, ...] = ()
    protected: bool = False


@dataclass
class Town:
    """What the administrators and the passing of time decide; all by the seed."""

    dice: Random
    ids: count
    at_ms: int = 0
    actors: dict[UUID, Actor] = field(default_factory=dict)
    files: dict[UUID, File] = field(default_factory=dict)
    home: dict[UUID, UUID] = field(default_factory=dict)
    """The file of each compartment; a team's container and a worker's own are their own home."""
    _seen: dict[UUID, frozenset[UUID]] = field(default_factory=dict)

    def __post_init__(self):
        for team in TEAMS:
            self.home[team] = team
        for role in ROLES:
            worker = self.new_id()
            self.actors[worker] = Actor(worker, self._teams(0.3), role, frozenset({Law.WMO}))
            self.home[worker] = worker
        for _ in range(3):
            self.open_file()

    def new_id(self) -> UUID:
        """The next id of this history."""
        return UUID(int=next(self.ids))

    @property
    def today(self) -> date:
        """The day of the centre."""
        return MONDAY + timedelta(days=self.at_ms // DAY_MS)

    @property
    def workers(self) -> list[UUID]:
        """Everybody, in order."""
        return list(self.actors)

    def kind(self, container: UUID) -> ContainerKind:
        """What a container is."""
        home = self.home[container]
        if container in self.actors:
            return ContainerKind.OWN
        return self.files[home].parts[container] if home in self.files else ContainerKind.TEAM

    def readers(self, container: UUID) -> CompartmentKind:
        """Who reads a compartment of a file."""
        return CompartmentKind(self.kind(container).removeprefix("file_"))

    def beside(self, container: UUID) -> list[UUID]:
        """The other compartments of its file."""
        known = self.files.get(self.home[container])
        return [c for c in known.parts if c != container] if known else []

    def team_of(self, container: UUID) -> UUID:
        """The team that it belongs to now."""
        home = self.home[container]
        return self.files[home].team if home in self.files else home

    def may(self, worker: UUID, act: Act, container: UUID) -> bool:
        """The product's own rule."""
        if container not in self.home:
            return False
        known = self.files.get(self.home[container])
        asked = Subject(self.kind(container), self.team_of(container), container_id=container)
        if known:
            asked = replace(
                asked, relations=known.relations, grants=known.grants, protected=known.protected
            )
        return decide(self.actors[worker], act, asked, self.today, self.at_ms).allowed

    def visible(self, worker: UUID) -> frozenset[UUID]:
        """The containers that this worker may see now."""
        if worker not in self._seen:
            seen = (c for c in self.home if self.may(worker, Act.SEE, c))
            self._seen[worker] = frozenset(seen)
        return self._seen[worker]

    # -- what happens -----------------------------------------------------------------------------

    def something(self) -> None:
        """An administrator, a regisseur or the calendar changes who may see what."""
        happenings = (
            (self.move_file, 5),
            (self.change_teams, 3),
            (self.change_relations, 4),
            (self.settle_access, 4),
            (self.pass_time, 3),
            (self.open_file, 1),
        )
        kinds, weights = zip(*happenings, strict=True)
        self.dice.choices(kinds, weights)[0]()

    def move_file(self) -> None:
        """A file goes to the other team, or stays."""
        one = self._some_file()
        self._set(one, team=self.dice.choice(TEAMS))

    def change_teams(self) -> None:
        """Somebody changes teams, works in both, or in none."""
        worker = self.dice.choice(self.workers)
        self.actors[worker] = replace(self.actors[worker], teams=self._teams(0.15))
        self._seen.clear()

    def change_relations(self) -> None:
        """Somebody begins or ends to work with a file, or covers for a day."""
        one, worker = self._some_file(), self.dice.choice(self.workers)
        others = tuple(r for r in self.files[one].relations if r.worker_id != worker)
        draw = self.dice.random()
        if draw < 0.6:
            others += (Relation(worker, self.today, None, FileRoleKind.SECOND),)
        elif draw < 0.8:
            end = self.today + timedelta(days=self.dice.randrange(2))
            others += (Relation(worker, self.today, end, FileRoleKind.COVER),)
        self._set(one, relations=others)

    def settle_access(self) -> None:
        """Somebody is denied a file, listed for it, looks with a reason, or that ends."""
        one, worker = self._some_file(), self.dice.choice(self.workers)
        others = tuple(g for g in self.files[one].grants if g.worker_id != worker)
        draw = self.dice.random()
        if draw < 0.25:
            others += (Grant(worker, AccessMode.DENY),)
        elif draw < 0.35:
            others += (Grant(worker, AccessMode.ALLOW),)
        elif draw < 0.7:
            others += (Grant(worker, AccessMode.EMERGENCY, self.at_ms + 4 * HOUR_MS),)
        self._set(one, grants=others, protected=self.dice.random() < 0.1)

    def pass_time(self) -> None:
        """Some hours, or a weekend: what had an end may end."""
        self.at_ms += self.dice.choice((HOUR_MS, 5 * HOUR_MS, DAY_MS, 2 * DAY_MS))
        self._seen.clear()

    def open_file(self) -> None:
        """A new file of a team, with some who work in it."""
        file = self.new_id()
        some = self.dice.sample(self.workers, 3)
        relations = tuple(Relation(w, self.today, None, FileRoleKind.SECOND) for w in some)
        parts = {self.new_id(): kind for kind in self.dice.sample(PARTS, 2)}
        self.files[file] = File(self.dice.choice(TEAMS), parts, relations)
        self.home.update(dict.fromkeys(parts, file))
        self._seen.clear()

    def _some_file(self) -> UUID:
        return self.dice.choice(list(self.files))

    def _set(self, file: UUID, **values) -> None:
        self.files[file] = replace(self.files[file], **values)
        self._seen.clear()

    def _teams(self, both: float) -> frozenset[UUID]:
        draw = self.dice.random()
        if draw < both:
            return frozenset(TEAMS)
        return frozenset({TEAMS[self.dice.randrange(2)]}) if draw < 0.9 else frozenset()
