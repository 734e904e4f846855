"""The door, with a real profile behind it."""

import subprocess
import sys
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.house import FAST, PASSPHRASE
from tests.ui.accessible import clipped, small, unnamed
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.storage import keys
from wijkdesk.ui.unlock.unlock_page import UnlockPage

POLICY = "Dit profiel is alleen met een wachtzin beveiligd."


@pytest.fixture
def profile(tmp_path):
    keys.create(tmp_path / "profile", PASSPHRASE, kdf=FAST)
    return tmp_path / "profile"


@pytest.fixture
def page(qtbot, tasks, profile):
    return shown(qtbot, UnlockPage("Polderdam", POLICY, partial(keys.unlock, profile), tasks))


def shown(qtbot, page):
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    return page


def test_the_right_passphrase_opens_the_profile(qtbot, page):
    qtbot.keyClicks(page.box, PASSPHRASE)
    with qtbot.waitSignal(page.unlocked) as opened:
        qtbot.keyClick(page.box, Qt.Key.Key_Return)
    assert len(opened.args[0]) == keys.KEY_BYTES
    assert page.box.text() == ""


def test_a_wrong_one_is_told_beside_the_box_ready_to_be_typed_anew(qtbot, page):
    qtbot.keyClicks(page.box, "iets anders dan dit")
    qtbot.mouseClick(page.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.passphrase.problem_text))
    assert "klopt niet" in page.passphrase.problem_text
    assert page.box.selectedText()
    assert page.box.hasFocus()
    assert page.open.isEnabled()


def test_while_it_calculates_one_sees_that_and_a_second_try_waits(qtbot, page):
    qtbot.keyClicks(page.box, PASSPHRASE)
    with qtbot.waitSignal(page.unlocked):
        page.try_passphrase()
        assert page.open.text() == "Even rekenen …"
        assert page.box.isReadOnly()
        assert page.box.hasFocus()
        page.try_passphrase()


def test_a_profile_that_cannot_be_read_is_a_sentence_too(qtbot, tasks):
    def unlock(_passphrase):
        raise UnavailableError("profile_in_use")

    page = shown(qtbot, UnlockPage("", "", unlock, tasks))
    page.box.setText("vier woorden op rij")
    page.try_passphrase()
    qtbot.waitUntil(lambda: "staat al open" in page.passphrase.problem_text)
    assert page.open.isEnabled()


class Clock:
    """Goes on when it is told to."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


def test_who_guessed_too_often_waits_and_sees_how_long(qtbot, tasks):
    asked = []

    def unlock(passphrase):
        asked.append(passphrase)
        raise RuleBrokenError("wrong_passphrase", field="passphrase", wait=5)

    page = shown(qtbot, UnlockPage("", "", unlock, tasks))
    page.patience.clock = clock = Clock()
    page.box.setText("iets anders dan dit")
    with qtbot.waitSignal(page.refused):
        page.try_passphrase()
    assert page.open.text().startswith("Wacht nog 5 seconde")
    assert not page.open.isEnabled()
    page.try_passphrase()
    clock.now += 4.2
    page.patience.tick()
    assert page.open.text().startswith("Wacht nog 1 seconde")
    clock.now += 1
    page.patience.tick()
    assert page.open.isEnabled()
    assert page.open.text() == "Ontgrendelen"
    assert not page.patience.timer.isActive()
    assert len(asked) == 1


def test_a_long_wait_is_told_in_minutes(qtbot, tasks):
    page = shown(qtbot, UnlockPage("", "", str, tasks))
    page.patience.wait(15 * 60)
    assert page.open.text().startswith("Wacht nog 15 minu")
    page.patience.wait(61)
    assert page.open.text().startswith("Wacht nog 2 minu")


def test_another_profile_does_not_get_what_was_typed_for_the_first(qtbot, page):
    qtbot.keyClicks(page.box, "iets anders dan dit")
    page.show_profile("Yusuf", POLICY, 0)
    assert page.box.text() == ""
    assert page.context.text() == "Yusuf"


def test_nothing_typed_asks_for_the_passphrase(qtbot, page):
    qtbot.keyClick(page.box, Qt.Key.Key_Return)
    assert page.passphrase.problem_text == "Typ uw wachtzin."


def test_the_passphrase_may_be_pasted_and_shown(qtbot, page):
    QApplication.clipboard().setText(PASSPHRASE)
    qtbot.keyClick(page.box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.box.text() == PASSPHRASE
    assert page.box.echoMode() == QLineEdit.EchoMode.Password
    qtbot.mouseClick(page.box.eye, Qt.MouseButton.LeftButton)
    assert page.box.echoMode() == QLineEdit.EchoMode.Normal
    assert page.box.eye.accessibleName() == "Verberg wat u typt"


def test_caps_lock_is_noticed(qtbot, page):
    qtbot.keyClick(page.box, "A")
    assert page.caps.isVisible()
    qtbot.keyClick(page.box, "a")
    assert not page.caps.isVisible()
    qtbot.keyClick(page.box, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not page.caps.isVisible()


def test_everything_can_be_reached_by_keyboard_and_has_a_name(qtbot, page):
    assert page.box.hasFocus()
    qtbot.keyClick(page.box, Qt.Key.Key_Tab)
    assert page.box.eye.hasFocus()
    qtbot.keyClick(page.box.eye, Qt.Key.Key_Tab)
    assert page.open.hasFocus()
    assert not unnamed(page)
    assert not small(page)
    assert not clipped(page)


def test_the_page_says_how_the_profile_is_secured_and_nothing_more(page):
    assert page.policy.text() == POLICY
    assert page.context.text() == "Polderdam"


def test_the_door_loads_no_store():
    script = (
        "import sys, wijkdesk.ui.unlock.unlock_page, wijkdesk.ui.unlock.enrol_page;"
        "print([m for m in sys.modules if m.split('.')[0] in ('sqlalchemy', 'httpx', 'alembic')"
        " or m.startswith(('wijkdesk.storage', 'wijkdesk.services'))])"
    )
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"
