"""Notes what happened with a referral: which step, on which day, by what road."""

from functools import partial
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.files import ReferralRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.theme import px
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import ReferralStatus

DRAFT_PAGE = "referral_step"
ASKS_REASON = {ReferralStatus.REFUSED, ReferralStatus.WITHDRAWN}


class ReferralStepForm(QWidget):
    """`noted` says that the step is in the store."""

    noted = Signal()

    def __init__(self, row: ReferralRow, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._row = row
        self.status = ChoiceBox()
        self.day = DateBox()
        self.route = QLineEdit()
        self.route.setPlaceholderText(self.tr("Bijvoorbeeld: brief, telefoon, langs geweest"))
        self.reason = QLineEdit()
        self.fields = {
            "status": Field(self.tr("Wat gebeurde er?"), self.status),
            "on": Field(self.tr("Op welke dag?"), self.day),
            "route": Field(self.tr("Hoe?"), self.route),
            "reason": Field(self.tr("Waarom?"), self.reason),
        }
        self.typed = TypedText(bench.tasks, bench.services.drafts, DRAFT_PAGE, row.id, self)
        self.note = button(self.tr("Noteer deze stap"), "outline")

        grid = FieldGrid()
        grid.add_row((self.fields["status"], 7), (self.fields["on"], 5))
        acts = QHBoxLayout()
        acts.addWidget(self.note)
        acts.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(grid)
        layout.addWidget(self.fields["route"])
        layout.addWidget(self.fields["reason"])
        layout.addLayout(acts)
        self.setFocusProxy(self.status)

        self.status.currentIndexChanged.connect(self._show_reason)
        self.note.clicked.connect(self._note)
        self.show_row(row)
        self.status.setCurrentIndex(0)
        self.day.set_day(bench.now().date())
        for name, field in self.fields.items():
            self.typed.bind(name, field.box)
        self.typed.load()

    def show_row(self, row: ReferralRow) -> None:
        """Offer the steps that may follow now."""
        self._row = row
        self.status.set_choices((step, word(step)) for step in row.next_steps)
        if self.status.value() is None:
            self.status.setCurrentIndex(0)
        self._show_reason()

    @Slot()
    def _show_reason(self) -> None:
        self.fields["reason"].setVisible(self.status.value() in ASKS_REASON)

    @Slot()
    def _note(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        try:
            day = self.day.day() or self._bench.now().date()
        except RuleBrokenError as trouble:
            self._show("on", trouble)
            return
        status = cast("ReferralStatus", self.status.value())
        reason = self.reason.text() if status in ASKS_REASON else None
        step = self._bench.services.referrals.step
        work = partial(
            step, self._row.id, status, day, route=self.route.text() or None, reason=reason
        )
        self._bench.tasks.run(self, work, self._done, self._refused)

    def _done(self, changes: Changes) -> None:
        self.route.clear()
        self.reason.clear()
        self.day.set_day(self._bench.now().date())
        self.typed.forget()
        self.noted.emit()
        self._bench.announce(changes)

    def _refused(self, trouble: BaseException) -> None:
        if isinstance(trouble, RuleBrokenError) and trouble.field in self.fields:
            self._show(trouble.field, trouble)
        else:
            self._bench.tell(trouble)

    def _show(self, name: str, trouble: RuleBrokenError) -> None:
        self.fields[name].set_problem(text_for(trouble.code, **trouble.values))
        self.fields[name].box.setFocus()
