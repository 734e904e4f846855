"""A plan as it stands on paper, gathered from its file."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Membership
from wijkdesk.services import plan_parts, plan_picture, plan_rounds
from wijkdesk.services.plan_kept import (
    PlanAction,
    PlanContent,
    PlanGoal,
    PlanNeed,
    PlanPerson,
    PlanReferral,
    content_hash,
    decode,
    encode,
    is_same,
)
from wijkdesk.services.plan_people import of_the_plan
from wijkdesk.storage import (
    directory,
    files,
    kin,
    needs,
    organisation,
    people,
    plans,
    referrals,
    same_people,
)
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.plan_parts import sections
from wijkdesk.vocabulary import (
    CompartmentKind,
    FileRoleKind,
    GoalStatus,
    HouseholdRole,
    ReferralStatus,
)

__all__ = [
    "PlanAction",
    "PlanContent",
    "PlanGoal",
    "PlanNeed",
    "PlanPerson",
    "PlanReferral",
    "content_hash",
    "decode",
    "encode",
    "gather",
    "is_same",
    "left_out",
]


def gather(session: Session, head: FileHead, plan: plans.PlanRow, today: date) -> PlanContent:
    """Everything of a file that belongs on the plan; the journal and the team's notes never do.

    Of needs, goals and actions only what the family may read: they read the paper, and whoever has
    less to see than the worker who fixes it reads the version.
    """
    persons = people.in_container(session, head.shared)
    names = {p.id: p.full_name for p in persons}
    roles = files.roles(session, head.case_file_id, today)
    lead = next((r for r in roles if r.role is FileRoleKind.REGISSEUR), None)
    second = next((r for r in roles if r.role is FileRoleKind.SECOND), None)
    team = organisation.team(session, head.team_id)
    town = organisation.municipality(session)
    found = plans.goals(session, plan.id)
    goals = [goal for goal in found if goal.visibility is CompartmentKind.SHARED]
    here = of_the_plan(persons, people.households(session, head.case_file_id), today)
    doers = _Doers(session, head, goals)
    spoken = next((p for p in here if p.language), None)
    return PlanContent(
        title=head.title,
        file_number=head.number,
        place=head.place_name,
        municipality=town.name,
        complaints_to=town.complaints_to,
        team=head.team,
        team_phone=team.phone if team else None,
        regisseur=lead.name if lead else None,
        regisseur_phone=lead.phone if lead else None,
        second=second.name if second else None,
        language=spoken.language if spoken else None,
        interpreter=spoken.interpreter if spoken else None,
        people=_people(session, head, here),
        reason=plan.reason,
        needs=tuple(
            PlanNeed(n.person, n.life_area, n.law, n.own_words, n.nature, n.amount, n.id.hex)
            for n in needs.of_file(session, head.case_file_id)
            if n.visibility is CompartmentKind.SHARED
        ),
        goals=tuple(_goal(g, names, doers) for g in goals),
        referrals=tuple(
            PlanReferral(
                r.provision_name,
                r.provider_name,
                r.kind,
                r.person,
                r.question,
                r.status,
                r.id.hex,
            )
            for r in reversed(referrals.of_file(session, head.case_file_id))
            if r.status is not ReferralStatus.WITHDRAWN
        ),
        agreements=plan.agreements,
        sharing=plan.sharing,
        evaluation_on=plan.evaluation_on,
        form=plan.form,
        shown=plan.sections or "",
        regie_level=plan.regie_level,
        casus_name=plan.casus_name or "",
        casus_phone=plan.casus_phone or "",
        **plan_parts.of_plan(session, head, plan.id),
        **plan_picture.of_file(session, head),
        evaluations=plan_rounds.of_plan(session, head, plan.id, [g.id for g in goals]),
    )


def left_out(session: Session, head: FileHead, plan: plans.PlanRow) -> dict[CompartmentKind, int]:
    """How many needs, goals, actions and sections this worker sees that the family does not."""
    found = [n.visibility for n in needs.of_file(session, head.case_file_id)]
    said = sections(session, plan.id, head.shared)
    found += [section.visibility for section in said if section.text.strip()]
    for goal in plans.goals(session, plan.id):
        found += [] if goal.hidden else [goal.visibility]
        found += [action.visibility for action in goal.actions]
    closed = [kind for kind in found if kind is not CompartmentKind.SHARED]
    return dict(Counter(closed))


def _people(
    session: Session, head: FileHead, persons: tuple[people.PersonRow, ...]
) -> tuple[PlanPerson, ...]:
    query = select(Membership.person_id, Membership.role).where(
        Membership.container_id == head.shared, ~Membership.deleted, Membership.until.is_(None)
    )
    gone = same_people.merged(session, [head.shared])
    roles: dict[UUID, HouseholdRole] = {}
    for person, role in session.execute(query):
        # Of two memberships of merged people, the one that says something.
        if roles.get(gone.get(person, person), HouseholdRole.OTHER) is HouseholdRole.OTHER:
            roles[gone.get(person, person)] = role
    return tuple(
        PlanPerson(
            p.full_name, roles.get(p.id), p.birth_date, p.birth_certainty, p.own_script, p.id.hex
        )
        for p in persons
    )


class _Doers:
    """Who does the actions of these goals, and with what offer, as they are called today."""

    def __init__(self, session: Session, head: FileHead, goals: Sequence[plans.GoalRow]) -> None:
        actions = [action for goal in goals for action in goal.actions]
        self._around: dict[UUID, kin.NetworkRow] = {}
        if any(action.helper_id for action in actions):
            around = kin.network(session, head.case_file_id, head.shared)
            self._around = {helper.id: helper for helper in around}
        wanted = {action.provision_id for action in actions if action.provision_id}
        self._offers = directory.called(session, wanted)

    def action(self, row: plans.ActionRow) -> PlanAction:
        """One action as it is printed."""
        helper = self._around.get(row.helper_id) if row.helper_id else None
        return PlanAction(
            row.text,
            row.doer_kind,
            row.doer_name or (helper.called if helper else None),
            row.start,
            row.due,
            row.rung,
            row.id.hex,
            provision=self._offers.get(row.provision_id, "") if row.provision_id else "",
            tie=helper.kind if helper else None,
        )


def _goal(goal: plans.GoalRow, names: dict[UUID, str], doers: _Doers) -> PlanGoal:
    return PlanGoal(
        goal.text,
        names.get(goal.owner_id) if goal.owner_id else None,
        goal.life_area,
        goal.law,
        goal.measure,
        goal.due,
        tuple(doers.action(a) for a in goal.actions if a.visibility is CompartmentKind.SHARED),
        key=goal.id.hex,
        need=goal.need_id.hex if goal.need_id else "",
        result=goal.result or "",
        scale_start=goal.scale_start,
        scale_target=goal.scale_target,
        accepted_by=names.get(goal.accepted_by) if goal.accepted_by else None,
        accepted_on=goal.accepted_on,
        status=None if goal.status is GoalStatus.OPEN else goal.status,
        closed_reason=goal.closed_reason or "",
    )
