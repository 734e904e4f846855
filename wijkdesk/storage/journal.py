"""Contact moments of a file."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, select
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
from wijkdesk.storage.prepared import Prepared
from wijkdesk.storage.same_people import SOME
from wijkdesk.vocabulary import CompartmentKind, Interpreter, InterpreterKind, Law, PlaceKind


@dataclass(frozen=True, slots=True)
class About:
    """Somebody who was there, or whom it was about: of the household, or of the network."""

    id: UUID
    name: str


class Talk(NamedTuple):
    """All that a timeline has to know of a talk that is not on the screen."""

    id: UUID
    happened_at: datetime
    about: tuple[About, ...] = ()
    law: Law | None = None


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
    law: Law | None = None
    worker_id: UUID | None = None
    about: tuple[About, ...] = ()
    closed: bool = False
    """Nothing of it may be shown yet but its law (`services/law_sight.py`)."""


_KNOWN: dict[str | None, Law] = {str(law): law for law in Law}
_ALL = Prepared(
    select(ContactMoment.id, ContactMoment.happened_at, ContactMoment.law)
    .where(ContactMoment.case_file_id == bindparam("case_file_id"), ~ContactMoment.deleted)
    .order_by(ContactMoment.happened_at.desc(), ContactMoment.id.desc())
)
_ABOUT = Prepared(
    select(ContactPerson.contact_id, ContactPerson.person_id, ContactPerson.helper_id).where(
        ContactPerson.case_file_id == bindparam("case_file_id"), ~ContactPerson.deleted
    )
)
_WHOLE = (
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
        ContactMoment.law,
        ContactMoment.worker_id,
    )
    .join(Compartment, Compartment.id == ContactMoment.container_id)
    .join(Worker, Worker.id == ContactMoment.worker_id, isouter=True)
    .where(~ContactMoment.deleted)
)


def talks(session: Session, case_file_id: UUID) -> tuple[Talk, ...]:
    """Every talk of a file, the newest first: ten thousand are there in 20 ms."""
    told = _about(session, case_file_id)
    return tuple(
        Talk(UUID(bytes=i), datetime.fromisoformat(at), told.get(i, ()), _KNOWN.get(law))
        for i, at, law in _ALL.raw(session, case_file_id=case_file_id)
    )


def rows(session: Session, case_file_id: UUID, some: Collection[Talk]) -> list[ContactRow]:
    """These talks of a file with their words, in this order; what is gone is left out."""
    about = {talk.id: talk.about for talk in some}
    ids = list(about)
    found: dict[UUID, ContactRow] = {}
    for start in range(0, len(ids), SOME):
        query = _WHOLE.where(
            ContactMoment.case_file_id == case_file_id,
            ContactMoment.id.in_(ids[start : start + SOME]),
        )
        # The columns are the fields in their order, and who it was about comes last.
        found |= {row.id: ContactRow(*row, about=about[row.id]) for row in session.execute(query)}
    return [found[i] for i in ids if i in found]


def _about(session: Session, case_file_id: UUID) -> Mapping[bytes, tuple[About, ...]]:
    """Per contact moment, by name; who was merged once, by who stands for them.

    Somebody who left the household or the network keeps the name here.
    """
    found = _ABOUT.raw(session, case_file_id=case_file_id)
    who = _named(session, {one for _, *pair in found for one in pair if one is not None})
    told: dict[bytes, dict[UUID, About]] = defaultdict(dict)
    for contact, person, helper in found:
        one = who.get(person) or who.get(helper)
        if one is not None:
            told[contact][one.id] = one
    return {
        contact: tuple(
            sorted(people.values(), key=_by_name) if len(people) > 1 else people.values()
        )
        for contact, people in told.items()
    }


def _named(session: Session, ids: Collection[bytes]) -> Mapping[bytes, About]:
    """Under which id and name each of them is told."""
    who: dict[bytes, About] = {}
    homes: set[UUID] = set()
    wanted = [UUID(bytes=i) for i in ids]
    for start in range(0, len(wanted), SOME):
        some = wanted[start : start + SOME]
        homes |= set(session.scalars(select(Person.container_id).where(Person.id.in_(some))))
        around = select(NetworkMember.id, NetworkMember.name).where(NetworkMember.id.in_(some))
        for i, name in session.execute(around):
            who[i.bytes] = About(i, name.strip())
    stands = same_people.merged(session, homes)
    for home in homes:
        for i, name in same_people.names(session, home).items():
            who[i.bytes] = About(stands.get(i, i), name)
    return who


def _by_name(one: About) -> tuple[str, UUID]:
    return one.name.casefold(), one.id
