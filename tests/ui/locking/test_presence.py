"""Hands are noticed wherever they are: in a box, a menu, a list that is open, a dialog."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from wijkdesk.ui.locking.presence import LOCK_KEY, Presence
from wijkdesk.ui.main_window import MainWindow

# Said by the offscreen platform about everything that lies over a window.
OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier


class Room:
    """A window with a box and a list; `felt` counts what was noticed."""

    def __init__(self, qtbot):
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.box, self.list = QLineEdit(), QComboBox()
        self.list.addItems(["een", "twee", "drie"])
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.box)
        layout.addWidget(self.list)
        self.window.resize(300, 200)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.presence = Presence(self.window)
        self.felt = self.locked = 0
        self.presence.felt.connect(self.feel)
        self.presence.lock_pressed.connect(self.lock)

    def feel(self):
        self.felt += 1

    def lock(self):
        self.locked += 1

    def feels(self, qtbot, act):
        """Whether this act of a hand is noticed; it comes in where the system hands it over."""
        before = self.felt
        act()
        qtbot.waitUntil(lambda: self.felt > before)


@pytest.fixture
def room(qtbot):
    return Room(qtbot)


def test_keys_and_buttons_and_the_mouse_are_felt(qtbot, room):
    handle = room.window.windowHandle()
    room.box.setFocus()
    room.feels(qtbot, lambda: QTest.keyClick(handle, Qt.Key.Key_A))
    assert room.box.text() == "a"
    room.feels(qtbot, lambda: QTest.keyClick(handle, Qt.Key.Key_Shift))
    place = room.list.mapTo(room.window, QPoint(3, 3))
    room.feels(qtbot, lambda: QTest.mouseMove(handle, place))
    room.feels(qtbot, lambda: QTest.mousePress(handle, Qt.MouseButton.RightButton, pos=place))


def test_a_mouse_that_lies_still_is_no_hand(room):
    """Some systems say that it moved when a window comes or goes under it."""
    for at, felt in ((20, 1), (20, 1), (21, 2)):
        QCoreApplication.sendEvent(room.window.windowHandle(), mouse_at(at))
        assert room.felt == felt


def mouse_at(place):
    at, nothing = QPointF(place, place), Qt.MouseButton.NoButton
    return QMouseEvent(
        QEvent.Type.MouseMove, at, at, nothing, nothing, Qt.KeyboardModifier.NoModifier
    )


def test_an_input_method_is_felt_although_no_key_arrives(qtbot, room):
    """Who writes Tigrinya sends no keys: the input method swallows them."""
    room.box.setFocus()
    event = QInputMethodEvent()
    event.setCommitString("ሰላም")
    room.feels(qtbot, lambda: QCoreApplication.sendEvent(room.box, event))
    assert room.box.text() == "ሰላም"


@OFFSCREEN
@pytest.mark.parametrize("kind", ["menu", "list", "dialog"])
def test_hands_and_the_lock_key_are_felt_in_what_lies_over_the_window(qtbot, room, kind):
    over = open_over(room, kind)
    qtbot.waitUntil(over.isVisible)
    room.presence.look()
    handle = over.windowHandle()
    room.feels(qtbot, lambda: QTest.keyClick(handle, Qt.Key.Key_Down))
    QTest.keyClick(over.windowHandle(), LOCK_KEY.key(), CTRL)
    qtbot.waitUntil(lambda: room.locked > 0)
    over.close()


def open_over(room, kind):
    if kind == "menu":
        menu = QMenu(room.window)
        menu.addActions([menu.addAction("Balie West"), menu.addAction("AZC")])
        menu.popup(room.window.mapToGlobal(QPoint(10, 10)))
        return menu
    if kind == "list":
        room.list.showPopup()
        return QApplication.activePopupWidget()
    dialog = QFileDialog(room.window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    return dialog


def test_a_window_that_opens_later_is_watched_from_the_touch_that_opened_it(qtbot, room):
    dialog = QFileDialog(room.window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    room.box.returnPressed.connect(dialog.open)
    room.box.setFocus()
    QTest.keyClick(room.window.windowHandle(), Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.isActiveWindow)
    room.feels(qtbot, lambda: QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Down))
    dialog.close()


@OFFSCREEN
def test_nor_does_it_miss_one_that_opens_without_taking_the_focus(qtbot, room):
    """As the list of names under a box, where only the mouse goes."""
    names = QWidget(room.window, Qt.WindowType.ToolTip)
    names.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    room.box.textEdited.connect(names.show)
    room.box.setFocus()
    QTest.keyClick(room.window.windowHandle(), Qt.Key.Key_L)
    qtbot.waitUntil(names.isVisible)
    QCoreApplication.sendPostedEvents()
    qtbot.wait(1)
    room.feels(qtbot, lambda: QTest.mousePress(names.windowHandle(), Qt.MouseButton.LeftButton))


def test_once_it_is_shut_nobody_reaches_anything(qtbot, room):
    room.box.setFocus()
    room.presence.shut()
    before = room.felt
    QTest.keyClick(room.window.windowHandle(), Qt.Key.Key_A)
    QTest.keyClick(room.box, Qt.Key.Key_B)
    QTest.mouseClick(room.list, Qt.MouseButton.LeftButton)
    event = QInputMethodEvent()
    event.setCommitString("c")
    QCoreApplication.sendEvent(room.box, event)
    assert (room.box.text(), room.felt) == ("", before)
    assert QApplication.activePopupWidget() is None
    assert not room.window.close()
    QApplication.instance().removeEventFilter(room.presence)


def test_the_window_and_the_dialogs_listen_to_the_same_key(qtbot):
    window = MainWindow([])
    qtbot.addWidget(window)
    assert window.lock_key.key()[0] == LOCK_KEY
