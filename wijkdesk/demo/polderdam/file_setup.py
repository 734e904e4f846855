"""What all rows of one file share: its ids, its people, its workers and its days."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID, uuid5

from wijkdesk.demo.polderdam.family import Family, Someone
from wijkdesk.demo.polderdam.people import DemoWorker, worker_id
from wijkdesk.demo.polderdam.seed_row import SeedRow, seed_row

_TO_WORKDAY = {5: -1, 6: 1}


@dataclass(slots=True)
class FileSetup:
    """A file that is about to be written. Its rows land in the shared compartment unless said."""

    realm_id: UUID
    namespace: UUID
    rng: Random
    team: dict[str, str]
    team_id: UUID
    regisseur: DemoWorker
    colleague: DemoWorker
    shared_work: bool
    family: Family
    opened: date
    today: date
    case_file_id: UUID = field(init=False)
    shared: UUID = field(init=False)
    team_only: UUID = field(init=False)
    regisseur_id: UUID = field(init=False)
    colleague_id: UUID = field(init=False)

    def __post_init__(self) -> None:
        self.case_file_id = self.id_of("case_file")
        self.shared = self.id_of("compartment/shared")
        self.team_only = self.id_of("compartment/team")
        self.regisseur_id = worker_id(self.realm_id, self.regisseur.name)
        self.colleague_id = worker_id(self.realm_id, self.colleague.name)

    def id_of(self, key: str) -> UUID:
        return uuid5(self.namespace, key)

    def person_id(self, someone: Someone) -> UUID:
        return self.id_of(f"person/{self.family.people.index(someone)}")

    def row(self, entity: str, key: object, **values: object) -> SeedRow:
        """A row in the shared compartment, its id from the entity and a key of its own."""
        return seed_row(entity, self.id_of(f"{entity}/{key}"), self.shared, **values)

    def words(self) -> dict[str, str]:
        """What the sentences of this file say of its surroundings."""
        return {
            "school": self.team["school"],
            "buurt": self.team["name"].removeprefix("Wijknetwerk "),
            "collega": self.colleague.first_name,
            "Collega": self.colleague.first_name,
        }

    def some_days(self, number: int, *, first: date | None = None) -> list[date]:
        """Working days between the opening and yesterday, in order."""
        begin = first or self.opened
        span = max(0, (self.today - begin).days - 2)
        drawn = sorted(self.rng.sample(range(span + 1), min(number, span + 1)))
        return list(dict.fromkeys(workday(begin + timedelta(days=n)) for n in drawn))


def workday(day: date) -> date:
    """The day itself, or the working day next to it: a Friday or a Monday."""
    return day + timedelta(days=_TO_WORKDAY.get(day.weekday(), 0))


def office_hour(rng: Random, day: date) -> datetime:
    """A moment at which people work; in UTC, where all of it is the same day in the Netherlands."""
    return datetime.combine(day, time(rng.randint(7, 15), rng.randrange(0, 60, 5)), UTC)
