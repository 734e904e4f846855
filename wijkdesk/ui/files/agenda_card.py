"""What will be done and when people meet, in the file of one household."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout

from wijkdesk.services.files import FileView
from wijkdesk.ui.agenda_lists import AgendaLists
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.enter_area import EnterArea
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import button, divider


class AgendaCard(Card):
    """A task is a line and Enter; an appointment opens its form."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Taken en afspraken"))
        self._bench = bench
        self.lists = AgendaLists(bench, self)
        self.new_task = EnterArea()
        self.add_task = button(self.tr("Taak toevoegen"), "outline")
        self.add_appointment = button(self.tr("Afspraak maken"), "outline")
        acts = QHBoxLayout()
        acts.setSpacing(px(12))
        for act in (self.add_task, self.add_appointment):
            acts.addWidget(act)
        acts.addStretch(1)
        self.lines = (divider(), divider())
        for part in (self.lists.appointments, self.lines[0], self.lists.tasks, self.lines[1]):
            self.add(part)
        self.add(Field(self.tr("Nieuwe taak"), self.new_task))
        self.body.addLayout(acts)

        self.new_task.entered.connect(self._add_task)
        self.add_task.clicked.connect(self._add_task)
        self.add_appointment.clicked.connect(self._add_appointment)

    def show_view(self, view: FileView) -> None:
        """What the store says now."""
        self.lists.show_appointments(view.appointments)
        self.lists.show_tasks(view.tasks)
        self.lists.appointments.setVisible(bool(view.appointments))
        self.lists.tasks.setVisible(bool(view.tasks))
        self.lines[0].setVisible(bool(view.appointments) and bool(view.tasks))
        self.lines[1].setVisible(bool(view.appointments) or bool(view.tasks))

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        self.lists.flush()

    @Slot()
    def _add_task(self) -> None:
        self.lists.add_task(self.new_task, self._bench.case_file_id)

    @Slot()
    def _add_appointment(self) -> None:
        self.lists.add_appointment(self._bench.now().date(), self._bench.case_file_id)
