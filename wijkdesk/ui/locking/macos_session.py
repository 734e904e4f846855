"""The lock screen on macOS, from its distributed notifications.

Written for macOS and not run there. Sleep shows itself by the clock on the wall at wake-up
(`idle_clock.py`), and by the lock screen, which macOS puts up first.
"""

import ctypes
import ctypes.util
from contextlib import suppress

from PySide6.QtCore import QObject

from wijkdesk.ui.locking.away import Away

LOCKED = b"com.apple.screenIsLocked"
UTF8 = 0x08000100
AT_ONCE = 4
Pointer = ctypes.c_void_p
Heard = ctypes.CFUNCTYPE(None, Pointer, Pointer, Pointer, Pointer, Pointer)


class MacosSession(Away):
    """Heard in the loop of the main thread, which Qt runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._heard = Heard(self._note)  # the system keeps only its address
        with suppress(OSError, AttributeError):
            self._listen(ctypes.CDLL(ctypes.util.find_library("CoreFoundation")))

    def _listen(self, system: ctypes.CDLL) -> None:
        system.CFNotificationCenterGetDistributedCenter.restype = Pointer
        system.CFStringCreateWithCString.restype = Pointer
        system.CFStringCreateWithCString.argtypes = (Pointer, ctypes.c_char_p, ctypes.c_uint32)
        add = system.CFNotificationCenterAddObserver
        add.argtypes = (Pointer, Pointer, Heard, Pointer, Pointer, ctypes.c_long)
        center = system.CFNotificationCenterGetDistributedCenter()
        name = system.CFStringCreateWithCString(None, LOCKED, UTF8)
        add(center, None, self._heard, name, None, AT_ONCE)

    def _note(self, *_what: object) -> None:
        self.left.emit("locked")
