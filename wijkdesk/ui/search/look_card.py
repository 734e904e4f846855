"""Looking at a file with a reason: what it means is said first, then the reason is asked."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.access import LEAST_REASON
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.passphrase_again import PassphraseAgain
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import EmergencyGround


class LookCard(Card):
    """`wanted` carries the ground, the words and the passphrase that was typed for it."""

    wanted = Signal(object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Inzien met een reden"))
        self.about = label("", "strong")
        self.meaning = label(
            self.tr(
                "U leest vier uur mee en kunt niets veranderen. Uw reden is te lezen voor wie met "
                "het dossier werkt en voor de teamleider. De cliënt kan er later naar vragen."
            ),
            "secondary",
        )
        self.ground_box = ChoiceBox((ground, word(ground)) for ground in EmergencyGround)
        self.ground = Field(self.tr("Waarom nu"), self.ground_box)
        self.reason_box = TextArea(least=2, most=6)
        self.reason = Field(
            self.tr("Uw reden"),
            self.reason_box,
            hint=self.tr("Een zin is genoeg: wat is er aan de hand, en wat wilt u weten?"),
        )
        self.go = button(self.tr("Dossier inzien"), "primary")
        self.again = PassphraseAgain(
            self.go, self.tr("Zo is zeker dat u het bent die vraagt, en niet wie langsliep.")
        )

        self.ground_box.setCurrentIndex(0)
        for widget in (self.about, self.meaning, self.ground, self.reason, self.again, self.go):
            self.add(widget)
        self.body.setAlignment(self.go, Qt.AlignmentFlag.AlignLeft)
        self.go.clicked.connect(self._ask)
        self.again.entered.connect(self._ask)

    def ask_about(self, words: str) -> None:
        """Whose file it is, as far as one may know."""
        self.about.setText(words)
        self.reason.set_problem("")
        self.show()

    @Slot()
    def _ask(self) -> None:
        short = len(self.reason_box.text().strip()) < LEAST_REASON
        self.reason.set_problem(text_for("reason_too_short") if short else "")
        if short:
            self.reason_box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        passphrase = self.again.take()
        if passphrase is not None:
            self.wanted.emit(self.ground_box.value(), self.reason_box.text(), passphrase)
