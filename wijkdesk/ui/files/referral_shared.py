"""What was laid down of sharing with a provider, and withdrawing it with whom to tell."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.referral_sharing import SharingView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.referral_share import Told, leaving
from wijkdesk.ui.language import full_day_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word

DRAFT_PAGE = "sharing_told"


class SharedNow(QWidget):
    """The card that holds; or, once it was withdrawn, who must still hear that."""

    def __init__(self, referral_id: UUID, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._referral_id = bench, referral_id
        self.what = label("", "secondary")
        self.withdraw = button(self.tr("Trek dit in"), "link")
        self.told = QLineEdit()
        self.told_field = Field(self.tr("Aan wie hebt u het verteld, en hoe?"), self.told)
        self.note = button(self.tr("Noteer dat zij het weten"), "outline")
        self.typed = TypedText(bench.tasks, bench.services.drafts, DRAFT_PAGE, referral_id, self)

        acts = QHBoxLayout()
        acts.addWidget(self.withdraw)
        acts.addWidget(self.note)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.what)
        column.addWidget(self.told_field)
        column.addLayout(acts)

        self.withdraw.clicked.connect(self._withdraw)
        self.note.clicked.connect(self._tell)
        self.told.returnPressed.connect(self._tell)
        self.typed.bind("told", self.told)
        self.typed.load()

    def show_view(self, view: SharingView, told: Told) -> None:
        """Hidden while nothing was laid down."""
        self.setVisible(view.card is not None or bool(view.tell))
        self.withdraw.setVisible(view.card is not None)
        self.told_field.setVisible(bool(view.tell))
        self.note.setVisible(bool(view.tell))
        self.what.setText(self._words(view, told))

    def _words(self, view: SharingView, told: Told) -> str:
        card = view.card
        if card is None:
            whom = "\n".join(view.tell)
            return self.tr("Ingetrokken. Vertel het aan: %1").replace("%1", whom)
        whom = self.tr("%1 mag dit weten voor: %2")
        whom = whom.replace("%1", card.party).replace("%2", card.purpose)
        names = dict(view.answerers)
        agreed = names.get(card.person_id, "") if card.person_id else ""
        why = " · ".join(
            filter(
                None,
                (
                    word(card.ground),
                    agreed,
                    full_day_text(card.agreed_on) if card.agreed_on else "",
                    card.override_reason,
                    card.decided_by,
                ),
            )
        )
        return "\n".join((whom, leaving(told, card.parts), why))

    @Slot()
    def _withdraw(self) -> None:
        work = partial(self._bench.services.referral_sharing.withdraw, self._referral_id)
        self._bench.run(self, work, self._bench.announce)

    @Slot()
    def _tell(self) -> None:
        told = self._bench.services.referral_sharing.told
        work = partial(told, self._referral_id, self.told.text())
        self._bench.run(self, work, self._done)

    def _done(self, changes: Changes) -> None:
        self.told.clear()
        self.typed.forget()
        self._bench.say(self.tr("Genoteerd: zij weten het."), "ok")
        self._bench.announce(changes)
