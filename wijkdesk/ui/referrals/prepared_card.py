"""Tells that a referral is ready, and where to go from there."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from wijkdesk.services.referrals import ReferralRow
from wijkdesk.ui.theme import px
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import button, label


class PreparedCard(Card):
    """Hidden until something was prepared; both signals carry the id of the referral.

    First what may be shared: only then the letter holds the question.
    """

    letter_wanted = Signal(object)
    share_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("De verwijzing staat klaar"))
        self._row: ReferralRow | None = None
        self.what = label("")
        self.next_step = label(
            self.tr(
                "Er is nog niets verstuurd. Noteer eerst wat u mag delen. Dan komt uw vraag in "
                "de brief."
            ),
            "secondary",
        )
        self.share = button(self.tr("Noteer wat u mag delen"), "primary")
        self.letter = button(self.tr("Brief bekijken"), "link")

        acts = QHBoxLayout()
        acts.setSpacing(px(16))
        acts.addWidget(self.share)
        acts.addWidget(self.letter)
        acts.addStretch(1)
        self.add(self.what)
        self.add(self.next_step)
        self.body.addLayout(acts)
        self.hide()

        self.letter.clicked.connect(self._ask_letter)
        self.share.clicked.connect(self._ask_share)

    def show_referral(self, row: ReferralRow) -> None:
        """Tell that it is ready."""
        self._row = row
        words = self.tr("%1, bij %2. Antwoordcode: %3")
        for number, value in enumerate((row.provision_name, row.provider_name, row.reply_code), 1):
            words = words.replace(f"%{number}", value)
        self.what.setText(words)
        self.show()
        said = f"{self.title.text()}. {words}"
        say_aloud(self, said)

    @Slot()
    def _ask_share(self) -> None:
        if self._row is not None:
            self.share_wanted.emit(self._row.id)

    @Slot()
    def _ask_letter(self) -> None:
        if self._row is not None:
            self.letter_wanted.emit(self._row.id)
