"""The people of one file before they become rows: who they are and in which houses they live."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from wijkdesk.demo.polderdam.names import Surname
from wijkdesk.models.names import display_name
from wijkdesk.vocabulary import DateCertainty, HouseholdRole, Interpreter

ADULT = 18
_CALLED_MADAM = 24


class Setting(StrEnum):
    """Where a family stands: settled, housed as a status holder, or at the AZC."""

    SETTLED = "settled"
    STATUS = "status"
    AZC = "azc"


@dataclass(frozen=True, slots=True)
class House:
    """One address of a family; `unit` only at the AZC."""

    street: str
    number: str
    postcode: str
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Stay:
    """Somebody in a house, from when until when."""

    house: int
    role: HouseholdRole
    since: date | None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Someone:
    """A person; `given` is empty for people with one name only. `years` is the real age."""

    female: bool
    given: str | None
    surname: Surname
    script: str | None
    years: int
    born: date | None
    certainty: DateCertainty
    stays: tuple[Stay, ...]
    language: str
    interpreter: Interpreter | None
    bsn: str | None = None
    bsn_verified: bool = True
    phone: str | None = None
    contact_note: str | None = None

    @property
    def adult(self) -> bool:
        return self.years >= ADULT

    @property
    def bare_surname(self) -> str:
        """As it is written without a first name before it: De Vries, Van der Meer."""
        return display_name(None, self.surname.infix, self.surname.name)

    @property
    def full_name(self) -> str:
        return display_name(self.given, self.surname.infix, self.surname.name)

    @property
    def called(self) -> str:
        """As a gids writes it in a note: the young by first name, others by surname."""
        if self.years < _CALLED_MADAM:
            return self.given or self.surname.name
        return f"{'mevrouw' if self.female else 'meneer'} {self.bare_surname}"


@dataclass(frozen=True, slots=True)
class Family:
    """Everybody in one file. The first adult is the one who speaks for it."""

    setting: Setting
    origin: str
    houses: tuple[House, ...]
    moved: date
    people: tuple[Someone, ...] = field(default=())

    @property
    def adults(self) -> tuple[Someone, ...]:
        return tuple(p for p in self.people if p.adult)

    @property
    def children(self) -> tuple[Someone, ...]:
        return tuple(p for p in self.people if not p.adult)

    @property
    def title(self) -> str:
        """The family, the two partners, or the person who lives alone."""
        names = tuple(dict.fromkeys(p.bare_surname for p in self.adults[:2]))
        if self.children:
            return f"Gezin {'–'.join(names)}"
        if len(self.people) > 1:
            return " en ".join(names) if len(names) > 1 else f"Echtpaar {names[0]}"
        return f"{'Mevrouw' if self.adults[0].female else 'De heer'} {names[0]}"

    def house_name(self, house: int) -> str:
        """The household in words: the family, or one of two houses."""
        if len(self.houses) == 1:
            return self.title
        grown = next(p for p in self.adults if p.stays[0].house == house)
        return f"Huis van {grown.full_name}"
