"""What a household sees of its own file: rows of the shared compartment and of no other."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Action, Goal, Household, Membership, Need
from wijkdesk.storage import needs, people, plans, same_people
from wijkdesk.storage.needs import NeedRow
from wijkdesk.storage.people import PersonRow
from wijkdesk.storage.plans import GoalRow, PlanRow
from wijkdesk.vocabulary import HouseholdRole

R = TypeVar("R", NeedRow, GoalRow)


def members(
    session: Session, shared: UUID, day: date
) -> tuple[tuple[PersonRow, HouseholdRole | None], ...]:
    """Who lives in the households of this file on a day; a helper or former partner does not."""
    query = (
        select(Membership.person_id, Membership.role, Membership.since, Membership.until)
        .join(Household, Household.id == Membership.household_id)
        .where(Membership.container_id == shared, ~Membership.deleted, ~Household.deleted)
    )
    gone = same_people.merged(session, [shared])
    roles: dict[UUID, HouseholdRole] = {}
    for row in session.execute(query):
        if (row.since is None or row.since <= day) and (row.until is None or row.until >= day):
            person = gone.get(row.person_id, row.person_id)
            if roles.get(person, HouseholdRole.OTHER) is HouseholdRole.OTHER:
                roles[person] = row.role
    found = people.in_container(session, shared)
    return tuple((person, roles[person.id]) for person in found if person.id in roles)


def own_needs(session: Session, case_file_id: UUID, shared: UUID) -> tuple[NeedRow, ...]:
    """The needs that the household may see."""
    return _only(session, Need, shared, needs.of_file(session, case_file_id))


def plan(session: Session, case_file_id: UUID, shared: UUID) -> PlanRow | None:
    """The plan of a file."""
    found = plans.of_file(session, case_file_id)
    return found if found is not None and found.container_id == shared else None


def goals(session: Session, plan_id: UUID, shared: UUID) -> tuple[GoalRow, ...]:
    """The goals of a plan with their actions."""
    ours = _only(session, Goal, shared, plans.goals(session, plan_id))
    acts = _ids(session, Action, shared)
    return tuple(
        replace(goal, actions=tuple(action for action in goal.actions if action.id in acts))
        for goal in ours
    )


def _only(session: Session, kind: Any, shared: UUID, found: tuple[R, ...]) -> tuple[R, ...]:
    ids = _ids(session, kind, shared)
    return tuple(row for row in found if row.id in ids)


def _ids(session: Session, kind: Any, shared: UUID) -> Mapping[UUID, None]:
    query = select(kind.id).where(kind.container_id == shared, ~kind.deleted)
    return dict.fromkeys(session.scalars(query))
