"""Support plans with goals, actions and fixed versions."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import (
    Action,
    Compartment,
    Goal,
    Need,
    PlanVersion,
    SupportPlan,
    Worker,
)
from wijkdesk.models.support_plan import version_label
from wijkdesk.storage import moved, same_people
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import (
    ActionStatus,
    CompartmentKind,
    DoerKind,
    GoalStatus,
    Law,
    LifeArea,
    PlanForm,
    RegieLevel,
    Rung,
)


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
    visibility: CompartmentKind = CompartmentKind.SHARED
    helper_id: UUID | None = None
    provision_id: UUID | None = None
    law: Law | None = None
    closed: bool = False
    """Nothing of it may be shown yet but its law (`services/law_sight.py`)."""


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
    visibility: CompartmentKind = CompartmentKind.SHARED
    hidden: bool = False
    """Of the goal nothing may be shown: only the actions that this worker may read."""
    result: str | None = None
    scale_start: int | None = None
    scale_target: int | None = None
    accepted_on: date | None = None
    accepted_by: UUID | None = None
    closed_reason: str | None = None
    closed: bool = False
    """Of the goal and its actions nothing may be shown yet but the law."""


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A fixed version; `label` is how people name it."""

    id: UUID
    number: int
    content_hash: str
    fixed_at: datetime
    fixed_by: str | None
    parents: str | None = None
    reason: str | None = None
    evaluation_id: UUID | None = None

    @property
    def label(self) -> str:
        """Number and the first four characters of the hash (decision 10)."""
        return version_label(self.number, self.content_hash)


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
    form: PlanForm | None = None
    sections: str | None = None
    regie_level: RegieLevel | None = None
    casus_name: str | None = None
    casus_phone: str | None = None
    current_id: UUID | None = None
    current_by: UUID | None = None
    current_on: date | None = None


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
    """The goals of a plan in their order, each with its actions in theirs.

    A goal that went to other readers goes on with its actions. Those of one that is not to be seen
    here stand under a goal that says nothing.
    """
    plan = get(session, plan_id)
    if plan is None:
        return ()
    home = select(SupportPlan.container_id).where(SupportPlan.id == plan_id)
    gone = same_people.merged(session, set(session.scalars(home)))
    names = [n for n in GoalRow.__dataclass_fields__ if n not in _NO_COLUMNS]
    query = (
        select(*(getattr(Goal, n) for n in names), Goal.came_from, Compartment.kind.label("part"))
        .join(Compartment, Compartment.id == Goal.container_id)
        .where(Goal.plan_id == plan_id, ~Goal.deleted)
        .order_by(Goal.position, Goal.id)
    )
    found = session.execute(query).mappings().all()
    known = {m["id"]: m["id"] for m in found}
    known |= moved.successors(session, Goal, {m["id"]: m["came_from"] for m in found})
    actions = _actions(session, plan.case_file_id, known, gone)
    needs = (
        moved.of_file(session, Need, plan.case_file_id) if any(m["need_id"] for m in found) else {}
    )
    told = [
        GoalRow(
            **{n: m[n] for n in names if n not in {"owner_id", "need_id", "accepted_by"}},
            need_id=needs.get(m["need_id"], m["need_id"]),
            owner_id=gone.get(m["owner_id"], m["owner_id"]),
            accepted_by=gone.get(m["accepted_by"], m["accepted_by"]),
            actions=tuple(actions.pop(m["id"], ())),
            visibility=m["part"],
        )
        for m in found
    ]
    return (*told, *(_hidden(goal_id, tuple(rows)) for goal_id, rows in actions.items()))


_NO_COLUMNS = frozenset({"actions", "visibility", "hidden", "closed"})


def _actions(
    session: Session, case_file_id: UUID, known: Mapping[UUID, UUID], gone: Mapping[UUID, UUID]
) -> dict[UUID, list[ActionRow]]:
    """By the goal that they are for; one that only this worker's part knows has its own id."""
    names = [n for n in ActionRow.__dataclass_fields__ if n not in _NO_COLUMNS]
    # Left behind by a goal that is for others: not in what the family shares.
    closed = select(Compartment.id).where(
        Compartment.case_file_id == case_file_id, Compartment.kind != CompartmentKind.SHARED
    )
    query = (
        select(*(getattr(Action, n) for n in names), Compartment.kind.label("visibility"))
        .join(Compartment, Compartment.id == Action.container_id)
        .where(~Action.deleted, or_(Action.goal_id.in_(known), Action.container_id.in_(closed)))
        .order_by(Action.position, Action.id)
    )
    found: dict[UUID, list[ActionRow]] = defaultdict(list)
    for row in rows(session, ActionRow, query):
        goal = known.get(row.goal_id, row.goal_id)
        doer = gone.get(row.doer_id, row.doer_id) if row.doer_id else None
        found[goal].append(replace(row, goal_id=goal, doer_id=doer))
    return found


def _hidden(goal_id: UUID, actions: tuple[ActionRow, ...]) -> GoalRow:
    return GoalRow(
        id=goal_id,
        need_id=None,
        owner_id=None,
        text="",
        life_area=None,
        law=None,
        measure=None,
        due=None,
        status=GoalStatus.OPEN,
        actions=actions,
        visibility=actions[0].visibility,
        hidden=True,
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
            PlanVersion.reason,
            PlanVersion.evaluation_id,
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


def standing(fixed: Sequence[VersionRow], current_id: UUID | None) -> tuple[VersionRow, ...]:
    """The version that stands; the ones that stand side by side until the regisseur chose."""
    heads = latest(fixed)
    return tuple(v for v in heads if v.id == current_id) or heads


def content(session: Session, version_id: UUID) -> str | None:
    """The content of a version exactly as it was fixed."""
    return session.scalar(select(PlanVersion.content).where(PlanVersion.id == version_id))
