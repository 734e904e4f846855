"""Two colleagues asked the same for one need: whoever leads the file chooses which one stays.

Where two chose, each another one, all are withdrawn and nobody asks: that is told, and chosen anew.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.files import FileView, ReferralRow
from wijkdesk.services.referral_replies import crossed, doubles
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import FileRoleKind


class AskedTwice(Card):
    """Hidden while nothing was asked twice. Both stay until somebody chose."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Twee keer gevraagd"))
        self._bench = bench
        self._rows: tuple[ReferralRow, ...] = ()
        self.what = label("", "secondary")
        self.reason = QLineEdit()
        self.reason_field = Field(self.tr("Waarom gaat de andere weg?"), self.reason)
        drafts = bench.services.drafts
        self.typed = TypedText(bench.tasks, drafts, "referral_twice", bench.case_file_id, self)
        self.choices: list[QWidget] = []
        self.add(self.what)
        self.add(self.reason_field)
        self.hide()
        self.typed.bind("reason", self.reason)
        self.typed.load()

    def show_view(self, view: FileView) -> None:
        """One pair at a time; who does not lead the file reads who chooses."""
        some = next(iter((*doubles(view.referrals), *_crossed(view))), ())
        self.setVisible(bool(some))
        if some == self._rows:
            return
        self._rows = some
        for old in self.choices:
            old.hide()
            old.deleteLater()
        self.choices = []
        if some:
            self._offer(view, some)

    def _offer(self, view: FileView, some: tuple[ReferralRow, ...]) -> None:
        leads = [r for r in view.roles if r.role is FileRoleKind.REGISSEUR]
        me = self._bench.services.me.worker_id
        mine = not leads or me in {role.worker_id for role in leads}
        over = not some[0].next_steps
        words = self.tr("%1 is voor dezelfde behoefte vaker gevraagd.")
        chooses = self.tr("%1 kiest welke blijft.")
        if over:
            words = self.tr(
                "Niemand vraagt nu nog om %1. Wat dubbel gevraagd was, is allemaal ingetrokken."
            )
            chooses = self.tr("%1 kiest of het opnieuw gevraagd wordt.")
        who = "" if mine else chooses.replace("%1", leads[0].name or "")
        self.what.setText(" ".join((words.replace("%1", some[0].provision_name), who)).strip())
        self.reason_field.setVisible(mine and not over)
        for row in some if mine else ():
            if over and not row.provision_over:
                self._choice(self._again_words(row), partial(self._again, row))
            elif not over:
                self._choice(self._kept_words(row), partial(self._keep, row))
        if mine and over:
            self._choice(self.tr("Niemand hoeft het te vragen"), partial(self._leave, some))

    def _choice(self, words: str, chosen: Callable[[], None]) -> None:
        made = button(words, "outline")
        made.clicked.connect(chosen)
        self.add(made)
        self.choices.append(made)

    def _kept_words(self, row: ReferralRow) -> str:
        today = self._bench.now().date()
        day = day_text(row.status_on, today) if row.status_on else ""
        said = " · ".join(filter(None, (row.owner, word(row.status), day, row.reply_code)))
        return self.tr("Houd die van %1").replace("%1", said)

    def _again_words(self, row: ReferralRow) -> str:
        said = " · ".join(filter(None, (row.owner, row.reply_code)))
        return self.tr("Vraag opnieuw, zoals die van %1").replace("%1", said)

    @Slot()
    def _keep(self, keep: ReferralRow) -> None:
        reason = self.reason.text().strip() or self.tr("Stond er twee keer in")
        others = [row.id for row in self._rows]
        work = partial(self._bench.services.referral_replies.keep_one, keep.id, others, reason)
        self._bench.run(self, work, self._kept)

    @Slot()
    def _again(self, withdrawn: ReferralRow) -> None:
        work = partial(self._bench.services.referral_replies.ask_again, withdrawn)
        self._bench.run(self, work, self._bench.announce_file)

    @Slot()
    def _leave(self, withdrawn: tuple[ReferralRow, ...]) -> None:
        work = partial(self._bench.services.referral_replies.leave_withdrawn, withdrawn)
        self._bench.run(self, work, self._bench.announce)

    def _kept(self, changes: Changes) -> None:
        self.typed.forget()
        self.reason.clear()
        self._bench.announce(changes)


def _crossed(view: FileView) -> tuple[tuple[ReferralRow, ...], ...]:
    """Of needs that are still there, and while the file is open."""
    needs = {need.id for need in view.needs}
    rows = (row for row in view.referrals if row.need_id in needs)
    return crossed(rows) if view.closed is None else ()
