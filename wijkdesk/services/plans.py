"""The support plan: made together, fixed in versions that never change."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import PlanVersion, SupportPlan
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import agreeing, law_sight, plan_content, plan_sets, saving
from wijkdesk.services.agreeing import Heard
from wijkdesk.services.approvals import is_approved
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import one_line
from wijkdesk.services.crisis_numbers import card_numbers
from wijkdesk.services.me import Me
from wijkdesk.services.plan_content import PlanContent
from wijkdesk.services.plan_view import PlanView, plan_view
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, held_plan, insist_held
from wijkdesk.storage import agreements, approvals, audit, needs, registrations, signing
from wijkdesk.storage import plans as stored
from wijkdesk.storage.agreements import AgreementRow
from wijkdesk.storage.approvals import ApprovalRow
from wijkdesk.storage.closings import RegieRow
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.plans import ActionRow, GoalRow, PlanRow, VersionRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ActionStatus, CompartmentKind, GoalStatus, Law, PlanForm, PlanPart

__all__ = [
    "ActionRow",
    "AgreementRow",
    "GoalRow",
    "PlanContent",
    "PlanService",
    "PlanView",
    "PrintedPlan",
    "RegieRow",
    "VersionRow",
]


@dataclass(frozen=True, slots=True)
class PrintedPlan:
    """What goes on paper: the content, and the version it is; None is a concept."""

    content: PlanContent
    version: VersionRow | None
    agreed: tuple[AgreementRow, ...] = ()
    """What was said of the version; it is printed beside it and is no part of its hash."""
    beside: tuple[str, ...] = ()
    """Versions that stand beside this one until the regisseur chose: printed, so that it is known.
    """
    heard: tuple[Heard, ...] = ()
    """Who is asked whether they agree, and about whom."""
    sign_code: str = ""
    """Of the paper to sign, when it has one."""
    left_out: Mapping[CompartmentKind, int] = field(default_factory=dict)
    """Parts of the plan as it is now that the family does not read: said on the screen only."""
    done: frozenset[str] = frozenset()
    """The keys of actions that need nobody any more."""
    approvals: tuple[ApprovalRow, ...] = ()
    waits: bool = False
    """Whether a colleague did not approve it yet, where the municipality wants that."""
    numbers: tuple[str, ...] = ()
    """Whom to call now: of today, also beside an older version."""


class PlanService:
    """The plan of a file and its versions. Its lines are in `plan_lines`."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def open(self, case_file_id: UUID) -> PlanView | None:
        """Open the plan of a file: the reading is noted before anything is shown (decision 13)."""
        with self._store.applying() as session:
            insist_held(session, self._me, case_file_id, Act.SEE, _today())
            audit.note(session, self._me.worker_id, "plan_open", case_file_id.hex)
        return self.get(case_file_id)

    def get(self, case_file_id: UUID) -> PlanView | None:
        """Look again at the plan of a file, if there is one."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            plan = stored.of_file(session, case_file_id)
            if plan is None:
                return None
            return _seen(session, self._me, head, plan_view(session, head, plan))

    def start(self, case_file_id: UUID) -> PlanView:
        """The plan of a file; a new one when there is none."""
        with self._store.begin("plan_start") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            if stored.of_file(session, case_file_id) is None:
                session.add(
                    SupportPlan(
                        id=new_id(),
                        container_id=head.shared,
                        case_file_id=case_file_id,
                        reason=_asked(session, head),
                    )
                )
                session.flush()
            plan = stored.of_file(session, case_file_id)
            if plan is None:
                raise RuleBrokenError("row_gone")
            return _seen(session, self._me, head, plan_view(session, head, plan))

    def save_plan(self, plan_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed of the plan itself."""
        with self._store.begin("plan_save") as session:
            row = saving.to_save(session, SupportPlan, plan_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def choose_form(
        self, plan_id: UUID, form: PlanForm, parts: Collection[PlanPart] | None = None
    ) -> Changes:
        """Which parts the plan shows; nothing that is filled in goes away by it.

        `parts` are one's own; without them a set keeps what was chosen for later.
        """
        with self._store.begin("plan_form") as session:
            row = saving.editable(session, SupportPlan, plan_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            if parts is not None:
                row.sections = plan_sets.codes(parts, row.sections)
            row.form = form
        return of_file(row.case_file_id)

    def fix(
        self, plan_id: UUID, reason: str = "", *, evaluation_id: UUID | None = None
    ) -> VersionRow:
        """Fix the plan as it is now as the next version; it is never changed again.

        `reason` is why there is another one: a correction is a new version with its reason.
        """
        with self._store.begin("plan_fix") as session:
            head, plan = self._of(session, plan_id)
            insist_plan(session, self._me, head, plan_id)
            content = plan_content.gather(session, head, plan, _today())
            if not any(goal.text.strip() for goal in content.goals):
                raise RuleBrokenError("plan_empty")
            kept = plan_content.encode(content)
            earlier = stored.versions(session, plan_id)
            digest = plan_content.content_hash(kept)
            before = stored.latest(earlier)
            _insist_changed(session, before, content)
            version = PlanVersion(
                id=new_id(),
                container_id=head.shared,
                plan_id=plan_id,
                number=earlier[0].number + 1 if earlier else 1,
                content_hash=digest,
                content=kept,
                fixed_at=datetime.now(UTC),
                fixed_by=self._me.worker_id,
                parents=" ".join(sorted(version.id.hex for version in before)),
                evaluation_id=evaluation_id,
                reason=one_line(reason),
            )
            session.add(version)
            session.flush()
            return next(v for v in stored.versions(session, plan_id) if v.id == version.id)

    def insist_changed(self, plan_id: UUID) -> None:
        """Refuse before anybody is asked why: a new version that would say the same."""
        with self._store.reading() as session:
            head, plan = self._of(session, plan_id)
            content = plan_content.gather(session, head, plan, _today())
            before = stored.latest(stored.versions(session, plan_id))
            _insist_changed(session, before, content)

    def to_print(self, plan_id: UUID, version_id: UUID | None = None) -> PrintedPlan:
        """What goes on paper: a fixed version, or the plan as it is now as a concept.

        Printing is noted.
        """
        with self._store.applying() as session:
            head, plan = self._of(session, plan_id)
            insist_plan(session, self._me, head, plan_id)
            audit.note(session, self._me.worker_id, "plan_print", (version_id or plan_id).hex)
            numbers = card_numbers(session, self._me, _today())
            if version_id is None:
                content = plan_content.gather(session, head, plan, _today())
                left_out = plan_content.left_out(session, head, plan)
                done = _done(session, plan_id)
                return PrintedPlan(content, None, left_out=left_out, done=done, numbers=numbers)
            kept = stored.content(session, version_id)
            fixed = {v.id: v for v in stored.versions(session, plan_id)}
            version = fixed.get(version_id)
            if kept is None or version is None:
                raise RuleBrokenError("row_gone")
            agreed = agreements.of_versions(session, head.shared, [version_id])
            left_out = plan_content.left_out(session, head, plan)
            heads = stored.standing(tuple(fixed.values()), plan.current_id)
            others = tuple(v.label for v in heads if v.id != version_id and version in heads)
            content = plan_content.decode(kept)
            done = _done(session, plan_id)
            heard = agreeing.heard(session, head, _today())
            code = signing.code_of(session, version_id)
            said = approvals.of_versions(session, [version_id])
            waits = not is_approved(session, version, said)
            return PrintedPlan(
                content, version, agreed, others, heard, code, left_out, done, said, waits, numbers
            )

    def _of(self, session: Session, plan_id: UUID) -> tuple[FileHead, PlanRow]:
        return held_plan(session, self._me, plan_id, Act.WRITE, _today())


def insist_plan(session: Session, me: Me, head: FileHead, plan_id: UUID) -> None:
    """Refuse what shows a whole plan while some of it is closed to this worker."""
    known = {need.id: need for need in needs.of_file(session, head.case_file_id)}
    laws = {need.law for need in known.values() if need.visibility not in law_sight.OWN_KEY}
    for goal in stored.goals(session, plan_id):
        own = law_sight.law_of(goal, known.get(goal.need_id) if goal.need_id else None)
        laws |= {own, *(action.law for action in goal.actions)}
    law_sight.insist_whole(session, me, head, laws)


def _seen(session: Session, me: Me, head: FileHead, view: PlanView) -> PlanView:
    """Without what was written for a law that is closed here."""
    closed = law_sight.closed_laws(session, me, head, _today())
    if not closed:
        return view
    known = {need.id: need for need in view.needs}
    goals = law_sight.goals(view.goals, known, closed)
    shown = law_sight.needs(view.needs, closed)
    laws = {need.law for need in shown if need.closed}
    laws |= {action.law for goal in goals for action in goal.actions if action.closed}
    for goal in goals:
        if goal.closed:
            laws.add(law_sight.law_of(goal, known.get(goal.need_id) if goal.need_id else None))
    return replace(
        view,
        goals=goals,
        needs=shown,
        requests=tuple(row for row in view.requests if row.law not in closed),
        closed_laws=tuple(law for law in Law if law in laws),
        shut=closed,
    )


def _done(session: Session, plan_id: UUID) -> frozenset[str]:
    return frozenset(
        action.id.hex
        for goal in stored.goals(session, plan_id)
        for action in goal.actions
        if ActionStatus.OPEN is not action.status or goal.status is not GoalStatus.OPEN
    )


def _insist_changed(session: Session, before: tuple[VersionRow, ...], content: PlanContent) -> None:
    said = stored.content(session, before[0].id) if len(before) == 1 else None
    if said is not None and plan_content.is_same(content, said):
        raise RuleBrokenError("plan_unchanged", label=before[0].label)


def _asked(session: Session, head: FileHead) -> str:
    # Never ask twice: the question of the registration is the reason of the plan until somebody
    # changes it.
    asked = registrations.of_file(session, head.case_file_id, head.shared)
    return asked[0].question if asked else ""


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
