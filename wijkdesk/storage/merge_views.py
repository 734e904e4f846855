"""Merges as they are shown: at the person, and what came after when one is undone."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from wijkdesk.models.all import (
    Action,
    Address,
    Attachment,
    ContactMoment,
    ContactPerson,
    Goal,
    Household,
    IdentityCheck,
    Membership,
    Need,
    NetworkMember,
    Person,
    PhoneNumber,
    Referral,
    Relation,
)
from wijkdesk.models.base import Value
from wijkdesk.storage import merges, same_people
from wijkdesk.storage.merges import MergeRecord, Reference


@dataclass(frozen=True, slots=True)
class LateUnit:
    """What a colleague still wrote in the row that was absorbed, as it travels."""

    unit: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class MergeRow:
    """A merge as it stands at the person who was kept."""

    id: UUID
    person_id: UUID
    other_name: str
    made_at: datetime
    made_by: str | None
    late: tuple[LateUnit, ...]


@dataclass(frozen=True, slots=True)
class AfterRow:
    """Something that came to the person after the merge; `key` names it in the answer."""

    key: str
    entity: str
    text: str


@dataclass(frozen=True, slots=True)
class AfterUnit:
    """Something that was changed of the person after the merge."""

    unit: str
    had: Mapping[str, Value]
    now: Mapping[str, Value]


def of_file(
    session: Session, container_id: UUID, units: Mapping[str, tuple[str, ...]]
) -> tuple[MergeRow, ...]:
    """The merges of a file that are in force, the newest first; one line for two people."""
    stands = same_people.merged(session, [container_id])
    found: dict[frozenset[UUID], MergeRow] = {}
    for record in merges.standing(session, container_id):
        other = session.get(Person, record.other_id)
        gone = other is None or other.deleted
        in_force = gone or other is None or other.merged_into == record.person_id
        if not in_force or record.person_id in stands or record.pair in found:
            continue
        kept = session.get(Person, record.person_id)
        late = () if gone else tuple(_late(session, record, kept, other, units))
        found[record.pair] = MergeRow(
            record.id, record.person_id, record.other_name, record.made_at, record.made_by, late
        )
    return tuple(found.values())


def _late(
    session: Session,
    record: MergeRecord,
    kept: Person | None,
    other: Person | None,
    units: Mapping[str, tuple[str, ...]],
) -> Iterator[LateUnit]:
    if kept is None or other is None:
        return
    here, there = merges.own_fields(session, kept), merges.own_fields(session, other)
    for unit, names in units.items():
        known = [n for n in names if n in record.chosen]
        written = any(there[n] != record.chosen[n].theirs for n in known)
        if written and any(there[n] != here[n] for n in known):
            yield LateUnit(unit, {n: there[n] for n in known})


def units_after(
    session: Session,
    record: MergeRecord,
    kept: Person | None,
    units: Mapping[str, tuple[str, ...]],
) -> Iterator[AfterUnit]:
    """What was changed of the survivor since the merge."""
    if kept is None:
        return
    now = merges.own_fields(session, kept)
    for unit, names in units.items():
        known = {n: record.chosen[n] for n in names if n in record.chosen}
        if any(now[n] != c.got for n, c in known.items()):
            yield AfterUnit(unit, {n: c.had for n, c in known.items()}, {n: now[n] for n in known})


_TOLD: Mapping[str, tuple[Any, tuple[InstrumentedAttribute[Any], ...]]] = {
    "need": (Need, (Need.nature, Need.own_words)),
    "goal": (Goal, (Goal.text,)),
    "action": (Action, (Action.text,)),
    "referral": (Referral, (Referral.provision_name,)),
    "attachment": (Attachment, (Attachment.name,)),
    "network_member": (NetworkMember, (NetworkMember.name, NetworkMember.does)),
    "address": (Address, (Address.care_of, Address.street, Address.city)),
    "phone_number": (PhoneNumber, (PhoneNumber.number,)),
    # By its kind only: a number is not shown where nobody asked for it.
    "identity_check": (IdentityCheck, (IdentityCheck.document,)),
}


def rows_after(session: Session, after: Iterable[Reference]) -> tuple[AfterRow, ...]:
    """The same rows with the words by which a worker knows them."""
    return tuple(AfterRow(":".join(r), r[0], _told(session, r)) for r in after)


def _told(session: Session, reference: Reference) -> str:
    entity, row_id, _ = reference
    if entity == "membership":
        query = (
            select(Household.name)
            .join(Membership, Membership.household_id == Household.id)
            .where(Membership.id == UUID(hex=row_id))
        )
        return session.scalar(query) or ""
    if entity == "contact_person":
        about = select(ContactMoment.text).join(
            ContactPerson, ContactPerson.contact_id == ContactMoment.id
        )
        return session.scalar(about.where(ContactPerson.id == UUID(hex=row_id))) or ""
    if entity == "relation":
        tie = session.get(Relation, UUID(hex=row_id))
        said = same_people.names(session, tie.container_id) if tie else {}
        pair = (tie.person_id, tie.other_id) if tie else ()
        return " · ".join(said[one] for one in pair if one is not None and one in said)
    kind, columns = _TOLD[entity]
    found = session.execute(select(*columns).where(kind.id == UUID(hex=row_id))).first()
    return next((text for text in found or () if text), "")
