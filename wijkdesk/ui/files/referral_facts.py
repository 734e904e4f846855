"""After an answer came: did the entry in the sociale kaart hold? One press, and it is gone."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.vocabulary import ReferralStatus

HEARD = frozenset(
    {
        ReferralStatus.RECEIVED,
        ReferralStatus.ACCEPTED,
        ReferralStatus.REFUSED,
        ReferralStatus.WAITING,
        ReferralStatus.STARTED,
        ReferralStatus.NO_RESPONSE,
    }
)
"""By then somebody tried to reach them."""


class FactsQuestion(QWidget):
    """Hidden until a step was noted; who does not keep the sociale kaart is not asked."""

    def __init__(self, provision_id: UUID | None, bench: Bench) -> None:
        super().__init__()
        self._bench, self._id = bench, provision_id
        self.question = label(
            self.tr("Klopten de gegevens in de sociale kaart?"), "secondary", wraps=False
        )
        self.yes = button(self.tr("Klopten"), "link")
        self.no = button(self.tr("Klopten niet"), "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        for part in (self.question, self.yes, self.no):
            row.addWidget(part)
        row.addStretch(1)
        self.hide()
        self.yes.clicked.connect(self._yes)
        self.no.clicked.connect(self._no)

    def ask(self, status: ReferralStatus) -> None:
        """A step was noted, and this is how it stands now."""
        keeps = self._bench.services.directory.may_write
        self.setVisible(self._id is not None and keeps and status in HEARD)

    @Slot()
    def _yes(self) -> None:
        self._say(correct=True)

    @Slot()
    def _no(self) -> None:
        self._say(correct=False)

    def _say(self, *, correct: bool) -> None:
        if self._id is not None:
            check = self._bench.services.provision_facts.check
            self._bench.run(self, partial(check, self._id, correct=correct), self._said)

    def _said(self, changes: Changes) -> None:
        self.hide()
        self._bench.say(self.tr("Genoteerd in de sociale kaart."), "ok")
        self._bench.announce(changes)
