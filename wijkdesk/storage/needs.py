"""Needs of a file."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Need, Person
from wijkdesk.models.person import display_name
from wijkdesk.vocabulary import Law, LifeArea


@dataclass(frozen=True, slots=True)
class NeedRow:
    """What is needed, by nature and amount; `person` empty means the whole household."""

    id: UUID
    case_file_id: UUID
    person_id: UUID | None
    person: str | None
    life_area: LifeArea | None
    law: Law | None
    own_words: str
    nature: str
    amount: str


def of_file(session: Session, case_file_id: UUID) -> tuple[NeedRow, ...]:
    """The needs of a file in the order in which they were noted."""
    names = [n for n in NeedRow.__dataclass_fields__ if n != "person"]
    query = (
        select(*(getattr(Need, n) for n in names), Person.given_names, Person.infix, Person.surname)
        .join(Person, Person.id == Need.person_id, isouter=True)
        .where(Need.case_file_id == case_file_id, ~Need.deleted)
        .order_by(Need.id)
    )
    return tuple(
        NeedRow(
            **{n: m[n] for n in names},
            person=display_name(m["given_names"], m["infix"], m["surname"])
            if m["surname"]
            else None,
        )
        for m in session.execute(query).mappings()
    )
