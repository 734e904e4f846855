"""The support plan: why, goals with actions, agreements; fixed in versions that never change."""

from collections.abc import Callable, Hashable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from wijkdesk.services.house import Services
from wijkdesk.services.plans import GoalRow, PlanView, VersionRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.clash_marks import ClashMarks
from wijkdesk.ui.plain_hint import PlainHint
from wijkdesk.ui.plans.action_fold import ActionFold
from wijkdesk.ui.plans.agree_panel import AgreePanel
from wijkdesk.ui.plans.family_plan_card import FamilyPlanCard
from wijkdesk.ui.plans.fix_card import FixCard
from wijkdesk.ui.plans.goal_card import GoalCard
from wijkdesk.ui.plans.line_drag import Group, LineDrag, Placed
from wijkdesk.ui.plans.plan_editor import PlanEditor
from wijkdesk.ui.plans.plan_parts import PlanParts
from wijkdesk.ui.plans.plan_sides import OpenNeedsCard, VersionsCard
from wijkdesk.ui.plans.question_card import QuestionCard
from wijkdesk.ui.plans.section_choice import SectionChoice
from wijkdesk.ui.plans.section_fold import SectionFold
from wijkdesk.ui.readers_box import ReadersBox, beside
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button
from wijkdesk.vocabulary import PlanForm, PlanPart

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = (
    "reason",
    "agreements",
    "sharing",
    "evaluation_on",
    "regie_level",
    "casus_name",
    "casus_phone",
)

