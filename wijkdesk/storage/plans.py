"""Support plans with goals, actions and fixed versions."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Action, Goal, PlanVersion, SupportPlan, Worker
from wijkdesk.storage import same_people
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import ActionStatus, DoerKind, GoalStatus, Law, LifeArea, Rung


@dataclass(frozen=True, slots=True)
class ActionRow:
    """Who does what, from when, by when."""

    id: UUID
    goal_id: UUID
    text: str
    doer_kind: DoerKind | None
    doer_name: str | None
    doer_id: UUID | None
    start: date | None
    due: date | None
    rung: Rung | None
    status: ActionStatus
    done_on: date | None


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal in own words with its actions."""

    id: UUID
    need_id: UUID | None
    owner_id: UUID | None
    text: str
    life_area: LifeArea | None
    law: Law | None
    measure: str | None
    due: date | None
    status: GoalStatus
    actions: tuple[ActionRow, ...]


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A fixed version; `label` is how people name it."""

    id: UUID
    number: int
    content_hash: str
    fixed_at: datetime
    fixed_by: str | None
    parents: str | None = None

    @property
    def label(self) -> str:
        """Number and the first four characters of the hash (decision 10)."""
        return f"v{self.number}-{self.content_hash[:4].upper()}"


@dataclass(frozen=True, slots=True)
class PlanRow:
    """The plan itself, without its lines."""

    id: UUID
    container_id: UUID
    case_file_id: UUID
    reason: str
    agreements: str
    sharing: str
    evaluation_on: date | None


def of_file(session: Session, case_file_id: UUID) -> PlanRow | None:
    """The plan of a file; the oldest, should two laptops have started one each."""
    columns = (getattr(SupportPlan, n) for n in PlanRow.__dataclass_fields__)
    query = select(*columns).where(SupportPlan.case_file_id == case_file_id, ~SupportPlan.deleted)
    return next(iter(rows(session, PlanRow, query.order_by(SupportPlan.id))), None)


def get(session: Session, plan_id: UUID) -> PlanRow | None:
    """One plan."""
    columns = (getattr(SupportPlan, n) for n in PlanRow.__dataclass_fields__)
    query = select(*columns).where(SupportPlan.id == plan_id)
    return next(iter(rows(session, PlanRow, query)), None)


def goals(session: Session, plan_id: UUID) -> tuple[GoalRow, ...]:
    """The goals of a plan in their order, each with its actions in theirs."""
    wanted = select(Goal.id).where(Goal.plan_id == plan_id, ~Goal.deleted)
    columns = (getattr(Action, n) for n in ActionRow.__dataclass_fields__)
    query = select(*columns).where(Action.goal_id.in_(wanted), ~Action.deleted)
    actions: dict[UUID, list[ActionRow]] = defaultdict(list)
    homes = select(SupportPlan.container_id).where(SupportPlan.id == plan_id)
    gone = same_people.merged(session, set(session.scalars(homes)))
    for row in rows(session, ActionRow, query.order_by(Action.position, Action.id)):
        doer = gone.get(row.doer_id) if row.doer_id else None
        actions[row.goal_id].append(replace(row, doer_id=doer) if doer else row)
    names = [n for n in GoalRow.__dataclass_fields__ if n != "actions"]
    goal_query = select(*(getattr(Goal, n) for n in names)).where(Goal.id.in_(wanted))
    return tuple(
        GoalRow(
            **{n: m[n] for n in names if n != "owner_id"},
            owner_id=gone.get(m["owner_id"], m["owner_id"]),
            actions=tuple(actions[m["id"]]),
        )
        for m in session.execute(goal_query.order_by(Goal.position, Goal.id)).mappings()
    )


def versions(session: Session, plan_id: UUID) -> tuple[VersionRow, ...]:
    """The fixed versions, the newest first."""
    query = (
        select(
            PlanVersion.id,
            PlanVersion.number,
            PlanVersion.content_hash,
            PlanVersion.fixed_at,
            Worker.name.label("fixed_by"),
            PlanVersion.parents,
        )
        .join(Worker, Worker.id == PlanVersion.fixed_by, isouter=True)
        .where(PlanVersion.plan_id == plan_id, ~PlanVersion.deleted)
        .order_by(PlanVersion.number.desc(), PlanVersion.fixed_at.desc(), PlanVersion.id)
    )
    return rows(session, VersionRow, query)


def latest(fixed: Sequence[VersionRow]) -> tuple[VersionRow, ...]:
    """The versions from which nothing goes on yet: two, where two laptops fixed one each.

    Of a version of before parents were kept it is known that it went on from the number before.
    """
    gone_on = {UUID(hex=i) for one in fixed for i in (one.parents or "").split()}
    numbers = {one.number - 1 for one in fixed if one.parents is None}
    return tuple(v for v in fixed if v.id not in gone_on and v.number not in numbers)


def content(session: Session, version_id: UUID) -> str | None:
    """The content of a version exactly as it was fixed."""
    return session.scalar(select(PlanVersion.content).where(PlanVersion.id == version_id))
