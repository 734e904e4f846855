"""What asks for attention: actions that are due, and plans to look back on."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import case, func, null, or_, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Action, CaseFile, Compartment, Goal, Need, SupportPlan
from wijkdesk.storage import closings
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import ActionStatus, CompartmentKind, Law, LifeArea


@dataclass(frozen=True, slots=True)
class DueAction:
    """An open action with the file it belongs to."""

    action_id: UUID
    case_file_id: UUID
    file_title: str
    goal: str
    text: str
    doer: str | None
    due: date
    visibility: CompartmentKind = CompartmentKind.SHARED
    law: Law | None = None
    """Its own, else that of its goal, else of the need; none where it is about safety."""


@dataclass(frozen=True, slots=True)
class DueEvaluation:
    """A plan that is to be looked back on."""

    case_file_id: UUID
    file_title: str
    day: date


def evaluations_between(
    session: Session, last: date, first: date = date.min
) -> tuple[DueEvaluation, ...]:
    """The plans of held files that are looked back on in these days, the oldest first."""
    query = (
        select(
            SupportPlan.case_file_id,
            CaseFile.title.label("file_title"),
            SupportPlan.evaluation_on.label("day"),
        )
        .join(CaseFile, CaseFile.id == SupportPlan.case_file_id)
        .where(
            SupportPlan.evaluation_on <= last,
            SupportPlan.evaluation_on >= first,
            ~SupportPlan.deleted,
            ~CaseFile.deleted,
            closings.closed_on().is_(None),
        )
        .order_by(SupportPlan.evaluation_on, CaseFile.title)
    )
    return rows(session, DueEvaluation, query)


_SAFE = or_(Goal.life_area == LifeArea.SAFETY, Need.life_area == LifeArea.SAFETY)
_LAW = case((_SAFE, null()), else_=func.coalesce(Action.law, Goal.law, Need.law))


def due_until(session: Session, last: date) -> tuple[DueAction, ...]:
    """Open actions of held files with a due date up to and including `last`, the oldest first."""
    query = (
        select(
            Action.id.label("action_id"),
            SupportPlan.case_file_id,
            CaseFile.title.label("file_title"),
            Goal.text.label("goal"),
            Action.text,
            Action.doer_name.label("doer"),
            Action.due,
            Compartment.kind.label("visibility"),
            _LAW.label("law"),
        )
        .join(Compartment, Compartment.id == Action.container_id)
        .join(Goal, Goal.id == Action.goal_id)
        .join(Need, Need.id == Goal.need_id, isouter=True)
        .join(SupportPlan, SupportPlan.id == Goal.plan_id)
        .join(CaseFile, CaseFile.id == SupportPlan.case_file_id)
        .where(
            Action.status == ActionStatus.OPEN,
            Action.due <= last,
            ~Action.deleted,
            # What a goal left behind that is for other readers now is still to be done.
            ~Goal.deleted | (Goal.text == ""),
            ~SupportPlan.deleted,
            ~CaseFile.deleted,
            # What is still open in a closed file was left open on purpose.
            closings.closed_on().is_(None),
        )
        .order_by(Action.due, CaseFile.title)
    )
    return rows(session, DueAction, query)
