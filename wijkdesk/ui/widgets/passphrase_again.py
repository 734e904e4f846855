"""The passphrase once more, beside the button of an act that anybody who sits here could press."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.theme import px
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.passphrase_box import PassphraseBox
from wijkdesk.ui.widgets.patience import Patience
from wijkdesk.ui.widgets.words import label

MINUTE = 60


class PassphraseAgain(QWidget):
    """`entered` says that Enter was pressed in the box; `button` waits as long as one has to.

    What is typed is kept nowhere, and goes as soon as it was taken or refused.
    """

    entered = Signal()

    def __init__(self, button: QPushButton, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button, self._words = button, button.text()
        self.box = PassphraseBox()
        self.field = Field(self.tr("Uw &wachtzin"), self.box, hint=hint)
        self.caps = label(self.tr("Let op: Caps Lock lijkt aan te staan."), "secondary")
        self.patience = Patience(self)
        self._busy = self._tells = False

        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(px(8))
        body.addWidget(self.field)
        body.addWidget(self.caps)
        self.caps.hide()
        self.setFocusProxy(self.box)

        self.box.returnPressed.connect(self.entered)
        self.box.caps_lock.connect(self.caps.setVisible)
        self.patience.waiting.connect(self._show_waiting)

    def take(self) -> str | None:
        """What was typed, if one may try now; it is no longer in the box while it is tried."""
        if self._busy or self.patience.left:
            return None
        self.field.set_problem("")
        typed = self.box.text()
        if not typed:
            self._say(self.tr("Typ uw wachtzin."))
            return None
        self.box.clear()
        self._set_busy(True)
        return typed

    def answered(self, trouble: WijkDeskError | None = None) -> None:
        """It was tried; a trouble of the passphrase is told here, and how long one has to wait."""
        self._set_busy(False)
        if trouble is None:
            return
        wait = trouble.values.get("wait")
        seconds = wait if isinstance(wait, int) else 0
        if getattr(trouble, "field", None) == "passphrase":
            code = "passphrase_pause" if seconds else trouble.code
            self._say(text_for(code, **trouble.values))
        self.patience.wait(seconds)

    def forget(self) -> None:
        """Nobody goes on with it: nothing stays in the box, nor a word about it."""
        self.box.clear()
        self.field.set_problem("")

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.box.setReadOnly(busy)
        self._show_waiting(self.patience.left)

    @Slot(object)
    def _show_waiting(self, seconds: int) -> None:
        waits = self._busy or seconds > 0
        if waits and not self._tells:
            self._words = self.button.text()  # it may say something else by now
        was, self._tells = self._tells, waits
        self.button.setEnabled(not waits)
        if self._busy:
            self.button.setText(self.tr("Even rekenen …"))
        elif seconds > MINUTE:
            minutes = -(-seconds // MINUTE)
            self.button.setText(self.tr("Wacht nog %n minuut/minuten", "", minutes))
        elif seconds:
            self.button.setText(self.tr("Wacht nog %n seconde(n)", "", seconds))
        elif was:
            self.button.setText(self._words)

    def _say(self, words: str) -> None:
        self.field.set_problem(words)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        say_aloud(self.box, words)
