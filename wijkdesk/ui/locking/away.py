"""The computer says that somebody leaves: it is about to sleep, or its own screen is locked."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Away(QObject):
    """`left` carries why: "sleep" or "locked"."""

    left = Signal(object)


def listen(window: QWidget, parent: QObject) -> Away:
    """What there is to listen to on this system; a system that says nothing is no trouble."""
    if sys.platform == "win32":
        from wijkdesk.ui.locking.windows_session import WindowsSession

        return WindowsSession(window, parent)
    if sys.platform == "darwin":
        from wijkdesk.ui.locking.macos_session import MacosSession

        return MacosSession(parent)
    from PySide6.QtDBus import QDBusConnection

    from wijkdesk.ui.locking.linux_session import LinuxSession

    return LinuxSession(QDBusConnection.systemBus(), QDBusConnection.sessionBus(), parent)
