"""What somebody of the household may read along while sitting beside the worker, and no more."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.protocol.rights import Act
from wijkdesk.services import agreeing, beside_scores, plan_content
from wijkdesk.services.agreeing import Heard
from wijkdesk.services.beside_scores import BesideRound, BesideScore
from wijkdesk.services.me import Me
from wijkdesk.services.plans import PlanService, insist_plan
from wijkdesk.services.scope import held_file, insist_held, reading_until
from wijkdesk.storage import agreements, audit, beside, estimates, plans
from wijkdesk.storage.agreements import AgreementRow
from wijkdesk.storage.estimates import Trend
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.plans import ActionRow, GoalRow, PlanRow, VersionRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import HouseholdRole, LifeArea

__all__ = [
    "ActionRow",
    "AgreementRow",
    "BesideNeed",
    "BesidePerson",
    "BesideScore",
    "BesideService",
    "BesideView",
    "GoalRow",
    "Trend",
    "VersionRow",
]


@dataclass(frozen=True, slots=True)
class BesidePerson:
    """Somebody of the household: a name, what they are there, and how old."""

    id: UUID
    name: str
    role: HouseholdRole | None
    age: int | None
    birth_date: date | None


@dataclass(frozen=True, slots=True)
class BesideNeed:
    """What somebody needs, in their own words."""

    id: UUID
    person: str | None
    life_area: LifeArea | None
    own_words: str


@dataclass(frozen=True, slots=True)
class BesideView:
    """The shared part of one file; without a plan its texts are empty."""

    case_file_id: UUID
    title: str
    people: tuple[BesidePerson, ...]
    needs: tuple[BesideNeed, ...]
    only_reading: bool
    plan_id: UUID | None = None
    reason: str = ""
    agreements: str = ""
    evaluation_on: date | None = None
    goals: tuple[GoalRow, ...] = ()
    fixed: VersionRow | None = None
    """The version that says exactly what the plan says now; None when something changed since."""
    agreed: tuple[AgreementRow, ...] = ()
    asked: tuple[Heard, ...] = ()
    trends: tuple[Trend, ...] = ()
    """What people of the household themselves say of how it goes."""
    round: BesideRound | None = None
    """The evaluation that is going on, in which the household gives figures of its own."""
    has_changed: bool = False
    """A version was fixed, and the plan says something else by now."""


class BesideService:
    """Reads the shared compartment of one file: notes, referrals and the network stay out."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me
        self._plans = PlanService(store, me)

    def open(self, case_file_id: UUID) -> BesideView:
        """Read along in a file: it is noted before anything is shown (decision 13)."""
        with self._store.applying() as session:
            insist_held(session, self._me, case_file_id, Act.SEE, _today())
            looks = reading_until(session, self._me, case_file_id, _today())
            ground = str(looks[1]) if looks else None
            subject = case_file_id.hex
            audit.note(session, self._me.worker_id, "beside_open", subject, emergency=ground)
        return self.get(case_file_id)

    def get(self, case_file_id: UUID) -> BesideView:
        """Look again."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            reads = reading_until(session, self._me, case_file_id, _today()) is not None
            if (plan := plans.of_file(session, case_file_id)) is not None:
                insist_plan(session, self._me, head, plan.id)
            return _view(session, head, only_reading=reads)

    def fix(self, plan_id: UUID) -> VersionRow:
        """Fix the plan as it is now; the version that says the same already is as good."""
        try:
            return self._plans.fix(plan_id)
        except RuleBrokenError as trouble:
            if trouble.code != "plan_unchanged":
                raise
        with self._store.reading() as session:
            return plans.latest(plans.versions(session, plan_id))[0]


def _view(session: Session, head: FileHead, *, only_reading: bool) -> BesideView:
    today = _today()
    plan = beside.plan(session, head.case_file_id, head.shared)
    members = beside.members(session, head.shared, today)
    at_home = {person.id for person, _role in members}
    trends = estimates.of_file(session, head.case_file_id, head.shared)
    seen = BesideView(
        case_file_id=head.case_file_id,
        title=head.title,
        people=tuple(
            BesidePerson(p.id, p.full_name, role, p.age_on(today), p.birth_date)
            for p, role in members
            if p.died_on is None or p.died_on > today
        ),
        needs=tuple(
            BesideNeed(need.id, need.person, need.life_area, need.own_words)
            for need in beside.own_needs(session, head.case_file_id, head.shared)
        ),
        only_reading=only_reading,
        trends=tuple(trend for trend in trends if trend.person_id in at_home and trend.said),
    )
    if plan is None:
        return seen
    versions = plans.versions(session, plan.id)
    fixed = _unchanged(session, head, plan, versions)
    goals = beside.goals(session, plan.id, head.shared)
    ids = [goal.id for goal in goals]
    return BesideView(
        seen.case_file_id,
        seen.title,
        seen.people,
        seen.needs,
        seen.only_reading,
        plan.id,
        plan.reason,
        plan.agreements,
        plan.evaluation_on,
        goals,
        fixed,
        agreements.of_versions(session, head.shared, [fixed.id]) if fixed else (),
        agreeing.heard(session, head, today),
        seen.trends,
        beside_scores.going_on(session, plan.id, head.shared, ids, _today()),
        fixed is None and bool(versions),
    )


def _unchanged(
    session: Session, head: FileHead, plan: PlanRow, versions: tuple[VersionRow, ...]
) -> VersionRow | None:
    last = plans.standing(versions, plan.current_id)
    if len(last) != 1:
        return None
    now = plan_content.gather(session, head, plan, _today())
    kept = plans.content(session, last[0].id)
    return last[0] if kept is not None and plan_content.is_same(now, kept) else None


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
