"""The letter as text for an e-mail or a call: copied with one key, and kept as a paper."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.house import Services
from wijkdesk.services.referral_sharing import SharingView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.vocabulary import PaperKind

EMAIL_KEY, CALL_KEY = "Ctrl+Shift+E", "Ctrl+Shift+B"


class ReferralTexts(QWidget):
    """Nothing is copied before it was laid down what may leave."""

    def __init__(self, referral_id: UUID, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench, self._referral_id = bench, referral_id
        self.email = button(self.tr("E-mailtekst kopiëren (%1)").replace("%1", EMAIL_KEY), "link")
        self.call = button(self.tr("Belscript kopiëren (%1)").replace("%1", CALL_KEY), "link")
        self.text = label("", "secondary")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.text.hide()
        acts = QHBoxLayout()
        acts.setSpacing(px(16))
        acts.addWidget(self.email)
        acts.addWidget(self.call)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(acts)
        column.addWidget(self.text)
        self.email.clicked.connect(self._email)
        self.call.clicked.connect(self._call)
        for key, act in ((EMAIL_KEY, self._email), (CALL_KEY, self._call)):
            shortcut = QShortcut(QKeySequence(key), parent)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_view(self, view: SharingView) -> None:
        """Only where something may leave."""
        self.setVisible(view.card is not None)

    @Slot()
    def _email(self) -> None:
        self._copy(self.tr("E-mail aan de aanbieder"), spoken=False)

    @Slot()
    def _call(self) -> None:
        self._copy(self.tr("Belscript"), spoken=True)

    def _copy(self, title: str, *, spoken: bool) -> None:
        services = self._bench.services
        work = partial(_kept, services, self._referral_id, title, spoken=spoken)
        self._bench.run(self, work, self._copied)

    def _copied(self, made: tuple[str, Changes]) -> None:
        text, changes = made
        QGuiApplication.clipboard().setText(text)
        self.text.setText(text)
        self.text.show()
        words = self.tr("Gekopieerd. Plak het in beveiligde e-mail of houd het bij de hand.")
        self._bench.say(words, "ok")
        self._bench.announce(changes)


def _kept(
    services: Services, referral_id: UUID, title: str, *, spoken: bool
) -> tuple[str, Changes]:
    """What leaves is noted first; the file keeps its words."""
    from wijkdesk.documents.from_services import referral_letter
    from wijkdesk.documents.letter_text import email_text, phone_script

    content = services.referrals.to_print(referral_id)
    if content.card is None:
        raise RuleBrokenError("share_first", field="status")
    letter = referral_letter(content)
    phone = (content.provision.phone if content.provision else None) or ""
    text = phone_script(letter, phone) if spoken else email_text(letter)
    services.papers.saving(f"letter:{referral_id.hex}")
    return text, services.papers.keep_about(PaperKind.REFERRAL, title, referral_id, text)
