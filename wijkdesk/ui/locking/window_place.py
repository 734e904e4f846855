"""Where the window stood and how: the unlock page comes in its place, and never before other work.

Locking by itself happens to people who work in another program: a window that came up there would
take what they are typing into its passphrase box.
"""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

IN_USE, BEHIND, AWAY = "in-use", "behind", "away"


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """`geometry` as Qt keeps it, in hex; in use, behind another program, or put away."""

    geometry: str = ""
    standing: str = IN_USE

    def put(self, window: QWidget) -> None:
        """Make a window that is not shown yet come in this place."""
        window.restoreGeometry(QByteArray.fromHex(self.geometry.encode("ascii", "replace")))
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, self.standing != IN_USE)
        if self.standing == AWAY:
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)


def place_of(window: QWidget) -> WindowPlace:
    """Where a window stands now."""
    state = QGuiApplication.applicationState()
    geometry = bytes(window.saveGeometry().data()).hex()
    return WindowPlace(geometry, standing(state, is_minimized=window.isMinimized()))


def standing(state: Qt.ApplicationState, *, is_minimized: bool) -> str:
    """Whether somebody works in this window, in another program, or has put it away."""
    if is_minimized:
        return AWAY
    return IN_USE if state == Qt.ApplicationState.ApplicationActive else BEHIND