MOVES = ("Alt+Up", "Alt+Down", "Alt+Shift+Up", "Alt+Shift+Down")
"""Among its own; with Shift an action goes to another goal."""


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
        self.form: RowEditor | None = None
        self._goals: dict[Hashable, GoalRow] = {}
        self._wanted: UUID | None = None
        self._went: UUID | None = None
        self.to_file = self.add_act(self.tr("Naar het dossier"))
        self.fix = self.add_act(self.tr("Vaststellen"), "primary")
        self.question = QuestionCard(self.bench)
        self.why = FixCard()
        self.reason = TextArea(least=2)
        self.agreements = TextArea(least=2)
        self.sharing = TextArea(least=2)
        self.evaluation = DateBox()
        self.no_goals = Card(self.tr("Doelen"))
        self.no_goals.add(
            EmptyState(
                self.tr("Nog geen doel. Vraag: wat wilt u over een half jaar anders hebben?")
            )
        )
        self.goals: Pile[GoalCard] = Pile()
        self.add_goal = button(self.tr("Doel toevoegen"), "outline")
        self.readers = ReadersBox(self.bench, self.tr("Wie mag het nieuwe doel lezen?"))
        self.fields = {
            "reason": Field(self.tr("Waarom is er een plan?"), self.reason),
            "agreements": Field(self.tr("Wat spreken wij met elkaar af?"), self.agreements),
            "sharing": Field(self.tr("Wie mag wat weten?"), self.sharing),
            "evaluation_on": Field(
                self.tr("Samen bespreken hoe het gaat"),
                self.evaluation,
                hint=self.tr("Typ een dag, zoals “24 nov” of “over 6 weken”."),
            ),
        }
        for name in ("reason", "agreements", "sharing"):
            PlainHint(self.fields[name], self.bench)
        self.sections = PlanParts(self.bench, self.fields, self)
        self.fields |= self.sections.regie.fields
        self.choice, self.drag = SectionChoice(), LineDrag(self.columns, self._groups, self)
        self.versions = VersionsCard(self.bench)
        self.agreed = AgreePanel(self.bench)
        self.open_needs = OpenNeedsCard()
        self.family_plan = FamilyPlanCard(self.bench)
        self.keys = [QShortcut(QKeySequence(key), self) for key in MOVES]

        self._lay_out()
        self.add_work(self.family_plan)
        self.family_plan.reshaped.connect(self._put_in_order)
        self.family_plan.print_wanted.connect(self._ask_own_plan)

        self.editor.shown.connect(self._show)
        self.editor.added.connect(self._want)
        self.editor.fixed.connect(self._tell_fixed)
        self.editor.refused.connect(self._tell_refused)
        self.marks.wanted.connect(self.choice_requested)
        self.to_file.clicked.connect(self._ask_file)
        self.fix.clicked.connect(self._fix)
        self.add_goal.clicked.connect(self._add_goal)
        self.versions.wanted.connect(self._ask_version)
        self._connect_versions()
        self.open_needs.goal_wanted.connect(self.editor.add_goal)
        self._listen()

        self.parts.setEnabled(False)
        self.editor.load()

    def _listen(self) -> None:
        """To what goes to another place, and to what parts are wanted."""
        self.editor.placed.connect(self._follow)
        self.choice.wanted.connect(self._choose_form)
        self.drag.placed.connect(self._place)
        self.sections.made.connect(self._watch)
        slots = (self._move_up, self._move_down, self._move_to_before, self._move_to_next)
        for shortcut, slot in zip(self.keys, slots, strict=True):
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    @Slot()
    def flush(self) -> None:
        """Save everything that is being typed."""
        self.family_plan.flush()
        if self.form is not None:
            self.form.flush()
        for card in self.goals.widgets.values():
            card.flush()
        self.sections.flush()

    def focus_first(self) -> None:
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect_versions(self) -> None:
        self.versions.changes.connect(self._ask_changes)
        self.versions.reading.connect(self._ask_reading)
        self.question.changes.connect(self._ask_changes)
        self.question.fix_wanted.connect(self._fix)
        self.why.wanted.connect(self._fix_because)
        self.editor.reason_wanted.connect(self.why.open)

    def _lay_out(self) -> None:
        self.add_work(self.question)
        self.add_work(self.why)
        reason = Card(self.tr("Aanleiding"))
        reason.add(self.fields["reason"])
        goals = (self.no_goals, self.goals, beside(self.add_goal, self.readers))
        for widget in (reason, self.sections.above, *goals, *self.sections.below):
            self.add_work(widget)
        self.add_work(self.agreed)
        evaluation = Card(self.tr("Evaluatie"), self.tr("Samen terugkijken"))
        evaluation.action.clicked.connect(self._ask_evaluation)
        evaluation.add(self.fields["evaluation_on"])
        for card in (self.versions, self.open_needs, evaluation, self.choice):
            self.add_side(card)

    @Slot(object)
    def _show(self, view: PlanView) -> None:
        self.parts.setEnabled(True)
        self.set_header(self.tr("Ondersteuningsplan"), self._context(view))
        self.fix.setText(self.tr("Vaststellen als %1").replace("%1", self.editor.next_label))
        self.why.name_version(self.fix.text())
        self.question.look(view.id)
        self._show_form(view)
        doers = self.editor.doers()
        self.sections.show_view(view)
        self.choice.show_view(view)
        self._goals = {goal.id: goal for goal in view.goals}
        self.goals.keep_only(self._goals, self._make)
        for number, (key, goal) in enumerate(self._goals.items(), 1):
            self.goals.widgets[key].show_goal(goal, number, view, doers)
        self._show_ways()
        self.no_goals.setVisible(not view.goals)
        self.versions.show_versions(view.versions, view.agreed, view.standing)
        self.open_needs.show_needs(self.editor.needs_without_goal())
        self.agreed.look()
        follow_layout(self)
        self._begin_wanted()

    @Slot()
    def _put_in_order(self) -> None:
        follow_layout(self)

    @Slot(object)
    def _ask_own_plan(self, text_id: UUID) -> None:
        self.flush()
        self.own_plan_requested.emit((self.bench.case_file_id, text_id))

    def _context(self, view: PlanView) -> str:
        if not view.versions:
            return f"{view.title} · {self.tr('concept, nog niet vastgesteld')}"
        labels = self.tr(" en ").join(version.label for version in view.standing)
        last = self.tr("laatste versie %1").replace("%1", labels)
        return f"{view.title} · {last}"

    def _show_form(self, view: PlanView) -> None:
        values = {name: getattr(view, name) for name in NAMES}
        if self.form is not None:
            self.form.refresh(values)
            return
        save = partial(self.bench.services.plans.save_plan, view.id)
        form = self.bench.editor("plan", view.id, save, values, self)
        boxes = (
            ("reason", self.reason),
            ("agreements", self.agreements),
            ("sharing", self.sharing),
            ("evaluation_on", self.evaluation),
            *((name, field.box) for name, field in self.sections.regie.fields.items()),
        )
        for name, box in boxes:
            form.bind(name, box, self.fields[name])
        self.form = form

    def _make(self, key: Hashable) -> GoalCard:
        card = GoalCard(self._goals[key], self.bench)
        card.act.connect(self._act)
        card.went.connect(self._follow)
        card.made.connect(self._watch)
        self._watch(card)
        return card

    def _show_ways(self) -> None:
        """Which actions have a goal above and below them to go to."""
        cards = [card for card in self.goals.widgets.values() if not card.row.hidden]
        for number, card in enumerate(cards):
            for line in card.lines.widgets.values():
                line.show_ways(before=number > 0, after=number < len(cards) - 1)

    @Slot(object)
    def _watch(self, line: GoalCard | ActionFold | SectionFold) -> None:
        self.drag.watch(line.grip)

    def _groups(self, kind: str, row_id: UUID) -> list[Group]:
        """Among which lines one of this kind may be let go."""
        cards = [card for card in self.goals.widgets.values() if not card.row.hidden]
        if kind == "goal":
            return [Group(None, self.goals, [(card.row.id, card) for card in cards])]
        if kind == "action":
            return [card.group() for card in cards]
        card = self.sections.card_of(row_id)
        return [card.group()] if card is not None else []

    @Slot(object)
    def _place(self, placed: Placed) -> None:
        self.flush()
        if placed.kind == "goal":
            self.editor.place_goal(placed.row_id, placed.before)
        elif placed.kind == "action" and placed.group is not None:
            self.editor.place_action(placed.row_id, placed.group, placed.before)
        elif (card := self.sections.card_of(placed.row_id)) is not None:
            card.place(placed.row_id, placed.before)

    @Slot(object)
    def _choose_form(self, wanted: tuple[PlanForm, tuple[PlanPart, ...] | None]) -> None:
        self.flush()
        self.editor.choose_form(*wanted)

    @Slot(object)
    def _follow(self, row_id: UUID) -> None:
        """Another row says the same now: the keyboard goes on there."""
        self._went = row_id

    @Slot(object)
    def _act(self, wanted: tuple[str, str, UUID]) -> None:
        act, kind, row_id = wanted
        if act == "add_action":
            self.editor.add_action(row_id)
        elif act == "finish":
            self.editor.finish(row_id)
        elif act in {"goal_up", "goal_down"}:
            self.editor.move_on(row_id, up=act == "goal_up")
        elif act == "remove":
            self.add_goal.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.remove(kind, row_id)
        else:
            self.editor.move(kind, row_id, up=act == "up")

    @Slot(object)
    def _want(self, row_id: UUID) -> None:
        self._wanted = row_id

    def _begin_wanted(self) -> None:
        """Bring the keyboard to a line that was just added, or that has other readers now."""
        lines = [*self.goals.widgets.items()]
        for card in self.goals.widgets.values():
            lines += card.lines.widgets.items()  # type: ignore[arg-type]
        for key, line in lines:
            if key == self._went:
                self._went = None
                fold = line.fold if isinstance(line, GoalCard) else line
                fold.toggle.setFocus(Qt.FocusReason.OtherFocusReason)
            if key == self._wanted:
                self._wanted = None
                line.begin()
                follow_layout(self)
                self.columns.ensureWidgetVisible(line)

    @Slot()
    def _move_up(self) -> None:
        self._move(up=True)

    @Slot()
    def _move_down(self) -> None:
        self._move(up=False)

    def _move(self, *, up: bool) -> None:
        """The action, goal or line of a section that has the keyboard goes one place."""
        widget = self._with_keyboard()
        if isinstance(widget, SectionFold):
            card = self.sections.card_of(widget.row.id)
            if card is not None:
                card.step(widget.row.id, up=up)
        elif widget is not None:
            self.flush()
            self.editor.move(widget.kind, widget.row.id, up=up)

    @Slot()
    def _move_to_before(self) -> None:
        self._move_on(up=True)

    @Slot()
    def _move_to_next(self) -> None:
        self._move_on(up=False)

    def _move_on(self, *, up: bool) -> None:
        widget = self._with_keyboard()
        if isinstance(widget, ActionFold):
            self.flush()
            self.editor.move_on(widget.row.id, up=up)

    def _with_keyboard(self) -> ActionFold | GoalCard | SectionFold | None:
        widget: QWidget | None = self.focusWidget()
        while widget is not None and not isinstance(widget, (ActionFold, GoalCard, SectionFold)):
            widget = widget.parentWidget()
        return widget

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
