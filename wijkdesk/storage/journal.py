"""Contact moments of a file."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import (
    Compartment,
    ContactMoment,
    ContactPerson,
    NetworkMember,
    Person,
    Worker,
)
from wijkdesk.storage import same_people
from wijkdesk.vocabulary import CompartmentKind, Interpreter, InterpreterKind, PlaceKind


@dataclass(frozen=True, slots=True)
class About:
    """Somebody who was there, or whom it was about: of the household, or of the network."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A contact moment; `visibility` follows from the compartment it lies in."""

    id: UUID
    happened_at: datetime
    place: PlaceKind | None
    place_name: str | None
    worker: str | None
    text: str
    interpreter: Interpreter | None
    visibility: CompartmentKind
    interpreter_language: str | None = None
    interpreter_kind: InterpreterKind | None = None
    interpreter_minutes: int | None = None
    interpreter_who: str | None = None
    interpreter_why: str | None = None
    about: tuple[About, ...] = ()


def of_file(session: Session, case_file_id: UUID) -> tuple[ContactRow, ...]:
    """The journal, the newest first."""
    query = (
        select(
            ContactMoment.id,
            ContactMoment.happened_at,
            ContactMoment.place,
            ContactMoment.place_name,
            Worker.name.label("worker"),
            ContactMoment.text,
            ContactMoment.interpreter,
            Compartment.kind.label("visibility"),
            ContactMoment.interpreter_language,
            ContactMoment.interpreter_kind,
            ContactMoment.interpreter_minutes,
            ContactMoment.interpreter_who,
            ContactMoment.interpreter_why,
        )
        .join(Compartment, Compartment.id == ContactMoment.container_id)
        .join(Worker, Worker.id == ContactMoment.worker_id, isouter=True)
        .where(ContactMoment.case_file_id == case_file_id, ~ContactMoment.deleted)
        .order_by(ContactMoment.happened_at.desc(), ContactMoment.id.desc())
    )
    told = _about(session, case_file_id)
    # The columns are the fields in their order, and who it was about comes last.
    return tuple(ContactRow(*row, about=told.get(row.id, ())) for row in session.execute(query))


def _about(session: Session, case_file_id: UUID) -> Mapping[UUID, tuple[About, ...]]:
    """Per contact moment, by name; who was merged once, by who stands for them.

    Somebody who left the household or the network keeps the name here.
    """
    query = (
        select(
            ContactPerson.contact_id,
            ContactPerson.person_id,
            ContactPerson.helper_id,
            Person.container_id,
            NetworkMember.name,
        )
        .join(Person, Person.id == ContactPerson.person_id, isouter=True)
        .join(NetworkMember, NetworkMember.id == ContactPerson.helper_id, isouter=True)
        .where(ContactPerson.case_file_id == case_file_id, ~ContactPerson.deleted)
    )
    found = session.execute(query).all()
    homes = {row.container_id for row in found if row.container_id is not None}
    stands = same_people.merged(session, homes)
    said = {i: name for home in homes for i, name in same_people.names(session, home).items()}
    told: dict[UUID, dict[UUID, str]] = defaultdict(dict)
    for row in found:
        if row.person_id in said:
            told[row.contact_id][stands.get(row.person_id, row.person_id)] = said[row.person_id]
        elif row.helper_id is not None and row.name is not None:
            told[row.contact_id][row.helper_id] = row.name.strip()
    return {
        contact: tuple(About(i, name) for i, name in sorted(people.items(), key=_by_name))
        for contact, people in told.items()
    }


def _by_name(pair: tuple[UUID, str]) -> tuple[str, UUID]:
    return pair[1].casefold(), pair[0]
