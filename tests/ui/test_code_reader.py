"""A slip is held before a scanner: its referral opens, and nothing that was typed is spoilt."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QMainWindow, QPlainTextEdit

from wijkdesk.law.numbers import short_code
from wijkdesk.ui.code_reader import CodeReader
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.registrations.registration_page import RegistrationPage

CODE = short_code(UUID(int=987654321))
FOREVER = 3_600_000
"""How long a scanner may take between two signs here: no test waits for a slow machine."""


def no_network():
    """Nothing is sent."""


def scan(window, code, end=Qt.Key.Key_Return):
    """As a scanner does: keys to the window, whatever has the keyboard."""
    handle = window.windowHandle()
    for sign in code:
        QTest.keyClick(handle, sign)
    QTest.keyClick(handle, end)


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.reader = CodeReader(made, made)
    made.reader.gap_ms = FOREVER
    made.heard = []
    made.reader.read.connect(made.heard.append)
    return made


def standing(qtbot, window, box):
    window.setCentralWidget(box)
    window.show()
    window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    return box


@pytest.fixture
def code(home, file_id):
    provision = home.services.directory.find("taal")[0]
    return home.services.referrals.prepare(file_id, provision.id).reply_code


def test_a_scan_opens_its_referral_from_anywhere_and_the_sentence_stays(
    qtbot, home, tasks, file_id, code
):
    desk = Desk(home.services, tasks, no_network)
    qtbot.addWidget(desk.window)
    desk.rounds.timer.stop()
    desk.window.show()
    desk.window.activateWindow()
    desk.referrals.reader.gap_ms = FOREVER
    qtbot.mouseClick(desk.new, Qt.MouseButton.LeftButton)
    page = desk.window.stack.currentWidget()
    assert isinstance(page, RegistrationPage)
    qtbot.waitUntil(lambda: page.editor is not None)
    box = page.form.question_box
    box.setFocus()
    qtbot.keyClicks(box, "De huur is hoog. ")
    scan(desk.window, code)
    qtbot.waitUntil(lambda: isinstance(desk.window.stack.currentWidget(), FilePage))
    assert box.toPlainText() == "De huur is hoog. "
    shown = desk.window.stack.currentWidget()
    qtbot.waitUntil(lambda: bool(shown.referrals.rows.widgets))
    (fold,) = shown.referrals.rows.widgets.values()
    qtbot.waitUntil(fold.is_open)
    assert fold.step.route.text() == "antwoordstrook"
    desk.window.open_place("board")
    desk.new.setFocus()  # where its Enter would begin an aanmelding
    scan(desk.window, f"{code[:-1]}{'0' if code[-1] != '0' else '1'}")  # one sign is wrong
    assert desk.window.stack.currentWidget() is desk.window.page("board")
    desk.rounds.timer.stop()


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_was_chosen_in_a_box_stands_there_again(qtbot, window, kind):
    box = standing(qtbot, window, kind("drie woorden hier"))
    box.selectAll()
    scan(window, CODE, Qt.Key.Key_Tab)
    text = box.text() if kind is QLineEdit else box.toPlainText()
    assert (text, window.heard) == ("drie woorden hier", [CODE])


def test_who_types_a_code_by_hand_types_it(qtbot, window):
    window.reader.gap_ms = -1
    box = standing(qtbot, window, QLineEdit())
    scan(window, CODE)
    assert box.text() == CODE
    assert window.heard == []


def test_a_scan_chooses_nothing_and_a_key_of_a_person_arrives(qtbot, window):
    box = QComboBox()
    box.addItems(["Appel", f"{CODE[0]} peren"])
    standing(qtbot, window, box)
    scan(window, CODE)
    assert (box.currentText(), window.heard) == ("Appel", [CODE])
    window.reader.gap_ms = 0
    QTest.keyClick(window.windowHandle(), CODE[0])
    qtbot.waitUntil(lambda: box.currentText() == f"{CODE[0]} peren")


def test_beside_a_client_nothing_of_another_opens(qtbot, window):
    window.reader.rests = True
    box = standing(qtbot, window, QLineEdit())
    scan(window, CODE)
    assert (box.text(), window.heard) == (CODE, [])
