"""Evaluatie: looking back on a plan together, a figure for each goal by each, and what is next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.evaluation_days import next_evaluation
from wijkdesk.models.all import Evaluation, Goal, GoalScore, SupportPlan
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import law_sight, saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean
from wijkdesk.services.me import Me
from wijkdesk.services.plans import PlanService
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, held_part
from wijkdesk.storage import audit, ladder, needs, people, plans
from wijkdesk.storage import evaluations as stored
from wijkdesk.storage.evaluations import LEAST, MOST, EvaluationRow, GoalScores, ScoreRow
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.ladder import LadderRow
from wijkdesk.storage.needs import NeedRow
from wijkdesk.storage.people import PersonRow
from wijkdesk.storage.plans import GoalRow, VersionRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import PlanForm, ScoreBy

__all__ = [
    "LEAST",
    "MOST",
    "EvaluationRow",
    "EvaluationService",
    "EvaluationView",
    "GoalScores",
    "ScoreRow",
    "next_evaluation",
]


@dataclass(frozen=True, slots=True)
class EvaluationView:
    """A plan as it is looked back on; `rounds` are its evaluations, the newest first."""

    plan_id: UUID
    case_file_id: UUID
    title: str
    form: PlanForm | None
    evaluation_on: date | None
    rounds: tuple[EvaluationRow, ...]
    goals: tuple[GoalRow, ...]
    scores: Mapping[UUID, GoalScores]
    needs: tuple[NeedRow, ...]
    ladder: tuple[LadderRow, ...]
    people: tuple[PersonRow, ...]
    versions: tuple[VersionRow, ...]

    @property
    def eased(self) -> int:
        """How often help was scaled down to the forefield."""
        return sum(step.eased for step in self.ladder)

    def version_after(self, evaluation_id: UUID) -> VersionRow | None:
        """The version that was fixed after an evaluation."""
        after = (one for one in self.versions if one.evaluation_id == evaluation_id)
        return next(after, None)


class EvaluationService:
    """Anybody who writes in the plan may; a figure lies with its goal, before the same readers."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me
        self._plans = PlanService(store, me)

    def open(self, case_file_id: UUID) -> EvaluationView:
        """Look back on the plan of a file; it is noted before anything is shown (decision 13)."""
        with self._store.applying() as session:
            held_file(session, self._me, case_file_id, Act.SEE, _today())
            audit.note(session, self._me.worker_id, "plan_open", case_file_id.hex)
        return self.get(case_file_id)

    def get(self, case_file_id: UUID) -> EvaluationView:
        """Look again; raises "row_gone" where there is no plan."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            return _view(session, self._me, head)

    def begin(self, case_file_id: UUID, held_on: date | None = None) -> EvaluationRow:
        """An evaluation of today or another day, of the version that stands.

        The next one is proposed at once, by the form of the plan; it is a day as any other then.
        """
        with self._store.begin("evaluation_add") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            plan = plans.of_file(session, case_file_id)
            if plan is None:
                raise RuleBrokenError("row_gone")
            fixed = plans.versions(session, plan.id)
            last = plans.latest(fixed)
            version = plan.current_id or (last[0].id if len(last) == 1 else None)
            held_on, made = held_on or _today(), new_id()
            proposed = next_evaluation(held_on, plan.form)
            session.add(
                Evaluation(
                    id=made,
                    container_id=head.shared,
                    plan_id=plan.id,
                    version_id=version,
                    held_on=held_on,
                    next_on=proposed,
                    worker_id=self._me.worker_id,
                )
            )
            session.flush()
            _follow(session, plan.id, made, proposed)
            return next(one for one in stored.of_plan(session, plan.id) if one.id == made)

    def save(self, evaluation_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed. The day of the next one is that of the plan too.

        Of an older evaluation it is only what was agreed then.
        """
        if "held_on" in typed and typed["held_on"] is None:
            raise RuleBrokenError("evaluation_day", field="held_on")
        with self._store.begin("evaluation_save") as session:
            row = saving.to_save(session, Evaluation, evaluation_id)
            case_file_id = self._insist(session, row.container_id)
            values, moved, merged = saving.put(session, row, seen, typed)
            if "next_on" in typed:
                _follow(session, row.plan_id, row.id, values["next_on"])
        return Saved(of_file(case_file_id), values, moved, merged)

    def remove(self, evaluation_id: UUID) -> Changes:
        """It did not take place; figures that were given stay, with their day."""
        with self._store.begin("evaluation_remove") as session:
            row = saving.editable(session, Evaluation, evaluation_id)
            case_file_id = self._insist(session, row.container_id)
            saving.remove(row)
            act = session.info["group"]
        return of_file(case_file_id, removed=act)

    def score(
        self,
        goal_id: UUID,
        by: ScoreBy,
        figure: int,
        words: str = "",
        evaluation_id: UUID | None = None,
        person_id: UUID | None = None,
    ) -> Changes:
        """A figure from 0 to 10, with words if somebody wants; another one is another row.

        `person_id` is who of the household says it; nobody: they say it together.
        """
        if not LEAST <= figure <= MOST:
            raise RuleBrokenError("score_range", field="score")
        with self._store.begin("score_note") as session:
            goal = saving.editable(session, Goal, goal_id)
            case_file_id = self._insist(session, goal.container_id)
            said_on = _today()
            if evaluation_id is not None:
                held = saving.editable(session, Evaluation, evaluation_id)
                if held.plan_id != goal.plan_id:
                    raise RuleBrokenError("row_gone")
                said_on = min(held.held_on, said_on)
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            known = {p.id for p in people.in_container(session, head.shared)}
            if person_id is not None and person_id not in known:
                raise RuleBrokenError("row_gone")
            session.add(
                GoalScore(
                    id=new_id(),
                    container_id=goal.container_id,
                    goal_id=goal_id,
                    evaluation_id=evaluation_id,
                    scored_by=by,
                    person_id=person_id if by is ScoreBy.CLIENT else None,
                    score=figure,
                    said_on=said_on,
                    note=clean(words).strip(),
                    worker_id=self._me.worker_id,
                )
            )
        return of_file(case_file_id)

    def take_back(self, score_id: UUID, reason: str) -> Changes:
        """Say that a figure is not right, and why: it counts no more, and stays to be seen."""
        said = clean(reason).strip()
        if not said:
            raise RuleBrokenError("reason_needed", field="reason")
        with self._store.begin("score_take_back") as session:
            row = saving.editable(session, GoalScore, score_id)
            case_file_id = self._insist(session, row.container_id)
            row.wrong = said
        return of_file(case_file_id)

    def fix(self, evaluation_id: UUID) -> VersionRow:
        """Fix the plan as it is now, as the version after this evaluation."""
        with self._store.reading() as session:
            row = saving.editable(session, Evaluation, evaluation_id)
            plan_id = row.plan_id
        return self._plans.fix(plan_id, evaluation_id=evaluation_id)

    def _insist(self, session: Session, container_id: UUID) -> UUID:
        """The file of a row that this worker may write in."""
        return held_part(session, self._me, container_id, Act.WRITE, _today())


