"""It locks by itself at the chosen time, whatever is open or running, and warns before (S4)."""

import threading
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from sqlalchemy import update

from tests.ui.locking.seat import seated
from wijkdesk.models.all import Municipality
from wijkdesk.services.changes import EVERYTHING

OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def seat(qtbot, home):
    with seated(qtbot, home) as made:
        yield made


def locks_on_time(seat):
    seat.at(299)
    assert not seat.lock.under_way
    seat.at(300)
    assert seat.is_covered
    seat.until_gone()


def test_with_text_in_the_search_field(seat):
    seat.window.focus_search()
    QTest.keyClicks(seat.window.top_bar.search, "letay")
    locks_on_time(seat)


@OFFSCREEN
def test_with_an_open_menu(seat, qtbot):
    qtbot.waitUntil(lambda: bool(seat.desk.place.all))
    seat.window.top_bar.place.click()
    menu = QApplication.activePopupWidget()
    qtbot.waitUntil(menu.isVisible)
    locks_on_time(seat)
    assert not menu.isVisible()


def test_with_a_modal_dialog_and_it_warns_in_that_dialog(seat, qtbot):
    dialog = QFileDialog(seat.window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    seat.at(270)
    assert seat.guard.warning.window() is dialog
    locks_on_time(seat)
    assert not dialog.isVisible()


def test_while_a_round_of_sync_hangs_on_a_network_that_drips(qtbot, home):
    drips = threading.Event()
    with seated(qtbot, home, sync=partial(drips.wait, 30)) as seat:
        try:
            seat.desk.sync.go()
            locks_on_time(seat)
        finally:
            drips.set()


def test_while_an_import_has_the_store_it_is_dropped_and_nothing_of_it_is_kept(seat, home):
    """An import is one transaction (decision 17)."""
    goes_on, told = threading.Event(), []

    def import_much():
        with home.store.applying() as session:
            session.execute(update(Municipality).values(name="Half"))
            goes_on.wait(30)
            raise InterruptedError

    try:
        seat.tasks.run(seat.window, import_much, told.append, told.append, lane="store")
        seat.lock.deadline.setInterval(100)
        seat.at(300)
        assert seat.is_covered
        assert seat.until_gone().trouble == "not_all_kept"
    finally:
        goes_on.set()


def test_the_warning_comes_in_time_and_a_key_is_enough_to_work_on(seat, qtbot):
    seat.at(269)
    assert seat.guard.warning is None
    seat.at(270)
    warning = seat.guard.warning
    assert warning.isVisible()
    QTest.keyClick(seat.window.windowHandle(), Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: seat.guard.warning is None)
    seat.at(569)
    assert not seat.lock.under_way
    seat.at(570)
    assert seat.lock.under_way
    seat.until_gone()


def test_the_hand_that_wakes_a_sleeping_laptop_sees_the_curtain_and_reaches_nothing(seat, qtbot):
    seat.window.focus_search()
    seat.now = 4000.0
    QTest.keyClick(seat.window.windowHandle(), Qt.Key.Key_A)
    qtbot.waitUntil(lambda: seat.lock.under_way)
    assert seat.is_covered
    QTest.keyClick(seat.window.top_bar.search, Qt.Key.Key_B)
    QTest.mouseClick(seat.window.rail.buttons["inbox"], Qt.MouseButton.LeftButton)
    assert seat.window.top_bar.search.text() == ""
    assert seat.window.stack.currentWidget() is seat.window.pages["today"]
    seat.until_gone()


@pytest.mark.parametrize("why", ["sleep", "locked"])
def test_when_the_computer_says_that_somebody_leaves_it_locks(seat, why):
    seat.guard.away.left.emit(why)
    assert seat.is_covered
    seat.until_gone()


@pytest.fixture
def policy(home):
    """Sets how many minutes the municipality allows, and takes it back."""

    def allow(minutes):
        with home.store.applying() as session:
            session.execute(update(Municipality).values(idle_minutes=minutes))

    yield allow
    allow(None)


def test_another_policy_of_the_municipality_holds_as_soon_as_it_comes(seat, policy, qtbot):
    policy(2)
    seat.desk.changes.changed.emit(EVERYTHING)
    qtbot.waitUntil(lambda: seat.guard.clock.limit == 120)
    seat.at(119)
    assert not seat.lock.under_way
    seat.at(120)
    assert seat.lock.under_way
    seat.until_gone()


def test_the_foot_of_the_rail_locks_too(seat, qtbot):
    qtbot.mouseClick(seat.window.rail.foot.lock, Qt.MouseButton.LeftButton)
    assert seat.is_covered
    seat.until_gone()
