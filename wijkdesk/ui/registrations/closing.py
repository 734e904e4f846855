"""How a registration ends without a file: with advice or not for us, and why; no pop-up."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button
from wijkdesk.vocabulary import RegistrationStatus

ENDS = (RegistrationStatus.ADVICE.value, RegistrationStatus.NOT_FOR_US.value)


class Closing(QWidget):
    """`confirmed` carries the status and the reason; what is typed is kept until then."""

    confirmed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = RegistrationStatus.ADVICE
        self.typed: TypedText | None = None
        self.reason_box = TextArea(least=2, most=6)
        self.reason = Field(self.tr("Waarom"), self.reason_box)
        self.confirm = button(self.tr("Sluit de aanmelding"), "outline")
        self.cancel = button(self.tr("Toch niet"), "plain")

        acts = QHBoxLayout()
        acts.setSpacing(px(8))
        acts.addWidget(self.confirm)
        acts.addWidget(self.cancel)
        acts.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(4), 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.reason)
        layout.addLayout(acts)
        self.hide()

        self.confirm.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self._cancel)

    def remember(self, typed: TypedText) -> None:
        """Keep what is typed, and show it again when something was waiting."""
        self.typed = typed
        typed.bind("reason", self.reason_box)
        typed.restored.connect(self._show_again)
        typed.load()

    def own_state(self) -> dict[str, str]:
        """Which of the two ends is being written down."""
        return {} if self.isHidden() else {"status": self.status.value}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """Ask again; True once there is something to close."""
        wanted = state.get("status")
        if self.typed is not None and wanted in ENDS:
            self.ask(RegistrationStatus(wanted))
        return self.typed is not None

    def ask(self, status: RegistrationStatus) -> None:
        """Open with the right question and bring the keyboard to it."""
        self.status = status
        if status is RegistrationStatus.ADVICE:
            question = self.tr("Welk advies gaf u? Dit mag leeg blijven.")
        else:
            question = self.tr("Waarom is dit niet voor ons? Waar kan iemand wel terecht?")
        self.reason.name.setText(question)
        self.reason_box.setAccessibleName(question)
        self.reason.set_problem("")
        self.show()
        self.reason_box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_again(self) -> None:
        if self.isHidden():
            self.ask(self.status)

    @Slot()
    def _cancel(self) -> None:
        self.hide()
        self.forget()

    def forget(self) -> None:
        """It is closed, or will not be: nothing waits any more."""
        if self.typed is not None:
            self.typed.forget()

    @Slot()
    def _confirm(self) -> None:
        self.confirmed.emit((self.status, self.reason_box.text().strip() or None))
