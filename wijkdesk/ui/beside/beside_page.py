"""Meekijkstand: the shared part of one file in large type, to read and to write together."""

from collections.abc import Hashable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.beside import ActionRow, BesideNeed, BesideView, GoalRow
from wijkdesk.services.changes import Changes
from wijkdesk.services.house import Services
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.beside.changed_part import ChangedPart
from wijkdesk.ui.beside.goal_words import ActionWords, Doers, GoalWords
from wijkdesk.ui.beside.own_words import OwnWords
from wijkdesk.ui.beside.plan_end import PlanEnd
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import enlarge, px
from wijkdesk.ui.trends import Trends
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.message_bar import MessageBar
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import role_word

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = ("reason", "agreements", "evaluation_on")
SIZES = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5)
FIRST = SIZES.index(1.5)
COLUMN = 1200
LARGER, SMALLER = ("Ctrl++", "Ctrl+="), ("Ctrl+-",)


class BesidePage(Page):
    """`left` asks for the way back; messages of this page stay on it.

    `print_wanted` carries the plan and its fixed version, with what was said of it.
    `gone` says that this file may not be seen any more; it carries a set with its id.
    """

    left = Signal()
    print_wanted = Signal(object)
    gone = Signal(object)
    measure = COLUMN

    def __init__(
        self,
        case_file_id: UUID,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Samen bekijken"), parent=parent)
        self.key = f"beside:{case_file_id.hex}"
        self.messages = MessageBar()
        self.bench = Bench(case_file_id, services, tasks, changes, self.messages.show_message)
        self.view: BesideView | None = None
        self.form: RowEditor | None = None
        self.size_step = FIRST
        self._turn = 0
        self._needs: dict[Hashable, BesideNeed] = {}
        self._goals: dict[Hashable, GoalRow] = {}
        self._wanted: UUID | None = None
        self.doers = Doers(self)
        self.smaller = self.add_act(self.tr("Kleiner"))
        self.larger = self.add_act(self.tr("Groter"))
        self.done = self.add_act(self.tr("Klaar (F8)"))
        self.people = Card(self.tr("Voor wie is dit?"))
        self.reason, self.agreements = TextArea(least=2), TextArea(least=2)
        self.evaluation = DateBox()
        self.fields = {
            "reason": Field(self.tr("Wat wilt u anders?"), self.reason),
            "agreements": Field(self.tr("Wat spreken wij met elkaar af?"), self.agreements),
            "evaluation_on": Field(
                self.tr("Wanneer kijken wij samen hoe het gaat?"),
                self.evaluation,
                hint=self.tr("Typ een dag, zoals “24 nov” of “over 6 weken”."),
            ),
        }
        self.own_words = Card(self.tr("In uw eigen woorden"))
        self.how_it_goes = Card(self.tr("Hoe gaat het volgens uzelf?"))
        self.trends = Trends(quotes=False)
        self.needs: Pile[OwnWords] = Pile(spacing=12)
        self.goals: Pile[GoalWords] = Pile()
        self.begin_plan = button(self.tr("Samen een plan maken"), "outline")
        self.add_goal = button(self.tr("Nog een doel"), "outline")
        self.changed = ChangedPart(self.bench)
        self.end = PlanEnd(self.bench, self.flush)
        self.why = Card(self.tr("Waarom is er een plan?"))
        self.together = Card(self.tr("Afspraken"))
        self.later = Card(self.tr("Samen terugkijken"))
        self.keys = [QShortcut(QKeySequence(key), self) for key in (*LARGER, *SMALLER)]

        self._lay_out()
        self._resize_type()

        self.smaller.clicked.connect(self._make_smaller)
        self.larger.clicked.connect(self._make_larger)
        self.done.clicked.connect(self.left)
        self.begin_plan.clicked.connect(self._begin_plan)
        self.add_goal.clicked.connect(self._add_goal)
        self.end.print_wanted.connect(self.print_wanted)
        changes.changed.connect(self._hear)
        for shortcut in self.keys:
            larger = shortcut.key() != QKeySequence(SMALLER[0])
            shortcut.activated.connect(self._make_larger if larger else self._make_smaller)
        self.parts.setEnabled(False)
        self.load()

    def load(self) -> None:
        """Read the file again from the beginning: each time it is noted first."""
        opened = self.bench.services.beside.open
        self._turn += 1
        done = partial(self._show, self._turn)
        self.bench.run(self, partial(opened, self.bench.case_file_id), done)

    @Slot()
    def flush(self) -> None:
        """Save everything that is being typed."""
        if self.form is not None:
            self.form.flush()
        for need in self.needs.widgets.values():
            need.flush()
        for goal in self.goals.widgets.values():
            goal.flush()

    def focus_first(self) -> None:
        first = next(iter(self.needs.widgets.values()), None)
        if self.view is None:
            box: QWidget = self.done
        elif first is not None:
            box = first.words
        else:
            box = self.reason if self.view.plan_id is not None else self.begin_plan
        box.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._resize_type()

    def _lay_out(self) -> None:
        self.own_words.add(self.needs)
        self.how_it_goes.add(self.trends)
        self.why.add(self.fields["reason"])
        self.together.add(self.fields["agreements"])
        self.later.add(self.fields["evaluation_on"])
        work = (
            (self.people, self.own_words, self.how_it_goes, self.why, self.begin_plan),
            (self.goals, self.add_goal, self.together, self.later, self.changed, self.end),
        )
        for widget in (*work[0], *work[1]):
            self.add_work(widget)
        for act in (self.begin_plan, self.add_goal):
            self.columns.work.setAlignment(act, Qt.AlignmentFlag.AlignLeft)
        whole = self.layout()
        if whole is not None:
            whole.addWidget(self.messages)

    def _resize_type(self) -> None:
        size = SIZES[self.size_step]
        enlarge(self, size)
        self.smaller.setEnabled(self.size_step > 0)
        self.larger.setEnabled(self.size_step < len(SIZES) - 1)

    @Slot()
    def _make_larger(self) -> None:
        self._step(1)

    @Slot()
    def _make_smaller(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        wanted = min(max(self.size_step + step, 0), len(SIZES) - 1)
        if wanted != self.size_step:
            self.size_step = wanted
            self._resize_type()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        file_id = self.bench.case_file_id
        if self.view is not None and (changes.touches(file_id) or not changes.files):
            self._look()

    def _look(self) -> None:
        self._turn += 1
        work = partial(self.bench.services.beside.get, self.bench.case_file_id)
        done = partial(self._show, self._turn)
        self.bench.tasks.run(self, work, done, self._not_seen, "read")

    def _not_seen(self, trouble: BaseException) -> None:
        if isinstance(trouble, RuleBrokenError):
            self.gone.emit(frozenset({self.bench.case_file_id}))
        else:
            self.bench.tell(trouble)

    def _show(self, turn: int, view: BesideView) -> None:
        if turn != self._turn:
            return
        is_first, self.view = self.view is None, view
        self.parts.setEnabled(True)
        asked = self.tr("Dit kijken wij samen na. Klopt er iets niet? Zeg het.")
        self.set_header(view.title, asked)
        self._show_people(view)
        self._needs = {need.id: need for need in view.needs}
        self.needs.keep_only(self._needs, self._make_need)
        for key, need in self._needs.items():
            self.needs.widgets[key].show_need(need)
        self.own_words.setVisible(bool(view.needs))
        self.trends.show_trends(view.trends, self.bench.now().date())
        self.how_it_goes.setVisible(bool(view.trends))
        self._show_plan(view)
        follow_layout(self)
        if is_first and self.isVisible():
            self.focus_first()
        self._begin_wanted()

    def _show_people(self, view: BesideView) -> None:
        self.people.clear()
        self.doers.show_people(view.people)
        for person in view.people:
            age = self.tr("%n jaar", "", person.age) if person.age is not None else ""
            about = " · ".join(filter(None, (role_word(person.role), age)))
            row = QHBoxLayout()
            row.setSpacing(px(20))
            row.addWidget(label(person.name, "strong"))
            row.addWidget(label(about, "context"), 1)
            self.people.body.addLayout(row)

    def _show_plan(self, view: BesideView) -> None:
        has_plan = view.plan_id is not None
        for part in (self.why, self.goals, self.add_goal, self.together, self.later):
            part.setVisible(has_plan)
        self.changed.show_view(view)
        self.end.show_view(view)
        self.begin_plan.setVisible(not has_plan)
        if view.plan_id is None:
            return
        values = {name: getattr(view, name) for name in NAMES}
        if self.form is None:
            self.form = self._tie_form(view.plan_id, values)
        self.form.refresh(values)
        self._goals = {goal.id: goal for goal in view.goals}
        self.goals.keep_only(self._goals, self._make_goal)
        for number, (key, goal) in enumerate(self._goals.items(), 1):
            self.goals.widgets[key].show_goal(goal, number)
            now = view.round
            if now is not None:
                given = now.scores[goal.id]
                self.goals.widgets[key].score.show_score(now.evaluation_id, given, view.people)
            self.goals.widgets[key].score.setVisible(now is not None)
        self.goals.setVisible(bool(view.goals))

    def _tie_form(self, plan_id: UUID, values: dict[str, object]) -> "RowEditor":
        save = partial(self.bench.services.plans.save_plan, plan_id)
        form = self.bench.editor("plan", plan_id, save, values, self)
        form.bind("reason", self.reason, self.fields["reason"])
        form.bind("agreements", self.agreements, self.fields["agreements"])
        day = self.evaluation
        named = self.fields["evaluation_on"]
        form.bind("evaluation_on", day, named, read=day.day, write=day.set_day)
        return form

    def _make_need(self, key: Hashable) -> OwnWords:
        return OwnWords(self._needs[key], self.bench)

    def _make_goal(self, key: Hashable) -> GoalWords:
        made = GoalWords(self._goals[key], self.bench, self.doers)
        made.action_wanted.connect(self._add_action)
        return made

    @Slot()
    def _begin_plan(self) -> None:
        work = partial(self.bench.services.plans.start, self.bench.case_file_id)
        self.bench.run(self, work, self._begun)

    def _begun(self, _plan: object) -> None:
        self.bench.announce_file()

    @Slot()
    def _add_goal(self) -> None:
        if self.view is not None and self.view.plan_id is not None:
            work = partial(self.bench.services.plan_lines.add_goal, self.view.plan_id)
            self.bench.run(self, work, self._added)

    @Slot(object)
    def _add_action(self, goal_id: UUID) -> None:
        work = partial(self.bench.services.plan_lines.add_action, goal_id)
        self.bench.run(self, work, self._added)

    def _added(self, row: GoalRow | ActionRow) -> None:
        self._wanted = row.id
        self.bench.announce_file()

    def _begin_wanted(self) -> None:
        """Bring the keyboard to a line that was just added."""
        lines: list[tuple[Hashable, GoalWords | ActionWords]] = [*self.goals.widgets.items()]
        for goal in self.goals.widgets.values():
            lines += goal.lines.widgets.items()
        line = dict(lines).get(self._wanted)
        if line is not None:
            self._wanted = None
            line.begin()
            self.columns.ensureWidgetVisible(line)
