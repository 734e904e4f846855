"""Evaluatie: looking back on a plan together, goal by goal, and agreeing when again."""

from collections.abc import Callable, Hashable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.evaluations import EvaluationRow, EvaluationView
from wijkdesk.services.house import Services
from wijkdesk.services.plans import GoalRow, VersionRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.plans.evaluation_form import EvaluationForm
from wijkdesk.ui.plans.evaluation_sides import RoundsCard, ScaledCard
from wijkdesk.ui.plans.goal_round import GoalRound
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout


class EvaluationPage(Page):
    """`plan_requested` carries a case_file_id."""

    plan_requested = Signal(object)

    def __init__(
        self,
        case_file_id: UUID,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Evaluatie"), parent=parent)
        self.key = f"evaluation:{case_file_id.hex}"
        self.bench = Bench(case_file_id, services, tasks, changes, say)
        self.view: EvaluationView | None = None
        self._turn = 0
        self._chosen: UUID | None = None
        self._goals: dict[Hashable, GoalRow] = {}
        self.to_plan = self.add_act(self.tr("Naar het plan"))
        self.fix = self.add_act(self.tr("Vaststellen"), "primary")
        self.none = Card(self.tr("Nog geen evaluatie"))
        self.begin = EmptyState(
            self.tr(
                "Kijk samen terug: wat ging goed, wat nog niet? "
                "Per doel geeft het gezin een cijfer, en u ook."
            ),
            self.tr("Evaluatie beginnen"),
        )
        self.forms: Pile[EvaluationForm] = Pile()
        self.goals: Pile[GoalRound] = Pile()
        self.rounds = RoundsCard(self.bench)
        self.scaled = ScaledCard()

        self.none.add(self.begin)
        for part in (self.none, self.forms, self.goals):
            self.add_work(part)
        for card in (self.rounds, self.scaled):
            self.add_side(card)

        self.to_plan.clicked.connect(self._ask_plan)
        self.fix.clicked.connect(self._fix)
        self.begin.action.clicked.connect(self._begin)
        self.rounds.wanted.connect(self._begin)
        self.rounds.chosen.connect(self._choose)
        changes.changed.connect(self._hear)
        self.parts.setEnabled(False)
        self._turn += 1
        opened = partial(services.evaluations.open, case_file_id)
        self.bench.run(self, opened, partial(self._show, self._turn))

    @Slot()
    def flush(self) -> None:
        """Save everything that is being typed."""
        for form in self.forms.widgets.values():
            form.flush()
        for card in self.goals.widgets.values():
            card.flush()

    def focus_first(self) -> None:
        form = next(iter(self.forms.widgets.values()), None)
        first: QWidget = form.present if form is not None else self.begin.action
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def at(self) -> EvaluationRow | None:
        """The evaluation that is shown: the one that was chosen, or the last."""
        rounds = self.view.rounds if self.view else ()
        chosen = (one for one in rounds if one.id == self._chosen)
        return next(chosen, rounds[0] if rounds else None)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if self.view is not None and (
            changes.touches(self.bench.case_file_id) or not changes.files
        ):
            self._look()

    def _look(self) -> None:
        self._turn += 1
        work = partial(self.bench.services.evaluations.get, self.bench.case_file_id)
        done = partial(self._show, self._turn)
        self.bench.tasks.run(self, work, done, self.bench.tell, "read")

    def _show(self, turn: int, view: EvaluationView) -> None:
        if turn != self._turn:
            return
        is_first = self.view is None
        self.view = view
        at = self.at
        self.parts.setEnabled(True)
        self.set_header(self.tr("Evaluatie"), self._context(view, at))
        self.none.setVisible(at is None)
        self.fix.setVisible(at is not None)
        number = view.versions[0].number + 1 if view.versions else 1
        self.fix.setText(self.tr("Vaststellen als v%1").replace("%1", str(number)))
        self.forms.keep_only([at.id] if at else [], self._make_form)
        for form in self.forms.widgets.values():
            if at is not None:
                form.show_round(at, view)
        self._goals = {goal.id: goal for goal in view.goals} if at else {}
        self.goals.keep_only(self._goals, self._make_goal)
        for number, (key, goal) in enumerate(self._goals.items(), 1):
            self.goals.widgets[key].show_goal(goal, number, view, at)
        self.rounds.show_rounds(view, at)
        self.scaled.show_view(view, at)
        follow_layout(self)
        if is_first and self.isVisible():
            self.focus_first()

    def _context(self, view: EvaluationView, at: EvaluationRow | None) -> str:
        about = next((v.label for v in view.versions if at and v.id == at.version_id), "")
        told = self.tr("terugkijken op %1").replace("%1", about) if about else ""
        return " · ".join(filter(None, (view.title, told)))

    def _make_form(self, _key: Hashable) -> EvaluationForm:
        if self.view is None or self.at is None:
            raise RuntimeError("no evaluation is shown")
        return EvaluationForm(self.at, self.bench)

    def _make_goal(self, key: Hashable) -> GoalRound:
        return GoalRound(self._goals[key], self.bench)

    @Slot()
    def _begin(self) -> None:
        self.flush()
        work = partial(self.bench.services.evaluations.begin, self.bench.case_file_id)
        self.bench.run(self, work, self._begun)

    def _begun(self, row: EvaluationRow) -> None:
        self._chosen = row.id
        self.bench.announce_file()

    @Slot(object)
    def _choose(self, evaluation_id: UUID) -> None:
        self.flush()
        self._chosen = evaluation_id
        self._look()

    @Slot()
    def _fix(self) -> None:
        at = self.at
        if at is not None:
            self.flush()
            work = partial(self.bench.services.evaluations.fix, at.id)
            self.bench.run(self, work, self._fixed)

    def _fixed(self, version: VersionRow) -> None:
        words = self.tr("Vastgesteld als %1. Deze versie verandert nooit meer.")
        self.bench.say(words.replace("%1", version.label), "ok")
        self.bench.announce_file()

    @Slot()
    def _ask_plan(self) -> None:
        self.flush()
        self.plan_requested.emit(self.bench.case_file_id)
