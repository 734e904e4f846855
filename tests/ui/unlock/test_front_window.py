"""The window before the desk: who sits down, and nobody sees more of another than a label."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.accessible import clipped, small, unnamed
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.ui.unlock.enrol_page import EnrolPage
from wijkdesk.ui.unlock.front_window import FrontWindow
from wijkdesk.ui.unlock.profile_line import ProfileLine, told_apart
from wijkdesk.ui.unlock.unlock_page import UnlockPage
from wijkdesk.vocabulary import KeyPolicy

NOOR = ProfileLine("n", "Noor", KeyPolicy.KEY_STORE)
YUSUF = ProfileLine("y", "Yusuf", KeyPolicy.PASSPHRASE_ONLY)


class House:
    """Answers as it is told to."""

    def __init__(self):
        self.tried = []
        self.answer = "een bureau"

    def unlock(self, key, passphrase):
        self.tried.append((key, passphrase))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def enrol(self, form):
        self.tried.append(form)
        return self.answer


@pytest.fixture
def behind():
    return House()


@pytest.fixture
def front(qtbot, tasks, behind):
    def show(*profiles, **more):
        window = FrontWindow(profiles, behind.unlock, behind.enrol, tasks, str, **more)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window

    return show


def refused(qtbot, window, typed="iets anders dan dit"):
    window.unlock_page.box.setText(typed)
    with qtbot.waitSignal(window.unlock_page.refused):
        window.unlock_page.try_passphrase()


def test_without_a_profile_one_makes_the_first(front):
    window = front(may_add=True)
    assert isinstance(window.page, EnrolPage)
    assert not window.enrol_page.back.isVisible()


def test_with_one_profile_there_is_nothing_to_choose(front):
    window = front(NOOR, may_add=True)
    assert isinstance(window.page, UnlockPage)
    assert not window.page.who.isVisible()
    assert window.page.context.text() == "Noor"
    assert window.page.box.hasFocus()


def test_the_last_one_used_is_chosen_and_only_the_passphrase_is_left_to_type(qtbot, front, behind):
    window = front(YUSUF, NOOR, may_add=True)
    page = window.page
    assert page.who.isVisible()
    assert page.who_box.currentText() == "Yusuf"
    assert page.box.hasFocus()
    assert "alleen met een wachtzin" in page.policy.text()
    qtbot.keyClicks(page.box, "vier woorden op rij")
    with qtbot.waitSignal(window.opened) as opened:
        qtbot.keyClick(page.box, Qt.Key.Key_Return)
    assert opened.args == ["een bureau"]
    assert behind.tried == [("y", "vier woorden op rij")]


def test_somebody_else_chooses_their_own_and_gets_nothing_typed_for_the_first(qtbot, front, behind):
    window = front(YUSUF, NOOR)
    page = window.page
    page.tell(["3 wijzigingen van Yusuf"])
    qtbot.keyClicks(page.box, "voor yusuf")
    page.who_box.setFocus()
    qtbot.keyClick(page.who_box, Qt.Key.Key_Down)
    assert page.who_box.currentText() == "Noor"
    assert page.box.text() == ""
    assert not page.told.isVisible()
    assert page.box.accessibleDescription() == ""
    assert "alleen op deze laptop" in page.policy.text()
    qtbot.keyClicks(page.box, "vier woorden op rij")
    with qtbot.waitSignal(window.opened):
        page.try_passphrase()
    assert behind.tried == [("n", "vier woorden op rij")]


def test_who_has_to_wait_waits_and_the_other_one_does_not(qtbot, front, behind):
    window = front(YUSUF, NOOR)
    page = window.page
    behind.answer = RuleBrokenError("wrong_passphrase", field="passphrase", wait=600)
    refused(qtbot, window)
    assert page.open.text().startswith("Wacht nog 10 minu")
    assert "te vaak" in page.passphrase.problem_text
    page.who_box.setCurrentIndex(1)
    assert page.open.isEnabled()
    page.who_box.setCurrentIndex(0)
    assert page.open.text().startswith("Wacht nog 10 minu")


def test_a_pause_from_before_the_restart_goes_on(front):
    page = front(ProfileLine("n", "Noor", KeyPolicy.KEY_STORE, 900)).page
    assert page.open.text().startswith("Wacht nog 15 minu")
    assert not page.open.isEnabled()


def test_one_more_person_makes_a_profile_beside_the_first_and_may_think_better_of_it(qtbot, front):
    window = front(NOOR, may_add=True)
    qtbot.mouseClick(window.unlock_page.add, Qt.MouseButton.LeftButton)
    page = window.page
    assert isinstance(page, EnrolPage)
    assert page.address_box.hasFocus()
    qtbot.keyClicks(page.address_box, "centrale.example")
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert window.page is window.unlock_page
    assert window.unlock_page.box.hasFocus()
    window.show_enrolment()
    assert page.address_box.text() == "centrale.example"


def test_with_a_given_profile_nobody_else_is_offered(front):
    assert not front(NOOR, may_add=False).unlock_page.add.isVisible()


@pytest.mark.parametrize("code", ["device_secret_gone", "device_secret_gone_for_good"])
def test_a_lost_secret_is_told_with_a_way_out(qtbot, front, behind, code):
    window = front(NOOR, may_add=False)
    behind.answer = UnavailableError(code)
    refused(qtbot, window)
    page = window.unlock_page
    assert "Uw werk staat er nog" in page.passphrase.problem_text
    assert page.add.isVisible()
    assert page.add.text() == "Deze laptop opnieuw klaarmaken"
    assert page.open.isEnabled()
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    assert isinstance(window.page, EnrolPage)


def test_a_key_store_that_is_shut_is_told_without_making_anything_anew(qtbot, front, behind):
    window = front(NOOR, may_add=False)
    behind.answer = UnavailableError("key_store_closed")
    refused(qtbot, window)
    assert "antwoordt niet" in window.unlock_page.passphrase.problem_text
    assert not window.unlock_page.add.isVisible()


def test_labels_that_are_the_same_or_empty_are_told_apart():
    lines = [ProfileLine(n, label) for n, label in enumerate(("Polder", "", "Polder", " "))]
    assert [words for _, words in told_apart(lines, "Profiel")] == [
        "Polder",
        "Profiel",
        "Polder (2)",
        "Profiel (2)",
    ]


def test_both_doors_can_be_walked_by_keyboard_and_everything_has_a_name(qtbot, front):
    window = front(NOOR, YUSUF, may_add=True)
    window.page.who_box.setFocus()
    for there in (
        window.page.box,
        window.page.box.eye,
        window.page.open,
        window.page.add,
        window.practise,
    ):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert there.hasFocus()
    for _ in range(2):
        assert not unnamed(window.page)
        assert not small(window.page)
        qtbot.waitUntil(lambda: not clipped(window.page))
        window.show_enrolment()


def test_what_is_said_after_a_lock_is_not_for_the_next_person(front):
    window = front(NOOR, YUSUF)
    page = window.unlock_page
    window.page.tell(["Alles wat u typte is bewaard.", "3 wijzigingen zijn nog niet verstuurd."])
    assert page.told.isVisible()
    page.who_box.setCurrentIndex(1)
    assert not page.told.isVisible()
    assert page.told.text() == page.box.accessibleDescription() == ""
