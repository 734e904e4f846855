"""What a plan holds beside its goals: sections, opinions, sharing, and the crisis cards."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Compartment, CrisisCard, Opinion, PlanSection, SharingAgreement
from wijkdesk.storage import same_people
from wijkdesk.vocabulary import CompartmentKind, SectionKind


@dataclass(frozen=True, slots=True)
class SectionRow:
    """One thing that somebody said in a section; `person` is whom it is about."""

    id: UUID
    kind: SectionKind
    text: str
    person_id: UUID | None
    said_by: str | None
    since_when: str | None
    effect: str
    person: str | None = None
    visibility: CompartmentKind = CompartmentKind.SHARED


@dataclass(frozen=True, slots=True)
class OpinionRow:
    """What one person said of the plan, literally."""

    id: UUID
    version_id: UUID | None
    person_id: UUID
    text: str
    original: str | None
    language: str | None
    said_on: date
    person: str | None = None


@dataclass(frozen=True, slots=True)
class SharingRow:
    """What may be told to whom, and about whom."""

    id: UUID
    what: str
    with_whom: str | None
    ground: str | None
    person_id: UUID | None
    until: date | None
    withdrawn_on: date | None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class CrisisRow:
    """The crisis card of one person."""

    id: UUID
    person_id: UUID | None
    signs: str
    helps: str
    call_whom: str
    avoid: str
    agreed_on: date | None
    person: str | None = None


def sections(session: Session, plan_id: UUID, shared: UUID) -> tuple[SectionRow, ...]:
    """All sections that this laptop holds, each with who reads it, in their order."""
    names = _columns(SectionRow, "visibility")
    query = (
        select(*(getattr(PlanSection, n) for n in names), Compartment.kind.label("visibility"))
        .join(Compartment, Compartment.id == PlanSection.container_id)
        .where(PlanSection.plan_id == plan_id, ~PlanSection.deleted)
        .order_by(PlanSection.position, PlanSection.id)
    )
    found = session.execute(query).mappings().all()
    return tuple(SectionRow(**row) for row in _with_people(session, shared, found))


def opinions(session: Session, plan_id: UUID, shared: UUID) -> tuple[OpinionRow, ...]:
    """What was said of the plan and of its versions, the oldest first."""
    query = (
        select(*(getattr(Opinion, n) for n in _columns(OpinionRow)))
        .where(Opinion.plan_id == plan_id, ~Opinion.deleted)
        .order_by(Opinion.said_on, Opinion.id)
    )
    found = session.execute(query).mappings().all()
    return tuple(OpinionRow(**row) for row in _with_people(session, shared, found))


def sharing(session: Session, plan_id: UUID, shared: UUID) -> tuple[SharingRow, ...]:
    """The agreements on sharing, those that were withdrawn with their day."""
    query = (
        select(*(getattr(SharingAgreement, n) for n in _columns(SharingRow)))
        .where(SharingAgreement.plan_id == plan_id, ~SharingAgreement.deleted)
        .order_by(SharingAgreement.position, SharingAgreement.id)
    )
    found = session.execute(query).mappings().all()
    return tuple(SharingRow(**row) for row in _with_people(session, shared, found))


def crisis_cards(session: Session, case_file_id: UUID, shared: UUID) -> tuple[CrisisRow, ...]:
    """The crisis cards of a file."""
    query = (
        select(*(getattr(CrisisCard, n) for n in _columns(CrisisRow)))
        .where(CrisisCard.case_file_id == case_file_id, ~CrisisCard.deleted)
        .order_by(CrisisCard.id)
    )
    found = session.execute(query).mappings().all()
    return tuple(CrisisRow(**row) for row in _with_people(session, shared, found))


def _columns(kind: type[Any], *others: str) -> list[str]:
    return [n for n in kind.__dataclass_fields__ if n not in {"person", *others}]


def _with_people(
    session: Session, shared: UUID, found: Iterable[Mapping[Any, Any]]
) -> Iterable[dict[str, Any]]:
    """Each row with the name of its person as it is today; of merged people the one that stands."""
    found = list(found)
    if not found:
        return
    names = same_people.names(session, shared)
    stands = same_people.merged(session, [shared])
    for row in found:
        person = row["person_id"]
        yield {**row, "person_id": stands.get(person, person), "person": names.get(person)}
