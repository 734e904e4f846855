"""Practising in the window: one sees that nothing is real, and nothing is sent."""

from datetime import date
from shutil import copytree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.accessible import unnamed
from wijkdesk.services import practice
from wijkdesk.services.house import Services
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.unlock.front_window import FrontWindow
from wijkdesk.ui.unlock.profile_line import ProfileLine


def no_network():
    raise AssertionError("the practice profile speaks to nobody")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Made once, as it takes a second; each test has a copy."""
    folder = tmp_path_factory.mktemp("oefenstad") / "practice"
    practice.open_practice(folder).close()
    return folder


@pytest.fixture
def services(made, tmp_path):
    store = practice.open_practice(copytree(made, tmp_path / "practice"))
    yield Services(store, date.today())
    store.close()


@pytest.fixture
def desk(qtbot, services, tasks):
    made = Desk(services, tasks, no_network)
    qtbot.addWidget(made.window)
    made.window.show()
    return made


def test_a_band_says_that_nothing_is_real(desk):
    band = desk.window.band
    assert band.isVisible()
    assert "verzonnen" in band.words.text()
    assert unnamed(band) == []


def test_the_window_of_real_work_has_no_band(qtbot, home, tasks):
    real = Desk(home.services, tasks, list)
    qtbot.addWidget(real.window)
    real.window.show()
    assert not real.window.band.isVisible()


def test_nothing_is_sent_whatever_is_pressed(qtbot, desk):
    desk.services.registrations.start("Iemand")
    desk.sync.go()
    assert not desk.rounds.under_way
    assert not desk.rounds.timer.isActive()
    assert "nooit iets" in desk.window.messages.text.text()
    qtbot.waitUntil(lambda: "Oefenen" in desk.window.rail.foot.sync.accessibleName())


def test_the_buttons_ask_to_begin_anew_and_to_go_back_to_work(qtbot, desk):
    with qtbot.assertNotEmitted(desk.practice_reset):
        qtbot.mouseClick(desk.window.band.reset, Qt.MouseButton.LeftButton)
    assert "gaat weg" in desk.window.band.words.text()
    with qtbot.waitSignal(desk.practice_reset):
        qtbot.mouseClick(desk.window.band.reset, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(desk.practice_left):
        qtbot.mouseClick(desk.window.band.leave, Qt.MouseButton.LeftButton)


def test_tab_goes_where_the_eye_goes_also_past_cards_that_came_later(qtbot, desk):
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    file_id = next(one.case_file_id for one in desk.services.files.mine() if "Smits" in one.title)
    for opens in (lambda: desk.window.open_place("today"), lambda: desk.files.open(file_id)):
        opens()
        page = desk.window.stack.currentWidget()
        qtbot.waitUntil(lambda: not desk.tasks._waiting)  # noqa: SLF001 - every answer
        page.focus_first()
        passed = []
        while page.isAncestorOf(stop := QApplication.focusWidget()) and stop not in passed:
            passed.append(stop)
            QTest.keyClick(stop, Qt.Key.Key_Tab)
        cards = page.columns.work, page.columns.side
        seen = [column.itemAt(n).widget() for column in cards for n in range(column.count())]
        asked = [card for stop in passed for card in seen if card.isAncestorOf(stop)]
        assert len(set(asked)) > 5
        assert asked == sorted(asked, key=seen.index)
        inside = [(stop, card) for stop in passed for card in seen if card.isAncestorOf(stop)]
        for card in set(asked):
            tops = [
                stop.mapTo(card, stop.rect().topLeft()).y() for stop, of in inside if of is card
            ]
            assert tops == sorted(tops), card.accessibleName()
    desk.safety.handovers()
    page = desk.window.stack.currentWidget()
    qtbot.waitUntil(lambda: not desk.tasks._waiting)  # noqa: SLF001 - every answer
    page.focus_first()
    at, passed = QApplication.focusWidget, []
    while "Van Veilig Thuis" not in at().accessibleName():
        QTest.keyClick(at(), Qt.Key.Key_Tab)
    QTest.keyClick(at(), Qt.Key.Key_Return)
    while page.isAncestorOf(at()):  # and a form does not hold whoever is in it
        assert at() not in passed
        passed.append(at())
        QTest.keyClick(at(), Qt.Key.Key_Tab)
    assert len(passed) > 10


def test_a_warning_that_nobody_heeded_goes_away(qtbot, desk):
    band = desk.window.band
    band.warned.setInterval(0)
    qtbot.mouseClick(band.reset, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "verzonnen" in band.words.text())
    band.warned.setInterval(60_000)
    with qtbot.assertNotEmitted(desk.practice_reset):
        qtbot.mouseClick(band.reset, Qt.MouseButton.LeftButton)


def test_practising_begins_at_either_door(qtbot, tasks):
    for profiles in ([], [ProfileLine(1, "Polderdam")]):
        front = FrontWindow(profiles, max, str, tasks, lambda: "opened")
        qtbot.addWidget(front)
        front.show()
        assert not front.leave.isVisible()
        with qtbot.waitSignal(front.opened) as opened:
            qtbot.mouseClick(front.practise, Qt.MouseButton.LeftButton)
        assert opened.args == ["opened"]


def test_the_door_of_the_practice_profile_says_its_passphrase_and_leads_back(qtbot, tasks):
    front = FrontWindow([ProfileLine(1, "Oefenen")], max, str, tasks, str, practice=True)
    qtbot.addWidget(front)
    front.show()
    assert practice.PASSPHRASE in front.page.policy.text()
    assert not front.practise.isVisible()
    with qtbot.waitSignal(front.left):
        qtbot.mouseClick(front.leave, Qt.MouseButton.LeftButton)
