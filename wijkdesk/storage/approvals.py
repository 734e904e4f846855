"""Who was asked to approve which version of a plan, and what they said."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from wijkdesk.models.all import CaseFile, Municipality, PlanApproval, SupportPlan, Worker
from wijkdesk.storage import closings
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import ApprovalStatus


@dataclass(frozen=True, slots=True)
class ApprovalRow:
    """One colleague who was asked; `answerer` is the name of `asked_of`, who alone answers."""

    id: UUID
    version_id: UUID
    asked_by: UUID
    asked_of: UUID
    as_deputy: bool | None
    asked_at: datetime
    status: ApprovalStatus
    decided_on: date | None
    note: str
    asker: str | None
    answerer: str | None


@dataclass(frozen=True, slots=True)
class ApprovalErrand:
    """Something for this worker: to answer, or an answer that came back."""

    id: UUID
    plan_id: UUID
    version_id: UUID
    case_file_id: UUID
    file_title: str
    status: ApprovalStatus
    asked_at: datetime
    asker: str | None
    answerer: str | None
    note: str
    current_id: UUID | None


_asker, _answerer = aliased(Worker), aliased(Worker)


def of_versions(session: Session, versions: Collection[UUID]) -> tuple[ApprovalRow, ...]:
    """What was asked and said of these versions, in the order of asking."""
    columns = [n for n in ApprovalRow.__dataclass_fields__ if n not in {"asker", "answerer"}]
    query = (
        select(
            *(getattr(PlanApproval, n) for n in columns),
            _asker.name.label("asker"),
            _answerer.name.label("answerer"),
        )
        .join(_asker, _asker.id == PlanApproval.asked_by, isouter=True)
        .join(_answerer, _answerer.id == PlanApproval.asked_of, isouter=True)
        .where(PlanApproval.version_id.in_(versions), ~PlanApproval.deleted)
        .order_by(PlanApproval.asked_at, PlanApproval.id)
    )
    return rows(session, ApprovalRow, query)


def errands(session: Session, worker_id: UUID) -> tuple[ApprovalErrand, ...]:
    """What this worker is asked and did not answer, and what came back to them; oldest first."""
    query = (
        select(
            PlanApproval.id,
            PlanApproval.plan_id,
            PlanApproval.version_id,
            SupportPlan.case_file_id,
            CaseFile.title.label("file_title"),
            PlanApproval.status,
            PlanApproval.asked_at,
            _asker.name.label("asker"),
            _answerer.name.label("answerer"),
            PlanApproval.note,
            SupportPlan.current_id,
        )
        .join(SupportPlan, SupportPlan.id == PlanApproval.plan_id)
        .join(CaseFile, CaseFile.id == SupportPlan.case_file_id)
        .join(_asker, _asker.id == PlanApproval.asked_by, isouter=True)
        .join(_answerer, _answerer.id == PlanApproval.asked_of, isouter=True)
        .where(
            or_(
                (PlanApproval.asked_of == worker_id)
                & (PlanApproval.status == ApprovalStatus.ASKED),
                (PlanApproval.asked_by == worker_id)
                & (PlanApproval.status == ApprovalStatus.SENT_BACK),
            ),
            ~PlanApproval.deleted,
            ~SupportPlan.deleted,
            ~CaseFile.deleted,
            closings.closed_on().is_(None),
        )
        .order_by(PlanApproval.asked_at, PlanApproval.id)
    )
    return rows(session, ApprovalErrand, query)


def wanted_since(session: Session) -> date | None:
    """From which day on the municipality wants versions approved, if it does."""
    return session.scalar(select(Municipality.four_eyes).where(~Municipality.deleted).limit(1))
