"""One history: by its seed, who acts when, what goes wrong, and what is left of it in the end."""

from dataclasses import dataclass, field
from itertools import count
from random import Random
from uuid import UUID

from tests.sync.model.centre import Centre
from tests.sync.model.disk import Disk
from tests.sync.model.laptop import Laptop, PowerCutError
from tests.sync.model.line import Line, LostError
from tests.sync.model.messages import Pulled, Pushed
from tests.sync.model.person import Person
from tests.sync.model.rules import ALL, Rules
from tests.sync.model.town import Town
from tests.sync.model.witness import Witness, verdict

STEPS = 170
LAPTOPS = 5
MOST_LAPTOPS = 7
FAULT = 0.15
ROUNDS = 14


@dataclass
class History:
    """A municipality, its centre and its laptops."""

    seed: int
    rules: Rules = ALL
    fault: float = FAULT
    dice: Random = field(init=False)
    people: list[Person] = field(default_factory=list)

    def __post_init__(self):
        self.dice = Random(self.seed)
        self.ids = count(1000)
        self.town = Town(self.dice, self.ids)
        self.centre = Centre(self.town, self.rules, self.dice)
        self.witness = Witness()
        self.line = Line(self.centre, self.dice, self.fault, self._overheard)
        self.owner: dict[UUID, UUID] = {}
        self._found()
        for n in range(LAPTOPS):
            self.join(self.town.workers[n % len(self.town.workers)], schema=1 + (n % 3 > 0))

    # -- who there are ----------------------------------------------------------------------------

    def join(self, worker: UUID, *, schema: int = 2, disk: Disk | None = None) -> Person:
        """A laptop for this worker: a new one, or with the disk of another."""
        disk = disk or Disk(self.new_device(worker), self.centre.epoch, schema)
        name = f"D{len(self.people)}"
        laptop = Laptop(name, worker, disk, self.line, self.rules, self.dice, self.new_device)
        about = (self.witness, self.rules, self.dice, self.town.new_id, self.town.beside)
        person = Person(laptop, *about)
        laptop.meanwhile = self._meanwhile(person)
        self.people.append(person)
        return person

    def new_device(self, worker: UUID) -> UUID:
        """A device id of its own."""
        device = self.town.new_id()
        self.owner[device] = worker
        self.centre.enrol(device, worker)
        return device

    def _meanwhile(self, person: Person):
        def go_on() -> None:
            """While this laptop syncs its worker types on, and others sync too."""
            if not self.line.fault:
                return
            if self.dice.random() < 0.4:
                person.act()
            if self.dice.random() < 0.1:
                self.line.deliver_late()
            if self.dice.random() < 0.1:
                self.town.something()
                self._found()

        return go_on

    def _found(self) -> None:
        for container in self.town.home:
            if container in self.town.actors:
                continue  # a worker's own: it begins with the first that is told to them
            if not self.centre.now.in_container.get(container):
                self.centre.found(container, self.town.new_id())

    def _overheard(self, device: UUID, answer: Pushed | Pulled) -> None:
        seen = self.town.visible(self.owner[device])
        if isinstance(answer, Pushed):
            self.witness.answered(seen, (row.container_id for row in answer.rows.values()))
        else:
            self.witness.answered(seen, (sent.id for sent in answer.containers))

    # -- what happens -----------------------------------------------------------------------------

    def run(self) -> list[str]:
        """Everything that happens by the seed, then peace; what is wrong then."""
        for _ in range(STEPS):
            self.something()
            self.centre.tick()
        return self.end()

    def something(self) -> None:
        """One step of the history."""
        person = self.dice.choice(self.people)
        draw = self.dice.random()
        if draw < 0.60:
            person.act()
        elif draw < 0.88:
            self.sync(person)
        elif draw < 0.93:
            self.town.something()
            self._found()
        elif draw < 0.95:
            self.line.deliver_late()
        else:
            self._trouble(person)

    def _trouble(self, person: Person) -> None:
        draw = self.dice.random()
        if draw < 0.3:
            self.centre.back_up()
        elif draw < 0.45:
            self.centre.restore(told=self.dice.random() < 0.7 or self._clones())
            self._found()
        elif draw < 0.6:
            person.laptop.images.append(person.laptop.disk.copied())
        elif draw < 0.8:
            self.go_back(person)
        elif draw < 0.9 and len(self.people) < MOST_LAPTOPS:
            self.join(person.laptop.worker, disk=person.laptop.disk.copied())
        else:
            self.upgrade(person)

    def _clones(self) -> bool:
        """Whether two laptops still go under one id.

        Then the numbers of the one hide that the centre forgot those of the other: out of the
        contract together with a restore that nobody tells of (docs/decisions/0035).
        """
        return len({p.laptop.disk.device for p in self.people}) < len(self.people)

    def sync(self, person: Person) -> None:
        """One round of a laptop, as far as it comes."""
        try:
            person.laptop.sync()
        except PowerCutError:
            person.form = None
        except LostError:
            pass

    def go_back(self, person: Person) -> None:
        """A laptop is put back to an image of its disk."""
        laptop = person.laptop
        if laptop.images:
            old, laptop.disk = laptop.disk, self.dice.choice(laptop.images).copied()
            self.witness.went_back(old, laptop.disk, self.centre)
            person.form = None

    def upgrade(self, person: Person) -> None:
        """A newer program, which knows more fields: what was kept aside is read."""
        person.laptop.disk.schema = 2
        person.form = None

    def end(self) -> list[str]:
        """Nothing goes wrong any more, and everybody syncs until nothing changes."""
        self.line.fault = 0
        for person in self.people:
            person.laptop.may_stop = False
        for turn in range(ROUNDS):
            self.centre.tick()
            for person in self.people:
                person.laptop.sync()
            self.line.deliver_late()
            if turn > 3 and not self.line.late and not self.centre.open_commits:
                break
        for person in [*self.people, *self.people]:
            person.laptop.sync()
        disks = {p.laptop.name: (p.laptop.worker, p.laptop.disk) for p in self.people}
        return sorted(set(verdict(self.witness, self.centre, disks)))


def run(seed: int, rules: Rules = ALL) -> list[str]:
    """What is wrong at the end of this history."""
    return History(seed, rules).run()
