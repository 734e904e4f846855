"""From asking whether somebody is known to reading their file: the real window, a real centre."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.house import PASSPHRASE, family
from tests.storage.furnished import audited
from tests.sync.polderdam import BSN, NAME, SENTENCE
from wijkdesk.central import admin
from wijkdesk.laptop import Laptop as Profile
from wijkdesk.services.changes import EVERYTHING
from wijkdesk.services.people import PersonDraft
from wijkdesk.ui import theme
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.tasks import Tasks

WHY = "Moeder staat aan de balie en vraagt naar haar afspraak."
PATIENCE = 30_000


@pytest.fixture
def sit(qtbot, qapp):
    """Put a worker at a window over their own laptop."""
    theme.apply(qapp, "light")
    bugs, seats = [], []

    def sit(laptop):
        profile, tasks = Profile(laptop.store), Tasks(bugs.append)
        desk = Desk(profile.services, tasks, profile.sync)
        desk.looks.centre = profile
        seats.append((desk, tasks))
        desk.window.show()
        return desk

    yield sit
    for desk, tasks in seats:
        desk.rounds.timer.stop()
        tasks.close()
        shiboken6.delete(desk.window)
        shiboken6.delete(desk)
    assert not bugs


@pytest.mark.soak
def test_a_gids_of_another_team_reads_along_and_the_team_lead_reads_why(qtbot, written, sit):
    town = written
    admin.set_duties(town.engine, town.realm, town.workers["yusuf"], town.teams["West"], lead=True)
    desk = sit(town.femke)
    desk.window.open_place("files")
    qtbot.mouseClick(desk.search_page.known, Qt.MouseButton.LeftButton)
    page = desk.window.stack.currentWidget()
    qtbot.keyClicks(page.bsn_box, BSN)
    qtbot.keyClick(page.bsn_box, Qt.Key.Key_Return)
    qtbot.waitUntil(page.answer.isVisible, timeout=PATIENCE)
    (link,) = [b for b in page.answer.findChildren(QPushButton) if b.text()]
    qtbot.keyClick(link, Qt.Key.Key_Space)
    qtbot.keyClicks(page.look.reason_box, WHY)
    qtbot.keyClicks(page.look.again.box, "een andere wachtzin")
    qtbot.keyClick(page.look.again.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.look.again.field.problem_text), timeout=PATIENCE)
    assert page.look.reason_box.text() == WHY
    qtbot.keyClicks(page.look.again.box, PASSPHRASE)
    qtbot.keyClick(page.look.go, Qt.Key.Key_Space)

    def reads():
        shown = desk.window.stack.currentWidget()
        return isinstance(shown, FilePage) and shown.view is not None and shown.reading.isVisible()

    qtbot.waitUntil(reads, timeout=PATIENCE)
    shown = desk.window.stack.currentWidget()
    assert shown.case_file_id == town.file_id
    assert SENTENCE in {moment.text for moment in shown.view.contact_moments}
    assert page not in desk.window.open_pages()

    town.yusuf.sync()
    lead = sit(town.yusuf)
    lead.window.open_place("today")
    lead.changes.changed.emit(EVERYTHING)
    today = lead.window.page("today")

    def told():
        return [
            b for b in today.findChildren(QPushButton) if b.text() == "Gelezen" and b.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(told()), timeout=PATIENCE)


def test_the_page_of_a_file_asks_at_which_other_team_the_family_is_known(qtbot, written, sit):
    town = written
    femke = town.femke.services
    other = family(femke)
    home = femke.files.look(other).households[0].id
    femke.people.add(other, home, PersonDraft(NAME, "Samuel", bsn=BSN))
    town.femke.sync()
    desk = sit(town.noor)
    desk.files.open(town.file_id)
    page = desk.window.stack.currentWidget()
    card = page.overview.elsewhere
    qtbot.waitUntil(lambda: card.ask.isVisible() and card.ask.isEnabled(), timeout=PATIENCE)
    card.ask.setFocus()
    qtbot.keyClick(card.ask, Qt.Key.Key_Space)

    def told():
        return [w.text() for w in card.findChildren(QLabel) if "bekend bij team" in w.text()]

    qtbot.waitUntil(lambda: bool(told()), timeout=PATIENCE)
    (words,) = told()
    assert words.endswith(f"Samuel {NAME}: bekend bij team Oost.")
    assert "West" not in words  # one's own
    assert "known_ask" in {act for _, act, _ in audited(town.noor.store)}
