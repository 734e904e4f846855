"""Sleep, lid and lock screen on Linux, as logind and the desktops tell them over D-Bus."""

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

from wijkdesk.ui.locking.away import Away

LOGIND = "org.freedesktop.login1"
MANAGER_PATH = "/org/freedesktop/login1"
MANAGER, SESSION = f"{LOGIND}.Manager", f"{LOGIND}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class LinuxSession(Away):
    """Holds sleep back until we are locked: logind waits while `delay` is open, some seconds.

    It closes with the process (measured: it is not handed to the next one). Nothing here waits for
    an answer, and a bus or a service that is not there says nothing.
    """

    def __init__(self, system: QDBusConnection, session: QDBusConnection, parent: QObject) -> None:
        super().__init__(parent)
        self._system = system
        self.session_path = ""
        self.delay: QDBusUnixFileDescriptor | None = None
        if session.isConnected():
            for name in SCREEN_SAVERS:
                self._hear(session, "", "", name, "ActiveChanged", SLOT("note_lock(bool)"))
        if system.isConnected():
            sleep = ("PrepareForSleep", SLOT("note_sleep(bool)"))
            self._hear(system, LOGIND, MANAGER_PATH, MANAGER, *sleep)
            hold = ("Inhibit", "sleep", "WijkDesk", self.tr("Eerst vergrendelen"), "delay")
            self._ask(MANAGER_PATH, MANAGER, *hold).finished.connect(self._keep_delay)
            session_of_ours = self._ask(MANAGER_PATH, MANAGER, "GetSession", "auto")
            session_of_ours.finished.connect(self._follow_session)

    @Slot(bool)
    def note_sleep(self, is_next: bool) -> None:
        """Before sleep, and once more after it."""
        if is_next:
            self.left.emit("sleep")

    @Slot(bool)
    def note_lock(self, is_locked: bool) -> None:
        """The desktop's own lock screen comes, or goes."""
        if is_locked:
            self.left.emit("locked")

    @Slot()
    def note_lock_asked(self) -> None:
        """Somebody asked logind to lock this session."""
        self.left.emit("locked")

    @Slot()
    def look_at_session(self) -> None:
        """Something about the session changed: is it locked?"""
        hint = self._ask(self.session_path, PROPERTIES, "Get", SESSION, "LockedHint")
        hint.finished.connect(self._note_hint)

    def _hear(self, bus: QDBusConnection, *what: str) -> None:
        *which, slot = what
        # The stubs want bytes for a slot, PySide6 6.12 itself refuses them (tried).
        bus.connect(*which, self, slot)  # type: ignore[call-overload]

    def _ask(self, path: str, interface: str, method: str, *words: str) -> QDBusPendingCallWatcher:
        call = QDBusMessage.createMethodCall(LOGIND, path, interface, method)
        call.setArguments(words)
        return QDBusPendingCallWatcher(self._system.asyncCall(call), self)

    @Slot(QDBusPendingCallWatcher)
    def _keep_delay(self, answer: QDBusPendingCallWatcher) -> None:
        found = _first(answer)
        if isinstance(found, QDBusUnixFileDescriptor):
            self.delay = found

    @Slot(QDBusPendingCallWatcher)
    def _follow_session(self, answer: QDBusPendingCallWatcher) -> None:
        found = _first(answer)
        if isinstance(found, QDBusObjectPath):
            self.session_path = path = found.path()
            asked = ("Lock", SLOT("note_lock_asked()"))
            self._hear(self._system, LOGIND, path, SESSION, *asked)
            changed = ("PropertiesChanged", SLOT("look_at_session()"))
            self._hear(self._system, LOGIND, path, PROPERTIES, *changed)

    @Slot(QDBusPendingCallWatcher)
    def _note_hint(self, answer: QDBusPendingCallWatcher) -> None:
        found = _first(answer)
        if isinstance(found, QDBusVariant):
            self.note_lock(found.variant() is True)


def _first(answer: QDBusPendingCallWatcher) -> object:
    """What was answered, or None when nobody did."""
    answer.deleteLater()
    words = answer.reply().arguments()
    return words[0] if words and not answer.isError() else None