def _follow(session: Session, plan_id: UUID, evaluation_id: UUID, day: date | None) -> None:
    """The day that was agreed at the last evaluation is that of the plan."""
    if stored.of_plan(session, plan_id)[0].id == evaluation_id:
        plan = saving.to_save(session, SupportPlan, plan_id)
        saving.put(session, plan, {}, {"evaluation_on": day})


def _view(session: Session, me: Me, head: FileHead) -> EvaluationView:
    plan = plans.of_file(session, head.case_file_id)
    if plan is None:
        raise RuleBrokenError("row_gone")
    closed = law_sight.closed_laws(session, me, head, _today())
    known = needs.of_file(session, head.case_file_id)
    by_id = {need.id: need for need in known}
    goals = law_sight.goals(plans.goals(session, plan.id), by_id, closed)
    return EvaluationView(
        plan_id=plan.id,
        case_file_id=head.case_file_id,
        title=head.title,
        form=plan.form,
        evaluation_on=plan.evaluation_on,
        rounds=stored.of_plan(session, plan.id),
        goals=tuple(goal for goal in goals if not goal.hidden and not goal.closed),
        scores=stored.scores(session, plan.id, head.shared),
        needs=law_sight.needs(known, closed),
        ladder=ladder.of_file(session, head.case_file_id),
        people=people.in_container(session, head.shared),
        versions=plans.versions(session, plan.id),
    )


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
