"""Notes what happened with a referral: which step, on which day, by what road."""

from datetime import date
from functools import partial
from typing import Protocol, cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.referrals import AWAITED, REFUSALS, Heard
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import full_day_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import EndReason, ReferralStatus, RefusalReason, RefusedBy

DRAFT_PAGE = "referral_step"
_S = ReferralStatus
ENDS = {_S.REFUSED, _S.WITHDRAWN, _S.ENDED}
"""What asks for an outcome."""
EXPECTS = {_S.ACCEPTED, _S.WAITING}


class Steps(Protocol):
    """A referral, as far as this form looks at it: on a file or on the board."""

    @property
    def id(self) -> UUID: ...
    @property
    def status(self) -> ReferralStatus: ...
    @property
    def status_on(self) -> date | None: ...
    @property
    def next_steps(self) -> tuple[ReferralStatus, ...]: ...


class ReferralStepForm(QWidget):
    """`noted` says that the step is in the store."""

    noted = Signal()

    def __init__(self, row: Steps, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._row = row
        self._attachment_id: UUID | None = None
        self._asked_day: date | None = None
        self.status = ChoiceBox()
        self.day = DateBox()
        self.route = QLineEdit()
        self.route.setPlaceholderText(self.tr("Bijvoorbeeld: brief, telefoon, langs geweest"))
        self.refused_by = ChoiceBox(choices(RefusedBy))
        self.code = ChoiceBox()
        self.reason = QLineEdit()
        self.expected, self.ask_on = DateBox(), DateBox()
        self.fields = {
            "status": Field(self.tr("Wat gebeurde er?"), self.status),
            "on": Field(self.tr("Op welke dag?"), self.day),
            "route": Field(self.tr("Hoe?"), self.route),
            "refused_by": Field(self.tr("Wie zei nee?"), self.refused_by),
            "reason_code": Field(self.tr("Waarom?"), self.code),
            "reason": Field(self.tr("In eigen woorden"), self.reason),
            "expected_on": Field(self.tr("Wanneer begint de hulp, denken zij?"), self.expected),
            "ask_on": Field(
                self.tr("Wanneer vraagt u het na?"),
                self.ask_on,
                hint=self.tr("Laat leeg voor de gewone dag. Op die dag staat het op Vandaag."),
            ),
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
        ends = FieldGrid()
        ends.add_row((self.fields["refused_by"], 5), (self.fields["reason_code"], 7))
        layout.addWidget(ends)
        layout.addWidget(self.fields["reason"])
        layout.addWidget(self.fields["expected_on"])
        layout.addWidget(self.fields["ask_on"])
        layout.addLayout(acts)
        self.setFocusProxy(self.status)

        self.status.currentIndexChanged.connect(self._show_asked)
        self.refused_by.currentIndexChanged.connect(self._show_asked)
        self.note.clicked.connect(self._note)
        self.show_row(row)
        self.status.setCurrentIndex(0)
        self.day.set_day(bench.now().date())
        for name, field in self.fields.items():
            self.typed.bind(name, field.box)
        self.typed.load()

    def show_row(self, row: Steps) -> None:
        """Offer the steps that may follow now."""
        self._row = row
        self.status.set_choices((step, word(step)) for step in row.next_steps)
        if self.status.value() is None:
            self.status.setCurrentIndex(0)
        self._show_asked()

    def choose(self, status: ReferralStatus) -> None:
        """Begin with the step that is meant; everything else is still asked."""
        self.status.set_value(status)
        self.status.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self, attachment_id: UUID | None) -> None:
        """What is noted now came back on the slip."""
        self._attachment_id = attachment_id
        if not self.route.text().strip():
            self.route.setText(self.tr("antwoordstrook"))
        self.status.setFocus()

    @Slot()
    def _show_asked(self) -> None:
        """Only what this step asks; the list of reasons is that of who said no."""
        status, by = self.status.value(), self.refused_by.value()
        refused = status is _S.REFUSED
        reasons: tuple[RefusalReason | EndReason, ...] = ()
        if refused and isinstance(by, RefusedBy):
            reasons = REFUSALS[by]
        elif status is _S.ENDED:
            reasons = tuple(EndReason)
        self.code.set_choices((one, word(one)) for one in reasons)
        self.fields["refused_by"].setVisible(refused)
        self.fields["reason_code"].setVisible(bool(reasons))
        self.fields["reason"].setVisible(status in ENDS)
        self.fields["expected_on"].setVisible(status in EXPECTS)
        self.fields["ask_on"].setVisible(status in AWAITED)

    @Slot()
    def _note(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        day = self._day("on")
        more = self._heard()
        if day is None or more is None:
            return
        status = cast("ReferralStatus", self.status.value())
        reason = self.reason.text() if status in ENDS else None
        step = self._bench.services.referrals.step
        route = self.route.text() or None
        on = day[0] or self._bench.now().date()
        if self._asks_about(on):
            return
        work = partial(step, self._row.id, status, on, route=route, reason=reason, more=more)
        self._bench.tasks.run(self, work, self._done, self._refused)

    def _asks_about(self, on: date) -> bool:
        """Whether this day lies before the step before it and nobody said that it is right.

        Of what we did ourselves before anything left no order matters.
        """
        before = self._row.status_on
        ours = self._row.status in {_S.CONCEPT, _S.READY}
        if before is None or ours or on >= before or on == self._asked_day:
            return False
        self._asked_day = on
        words = self.tr("De stap ervoor was op %1. Klopt deze dag? Druk dan nog een keer.")
        self.fields["on"].set_problem(words.replace("%1", full_day_text(before)))
        self.day.setFocus()
        return True

    def _heard(self) -> Heard | None:
        """What else is asked with this step; None where a day cannot be read."""
        status = self.status.value()
        expected, ask_on = self._day("expected_on"), self._day("ask_on")
        if expected is None or ask_on is None:
            return None
        by, code = self.refused_by.value(), self.code.value()
        return Heard(
            by if isinstance(by, RefusedBy) and status is _S.REFUSED else None,
            str(code) if isinstance(code, RefusalReason | EndReason) else None,
            expected[0] if status in EXPECTS else None,
            ask_on[0] if status in AWAITED else None,
            self._attachment_id,
        )

    def _day(self, name: str) -> tuple[date | None] | None:
        """The day in a box; None where it cannot be read, and then the box says so."""
        box = self.fields[name].box
        if not isinstance(box, DateBox) or self.fields[name].isHidden():
            return (None,)
        try:
            return (box.day(name),)
        except RuleBrokenError as trouble:
            told_beside(trouble, self.fields)
            return None

    def _done(self, changes: Changes) -> None:
        self._attachment_id, self._asked_day = None, None
        self.route.clear()
        self.reason.clear()
        self.expected.clear()
        self.ask_on.clear()
        self.refused_by.set_value(None)
        self.day.set_day(self._bench.now().date())
        self.typed.forget()
        self.noted.emit()
        self._bench.announce(changes)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            self._bench.tell(trouble)
