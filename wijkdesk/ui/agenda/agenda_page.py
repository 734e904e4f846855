"""The agenda: a day or a week of appointments, and beside it every open task."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wijkdesk.services.agenda import AgendaView, TaskRow
from wijkdesk.services.changes import Changes
from wijkdesk.services.files import FileLine
from wijkdesk.services.house import Services
from wijkdesk.ui.agenda.caseload_card import CaseloadCard
from wijkdesk.ui.agenda.day_list import DayList
from wijkdesk.ui.agenda.ics_button import IcsButton
from wijkdesk.ui.agenda_lists import AgendaLists
from wijkdesk.ui.back_card import BackCard
from wijkdesk.ui.bench import NO_FILE, Bench
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.confirming import confirms
from wijkdesk.ui.language import full_day_text
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.enter_area import EnterArea
from wijkdesk.ui.widgets.field import Field, on_the_line_of_a_field
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button, divider, label

DAY, WEEK = 1, 7


class AgendaPage(Page):
    """What is typed in a form saves itself; nothing else has to be pressed.

    `evaluation_requested` carries the id of the file whose plan is looked back on,
    `file_requested` that of a file of one's own.
    """

    evaluation_requested = Signal(object)
    file_requested = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._now = now
        self._bench = Bench(NO_FILE, services, tasks, changes, say)
        self._turn = 0
        self._first = now().date()
        self._days = WEEK
        self.view: AgendaView | None = None
        self.pouch = self.add_act(self.tr("Meeneemmap"))
        self.locations = self.add_act(self.tr("AZC en school"))
        self.earlier = button(self.tr("Eerder"))
        self.this_day = button(self.tr("Vandaag"))
        self.later = button(self.tr("Later"))
        self.span = ChoiceBox([(DAY, self.tr("Dag")), (WEEK, self.tr("Week"))])
        self.span.set_value(WEEK)
        self.span.setAccessibleName(self.tr("Dag of week"))
        self.lists = AgendaLists(self._bench, self, with_titles=True)
        self.days = DayList(self.lists)
        self.back = BackCard()
        self.file = ChoiceBox([(None, self.tr("Bij geen dossier"))])
        self.file.set_value(None)
        self.add = button(self.tr("Nieuwe afspraak"), "outline")
        self.task_card = Card(self.tr("Taken"))
        self.new_task = EnterArea()
        self.add_task = button(self.tr("Zet erbij"), "outline")
        self.none = label(self.tr("Er staan geen taken open."), "context")
        self.load = CaseloadCard(self._bench)
        self.ics = IcsButton(tasks, say, confirms(services, tasks, self._bench.tell), self)

        self._lay_out()

        for act, go in ((self.earlier, self._back), (self.later, self._forth)):
            act.clicked.connect(go)
        self.this_day.clicked.connect(self._to_today)
        self.span.currentIndexChanged.connect(self._span_chosen)
        self.add.clicked.connect(self._add)
        self.back.wanted.connect(self.evaluation_requested)
        self.load.phases.file_wanted.connect(self.file_requested)
        self.new_task.entered.connect(self._add_task)
        self.add_task.clicked.connect(self._add_task)
        self.shown.connect(self.look_again)
        self.shown.connect(self._ask_files)
        self.shown.connect(self.load.look)
        changes.changed.connect(self._hear)

    def focus_first(self) -> None:
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def flush(self) -> None:
        """Save everything that is being typed."""
        self.lists.flush()
        self.load.flush()

    @Slot()
    def look_again(self) -> None:
        """Read these days anew."""
        self._turn += 1
        work = partial(self._bench.services.agenda.view, self._first, self._days)
        done = partial(self._show, self._turn)
        self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    def _lay_out(self) -> None:
        bar = FlowLayout(spacing=8)
        for act in (self.earlier, self.this_day, self.later, self.span, self.ics):
            bar.addWidget(act)
        self.columns.work.addLayout(bar)
        self.add_work(self.ics.confirm)
        self.add_work(self.days)
        self.add_work(self.back)
        below = QHBoxLayout()
        below.setSpacing(px(12))
        below.addWidget(Field(self.tr("Bij welk dossier?"), self.file), 1)
        below.addLayout(on_the_line_of_a_field(self.add))
        made = Card(self.tr("Afspraak maken"))
        made.body.addLayout(below)
        self.add_work(made)
        self.task_card.add(Field(self.tr("Nieuwe taak"), self.new_task))
        self.task_card.add(self.add_task)
        self.task_card.body.setAlignment(self.add_task, Qt.AlignmentFlag.AlignLeft)
        self.task_card.add(divider())
        self.task_card.add(self.none)
        self.task_card.add(self.lists.tasks)
        self.add_side(self.task_card)
        self.add_side(self.load)
        self.set_header(self.tr("Agenda"), self.tr("Uw afspraken en taken."))

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        if self.isVisible():
            self.look_again()

    @Slot()
    def _ask_files(self) -> None:
        """One's own files as they are each time the page comes into view; that is noted."""
        work = self._bench.services.files.mine
        self._bench.tasks.run(self, work, self._offer_files, self._bench.tell, "read")

    def _offer_files(self, lines: list[FileLine]) -> None:
        there = [(line.case_file_id, line.title) for line in lines if line.closed_on is None]
        self.file.set_choices([(None, self.tr("Bij geen dossier")), *there])
        if self.file.currentIndex() < 0:
            self.file.set_value(None)

    def _show(self, turn: int, view: AgendaView) -> None:
        if turn != self._turn:
            return
        self.view = view
        last = self._first + timedelta(days=self._days - 1)
        said = full_day_text(self._first)
        if last != self._first:
            said = self.tr("%1 tot en met %2").replace("%1", said)
            said = said.replace("%2", full_day_text(last))
        self.set_header(self.tr("Agenda"), said)
        # An empty list would say that nothing is planned, and nobody knows that now.
        self.columns.setVisible(not view.closed)
        self.days.show_days(view.appointments, self._now().date())
        self.back.show_plans(view.evaluations, self._now().date())
        self.lists.show_tasks(_by_household(view))
        self.none.setVisible(not view.tasks)
        self.ics.show_appointments(view.appointments)
        follow_layout(self)

    @Slot()
    def _back(self) -> None:
        self._go(self._first - timedelta(days=self._days))

    @Slot()
    def _forth(self) -> None:
        self._go(self._first + timedelta(days=self._days))

    @Slot()
    def _to_today(self) -> None:
        self._go(self._now().date())

    def _go(self, day: date) -> None:
        self.flush()
        self._first = day
        self.look_again()

    @Slot()
    def _span_chosen(self) -> None:
        days = self.span.value()
        if isinstance(days, int):
            self._days = days
            self._go(self._first)

    @Slot()
    def _add(self) -> None:
        chosen = self.file.value()
        self.lists.add_appointment(self._first, chosen if isinstance(chosen, UUID) else None)

    @Slot()
    def _add_task(self) -> None:
        self.lists.add_task(self.new_task)


def _by_household(view: AgendaView) -> list[TaskRow]:
    """Those without a file first, then by household; within it by day, as they came."""
    return sorted(view.tasks, key=lambda row: (row.title or "").casefold())
