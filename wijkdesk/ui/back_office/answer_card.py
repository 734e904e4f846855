"""What the back office said: noted by hand, or read from the file that came back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.back_office_requests import RequestView
from wijkdesk.services.changes import Changes
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import written_day
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import RequestStatus

ANSWERS = (
    RequestStatus.PENDING,
    RequestStatus.GRANTED,
    RequestStatus.REFUSED,
    RequestStatus.WITHDRAWN,
)


class AnswerCard(Card):
    """Only there once it was sent; `hear` can be noted again when something else is heard."""

    def __init__(self, view: RequestView, bench: Bench) -> None:
        super().__init__("")
        self._bench, self._view = bench, view
        self.set_title(self.tr("Antwoord"))
        self.now = label("", "secondary")
        self.status = ChoiceBox([(None, self.tr("Nog kiezen")), *((x, word(x)) for x in ANSWERS)])
        self.day, self.number = DateBox(), QLineEdit()
        self.words = TextArea(least=2)
        self.fields = {
            "status": Field(self.tr("Wat zei de backoffice?"), self.status),
            "status_on": Field(self.tr("Op welke dag?"), self.day),
            "number": Field(self.tr("Nummer van de beschikking"), self.number),
            "answer": Field(self.tr("Wat zeiden zij erbij?"), self.words),
        }
        self.hear = button(self.tr("Noteren"), "outline")
        self.read = button(self.tr("Lees het antwoord uit een bestand"), "link")
        self.add(self.now)
        for field in self.fields.values():
            self.add(field)
        acts = FlowLayout(spacing=16)
        for act in (self.hear, self.read):
            acts.addWidget(act)
        self.body.addLayout(acts)
        save = partial(bench.services.back_office.save, view.row.id)
        self.editor = bench.editor("request_answer", view.row.id, save, _said(view), self)
        self.editor.bind("answer", self.words, self.fields["answer"])

        self.hear.clicked.connect(self._hear)
        self.read.clicked.connect(self._choose)
        self.day.set_day(bench.now().date())
        self.show_view(view)

    def show_view(self, view: RequestView) -> None:
        """What the store says now."""
        self._view = view
        row = view.row
        self.setVisible(row.status is not RequestStatus.CONCEPT)
        self.editor.refresh(_said(view))
        said = [word(row.status)]
        if row.status_on is not None:
            said.append(written_day(row.status_on))
        if row.decision_number:
            said.append(self.tr("nummer %1").replace("%1", row.decision_number))
        if row.due is not None:
            due = self.tr("antwoord uiterlijk %1").replace("%1", written_day(row.due))
            said.append(due)
        self.now.setText(" · ".join(said))

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        self.editor.flush()

    @Slot()
    def _hear(self) -> None:
        for name in ("status", "status_on", "number"):
            self.fields[name].set_problem("")
        try:
            day = self.day.day("status_on")
        except RuleBrokenError as trouble:
            self._tell(trouble)
            return
        status = self.status.value()
        if not isinstance(status, RequestStatus):
            self._tell(RuleBrokenError("required", field="status"))
            return
        if day is None:
            self._tell(RuleBrokenError("date_invalid", field="status_on"))
            return
        act = self._bench.services.back_office.hear
        work = partial(act, self._view.row.id, status, day, self.number.text())
        self._bench.tasks.run(self, work, self._heard, self._tell)

    def _heard(self, changes: Changes) -> None:
        self.status.set_value(None)
        self.number.clear()
        self._bench.announce(changes)

    @Slot()
    def _choose(self) -> None:
        self.chooser = QFileDialog(
            self,
            self.tr("Antwoord van de backoffice"),
            "",
            self.tr("Antwoord (*.json)"),
        )
        self.chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.chooser.fileSelected.connect(self.take)
        self.chooser.open()

    @Slot(str)
    def take(self, chosen: str) -> None:
        """Read the answer in this file; a file that is not it changes nothing, and says why."""
        self.flush()
        work = partial(
            self._bench.services.back_office.read_answer, self._view.row.id, Path(chosen)
        )
        self._bench.tasks.run(self, work, self._taken, self._bench.tell)

    def _taken(self, changes: Changes) -> None:
        self._bench.say(self.tr("Het antwoord staat erbij."), "ok")
        self._bench.announce(changes)

    def _tell(self, trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            self._bench.tell(trouble)


def _said(view: RequestView) -> dict[str, object]:
    return {"answer": view.row.answer}
