"""One referral: to whom, for what, where it stands, and noting its next step."""

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.files import ReferralRow
from wijkdesk.services.referrals import AWAITED
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.referral_facts import FactsQuestion
from wijkdesk.ui.files.referral_work import ReferralWork
from wijkdesk.ui.language import day_text
from wijkdesk.ui.referral_step import DRAFT_PAGE, EXPECTS, ReferralStepForm
from wijkdesk.ui.referral_terms import outcome_words
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.columns import bring
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import referral_mark, word
from wijkdesk.vocabulary import ReferralStatus


class ReferralFold(Fold):
    """`letter_wanted` carries the id of the referral, `other_wanted` asks for other help."""

    letter_wanted = Signal(object)
    other_wanted = Signal()

    def __init__(self, row: ReferralRow, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._row = row
        self.letter = button(self.tr("Brief bekijken"), "link")
        self.follow = button(self.tr("Ik volg deze"), "link")
        self.other = button(self.tr("Zoek andere hulp"), "link")
        self.work: ReferralWork | None = None
        self.facts = FactsQuestion(row.provision_id, bench)
        self._asks_facts = False
        self.set_below(self.facts)
        self.acts.insertWidget(0, self.letter)
        self.acts.insertWidget(1, self.follow)
        self.acts.insertWidget(0, self.other)
        self.other.clicked.connect(self.other_wanted)
        self.set_names(self.tr("Stap noteren"), self.tr("Sluiten"))
        self.opened.connect(self._build)
        self.letter.clicked.connect(self._ask_letter)
        self.follow.clicked.connect(self._follow)
        bench.waiting(self, DRAFT_PAGE, row.id, self.open)

    def show_row(self, row: ReferralRow) -> None:
        """What the store says now."""
        self._row = row
        code = self.tr("antwoordcode %1").replace("%1", row.reply_code)
        who = self.tr("voor %1").replace("%1", row.person) if row.person else ""
        first = " · ".join(filter(None, (row.provider_name, who, code)))
        self.say(
            row.provision_name,
            "\n".join(
                filter(
                    None,
                    (
                        first,
                        self._now(row),
                        self._owner(row),
                        self._line(row),
                        row.question.strip(),
                        self._reason(row),
                    ),
                )
            ),
            self._marks(row),
        )
        self.letter.setAccessibleName(
            self.tr("Brief bekijken: %1").replace("%1", row.provision_name)
        )
        self.other.setAccessibleName(f"{self.other.text()}: {row.provision_name}")
        self.other.setVisible(row.status is ReferralStatus.REFUSED)
        if not row.next_steps:
            self.set_names(self.tr("Bekijken"), self.tr("Sluiten"))
        mine = row.owner_id == self._bench.services.me.worker_id
        self.follow.setVisible(bool(row.next_steps) and not mine)
        if self.work is not None:
            self.work.show_row(row)
        if self._asks_facts:
            self.facts.ask(row.status)
            self._asks_facts = False

    @Slot()
    def flush(self) -> None:
        """Keep what is typed."""
        if self.work is not None:
            self.work.keep()

    def answer(self, attachment_id: UUID | None) -> None:
        """An answer came by its code: note what it says, with the scan if there is one."""
        if not self.is_open():
            self.open()
        if self.work is not None:
            self.work.step.answer(attachment_id)

    def focus_form(self) -> None:
        """Where nothing can be noted any more the keyboard stays at the button."""
        if self._row.next_steps:
            super().focus_form()

    @property
    def is_concept(self) -> bool:
        """Whether it still has to be said what may be shared."""
        return self._row.status is ReferralStatus.CONCEPT

    @property
    def step(self) -> ReferralStepForm | None:
        """The form of the next step, while it is open."""
        return self.work.step if self.work else None

    def _marks(self, row: ReferralRow) -> tuple[Mark, ...]:
        day = self._bench.now().date()
        status = referral_mark(row.status)
        when = f" {day_text(row.status_on, day)}" if row.status_on else ""
        marks = [Mark(status.text + when, status.tone), Mark(word(row.kind))]
        if row.reply_due is not None and row.reply_due > day and row.status in AWAITED:
            marks.append(self._reply_mark(row.reply_due, day))
        if row.provision_over and row.next_steps:
            marks.append(Mark(self.tr("dit aanbod is er niet meer"), _tone(row)))
        if row.set_back:
            marks.append(Mark(self.tr("dag ligt vóór een eerdere stap"), "warn"))
        return tuple(marks)

    def _reply_mark(self, due: date, today: date) -> Mark:
        """A day to come: what is late stands above, at what the family waits for."""
        if self._row.status in EXPECTS:
            said = self.tr("navragen op %1")
        else:
            said = self.tr("antwoord verwacht vóór %1")
        return Mark(said.replace("%1", day_text(due, today)))

    def _line(self, row: ReferralRow) -> str:
        action = (row.action or "").strip()
        return self.tr("Bij de actie: %1").replace("%1", action) if action else ""

    def _reason(self, row: ReferralRow) -> str:
        said = outcome_words(row.refused_by, row.reason_code, row.reason)
        return self.tr("Reden: %1").replace("%1", said) if said else ""

    def _now(self, row: ReferralRow) -> str:
        """What one asks for on the telephone; on a letter that went the old name stays."""
        return self.tr("Heet nu: %1").replace("%1", row.now_called) if row.now_called else ""

    def _owner(self, row: ReferralRow) -> str:
        return self.tr("Gevolgd door %1").replace("%1", row.owner) if row.owner else ""

    @Slot()
    def _build(self) -> None:
        self.work = ReferralWork(self._row, self._bench)
        self.work.noted.connect(self._noted)
        self.work.other_wanted.connect(self.other_wanted)
        self.set_form(self.work)

    @Slot()
    def _noted(self) -> None:
        self._asks_facts = True
        self.close_form()
        self.toggle.setFocus(Qt.FocusReason.OtherFocusReason)
        bring(self.toggle)

    @Slot()
    def _follow(self) -> None:
        work = partial(self._bench.services.referrals.follow, self._row.id)
        self._bench.run(self, work, self._bench.announce)

    @Slot()
    def _ask_letter(self) -> None:
        self.letter_wanted.emit(self._row.id)


def _tone(row: ReferralRow) -> str:
    return "warn" if row.asks_whether else "neutral"
