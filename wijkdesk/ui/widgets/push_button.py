"""A button that Enter presses as well as the space bar: Qt leaves that to the platform."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
HELD = ~Qt.KeyboardModifier.KeypadModifier


class PushButton(QPushButton):
    """A key that is held down presses once."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER or event.modifiers() & HELD:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()
