"""What logind and the desktops say on a real bus of our own, and what we make of it."""

import fcntl
import os
import shutil
import socket
import subprocess
import threading
from itertools import count

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from shiboken6 import delete, isValid

from wijkdesk.ui.locking.linux_session import LOGIND, SCREEN_SAVERS, LinuxSession

jeepney = pytest.importorskip("jeepney", reason="the bus is spoken to without Qt by jeepney")
from jeepney import (  # noqa: E402
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection  # noqa: E402

pytestmark = pytest.mark.skipif(
    shutil.which("dbus-daemon") is None, reason="there is no dbus-daemon on this machine"
)
MANAGER = DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")
OURS, OTHERS = (f"/org/freedesktop/login1/session/{name}" for name in ("_31", "_32"))
NUMBERS = count()


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """A bus of our own: nothing of the machine's is spoken to."""
    folder = tmp_path_factory.mktemp("bus")
    file = folder / "bus.conf"
    file.write_text(
        f"""<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
        "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
        <busconfig><type>session</type><listen>unix:dir={folder}</listen>
        <policy context="default"><allow send_destination="*" eavesdrop="true"/>
        <allow eavesdrop="true"/><allow own="*"/></policy>
        </busconfig>"""
    )
    command = ["dbus-daemon", f"--config-file={file}", "--print-address", "--nofork"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        yield daemon.stdout.readline().strip()
        daemon.terminate()


class Logind:
    """Answers what we ask of logind, on its own connection and thread."""

    def __init__(self, address):
        self.asked = []
        self.is_locked = False
        self._fds = []
        self._line = open_dbus_connection(address, enable_fds=True)
        self._line.send_and_get_reply(message_bus.RequestName(LOGIND))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def say(self, path, interface, name, signature=None, words=()):
        """A signal with the name of logind: it comes over its own connection."""
        where = DBusAddress(path, interface=interface)
        self._line.send(new_signal(where, name, signature, words))

    def _serve(self):
        while True:
            try:
                call = self._line.receive()
            except (OSError, ConnectionError):
                return
            if call.header.message_type is MessageType.method_call:
                name = call.header.fields[HeaderFields.member]
                self.asked.append((name, *call.body))
                self._line.send(self._answer(name, call))

    def _answer(self, name, call):
        if name == "Inhibit":
            self._fds += os.pipe()
            return new_method_return(call, "h", (self._fds[-1],))
        if name == "GetSession":
            return new_method_return(call, "o", (OURS,))
        if name == "Get":
            return new_method_return(call, "v", (("b", self.is_locked),))
        return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")

    def end(self):
        self._line.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._line.close()
        for fd in self._fds:
            os.close(fd)


@pytest.fixture
def logind(address):
    made = Logind(address)
    yield made
    made.end()


@pytest.fixture
def listen(address, qapp):
    """Makes a listener on the bus; it is cut off again after the test."""
    names, parent = [], QObject()

    def connect():
        names.append(f"test-{next(NUMBERS)}")
        return QDBusConnection.connectToBus(address, names[-1])

    def make():
        away = LinuxSession(connect(), connect(), parent)
        away.heard = []
        away.left.connect(away.heard.append)
        return away

    make.connect = connect
    yield make
    # Before its line is cut: that is done on Qt's own thread, which asks Python what a listener is
    # and waits for it, while the next test asks that thread for a line and lets nobody in.
    delete(parent)
    for name in names:
        QDBusConnection.disconnectFromBus(name)


def test_before_sleep_it_locks_and_logind_waits_for_us(qtbot, logind, listen):
    away = listen()
    qtbot.waitUntil(lambda: away.delay is not None)
    assert ("Inhibit", "sleep", "WijkDesk", "Eerst vergrendelen", "delay") in logind.asked
    manager = (MANAGER.object_path, MANAGER.interface)
    logind.say(*manager, "PrepareForSleep", "b", (True,))
    qtbot.waitUntil(lambda: away.heard == ["sleep"])
    logind.say(*manager, "PrepareForSleep", "b", (False,))
    logind.say(*manager, "PrepareForSleep", "b", (True,))
    qtbot.waitUntil(lambda: away.heard == ["sleep", "sleep"])


def test_what_holds_sleep_back_ends_with_the_process(qtbot, logind, listen):
    """Exec closes it: then logind sees the end of its pipe and lets the laptop sleep."""
    away = listen()
    qtbot.waitUntil(lambda: away.delay is not None)
    flags = fcntl.fcntl(away.delay.fileDescriptor(), fcntl.F_GETFD)
    assert flags & fcntl.FD_CLOEXEC


def test_it_locks_when_logind_is_asked_to_lock_our_session_and_not_another(qtbot, logind, listen):
    away = listen()
    qtbot.waitUntil(lambda: bool(away.session_path))
    for path in (OTHERS, OURS):
        logind.say(path, "org.freedesktop.login1.Session", "Lock")
    qtbot.waitUntil(lambda: away.heard == ["locked"])


def test_it_locks_when_the_desktop_says_that_the_session_is_locked(qtbot, logind, listen):
    away = listen()
    qtbot.waitUntil(lambda: bool(away.session_path))
    for is_locked in (False, True):
        logind.is_locked = is_locked
        changed = ("org.freedesktop.login1.Session", {"LockedHint": ("b", is_locked)}, [])
        properties = (OURS, "org.freedesktop.DBus.Properties", "PropertiesChanged")
        before = len(logind.asked)
        logind.say(*properties, "sa{sv}as", changed)
        qtbot.waitUntil(lambda before=before: len(logind.asked) > before)
    qtbot.waitUntil(lambda: away.heard == ["locked"])


@pytest.mark.parametrize("name", SCREEN_SAVERS)
def test_it_locks_with_the_lock_screen_of_each_desktop(qtbot, listen, name):
    away = listen()
    desktop = listen.connect()
    for is_active in (False, True):
        signal = QDBusMessage.createSignal(f"/{name.replace('.', '/')}", name, "ActiveChanged")
        signal.setArguments([is_active])
        assert desktop.send(signal)
    qtbot.waitUntil(lambda: away.heard == ["locked"])


def test_without_logind_and_without_a_bus_nothing_is_said(qtbot, listen, address):
    answered = listen()
    asked = answered.findChildren(QDBusPendingCallWatcher)
    assert len(asked) == 2
    qtbot.waitUntil(lambda: all(not isValid(one) or one.isFinished() for one in asked))
    assert answered.delay is None
    nowhere = QDBusConnection("there is no such bus")
    silent = LinuxSession(nowhere, nowhere, answered)
    assert silent.delay is None
    assert answered.heard == []
