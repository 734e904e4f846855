"""Needs of a file."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import CaseFile, Compartment, Need
from wijkdesk.storage import same_people
from wijkdesk.vocabulary import CompartmentKind, Law, LifeArea


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
    limitation: str | None
    traits: str | None
    own_strength: str | None
    by_network: str | None
    carer_support: str | None
    by_general: str | None
    with_others: str | None
    contribution: str | None
    custom_rest: str | None
    visibility: CompartmentKind = CompartmentKind.SHARED
    came_from: UUID | None = None
    closed: bool = False
    """Of the need nothing may be shown yet but its law (`services/law_sight.py`)."""


_NO_COLUMNS = frozenset({"person", "visibility", "closed"})


def of_file(session: Session, case_file_id: UUID) -> tuple[NeedRow, ...]:
    """The needs of a file in the order in which they were noted."""
    names = [n for n in NeedRow.__dataclass_fields__ if n not in _NO_COLUMNS]
    query = (
        select(
            *(getattr(Need, n) for n in names),
            Need.container_id,
            Compartment.kind.label("visibility"),
            CaseFile.container_id.label("home"),
        )
        .join(Compartment, Compartment.id == Need.container_id)
        .join(CaseFile, CaseFile.id == Need.case_file_id)
        .where(Need.case_file_id == case_file_id, ~Need.deleted)
        .order_by(Need.id)
    )
    found = session.execute(query).mappings().all()
    homes = {m["home"] for m in found}  # its people are in what the family shares
    gone = same_people.merged(session, homes)
    said = {i: name for home in homes for i, name in same_people.names(session, home).items()}
    return tuple(
        NeedRow(
            **{n: m[n] for n in names if n != "person_id"},
            person_id=gone.get(m["person_id"], m["person_id"]),
            person=said.get(m["person_id"]),
            visibility=m["visibility"],
        )
        for m in found
    )
