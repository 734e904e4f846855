"""One task: what, by whom, by when; a press says that it is done."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.agenda import TaskRow, WorkerRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.due_words import last_day_mark
from wijkdesk.ui.first_words import first_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import TaskDoer

if TYPE_CHECKING:
    from uuid import UUID

    from wijkdesk.ui.editing import RowEditor

NAMES = ("text", "due", "doer", "worker_id", "doer_name")


class TaskFold(Fold):
    """`finished` and `removed` carry the row; of one's own tasks no name is told.

    `colleagues_wanted` carries the file, each time the form opens: who works with it may change.
    """

    colleagues_wanted = Signal(object)
    finished = Signal(object)
    removed = Signal(object)

    def __init__(self, row: TaskRow, bench: Bench, workers: Sequence[WorkerRow] = ()) -> None:
        super().__init__()
        self._bench, self.row = bench, row
        self.editor: RowEditor | None = None
        self._choices: list[tuple[UUID | None, str]] = []
        self.text, self.due = TextArea(least=1), DateBox()
        self.doer = ChoiceBox(choices(TaskDoer))
        self.worker, self.named = ChoiceBox(), QLineEdit()
        self.done = button(self.tr("Gedaan"), "link")
        self.remove = button(self.tr("Verwijderen"), "link")
        self.acts.insertWidget(0, self.done)
        self.offer(workers)
        self.opened.connect(self._build)
        self.opened.connect(self._ask)
        self.closed.connect(self.flush)
        self.done.clicked.connect(self._finish)
        self.remove.clicked.connect(self._remove)
        bench.waiting(self, "task", row.id, self.open)

    def offer(self, workers: Sequence[WorkerRow]) -> None:
        """The colleagues who can do it; who has it now is always among them."""
        self._workers = workers
        known = {row.id: row.name for row in workers}
        if self.row.worker_id is not None:
            known.setdefault(self.row.worker_id, self.row.worker or self.tr("Onbekende collega"))
        choices = [(None, self.tr("Nog niemand")), *known.items()]
        if choices != self._choices:
            self._choices = choices
            self.worker.set_choices(choices)

    def show_row(self, row: TaskRow, *, with_title: bool = False) -> None:
        """What the store says now."""
        self.row = row
        today = self._bench.now().date()
        who = self._who()
        about = " · ".join(filter(None, (row.title if with_title else "", who)))
        marks: tuple[Mark, ...] = ()
        if not row.is_open:
            marks = (Mark(self.tr("gedaan"), "ok", "check"),)
        elif row.due is not None:
            marks = (last_day_mark(row.due, today),)
        if row.unseen:
            marks = (*marks, Mark(self.tr("geen toegang meer"), "warn", "alert"))
            gone = self.tr("%1 ziet dit dossier niet. Kies wie de taak doet.")
            where = row.title if with_title else ""
            about = " · ".join(filter(None, (where, gone.replace("%1", row.worker or who))))
        named = first_words(row.text)
        self.say(named or self.tr("Nieuwe taak"), about, marks)
        self.done.setVisible(row.is_open)
        self.done.setAccessibleName(self.tr("Gedaan: %1").replace("%1", named))
        self.offer(self._workers)
        if self.editor is not None:
            self.editor.refresh(self._values())

    def begin(self) -> None:
        """Open it, the keyboard in the text."""
        self.open()
        self.text.setFocus()

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()

    def _who(self) -> str:
        if self.row.doer is TaskDoer.WORKER:
            mine = self.row.worker_id == self._bench.services.me.worker_id
            return "" if mine else (self.row.worker or self.tr("nog niemand"))
        return self.row.doer_name or dict(choices(TaskDoer)).get(self.row.doer, "")

    @Slot()
    def _build(self) -> None:
        fields = {
            "text": Field(self.tr("Wat moet er gebeuren?"), self.text),
            "due": Field(self.tr("Uiterlijk"), self.due),
            "doer": Field(self.tr("Wie doet het?"), self.doer),
            "worker_id": Field(self.tr("Collega"), self.worker),
            "doer_name": Field(self.tr("Naam"), self.named),
        }
        grid = FieldGrid()
        grid.add_row((fields["text"], 12))
        grid.add_row((fields["doer"], 7), (fields["due"], 5))
        grid.add_row((fields["worker_id"], 6), (fields["doer_name"], 6))
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(grid)
        layout.addLayout(left_link(self.remove))
        form.setFocusProxy(self.text)
        save = partial(self._bench.services.agenda.save_task, self.row.id)
        self.editor = self._bench.editor("task", self.row.id, save, self._values(), self)
        self.editor.bind("text", self.text, fields["text"], empty="")
        day = self.due
        self.editor.bind("due", day, fields["due"], read=day.day, write=day.set_day)
        for name, box in (("doer", self.doer), ("worker_id", self.worker)):
            self.editor.bind(name, box, fields[name])
        self.editor.bind("doer_name", self.named, fields["doer_name"])
        self._fields = fields
        self.doer.currentIndexChanged.connect(self._fit)
        self._fit()
        self.set_form(form)

    @Slot()
    def _fit(self) -> None:
        """A colleague is chosen from the list, somebody else is called by name."""
        of_team = self.doer.value() in (TaskDoer.WORKER, None)
        self._fields["worker_id"].setVisible(of_team)
        self._fields["doer_name"].setVisible(not of_team)

    def _values(self) -> dict[str, object]:
        return {name: getattr(self.row, name) for name in NAMES}

    @Slot()
    def _ask(self) -> None:
        self.colleagues_wanted.emit(self.row.case_file_id)

    @Slot()
    def _finish(self) -> None:
        self.flush()
        self.finished.emit(self.row)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.row)
