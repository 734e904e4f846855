"""The passphrase before an act that anybody at an open laptop could press."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.passphrase_again import PassphraseAgain
from wijkdesk.ui.widgets.words import button, label

Then = Callable[[], object]
WIDEST = 440


class Confirming(PassphraseAgain):
    """`check` raises what is wrong with a passphrase; then nothing is done, and it is told here."""

    def __init__(
        self,
        act: QPushButton,
        hint: str,
        tasks: Tasks,
        check: Callable[[str], object],
        tell: Callable[[BaseException], object],
    ) -> None:
        super().__init__(act, hint)
        self._tasks, self._check, self._tell = tasks, check, tell
        self._then: Then | None = None

    def first(self, then: Then) -> None:
        """Try what was typed, off this thread, and do the act when it was right."""
        passphrase = self.take()
        if passphrase is not None:
            self._then = then
            work = partial(self._check, passphrase)
            self._tasks.run(self, work, self._right, self._wrong, "view")

    def forget(self) -> None:
        """Also of what is tried just now nothing comes."""
        self._then = None
        super().forget()

    def _right(self, _answer: object) -> None:
        then, self._then = self._then, None
        self.answered()
        if then is not None:
            then()

    def _wrong(self, trouble: BaseException) -> None:
        known = trouble if isinstance(trouble, WijkDeskError) else None
        self.answered(known)
        if known is None or getattr(known, "field", None) != "passphrase":
            self._tell(trouble)


Confirms = Callable[[QPushButton], Confirming]
"""Makes the box for the passphrase beside a button."""


class ConfirmPanel(QWidget):
    """Opens in place: what one is about to do, and the passphrase for it; `go` does it."""

    def __init__(self, act: str, confirms: Confirms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._then: Then | None = None
        self._asked_by: QWidget | None = None
        self.words = label("", "secondary")
        self.go = button(act, "outline")
        self.again = confirms(self.go)
        self.cancel = button(self.tr("Toch niet"), "link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        self.again.setMaximumWidth(px(WIDEST))
        acts = FlowLayout(spacing=16)
        for one in (self.go, self.cancel):
            acts.addWidget(one)
        layout.addWidget(self.words)
        layout.addWidget(self.again)
        layout.addLayout(acts)
        self.hide()

        self.go.clicked.connect(self._go)
        self.again.entered.connect(self._go)
        self.cancel.clicked.connect(self.close_again)

    def ask(self, words: str, then: Then, asked_by: QWidget) -> None:
        """Say what it means; nothing is done yet."""
        self.again.forget()
        self._then, self._asked_by = then, asked_by
        self.words.setText(words)
        self.go.setAccessibleDescription(words)
        self.show()
        self.again.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def close_again(self) -> None:
        """Put away; the keyboard goes back to where it was asked."""
        asked_by = self._asked_by
        self.put_away()
        if asked_by is not None:
            asked_by.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Without moving the keyboard: something else is asked."""
        self._then = self._asked_by = None
        self.again.forget()
        self.hide()

    @Slot()
    def _go(self) -> None:
        if self._then is not None:
            self.again.first(self._done)

    def _done(self) -> None:
        then = self._then
        self.close_again()
        if then is not None:
            then()
