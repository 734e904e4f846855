"""Who takes a registration, and when and where the talk is."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.services.registrations import RegistrationRow, WorkerRow
from wijkdesk.ui.editing import RowEditor
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.time_box import TimeBox
from wijkdesk.ui.widgets.words import button

FIELDS = ("assigned_to", "talk_on", "talk_time", "talk_place")


class PickupCard(Card):
    """`me` is offered with one press; `taken` says that it was pressed."""

    taken = Signal()

    def __init__(self, me: UUID, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._me = me
        self._workers: Sequence[WorkerRow] = ()
        self._now: tuple[UUID | None, str | None] = (None, None)
        self.set_title(self.tr("Wie pakt het op"))
        self.worker_box = ChoiceBox([(None, self.tr("Nog niemand"))])
        self.take = button(self.tr("Ik pak het op"), "link")
        self.day_box = DateBox()
        self.time_box = TimeBox()
        self.place_box = QLineEdit()
        self.worker = Field(self.tr("Collega"), self.worker_box, label_left=True)
        self.day = Field(self.tr("Gesprek op"), self.day_box)
        self.time = Field(self.tr("Om"), self.time_box)
        self.place = Field(self.tr("Waar is het gesprek"), self.place_box)
        grid = FieldGrid()
        grid.add_row((self.day, 4), (self.time, 3), (self.place, 5))
        self.add(self.worker)
        self.body.addLayout(left_link(self.take))
        self.add(grid)
        self.take.clicked.connect(self._take)
        self.worker_box.currentIndexChanged.connect(self._show_take)

    def bind(self, editor: RowEditor) -> None:
        """Let the boxes save themselves."""
        editor.bind("assigned_to", self.worker_box, self.worker)
        editor.bind("talk_on", self.day_box, self.day)
        editor.bind(
            "talk_time",
            self.time_box,
            self.time,
            read=self.time_box.time,
            write=self.time_box.set_time,
        )
        editor.bind("talk_place", self.place_box, self.place)

    def offer(self, workers: Sequence[WorkerRow]) -> None:
        """The colleagues to choose from."""
        self._workers = workers
        self._offer()

    def show_row(self, row: RegistrationRow) -> None:
        """Who has it now stands in the list, also when they left the team."""
        self._now = (row.assigned_to, row.assigned)
        self._offer()

    def _offer(self) -> None:
        offered: list[tuple[object, str]] = [(worker.id, worker.name) for worker in self._workers]
        who, name = self._now
        if who is not None and who not in {worker.id for worker in self._workers}:
            offered.append((who, name or self.tr("Onbekende collega")))
        self.worker_box.set_choices([(None, self.tr("Nog niemand")), *offered])
        self._show_take()

    def _show_take(self) -> None:
        can = self._me in self.worker_box.values and self.worker_box.value() != self._me
        self.take.setVisible(can)

    def _take(self) -> None:
        """As if one had chosen oneself in the list."""
        self.worker_box.set_value(self._me)
        self.worker_box.setFocus()
        self.taken.emit()
