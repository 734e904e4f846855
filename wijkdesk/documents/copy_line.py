"""One line of a copy of a file for the client, and in which part it stands."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from wijkdesk.documents.dutch import day
from wijkdesk.documents.local_time import here
from wijkdesk.vocabulary import CompartmentKind


class Part(StrEnum):
    """The parts of a copy, in their order; each is a bookmark."""

    PEOPLE = "Wie er in het dossier staan"
    ASKED = "Vragen die binnenkwamen"
    NEEDS = "Wat er nodig is"
    TALKS = "Gesprekken"
    PLAN = "Het plan"
    HELP = "Verwijzingen en verzoeken"
    PAPERS = "Bijlagen en papieren"
    COURSE = "Hoe het dossier liep"
    SAFETY = "Veiligheid"


@dataclass(frozen=True, slots=True)
class CopyLine:
    """One line. `text` begins with its title; `when` has no names in it.

    `about` empty: the household as a whole. `told`: somebody else than the household said it.
    `of_other`: the row itself is about somebody who does not live there. `lives`: who is named
    with a home, as it stands in its text, for who may name only some of them.
    """

    key: str
    part: Part
    text: str
    when: str = ""
    about: frozenset[UUID] = frozenset()
    told: bool = False
    of_other: bool = False
    readers: CompartmentKind = CompartmentKind.SHARED
    lives: tuple[tuple[UUID, str], ...] = ()


def values_of(*pairs: tuple[str, str]) -> str:
    """Names and values on lines of their own; nothing for what is empty."""
    return "\n".join(f"{name}: {value}" for name, value in pairs if value)


def text_of(title: str, *rest: str) -> str:
    """A title and what stands below it."""
    return "\n".join(filter(None, (title, *rest)))


def only(person: UUID | None) -> frozenset[UUID]:
    """That one person, or the household as a whole."""
    return frozenset() if person is None else frozenset({person})


def day_of(value: date | None) -> str:
    """A day in words."""
    return day(value) if value else ""


def until_of(value: date | None) -> str:
    """A day by which something is done."""
    return f"tot {day(value)}" if value else ""


def moment_of(moment: datetime) -> str:
    """A day and below it the time, here."""
    local = here(moment)
    return f"{day(local.date())}\n{local:%H.%M} uur"
