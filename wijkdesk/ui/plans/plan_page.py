"""The support plan: why, goals with actions, agreements; fixed in versions that never change."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.house import Services
from wijkdesk.services.plans import PlanView, VersionRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.clash_marks import ClashMarks
from wijkdesk.ui.law_band import LawBand
from wijkdesk.ui.law_filter import LawFilter
from wijkdesk.ui.plans.agree_panel import AgreePanel
from wijkdesk.ui.plans.approval_card import ApprovalCard
from wijkdesk.ui.plans.family_plan_card import FamilyPlanCard
from wijkdesk.ui.plans.fix_card import FixCard
from wijkdesk.ui.plans.line_moves import LineMoves
from wijkdesk.ui.plans.plan_boxes import PlanBoxes
from wijkdesk.ui.plans.plan_editor import PlanEditor
from wijkdesk.ui.plans.plan_goals import PlanGoals
from wijkdesk.ui.plans.plan_parts import PlanParts
from wijkdesk.ui.plans.plan_sides import OpenNeedsCard, VersionsCard
from wijkdesk.ui.plans.question_card import QuestionCard
from wijkdesk.ui.plans.rights_card import RightsCard
from wijkdesk.ui.plans.section_choice import SectionChoice
from wijkdesk.ui.readers_box import ReadersBox, beside
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button
from wijkdesk.vocabulary import PlanForm, PlanPart

if TYPE_CHECKING:
    from wijkdesk.ui.plans.action_fold import ActionFold
    from wijkdesk.ui.plans.goal_card import GoalCard


class PlanPage(Page):
    """`print_requested` carries (plan_id, version_id or None), `file_requested` a case_file_id.

    `changes_requested` carries (plan_id, version before or None, version after or None), and
    `version_requested` (plan_id, version_id).
    """

    print_requested = Signal(object)
    file_requested = Signal(object)
    choice_requested = Signal(object)
    own_plan_requested = Signal(object)
    """Carries (case_file_id, the id of what the family wrote)."""
    changes_requested = Signal(object)
    evaluation_requested = Signal(object)
    version_requested = Signal(object)
    request_requested = Signal(object)
    attachment_requested = Signal(object)
    referral_requested = Signal(object)
    """Carries (case_file_id, action_id); without an action one wants to see what is there."""
    """Carries (case_file_id, the id of a request to the back office)."""

    def __init__(
        self,
        case_file_id: UUID,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Ondersteuningsplan"), parent=parent)
        self.key = f"plan:{case_file_id.hex}"
        self.marks = ClashMarks(case_file_id, services.sync_state, tasks, changes, self)
        self.bench = Bench(case_file_id, services, tasks, changes, say, marks=self.marks)
        self.editor = PlanEditor(self.bench, self)
        self.laws = LawBand(self.bench)
        self.to_file = self.add_act(self.tr("Naar het dossier"))
        self.fix = self.add_act(self.tr("Vaststellen"), "primary")
        self.question = QuestionCard(self.bench)
        self.why = FixCard()
        self.approval = ApprovalCard(self.bench)
        self.boxes = PlanBoxes(self.bench, self)
        self.no_goals = Card(self.tr("Doelen"))
        self.no_goals.add(
            EmptyState(
                self.tr("Nog geen doel. Vraag: wat wilt u over een half jaar anders hebben?")
            )
        )
        self.add_goal = button(self.tr("Doel toevoegen"), "outline")
        self.goals = PlanGoals(self.bench, self.editor, self.add_goal)
        self.for_law = LawFilter(self.tr("Doelen voor"))
        self.readers = ReadersBox(self.bench, self.tr("Wie mag het nieuwe doel lezen?"))
        self.sections = PlanParts(self.bench, self.boxes.fields, self)
        self.choice = SectionChoice()
        self.moves = LineMoves(self.goals, self.sections, self.editor, self.flush, self)
        self.versions = VersionsCard(self.bench)
        self.agreed = AgreePanel(self.bench)
        self.open_needs = OpenNeedsCard()
        self.rights = RightsCard()
        self.family_plan = FamilyPlanCard(self.bench)

        self._lay_out()
        self.add_band(self.laws)
        self.laws.ended.connect(self.editor.look)
        self.add_work(self.family_plan)
        self.family_plan.reshaped.connect(self._put_in_order)
        self.family_plan.print_wanted.connect(self._ask_own_plan)

        self.editor.shown.connect(self._show)
        self.editor.fixed.connect(self._tell_fixed)
        self.editor.refused.connect(self._tell_refused)
        self.editor.request_wanted.connect(self._ask_request)
        self.editor.referral_wanted.connect(self.referral_requested)
        self.agreed.card.scan_wanted.connect(self.attachment_requested)
        self.marks.wanted.connect(self.choice_requested)
        self.to_file.clicked.connect(self._ask_file)
        self.fix.clicked.connect(self._fix)
        self._connect_goals()
        self.versions.wanted.connect(self._ask_version)
        self._connect_versions()
        self.choice.wanted.connect(self._choose_form)

        self.parts.setEnabled(False)
        self.editor.load()

    @Slot()
    def flush(self) -> None:
        """Save everything that is being typed."""
        self.family_plan.flush()
        self.boxes.flush()
        self.goals.flush()
        self.sections.flush()

    def focus_first(self) -> None:
        self.boxes.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect_goals(self) -> None:
        self.add_goal.clicked.connect(self._add_goal)
        self.open_needs.goal_wanted.connect(self.editor.add_goal)
        self.goals.begun.connect(self._show_begun)
        self.for_law.changed.connect(self._narrow)
        self.editor.added.connect(self._widen)

    def _connect_versions(self) -> None:
        self.versions.changes.connect(self._ask_changes)
        self.versions.reading.connect(self._ask_reading)
        self.question.changes.connect(self._ask_changes)
        self.approval.reading.connect(self._ask_reading)
        self.question.fix_wanted.connect(self._fix)
        self.why.wanted.connect(self._fix_because)
        self.editor.reason_wanted.connect(self.why.open)

    def _lay_out(self) -> None:
        self.add_work(self.question)
        self.add_work(self.why)
        self.add_work(self.approval)
        reason = Card(self.tr("Aanleiding"))
        reason.add(self.boxes.fields["reason"])
        goals = (self.for_law, self.no_goals, self.goals, beside(self.add_goal, self.readers))
        for widget in (reason, self.sections.above, *goals, *self.sections.below):
            self.add_work(widget)
        self.add_work(self.agreed)
        evaluation = Card(self.tr("Evaluatie"), self.tr("Samen terugkijken"))
        evaluation.action.clicked.connect(self._ask_evaluation)
        evaluation.add(self.boxes.fields["evaluation_on"])
        for card in (self.versions, self.open_needs, evaluation, self.choice, self.rights):
            self.add_side(card)

    @Slot(object)
    def _show(self, view: PlanView) -> None:
        self.parts.setEnabled(True)
        self.set_header(self.tr("Ondersteuningsplan"), self._context(view))
        self.fix.setText(self.tr("Vaststellen als %1").replace("%1", self.editor.next_label))
        self.why.name_version(self.fix.text())
        self.question.look(view.id)
        self.approval.look(view.id)
        self.boxes.show_view(view, self.sections.regie.fields)
        self.sections.show_view(view)
        self.choice.show_view(view)
        flags = partial(self.bench.services.safety.flags, self.bench.case_file_id)
        self.bench.tasks.run(self, flags, self.choice.show_flags, self.bench.tell, "read")
        self.goals.show_view(view, self.editor.doers())
        self.laws.show_laws(view.closed_laws, view.looks, self.bench.now())
        self.no_goals.setVisible(not view.goals)
        laws = self.goals.laws_of(view)
        self.for_law.offer(law for some in laws.values() for law in some)
        self._narrow()
        chosen = (view.chosen_by, view.chosen_on)
        self.versions.show_versions(view.versions, view.agreed, view.standing, chosen)
        self.open_needs.show_needs(self.editor.needs_without_goal())
        self.rights.show_town(view.complaints_to)
        self.agreed.look()
        follow_layout(self)
        self.goals.begin_wanted()

    @Slot()
    def _narrow(self) -> None:
        """Only the goals of the law that is looked at; all of them stay in the plan."""
        if self.editor.view is not None:
            for key, laws in self.goals.laws_of(self.editor.view).items():
                if key in self.goals.widgets:
                    self.goals.widgets[key].setVisible(self.for_law.lets(*laws))

    @Slot(object)
    def _widen(self, _row_id: object) -> None:
        self.for_law.show_all()

    @Slot(object)
    def _show_begun(self, line: "GoalCard | ActionFold") -> None:
        follow_layout(self)
        self.columns.bring(line.text)

    @Slot()
    def _put_in_order(self) -> None:
        follow_layout(self)

    @Slot(object)
    def _ask_own_plan(self, text_id: UUID) -> None:
        self.flush()
        self.own_plan_requested.emit((self.bench.case_file_id, text_id))

    @Slot(object)
    def _ask_request(self, request_id: UUID) -> None:
        self.flush()
        self.request_requested.emit((self.bench.case_file_id, request_id))

    def _context(self, view: PlanView) -> str:
        if not view.versions:
            concept = self.tr("concept, nog niet vastgesteld")
            return f"{view.title} · {concept}"
        labels = self.tr(" en ").join(version.label for version in view.standing)
        last = self.tr("laatste versie %1").replace("%1", labels)
        return f"{view.title} · {last}"

    @Slot(object)
    def _choose_form(self, wanted: tuple[PlanForm, tuple[PlanPart, ...] | None]) -> None:
        self.flush()
        self.editor.choose_form(*wanted)

    @Slot()
    def _add_goal(self) -> None:
        self.editor.add_goal(visibility=self.readers.take())

    @Slot()
    def _fix(self) -> None:
        self.flush()
        self.editor.begin_fix()

    @Slot(object)
    def _fix_because(self, reason: str) -> None:
        self.flush()
        self.editor.fix(reason)

    @Slot(object)
    def _tell_fixed(self, version: VersionRow) -> None:
        self.why.done()
        words = self.tr("Vastgesteld als %1. Deze versie verandert nooit meer.")
        self.bench.say(words.replace("%1", version.label), "ok")

    @Slot(object)
    def _tell_refused(self, trouble: BaseException) -> None:
        self.bench.tell(trouble)

    @Slot()
    def _ask_file(self) -> None:
        self.flush()
        self.file_requested.emit(self.bench.case_file_id)

    @Slot()
    def _ask_evaluation(self) -> None:
        self.flush()
        self.evaluation_requested.emit(self.bench.case_file_id)

    @Slot(object)
    def _ask_version(self, version_id: UUID | None) -> None:
        self.flush()
        if self.editor.view is not None:
            self.print_requested.emit((self.editor.view.id, version_id))

    @Slot(object)
    def _ask_changes(self, ends: tuple[UUID | None, UUID | None]) -> None:
        self.flush()
        if self.editor.view is not None:
            self.changes_requested.emit((self.editor.view.id, *ends))

    @Slot(object)
    def _ask_reading(self, version_id: UUID) -> None:
        self.flush()
        if self.editor.view is not None:
            self.version_requested.emit((self.editor.view.id, version_id))
