"""All that can be done with one referral: what leaves, its next step, its warm handover."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from wijkdesk.services.files import ReferralRow
from wijkdesk.services.referral_sharing import SharingView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.referral_consent import ConsentAnswers
from wijkdesk.ui.files.referral_handover import HandoverPoints
from wijkdesk.ui.files.referral_over import ProvisionOver
from wijkdesk.ui.files.referral_past import past_words
from wijkdesk.ui.files.referral_share import ReferralShareForm, Told
from wijkdesk.ui.files.referral_shared import SharedNow
from wijkdesk.ui.files.referral_texts import ReferralTexts
from wijkdesk.ui.files.transfer_panel import TransferPanel
from wijkdesk.ui.referral_step import ReferralStepForm
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.columns import bring
from wijkdesk.ui.widgets.words import label
from wijkdesk.vocabulary import ReferralStatus, SharedPart

BEFORE_SENT = {ReferralStatus.CONCEPT, ReferralStatus.READY, ReferralStatus.NO_RESPONSE}


class ReferralWork(QWidget):
    """`noted` when a step is in the store; `other_wanted` asks for other help."""

    noted = Signal()
    other_wanted = Signal()

    def __init__(self, row: ReferralRow, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._row = bench, row
        self._turn = 0
        self.over = ProvisionOver(row, bench)
        self.share = ReferralShareForm(row.id, bench)
        self.shared = SharedNow(row.id, bench)
        self.consent = ConsentAnswers(row.id, bench)
        self.step = ReferralStepForm(row, bench)
        self.handover = HandoverPoints(row.id, bench)
        self.texts = ReferralTexts(row.id, bench, self)
        self.transfer = TransferPanel(bench, row.id)
        self.past = label("", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        for part in (
            self.over,
            self.past,
            self.shared,
            self.consent,
            self.texts,
            self.share,
            self.step,
            self.handover,
            self.transfer,
        ):
            column.addWidget(part)
        self.over.show_row(row)
        self.past.hide()
        self.texts.hide()
        self.share.hide()
        self.shared.hide()
        self.setFocusProxy(self.step)
        self.step.noted.connect(self.noted)
        self.over.other_wanted.connect(self.other_wanted)
        self._look()

    def show_row(self, row: ReferralRow) -> None:
        """What the store says now."""
        self._row = row
        self.step.show_row(row)
        self.over.show_row(row)
        self._look()

    def keep(self) -> None:
        """Keep what is typed."""
        for typed in (
            self.over.typed,
            self.step.typed,
            self.share.typed,
            self.shared.typed,
            self.consent.typed,
            self.transfer.typed,
        ):
            typed.keep()

    def _look(self) -> None:
        self._turn += 1
        work = partial(_look, self._bench, self._row.id)
        done = partial(self._show, self._turn)
        self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    def _show(self, turn: int, found: tuple[SharingView, Told]) -> None:
        if turn != self._turn:
            return
        view, told = found
        had = QApplication.focusWidget()
        laid = had is not None and self.share.isAncestorOf(had)
        withdrew = had is self.shared.withdraw
        self.share.show_view(view, told)
        self.shared.show_view(view, told)
        self.consent.show_view(view)
        self.handover.show_view(view)
        self.texts.show_view(view)
        self.past.setText(past_words(view.steps, self._bench.now().date()))
        self.past.setVisible(bool(view.steps))
        self.transfer.look()
        runs = bool(self._row.next_steps)
        self.transfer.setVisible(runs)
        self.step.setVisible(runs)
        self.handover.setVisible(runs)
        self._ask_share(asked=view.card is None and self._row.status in BEFORE_SENT)
        if laid and view.card is not None and view.missing:
            _go_to(self.consent.who)
        elif withdrew and view.tell:
            _go_to(self.shared.told)

    def _ask_share(self, *, asked: bool) -> None:
        """What may be shared comes before any step: then the keyboard begins there."""
        begins = asked and self.share.isHidden()
        self.share.setVisible(asked)
        self.setFocusProxy(self.share.first() if asked else self.step)
        had = QApplication.focusWidget()
        if begins and had is not None and self.step.isAncestorOf(had):
            _go_to(self.share.first())


def _go_to(box: QWidget) -> None:
    """What is asked next: the keyboard is there, and that is seen."""
    box.setFocus(Qt.FocusReason.OtherFocusReason)
    bring(box)


def _look(bench: Bench, referral_id: UUID) -> tuple[SharingView, Told]:
    """How it stands, and what the letter would say of each part."""
    from wijkdesk.documents.letter_about import about_lines

    view = bench.services.referral_sharing.view(referral_id)
    return view, {part: about_lines(view.person, view.phone, {part}) for part in SharedPart}
