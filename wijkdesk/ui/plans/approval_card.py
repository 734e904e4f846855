"""Four eyes: a colleague is asked to look at a version, and approves it or sends it back."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.approvals import ApprovalRow, ApprovalView
from wijkdesk.services.changes import Changes
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text, moment_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.vocabulary import ApprovalStatus


class ApprovalCard(Card):
    """Hidden where the municipality does not want it; `reading` carries the version to read."""

    reading = Signal(object)

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Een collega kijkt mee"))
        self._bench = bench
        self._turn = 0
        self.view: ApprovalView | None = None
        self.told = QVBoxLayout()
        self.told.setSpacing(px(4))
        self.asked_of, self.deputy = ChoiceBox(), ChoiceBox()
        self.words = TextArea(least=2)
        self.fields = {
            "asked_of": Field(self.tr("Wie kijkt mee?"), self.asked_of),
            "deputy": Field(self.tr("En als die er niet is? (mag leeg blijven)"), self.deputy),
            "note": Field(
                self.tr("Wat moet er anders?"),
                self.words,
                hint=self.tr("Nodig als u het plan terugstuurt. Alleen collega's lezen dit."),
            ),
        }
        self.ask = button(self.tr("Vraag goedkeuring"), "outline")
        self.approve = button(self.tr("Goedkeuren"), "primary")
        self.send_back = button(self.tr("Terugsturen"), "outline")
        self.asking, self.answering = QWidget(), QWidget()
        self._lay_out()
        self.hide()
        self.ask.clicked.connect(self._ask)
        self.approve.clicked.connect(self._approve)
        self.send_back.clicked.connect(self._send_back)

    def _lay_out(self) -> None:
        grid = FieldGrid()
        grid.add_row((self.fields["asked_of"], 6), (self.fields["deputy"], 6))
        asking = _column(self.asking)
        asking.addWidget(grid)
        asking.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        answering = _column(self.answering)
        answering.addWidget(self.fields["note"])
        acts = FlowLayout(spacing=12)
        for act in (self.approve, self.send_back):
            acts.addWidget(act)
        answering.addLayout(acts)
        self.body.addLayout(self.told)
        self.add(self.answering)
        self.add(self.asking)

    def look(self, plan_id: UUID) -> None:
        """Ask again how it stands with the newest version."""
        self._turn += 1
        work = partial(self._bench.services.approvals.of_plan, plan_id)
        done = partial(self._show, self._turn)
        self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    def _show(self, turn: int, view: ApprovalView | None) -> None:
        if turn != self._turn or (view == self.view and view is not None):
            return
        self.view = view
        self.setVisible(view is not None)
        if view is None:
            return
        empty(self.told)
        self.told.addWidget(label(self._stands(view), "strong"))
        for row in view.said:
            self.told.addWidget(label(self._line(row), "secondary"))
            if row.note:
                self.told.addWidget(label(f"“{row.note}”"))
        read = IdButton(self.tr("Lees versie %1").replace("%1", view.version.label), None)
        read.pressed_id.connect(self._read)
        self.told.addWidget(read, 0, Qt.AlignmentFlag.AlignLeft)
        self.answering.setVisible(view.mine is not None)
        answered = view.status not in (None, ApprovalStatus.ASKED)
        self.asking.setVisible(bool(view.colleagues) and not answered and view.mine is None)
        if not view.said and not view.colleagues:
            self.told.addWidget(label(self._nobody(), "secondary"))
        self._offer(view)

    def _offer(self, view: ApprovalView) -> None:
        self.asked_of.set_choices([(None, self.tr("Nog kiezen")), *view.colleagues])
        self.deputy.set_choices([(None, self.tr("Niemand")), *view.colleagues])
        self.fields["deputy"].setVisible(len(view.colleagues) > 1)
        for box in (self.asked_of, self.deputy):
            if box.currentIndex() < 0:
                box.setCurrentIndex(0)
        words = (
            self.tr("Vraag het ook aan een ander") if view.said else self.tr("Vraag goedkeuring")
        )
        self.ask.setText(words)

    def _nobody(self) -> str:
        return self.tr(
            "Er werkt nog niemand anders in dit dossier die dit mag doen. Voeg bij Gezin, Wie "
            "werkt mee, een collega toe."
        )

    def _stands(self, view: ApprovalView) -> str:
        """One sentence; as long as it is not approved also what that does on paper."""
        words = {
            None: self.tr(
                "Laat een collega meekijken met %1. Tot die tijd staat er CONCEPT op papier."
            ),
            ApprovalStatus.ASKED: self.tr(
                "%1 wacht op een collega. Tot die tijd staat er CONCEPT op papier."
            ),
            ApprovalStatus.SENT_BACK: self.tr(
                "%1 is teruggestuurd. Pas het plan aan en stel een nieuwe versie vast."
            ),
            ApprovalStatus.APPROVED: self.tr("%1 is goedgekeurd."),
        }[view.status]
        return words.replace("%1", view.version.label)

    def _line(self, row: ApprovalRow) -> str:
        who = row.answerer or self.tr("Een collega")
        if row.as_deputy:
            who = self.tr("%1 (als vervanger)").replace("%1", who)
        if row.status is ApprovalStatus.ASKED:
            when = moment_text(row.asked_at, self._bench.now())
            by = row.asker or self.tr("een collega")
            said = self.tr("%1: gevraagd door %2, %3. Nog geen antwoord.")
            return said.replace("%1", who).replace("%2", by).replace("%3", when)
        day = day_text(row.decided_on, self._bench.now().date()) if row.decided_on else ""
        said = (
            self.tr("%1: goedgekeurd, %2")
            if row.status is ApprovalStatus.APPROVED
            else self.tr("%1: teruggestuurd, %2")
        )
        return said.replace("%1", who).replace("%2", day)

    @Slot(object)
    def _read(self, _nothing: object) -> None:
        if self.view is not None:
            self.reading.emit(self.view.version.id)

    @Slot()
    def _ask(self) -> None:
        self._no_problems()
        if self.view is None:
            return
        chosen = (self.asked_of.value(), self.deputy.value())
        asked = [one for one in chosen if isinstance(one, UUID)]
        work = partial(self._bench.services.approvals.ask, self.view.version.id, asked)
        self._bench.tasks.run(self, work, self._bench.announce, self._refused)

    @Slot()
    def _approve(self) -> None:
        self._answer(ApprovalStatus.APPROVED)

    @Slot()
    def _send_back(self) -> None:
        self._answer(ApprovalStatus.SENT_BACK)

    def _answer(self, answer: ApprovalStatus) -> None:
        self._no_problems()
        if self.view is None or self.view.mine is None:
            return
        note = self.words.text()
        work = partial(self._bench.services.approvals.answer, self.view.mine.id, answer, note)
        self._bench.tasks.run(self, work, partial(self._answered, note), self._refused)

    def _answered(self, note: str, changes: Changes) -> None:
        if self.words.text() == note:  # what was typed on meanwhile stays
            self.words.clear()
        self._bench.announce(changes)

    def _no_problems(self) -> None:
        for field in self.fields.values():
            field.set_problem("")

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            self._bench.tell(trouble)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(8))
    return column
