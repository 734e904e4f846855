"""The referrals of a file: where each stands and what can be noted next."""

from collections.abc import Hashable
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal, Slot

from wijkdesk.services.files import FileView, ReferralRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.referral_fold import ReferralFold
from wijkdesk.ui.files.referral_twice import AskedTwice
from wijkdesk.ui.files.reply_code import ReplyCode
from wijkdesk.ui.files.sharing_outside import SharingOutside
from wijkdesk.ui.files.waits_card import WaitsCard
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.columns import TwoColumns
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button, label


class ReferralsTab(QObject):
    """`prepare_wanted` asks for the page to prepare one; `letter_wanted` carries a referral id.

    `reply_elsewhere` carries the ReferralRow of another file that an answer is about.
    """

    prepare_wanted = Signal()
    reply_elsewhere = Signal(object)
    letter_wanted = Signal(object)

    def __init__(self, columns: TwoColumns, bench: Bench) -> None:
        super().__init__(columns)
        self._bench = bench
        self._rows: dict[Hashable, ReferralRow] = {}
        self._wanted: UUID | None = None
        self._answered: ReferralRow | None = None
        self._columns = columns
        self.card = Card(self.tr("Verwijzingen"))
        self.empty = EmptyState(
            self.tr("Nog geen verwijzing. Kies eerst een behoefte, dan de lichtste hulp die past.")
        )
        self.rows: Pile[ReferralFold] = Pile(divided=True)
        self.prepare = button(self.tr("Verwijzing voorbereiden"), "primary")
        self.hint = Card(self.tr("Niemand blijft wachten"))
        for words in (
            self.tr("Noteer elke stap met de dag waarop die was. Dan ziet u wie er wacht."),
            self.tr("Komt er geen antwoord? Dan staat het op Vandaag, zodat u kunt bellen."),
        ):
            self.hint.add(label(words, "context"))

        self.twice = AskedTwice(bench)
        self.reply = ReplyCode(bench)

        self.card.add(self.empty)
        self.card.add(self.rows)
        self.waits = WaitsCard(bench)
        columns.add_work(self.waits)
        columns.add_work(self.twice)
        columns.add_work(self.card)
        columns.add_work(self.prepare)
        self.outside = SharingOutside(bench)
        columns.add_work(self.outside)
        columns.work.setAlignment(self.prepare, Qt.AlignmentFlag.AlignLeft)
        columns.add_side(self.reply)
        columns.add_side(self.hint)

        self.reply.found.connect(self.take_reply)
        self.prepare.clicked.connect(self.prepare_wanted)

    def show_view(self, view: FileView) -> None:
        """What the store says now; a step that is being noted stays open."""
        self._rows = {row.id: row for row in view.referrals}
        self.rows.keep_only(self._rows, self._make)
        for key, row in self._rows.items():
            self.rows.widgets[key].show_row(row)
        self.empty.setVisible(not view.referrals)
        self.waits.look()
        self.outside.look()
        self.twice.show_view(view)
        if self._wanted in self._rows:
            self._open_wanted()
        if self._answered is not None and self._answered.id in self._rows:
            self.open_answered(self._answered)

    def open_answered(self, row: ReferralRow) -> None:
        """An answer came: its referral is ready for the next step, as soon as it is here."""
        self._answered = None if row.id in self._rows else row
        if self._answered is None:
            self.take_reply(row)
            self._columns.bring(self.rows.widgets[row.id])

    def open_one(self, referral_id: UUID) -> None:
        """Open a referral, as soon as it is here."""
        self._wanted = referral_id
        if referral_id in self._rows:
            self._open_wanted()

    def _open_wanted(self) -> None:
        fold = self.rows.widgets[self._wanted]
        self._wanted = None
        if not fold.is_open():
            fold.open()
        if fold.is_concept:  # first what may be shared
            fold.focus_form()
            return
        fold.toggle.setFocus(Qt.FocusReason.OtherFocusReason)
        self._columns.bring(fold)

    def flush(self) -> None:
        """Keep what is typed."""
        for fold in self.rows.widgets.values():
            fold.flush()
        self.waits.flush()
        self.outside.flush()
        self.reply.typed.keep()
        self.twice.typed.keep()

    @Slot(object)
    def take_reply(self, row: ReferralRow, attachment_id: UUID | None = None) -> None:
        """Open the referral that is answered; one of another file is shown there."""
        fold = self.rows.widgets.get(row.id)
        if fold is None and attachment_id is None:
            self.reply_elsewhere.emit(row)
            return
        if fold is None:
            words = self.tr("Dit antwoord hoort bij een ander dossier: %1. Typ de code daar.")
            self._bench.say(words.replace("%1", row.file_title), "info")
            self._bench.go(row.case_file_id)
            return
        fold.answer(attachment_id)
        words = self.tr("Dit is het antwoord op %1. Noteer wat zij zeggen.")
        self._bench.say(words.replace("%1", row.provision_name), "info")

    def _make(self, key: Hashable) -> ReferralFold:
        made = ReferralFold(self._rows[key], self._bench)
        made.letter_wanted.connect(self.letter_wanted)
        made.other_wanted.connect(self.prepare_wanted)
        return made
