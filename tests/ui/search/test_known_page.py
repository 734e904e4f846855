"""Asking whether somebody is known, and looking with a reason, by the keyboard."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.accessible import unnamed
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.services.access import KnownTeam, Looked
from wijkdesk.ui.page_parts import SECRET
from wijkdesk.ui.search.known_page import KnownPage
from wijkdesk.vocabulary import EmergencyGround

WHY = "Moeder staat aan de balie en vraagt naar haar afspraak."
WEST = KnownTeam(uuid4(), "Wijkteam West", "0900 0003")


class Centre:
    """Answers what it was told to."""

    def __init__(self):
        self.teams, self.trouble = [WEST], None
        self.asked, self.reasons, self.passphrases = [], [], []
        self.file_id = uuid4()

    def known(self, bsn, name, born):
        if self.trouble:
            raise self.trouble
        self.asked.append((bsn, name, born))
        return "who", self.teams

    def look(self, reason, passphrase):
        self.passphrases.append(passphrase)
        if self.trouble:
            raise self.trouble
        self.reasons.append(reason)
        return Looked((self.file_id,), datetime.now(UTC) + timedelta(hours=4), 1)


@pytest.fixture
def centre():
    return Centre()


@pytest.fixture
def make(qtbot, home, tasks, bus, said, centre):
    def make(**how):
        page = KnownPage(centre, tasks, bus, said.say, **how)
        qtbot.addWidget(page)
        page.resize(1100, 800)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        page.focus_first()
        return page

    return make


@pytest.fixture
def page(make):
    return make()


def ask(qtbot, page, centre, bsn="999900018"):
    qtbot.keyClicks(page.bsn_box, bsn)
    qtbot.keyClick(page.bsn_box, Qt.Key.Key_Return)
    qtbot.waitUntil(page.answer.isVisible)


def look(qtbot, page, words=WHY):
    (link,) = [b for b in page.answer.findChildren(QPushButton) if b.text()]
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert page.look.reason_box.hasFocus()
    qtbot.keyClicks(page.look.reason_box, words)
    qtbot.keyClicks(page.look.again.box, "vier losse woorden hier")
    qtbot.keyClick(page.look.again.box, Qt.Key.Key_Return)


def test_who_is_asked_for_is_known_at_a_team_and_no_more_is_told(qtbot, page, centre):
    ask(qtbot, page, centre)
    assert centre.asked == [("999900018", "", None)]
    words = [label.text() for label in page.answer.findChildren(QLabel)]
    assert "Wijkteam West · 0900 0003" in words
    assert not page.look.isVisible()
    assert unnamed(page) == []


def test_a_reason_opens_the_file_and_says_who_hears_of_it(qtbot, page, centre, said):
    opened = []
    page.file_requested.connect(opened.append)
    ask(qtbot, page, centre)
    look(qtbot, page)
    qtbot.waitUntil(lambda: opened == [centre.file_id])
    (reason,) = centre.reasons
    assert (reason.ground, reason.text) == (EmergencyGround.DANGER, WHY)
    assert (reason.who, reason.team_id, reason.case_file_id) == ("who", WEST.id, None)
    assert said == [("1 teamleider(s) krijgen hier bericht van.", "info")]


def test_a_file_of_ones_own_team_is_opened_without_asking_who_it_is_about(qtbot, make, centre):
    file_id = uuid4()
    page = make(case_file_id=file_id, title="Gezin Visser · Wijkteam West")
    assert page.look.isVisible()
    assert not page.question.isVisible()
    qtbot.keyClicks(page.look.reason_box, WHY)
    qtbot.keyClicks(page.look.again.box, "vier losse woorden hier")
    qtbot.keyClick(page.look.go, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(centre.reasons) == 1)
    assert (centre.reasons[0].case_file_id, centre.reasons[0].who) == (file_id, None)


def test_trouble_stands_where_it_belongs_and_what_was_typed_stays(qtbot, page, centre):
    ask(qtbot, page, centre)
    look(qtbot, page, "kort")
    assert page.look.reason.problem_text
    assert page.look.reason_box.hasFocus()
    assert (page.look.reason_box.text(), centre.passphrases) == ("kort", [])
    assert page.look.again.box.text() == "vier losse woorden hier"
    centre.trouble = UnavailableError("central_unreachable")
    qtbot.keyClicks(page.look.reason_box, WHY)
    qtbot.keyClick(page.look.go, Qt.Key.Key_Space)
    qtbot.waitUntil(page.trouble.isVisible)
    assert page.trouble.text().startswith("Er is geen verbinding")


def test_a_birth_date_that_is_no_day_is_said_at_once(qtbot, page, centre):
    qtbot.keyClicks(page.name_box, "Samuel Tesfay")
    qtbot.keyClicks(page.born_box, "gisteren of zo")
    qtbot.keyClick(page.ask, Qt.Key.Key_Space)
    assert page.born.problem_text
    page.born_box.clear()
    qtbot.keyClicks(page.born_box, "14-3-2015")
    qtbot.keyClick(page.ask, Qt.Key.Key_Space)
    qtbot.waitUntil(page.answer.isVisible)
    assert centre.asked == [("", "Samuel Tesfay", date(2015, 3, 14))]


def test_somebody_who_is_not_known_is_not_said_not_to_exist(qtbot, page, centre):
    centre.teams = []
    ask(qtbot, page, centre)
    words = " ".join(label.text() for label in page.answer.findChildren(QLabel))
    assert "voor zover u dat mag weten" in words


def test_a_wrong_passphrase_loses_nothing_and_makes_one_wait_longer_and_longer(qtbot, page, centre):
    ask(qtbot, page, centre)
    again = page.look.again
    centre.trouble = RuleBrokenError("wrong_passphrase", field="passphrase", wait=0)
    look(qtbot, page)
    qtbot.waitUntil(lambda: bool(again.field.problem_text))
    assert again.field.problem_text.startswith("Deze wachtzin klopt niet.")
    assert (page.look.reason_box.text(), again.box.text()) == (WHY, "")
    assert (again.box.hasFocus(), page.trouble.isVisible()) == (True, False)
    assert again.box.accessibleDescription() == again.field.problem_text
    centre.trouble = RuleBrokenError("wrong_passphrase", field="passphrase", wait=40)
    qtbot.keyClicks(again.box, "nog een poging")
    qtbot.keyClick(again.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: again.patience.left > 0)
    assert page.look.go.text().startswith("Wacht nog ")
    qtbot.keyClicks(again.box, "en nog een")
    qtbot.keyClick(again.box, Qt.Key.Key_Return)
    assert (len(centre.passphrases), again.box.text()) == (2, "en nog een")
    assert unnamed(page) == []
    again.patience.wait(0)
    centre.trouble = None
    qtbot.keyClick(again.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(centre.reasons) == 1)


def test_the_passphrase_is_not_kept_with_what_stands_on_the_page(qtbot, page, centre):
    ask(qtbot, page, centre)
    look(qtbot, page)
    qtbot.waitUntil(lambda: len(centre.reasons) == 1)
    assert (page.look.again.box.text(), page.look.again.box.property(SECRET)) == ("", True)
