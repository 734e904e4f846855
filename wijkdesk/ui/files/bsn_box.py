"""A box for a number of somebody: its digits show to who types it, or asked to see it."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class BsnBox(QLineEdit):
    """Whoever looks over a shoulder sees dots; what stands in the box never changes by it.

    `reveal` is for who asked; the box hides its digits again when it is left.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Niet bekend"))
        self._hide(hidden=True)
        self.textEdited.connect(self._begun)

    def reveal(self) -> None:
        """Show the digits until the box is left."""
        self._hide(hidden=False)
        self.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._hide(hidden=bool(self.text()) and self._hidden)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide(hidden=True)

    @Slot(str)
    def _begun(self, text: str) -> None:
        """Who begins anew types something of his own."""
        if len(text) <= 1:
            self._hide(hidden=False)

    def _hide(self, *, hidden: bool) -> None:
        self._hidden = hidden
        mode = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        self.setEchoMode(mode)
