"""The family's own plan: that it was offered, what the family said, and what it handed in."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import (
    Attachment,
    FamilyPlan,
    FamilyPlanText,
    InformationDuty,
    Registration,
    Worker,
)
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import DutyKind, FamilyPlanAnswer, FamilyPlanSkip


@dataclass(frozen=True, slots=True)
class FamilyText:
    """What the family handed in on one day: their words, or a scan under its name."""

    id: UUID
    family_plan_id: UUID
    text: str
    attachment_id: UUID | None
    received_on: date
    language: str | None
    worker: str | None
    attachment: str | None


@dataclass(frozen=True, slots=True)
class FamilyPlanRow:
    """One offer, and everything that came of it, the newest text first."""

    id: UUID
    offered_on: date | None
    offered_by: UUID | None
    worker: str | None
    offered_to: str | None
    answer: FamilyPlanAnswer | None
    answered_on: date | None
    skip: FamilyPlanSkip | None
    skip_note: str
    due: date | None
    texts: tuple[FamilyText, ...] = ()


def of_file(session: Session, head: FileHead) -> tuple[FamilyPlanRow, ...]:
    """The newest first; two when two laptops noted one at the same time."""
    names = [n for n in FamilyPlanRow.__dataclass_fields__ if n not in {"worker", "texts"}]
    query = (
        select(*(getattr(FamilyPlan, n) for n in names), Worker.name.label("worker"))
        .join(Worker, Worker.id == FamilyPlan.offered_by, isouter=True)
        .where(
            FamilyPlan.case_file_id == head.case_file_id,
            FamilyPlan.container_id == head.shared,
            ~FamilyPlan.deleted,
        )
        .order_by(FamilyPlan.id.desc())
    )
    found = session.execute(query).mappings().all()
    handed_in = _texts(session, head) if found else ()
    return tuple(
        FamilyPlanRow(**row, texts=tuple(t for t in handed_in if t.family_plan_id == row["id"]))
        for row in found
    )


def _texts(session: Session, head: FileHead) -> tuple[FamilyText, ...]:
    kept = {"worker", "attachment"}
    names = [n for n in FamilyText.__dataclass_fields__ if n not in kept]
    query = (
        select(
            *(getattr(FamilyPlanText, n) for n in names),
            Worker.name.label("worker"),
            Attachment.name.label("attachment"),
        )
        .join(Worker, Worker.id == FamilyPlanText.worker_id, isouter=True)
        .join(
            Attachment,
            (Attachment.id == FamilyPlanText.attachment_id) & ~Attachment.deleted,
            isouter=True,
        )
        .where(FamilyPlanText.container_id == head.shared, ~FamilyPlanText.deleted)
        .order_by(FamilyPlanText.received_on.desc(), FamilyPlanText.id.desc())
    )
    return rows(session, FamilyText, query)


def untold_registration(session: Session, head: FileHead) -> Registration | None:
    """The newest question in the file, when nobody told yet that one may make a plan oneself."""
    told = select(InformationDuty.id).where(
        InformationDuty.case_file_id == head.case_file_id,
        InformationDuty.kind == DutyKind.OWN_PLAN,
        ~InformationDuty.deleted,
    )
    if session.scalars(told).first() is not None:
        return None
    query = select(Registration).where(
        Registration.case_file_id == head.case_file_id,
        Registration.container_id == head.shared,
        ~Registration.deleted,
    )
    return session.scalars(query.order_by(Registration.id.desc())).first()
