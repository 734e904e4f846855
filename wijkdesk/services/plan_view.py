"""A plan as its editor shows it: the plan itself, and all that is around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.models.all import Action
from wijkdesk.storage import (
    agreements,
    back_office_requests,
    closings,
    kin,
    law_looks,
    moved,
    needs,
    organisation,
    people,
    plan_parts,
    plans,
    referrals,
)
from wijkdesk.storage.agreements import AgreementRow
from wijkdesk.storage.back_office_requests import RequestRow
from wijkdesk.storage.closings import RegieRow
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.kin import NetworkRow
from wijkdesk.storage.law_looks import LawLookRow
from wijkdesk.storage.needs import NeedRow
from wijkdesk.storage.people import PersonRow
from wijkdesk.storage.plan_parts import CrisisRow, OpinionRow, SectionRow, SharingRow
from wijkdesk.storage.plans import GoalRow, PlanRow, VersionRow
from wijkdesk.storage.referrals import ReferralRow
from wijkdesk.vocabulary import Law, PlanForm, PlanPart, RegieLevel


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan as its editor shows it."""

    id: UUID
    case_file_id: UUID
    title: str
    reason: str
    agreements: str
    sharing: str
    evaluation_on: date | None
    goals: tuple[GoalRow, ...]
    versions: tuple[VersionRow, ...]
    agreed: tuple[AgreementRow, ...]
    people: tuple[PersonRow, ...]
    needs: tuple[NeedRow, ...]
    standing: tuple[VersionRow, ...] = ()
    """The version that stands; two, where the regisseur has to choose yet."""
    chosen_by: str | None = None
    chosen_on: date | None = None
    """When the regisseur chose which of two versions stands, and who that was."""
    form: PlanForm | None = None
    sections: str | None = None
    regie_level: RegieLevel | None = None
    casus_name: str | None = None
    casus_phone: str | None = None
    said: tuple[SectionRow, ...] = ()
    opinions: tuple[OpinionRow, ...] = ()
    may_share: tuple[SharingRow, ...] = ()
    crisis: tuple[CrisisRow, ...] = ()
    network: tuple[NetworkRow, ...] = ()
    referred: Mapping[UUID, ReferralRow] = field(default_factory=dict)
    """By action: the last referral for it."""
    regie: tuple[RegieRow, ...] = ()
    """Every regisseur there was, the first one first."""
    requests: tuple[RequestRow, ...] = ()
    """What was asked of the back office, the newest first."""
    closed_laws: tuple[Law, ...] = ()
    """For which laws something stands here that this worker does not read yet."""
    shut: frozenset[Law] = frozenset()
    """Every law that this worker does not read here, whether anything stands there or not."""
    looks: tuple[LawLookRow, ...] = ()
    """Who looked across laws in this file, the last one first."""
    complaints_to: str = ""
    """Where the municipality takes complaints; it stands with the rights of the household."""

    @property
    def filled(self) -> frozenset[PlanPart]:
        """The parts in which something stands."""
        regie = (self.regie_level, self.casus_name, self.casus_phone)
        there = {
            PlanPart.REGIE: any(regie),
            PlanPart.AGREEMENTS: bool(self.agreements.strip()),
            PlanPart.SHARING: bool(self.sharing.strip() or self.may_share),
            PlanPart.CRISIS: bool(self.crisis),
            PlanPart.OPINIONS: bool(self.opinions),
        }
        said = {PlanPart(row.kind) for row in self.said}
        return frozenset(said | {part for part, has in there.items() if has})


def plan_view(session: Session, head: FileHead, plan: PlanRow) -> PlanView:
    """Read all of it, for who may see the file."""
    chooser = organisation.worker(session, plan.current_by) if plan.current_by else None
    return PlanView(
        id=plan.id,
        case_file_id=plan.case_file_id,
        title=head.title,
        reason=plan.reason,
        agreements=plan.agreements,
        sharing=plan.sharing,
        evaluation_on=plan.evaluation_on,
        goals=(goals := plans.goals(session, plan.id)),
        referred=_referred(session, plan.case_file_id, goals),
        versions=(versions := plans.versions(session, plan.id)),
        agreed=agreements.of_versions(session, head.shared, [v.id for v in versions]),
        people=people.in_container(session, head.shared),
        needs=needs.of_file(session, plan.case_file_id),
        standing=plans.standing(versions, plan.current_id),
        chosen_by=chooser.name if chooser else None,
        chosen_on=plan.current_on,
        form=plan.form,
        sections=plan.sections,
        regie_level=plan.regie_level,
        casus_name=plan.casus_name,
        casus_phone=plan.casus_phone,
        said=plan_parts.sections(session, plan.id, head.shared),
        opinions=plan_parts.opinions(session, plan.id, head.shared),
        may_share=plan_parts.sharing(session, plan.id, head.shared),
        crisis=plan_parts.crisis_cards(session, plan.case_file_id, head.shared),
        network=kin.network(session, plan.case_file_id, head.shared),
        regie=closings.regie(session, plan.case_file_id),
        requests=back_office_requests.of_file(session, plan.case_file_id),
        looks=law_looks.of_file(session, plan.case_file_id),
        complaints_to=organisation.municipality(session).complaints_to or "",
    )


def _referred(
    session: Session, case_file_id: UUID, goals: tuple[GoalRow, ...]
) -> dict[UUID, ReferralRow]:
    """Also for an action that went to another goal, or to other readers, since."""
    here = {action.id for goal in goals for action in goal.actions}
    found: dict[UUID, ReferralRow] = {}
    for row in reversed(referrals.of_file(session, case_file_id)):
        if row.action_id is not None:
            own = {row.action_id} & here or moved.names(session, Action, row.action_id) & here
            found.update(dict.fromkeys(own, row))
    return found
