"""The first thing a gids sees: one box for the passphrase and one button."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.unlock.door import Door
from wijkdesk.ui.unlock.passphrase_box import PassphraseBox
from wijkdesk.ui.unlock.patience import Patience
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import button, label


class UnlockPage(Door):
    """`unlock` gets the passphrase on the store lane; `unlocked` carries what it returned."""

    unlocked = Signal(object)

    def __init__(
        self,
        name: str,
        policy_text: str,
        unlock: Callable[[str], object],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("WijkDesk", name, parent)
        self._unlock, self._tasks = unlock, tasks
        self.box = PassphraseBox()
        self.passphrase = Field(self.tr("&Wachtzin"), self.box)
        self.caps = label(self.tr("Let op: Caps Lock lijkt aan te staan."), "secondary")
        self.open = button(self.tr("Ontgrendelen"), "primary")
        self.policy = label(policy_text, "secondary")
        self.patience = Patience(self)
        self.caps.hide()

        for widget in (self.passphrase, self.caps, self.open, self.policy):
            self.body.addWidget(widget)
        self.policy.setVisible(bool(policy_text))
        self.setFocusProxy(self.box)

        self.box.returnPressed.connect(self.try_passphrase)
        self.box.caps_lock.connect(self.caps.setVisible)
        self.open.clicked.connect(self.try_passphrase)
        self.patience.waiting.connect(self._show_waiting)

    @Slot()
    def try_passphrase(self) -> None:
        """Unlock with what is in the box; one try at a time."""
        if not self.open.isEnabled():
            return
        if not self.box.text():
            self._say(self.tr("Typ uw wachtzin."))
            return
        self._set_calculating(True)
        work = partial(self._unlock, self.box.text())
        self._tasks.run(self, work, self._let_in, self._refuse)

    def _let_in(self, opened: object) -> None:
        self.box.clear()
        self.passphrase.set_problem("")
        self.unlocked.emit(opened)

    def _refuse(self, trouble: BaseException) -> None:
        self._set_calculating(False)
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        self._say(text_for(trouble.code, **trouble.values))
        if trouble.code == "wrong_passphrase":
            self.patience.wrong()

    def _set_calculating(self, busy: bool) -> None:
        # Read-only keeps the keyboard here, disabled would send it away.
        self.box.setReadOnly(busy)
        self.open.setEnabled(not busy)
        self.open.setText(self.tr("Even rekenen …") if busy else self.tr("Ontgrendelen"))

    def _say(self, text: str) -> None:
        self.passphrase.set_problem(text)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.box.selectAll()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.box, text))

    @Slot(object)
    def _show_waiting(self, seconds: int) -> None:
        self.open.setEnabled(seconds == 0)
        waiting = self.tr("Wacht nog %n seconde(n)", "", seconds)
        self.open.setText(waiting if seconds else self.tr("Ontgrendelen"))
