"""What somebody's work consists of: their files with what tells the phase, and their hours."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import (
    Action,
    CaseFile,
    FileIndex,
    Goal,
    PlanVersion,
    Referral,
    SupportPlan,
    WorkingWeek,
)
from wijkdesk.models.referral import AWAITED
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import ActionStatus, ReferralStatus


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a file stands, as far as its rows say."""

    case_file_id: UUID
    complexity: int | None
    has_plan: bool
    is_fixed: bool
    has_actions: bool
    waits: bool
    has_help: bool


@dataclass(frozen=True, slots=True)
class WeekRow:
    """So many hours a week from a day on; 0 until a day is leave."""

    id: UUID
    worker_id: UUID
    hours: int
    since: date
    until: date | None


def standings(session: Session, files: Collection[UUID]) -> Mapping[UUID, Standing]:
    """Of these files."""
    plan = (SupportPlan.case_file_id == CaseFile.id) & ~SupportPlan.deleted
    refers = (Referral.case_file_id == CaseFile.id) & ~Referral.deleted
    query = select(
        CaseFile.id.label("case_file_id"),
        CaseFile.complexity,
        exists().where(plan).label("has_plan"),
        exists().where(plan, PlanVersion.plan_id == SupportPlan.id).label("is_fixed"),
        exists()
        .where(
            plan,
            Goal.plan_id == SupportPlan.id,
            Action.goal_id == Goal.id,
            Action.status == ActionStatus.OPEN,
            ~Action.deleted,
        )
        .label("has_actions"),
        exists().where(refers, Referral.status.in_(AWAITED)).label("waits"),
        exists().where(refers, Referral.status == ReferralStatus.STARTED).label("has_help"),
    ).where(CaseFile.id.in_(files), ~CaseFile.deleted)
    return {row.case_file_id: row for row in rows(session, Standing, query)}


def weeks(session: Session, workers: Collection[UUID]) -> tuple[WeekRow, ...]:
    """The hours of these workers, the latest first."""
    names = WeekRow.__dataclass_fields__
    query = (
        select(*(getattr(WorkingWeek, name) for name in names))
        .where(WorkingWeek.worker_id.in_(workers), ~WorkingWeek.deleted)
        .order_by(WorkingWeek.since.desc(), WorkingWeek.id)
    )
    return rows(session, WeekRow, query)


def directed(session: Session, team_id: UUID) -> Mapping[UUID, int]:
    """How many open files each member of a team directs, by the index that the team has."""
    query = (
        select(FileIndex.regisseur_id, func.count())
        .where(
            FileIndex.container_id == team_id,
            FileIndex.regisseur_id.is_not(None),
            FileIndex.closed_on.is_(None),
            ~FileIndex.deleted,
        )
        .group_by(FileIndex.regisseur_id)
    )
    return {worker: number for worker, number in session.execute(query) if worker is not None}


def complexity(session: Session, case_file_id: UUID) -> int | None:
    """How complex its regisseur finds a file."""
    return session.scalar(select(CaseFile.complexity).where(CaseFile.id == case_file_id))
