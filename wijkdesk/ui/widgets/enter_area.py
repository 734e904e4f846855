"""A box of one line that grows: Enter hands in what is written, a paste of many lines stays so."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from wijkdesk.ui.widgets.text_area import TextArea

ENTER = {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}


class EnterArea(TextArea):
    """`entered` by Enter; with Shift it begins a new line."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__(least=1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in ENTER and not shifted:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
