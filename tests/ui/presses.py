"""A keyboard that counts: what is pressed goes to whoever has the keyboard, as at a real desk."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


class Keyboard:
    """`pressed` counts every key, the one that is held down too; `text` is typed beside that."""

    def __init__(self, qtbot, window):
        self._qtbot, self._window = qtbot, window
        self.pressed = 0

    @property
    def at(self):
        """Where the keyboard is."""
        return QApplication.focusWidget()

    def wait_for(self, box):
        self._qtbot.waitUntil(lambda: self.at is box)

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        self.pressed += 1 + (held is not Qt.KeyboardModifier.NoModifier)
        QTest.keyClick(self.at or self._window, key, held)

    def with_ctrl(self, key):
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def tab(self):
        self.press(Qt.Key.Key_Tab)

    def letters(self, words):
        """Keys that choose something in a list, or a number; each of them counts."""
        self.pressed += len(words)
        QTest.keyClicks(self.at, words)

    def text(self, words):
        """What somebody says, written down: not counted."""
        QTest.keyClicks(self.at, words)

    def tab_to(self, box, most=40):
        """Only for what is far away; says how far."""
        for count in range(most):
            if self.at is box:
                return count
            self.tab()
        raise AssertionError(f"Tab does not come to {box.accessibleName()}")
