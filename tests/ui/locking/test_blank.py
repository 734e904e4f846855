"""F9 empties the screen from anywhere, and everything comes back as it was."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QWidget

from tests.ui.accessible import interfaces
from tests.ui.locking.seat import seated
from wijkdesk.ui.main_window import MainWindow

OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
F9, ESC = Qt.Key.Key_F9, Qt.Key.Key_Escape


@pytest.fixture
def seat(qtbot, home):
    with seated(qtbot, home) as made:
        yield made


def press(seat, key, window=None, **how):
    QTest.keyClick((window or seat.window).windowHandle(), key, **how)


def is_empty(window):
    """Of one colour all over, but for the quiet line of words in the middle of the first."""
    image = window.grab().toImage()
    middle = image.rect().center()
    ground = image.pixel(1, 1)
    far = [(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    line = 20 if isinstance(window, MainWindow) else 0
    return all(image.pixel(x, y) == ground for x, y in far if abs(y - middle.y()) >= line)


def search_with(seat, text):
    seat.window.focus_search()
    box = seat.window.top_bar.search
    QTest.keyClicks(box, text)
    box.setSelection(1, 3)
    return box


@pytest.mark.parametrize("key", [F9, ESC])
def test_with_text_in_a_box_nothing_is_seen_and_all_comes_back(seat, key):
    box = search_with(seat, "letay")
    press(seat, F9)
    assert seat.guard.blank.is_down
    assert is_empty(seat.window)
    press(seat, key)
    assert not is_empty(seat.window)
    assert box.hasFocus()
    assert (box.text(), box.selectedText()) == ("letay", "eta")
    assert seat.window.findChildren(QLabel, "blank") == []


def test_keys_clicks_and_what_an_input_method_writes_reach_nothing_under_it(seat):
    box = search_with(seat, "letay")
    shown = seat.window.stack.currentWidget()
    press(seat, F9)
    press(seat, Qt.Key.Key_A)
    press(seat, Qt.Key.Key_2, modifier=Qt.KeyboardModifier.AltModifier)
    press(seat, Qt.Key.Key_Tab)
    QTest.keyClicks(box, "x")
    handle = seat.window.windowHandle()
    for place in (box, *seat.window.rail.findChildren(QWidget)[:4], seat.desk.new):
        at = place.mapTo(seat.window, place.rect().center())
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=at)
    event = QInputMethodEvent()
    event.setCommitString("ሰላም")
    QCoreApplication.sendEvent(box, event)
    press(seat, F9)
    assert (box.text(), box.selectedText()) == ("letay", "eta")
    assert seat.window.stack.currentWidget() is shown
    press(seat, Qt.Key.Key_Q)
    assert box.text() == "lqy"


@OFFSCREEN
def test_an_open_menu_is_under_it_too_and_is_open_again_where_it_was(seat, qtbot):
    menu = QMenu(seat.window)
    chosen = []
    for name in ("Balie West", "AZC"):
        menu.addAction(name).triggered.connect(lambda _on=False, name=name: chosen.append(name))
    menu.popup(seat.window.mapToGlobal(QPoint(40, 40)))
    qtbot.waitUntil(menu.isVisible)
    seat.guard.presence.look()
    press(seat, Qt.Key.Key_Down, menu)
    press(seat, F9, menu)
    assert is_empty(seat.window)
    assert is_empty(menu)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        press(seat, key, menu)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert menu.isVisible()
    assert chosen == []
    press(seat, F9, menu)
    assert menu.activeAction().text() == "Balie West"
    press(seat, Qt.Key.Key_Return, menu)
    assert chosen == ["Balie West"]


def test_a_dialog_is_under_it_too_and_keeps_what_is_typed(seat, qtbot):
    dialog = QDialog(seat.window)
    dialog.resize(300, 200)
    name = QLineEdit(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    seat.guard.presence.look()
    name.setFocus()
    QTest.keyClicks(name, "plan van Habte")
    press(seat, F9, dialog)
    assert is_empty(seat.window)
    assert is_empty(dialog)
    press(seat, Qt.Key.Key_A, dialog)
    press(seat, ESC, dialog)
    assert dialog.isVisible()
    assert name.hasFocus()
    assert name.text() == "plan van Habte"
    dialog.close()


def test_a_window_that_opens_meanwhile_opens_under_it(seat):
    press(seat, F9)
    late = QLabel("Een bericht over de familie Bakker", seat.window, Qt.WindowType.Dialog)
    late.resize(300, 90)
    late.show()
    assert is_empty(late)
    inside = QLabel("Een bericht over de familie Bakker", seat.window)
    inside.show()
    inside.raise_()
    QCoreApplication.processEvents()
    assert is_empty(seat.window)
    press(seat, F9)
    assert not is_empty(late)
    late.close()


def test_a_screen_reader_hears_that_the_screen_is_empty_and_is_on_nothing_else(seat):
    search_with(seat, "letay")
    press(seat, F9)
    focus = QAccessible.queryAccessibleInterface(QApplication.focusWidget())
    assert focus.text(QAccessible.Text.Name) == "Scherm leeg. Verder: F9 of Esc."
    covers = [one for one in interfaces(seat.window) if one.object() is seat.guard.blank.covers[0]]
    assert len(covers) == 1


def test_holding_the_key_down_does_not_make_it_flicker(seat):
    search_with(seat, "letay")
    press(seat, F9)
    handle = seat.window.windowHandle()
    again = QKeyEvent(QKeyEvent.Type.KeyPress, F9, Qt.KeyboardModifier.NoModifier, "", autorep=True)
    QCoreApplication.sendEvent(handle, again)
    assert seat.guard.blank.is_down


def test_it_is_no_lock_the_lock_falls_on_top_and_leaves_no_blank_behind(seat):
    search_with(seat, "letay")
    press(seat, F9)
    seat.at(270)
    assert seat.guard.warning.isVisible()
    seat.at(300)
    assert seat.is_covered
    assert not seat.guard.blank.is_down
    seat.until_gone()


def test_the_lock_key_locks_from_under_it(seat):
    press(seat, F9)
    press(seat, Qt.Key.Key_L, modifier=Qt.KeyboardModifier.ControlModifier)
    assert seat.lock.under_way
    assert seat.is_covered
    seat.until_gone()


def test_hands_on_an_empty_screen_are_hands_and_hold_off_the_lock(seat):
    press(seat, F9)
    seat.at(290)
    press(seat, Qt.Key.Key_Shift)
    seat.at(300)
    assert not seat.lock.under_way
