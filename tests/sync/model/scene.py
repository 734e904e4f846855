"""A calm municipality: everybody may see everything and no line fails, until the scene says so."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from tests.sync.model.history import History
from tests.sync.model.laptop import Laptop
from tests.sync.model.person import CLASH, NOTE, Person
from tests.sync.model.rules import Rules
from tests.sync.model.town import TEAMS, File
from wijkdesk.central.rows import Key
from wijkdesk.protocol.digests import content_hash
from wijkdesk.protocol.messages import Op
from wijkdesk.protocol.parties import Actor, Grant, Relation
from wijkdesk.vocabulary import AccessMode, ContainerKind, FileRoleKind, WorkerRole

FILES = 4


class Scene(History):
    """Noor and Yusuf have four files; what goes wrong is told, not drawn."""

    def __init__(self, rules: Rules):
        super().__init__(7, rules, fault=0)
        self.town.files.clear()
        self.town.home = {team: team for team in TEAMS}
        for worker in self.town.workers:
            one = Actor(worker, frozenset(TEAMS[:1]), WorkerRole.JEUGDGIDS)
            self.town.actors[worker] = one
        for _ in range(FILES):
            self._open(self._relations())
        self.people = self.people[:2]
        self.noor, self.yusuf = self.people
        for person in self.people:
            person.laptop.disk.schema = 2
            person.laptop.may_stop = False
            person.laptop.meanwhile = lambda: None
        self._found()
        self.sync_all()

    @property
    def places(self) -> list[UUID]:
        """The compartments of the files, by id."""
        return sorted(c for c, home in self.town.home.items() if home in self.town.files)

    def sync_all(self) -> None:
        """Everybody, twice."""
        for person in [*self.people, *self.people]:
            person.laptop.sync()

    def write(self, person: Person, place: UUID, text: str) -> Key:
        """A new note."""
        op = Op(self.town.new_id(), NOTE, "i", self.town.new_id(), place, f={"text": (None, text)})
        self._told(person, op, {}, {"text": text})
        return NOTE, op.r

    def change(self, person: Person, key: Key, text: str, saw: str | None = None) -> None:
        """Type over a note as it stands on this laptop, or as it stood when the form was opened."""
        row = person.laptop.disk.rows[key]
        seen = {"text": saw or row.values["text"]}
        pairs = {"text": (seen["text"], text)}
        op = Op(self.town.new_id(), NOTE, "u", key[1], row.container_id, b=row.seq, f=pairs)
        self._told(person, op, seen, {"text": text})

    def throw_away(self, person: Person, key: Key) -> None:
        """Delete a note as it stands on this laptop."""
        row = person.laptop.disk.rows[key]
        pairs = {n: (value, None) for n, value in row.values.items()}
        op = Op(
            *(self.town.new_id(), NOTE, "d", key[1], row.container_id),
            b=row.seq,
            f=pairs,
            saw=content_hash(row.values),
        )
        self._told(person, op, row.values, row.values)

    def bring_back(self, person: Person, key: Key) -> None:
        """Put back a note as it lies on this laptop."""
        row = person.laptop.disk.rows[key]
        pairs = {n: (value, value) for n, value in row.values.items()}
        about = (self.town.new_id(), NOTE, "b", key[1], row.container_id)
        op = Op(*about, b=row.seq, f=pairs, saw=content_hash(row.values))
        self._told(person, op, row.values, row.values)

    def deny(self, person: Person, place: UUID) -> None:
        """The file is closed to this worker."""
        grant = Grant(person.laptop.worker, AccessMode.DENY)
        self._set(place, (grant,))

    def allow(self, place: UUID) -> None:
        """Everybody may see it again."""
        self._set(place, ())

    def _set(self, place: UUID, grants: Iterable[Grant]) -> None:
        file = self.town.home[place]
        self.town.files[file] = replace(self.town.files[file], grants=tuple(grants))
        self.town._seen.clear()  # noqa: SLF001 - the scene is the hand of the town

    def two_parts(self) -> list[UUID]:
        """A file more, with something for the family and something for the team."""
        known = set(self.town.home)
        self._open(self._relations(), (ContainerKind.FILE_SHARED, ContainerKind.FILE_TEAM))
        self._found()
        self.sync_all()
        return sorted(set(self.town.home) - known)

    def choose(self, person: Person, side: int) -> None:
        """Of a note that stands twice keep the first, or the other."""
        rows = person.laptop.disk.rows
        (key,) = (k for k, row in rows.items() if k[0] == CLASH and not row.deleted)
        person.keep(key, person._both(rows[key])[side])  # noqa: SLF001 - the hand of the person

    def decide(self, person: Person, side: str) -> None:
        """Of two texts choose one."""
        rows = person.laptop.disk.rows
        (key,) = (k for k, row in rows.items() if k[0] == CLASH and not row.deleted)
        person.decide(key, lambda sides: sides[("current", "incoming").index(side)])

    def _relations(self) -> list[Relation]:
        since = self.town.today
        return [Relation(w, since, None, FileRoleKind.SECOND) for w in self.town.workers]

    def _open(
        self,
        relations: Iterable[Relation],
        kinds: Iterable[ContainerKind] = (ContainerKind.FILE_SHARED,),
    ) -> None:
        file = self.town.new_id()
        parts = {self.town.new_id(): kind for kind in kinds}
        self.town.files[file] = File(TEAMS[0], parts, tuple(relations))
        self.town.home.update(dict.fromkeys(parts, file))
        self.town._seen.clear()  # noqa: SLF001

    def _told(self, person: Person, op: Op, seen, typed) -> None:
        self.witness.saw(op.i, seen, typed)
        person._save([op])  # noqa: SLF001 - the same act, with words of the scene


def once(what):
    """Do this the first time only."""
    waiting = [what]

    def go_on() -> None:
        if waiting:
            waiting.pop()()

    return go_on


class CutAfterAnswer(Laptop):
    """The power goes right after the answer to a push was noted."""

    def _rows_back(self, rows) -> None:
        """Never reached."""

    @classmethod
    def at(cls, person: Person) -> None:
        """From now on at this laptop."""
        person.laptop.__class__ = cls

    @staticmethod
    def mend(person: Person) -> None:
        """It is an ordinary laptop again."""
        person.laptop.__class__ = Laptop
