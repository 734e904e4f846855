"""The first thing a gids sees: one box for the passphrase and one button."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.unlock.door import Door
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.passphrase_box import PassphraseBox
from wijkdesk.ui.widgets.patience import Patience
from wijkdesk.ui.widgets.words import button, label

MINUTE = 60


class UnlockPage(Door):
    """`unlock` gets the passphrase on the store lane; `unlocked` carries what it returned.

    `refused` carries the trouble; `chosen` says which of several profiles is looked at.
    """

    unlocked = Signal(object)
    refused = Signal(object)
    chosen = Signal(object)

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
        self.who_box = ChoiceBox()
        self.who = Field(self.tr("W&ie bent u?"), self.who_box)
        self.box = PassphraseBox()
        self.passphrase = Field(self.tr("&Wachtzin"), self.box)
        self.caps = label(self.tr("Let op: Caps Lock lijkt aan te staan."), "secondary")
        self.open = button(self.tr("Ontgrendelen"), "primary")
        self.policy = label(policy_text, "secondary")
        self.patience = Patience(self)

        for widget in (self.who, self.passphrase, self.caps, self.open, self.policy):
            self.body.addWidget(widget)
        # After the rest: the Tab key follows the order of adding.
        self.add = self.add_below(self.tr("Nog iemand op deze laptop"))
        self.who.hide()
        self.add.hide()
        self.caps.hide()
        self.policy.setVisible(bool(policy_text))
        self.setFocusProxy(self.box)

        self.box.returnPressed.connect(self.try_passphrase)
        self.box.caps_lock.connect(self.caps.setVisible)
        self.open.clicked.connect(self.try_passphrase)
        self.patience.waiting.connect(self._show_waiting)
        self.who_box.currentIndexChanged.connect(self._choose)

    def offer(self, choices: Sequence[tuple[object, str]]) -> None:
        """Let one of several people choose who they are; the first is chosen."""
        self.who_box.set_choices(choices)
        self.who_box.setCurrentIndex(0)
        self.who.setVisible(len(choices) > 1)

    def show_profile(self, name: str, policy_text: str, wait: int) -> None:
        """Turn to another profile: nothing typed for the one before stays."""
        self.context.setText(name)
        self.context.setVisible(bool(name) and self.who_box.count() < 2)  # noqa: PLR2004 - one name
        self.policy.setText(policy_text)
        self.policy.setVisible(bool(policy_text))
        self.box.clear()
        self.passphrase.set_problem("")
        self.tell(())
        self.patience.wait(wait)

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
        wait = trouble.values.get("wait")
        must_wait = isinstance(wait, int) and wait > 0
        code = "passphrase_pause" if must_wait else trouble.code
        self._say(text_for(code, **trouble.values))
        if isinstance(wait, int):
            self.patience.wait(wait)
        self.refused.emit(trouble)

    def _set_calculating(self, busy: bool) -> None:
        # Read-only keeps the keyboard here, disabled would send it away.
        self.box.setReadOnly(busy)
        self.who_box.setEnabled(not busy)
        self.open.setEnabled(not busy)
        self.open.setText(self.tr("Even rekenen …") if busy else self.tr("Ontgrendelen"))

    def _say(self, text: str) -> None:
        self.passphrase.set_problem(text)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.box.selectAll()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.box, text))

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.who_box.value())

    @Slot(object)
    def _show_waiting(self, seconds: int) -> None:
        self.open.setEnabled(seconds == 0)
        if seconds > MINUTE:
            minutes = -(-seconds // MINUTE)
            self.open.setText(self.tr("Wacht nog %n minuut/minuten", "", minutes))
        elif seconds:
            self.open.setText(self.tr("Wacht nog %n seconde(n)", "", seconds))
        else:
            self.open.setText(self.tr("Ontgrendelen"))
