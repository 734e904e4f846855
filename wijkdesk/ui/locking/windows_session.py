"""Sleep and lock screen on Windows, from the messages it sends to a window.

Written for Windows and not run there; what a message means is tested everywhere.
"""

import sys

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x0004
WM_WTSSESSION_CHANGE = 0x02B1
NOT_HERE = {0x2, 0x4, 0x6, 0x7}
"""Console or remote line disconnected, logged off, locked."""
FOR_THIS_SESSION = 0


def why_left(message: int, how: int) -> str | None:
    """What a message of Windows says about somebody leaving."""
    if (message, how) == (WM_POWERBROADCAST, PBT_APMSUSPEND):
        return "sleep"
    return "locked" if message == WM_WTSSESSION_CHANGE and how in NOT_HERE else None


if sys.platform == "win32":
    import ctypes
    from contextlib import suppress
    from ctypes import wintypes

    from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
    from PySide6.QtWidgets import QWidget

    from wijkdesk.ui.locking.away import Away

    class WindowsSession(Away):
        """Asks Windows to tell the window about its session, and listens."""

        def __init__(self, window: QWidget, parent: QObject) -> None:
            super().__init__(parent)
            self._ear = _Ear(self)
            application = QCoreApplication.instance()
            if application is not None:
                application.installNativeEventFilter(self._ear)
            with suppress(OSError, AttributeError):
                tell = ctypes.windll.wtsapi32.WTSRegisterSessionNotification
                tell(wintypes.HWND(int(window.winId())), FOR_THIS_SESSION)

    class _Ear(QAbstractNativeEventFilter):
        def __init__(self, away: Away) -> None:
            super().__init__()
            self._away = away

        def nativeEventFilter(self, kind: QByteArray | bytes, message: int) -> tuple[bool, int]:
            if bytes(kind) == b"windows_generic_MSG":  # type: ignore[arg-type]
                seen = wintypes.MSG.from_address(int(message))
                why = why_left(seen.message, seen.wParam)
                if why is not None:
                    self._away.left.emit(why)
            return False, 0
