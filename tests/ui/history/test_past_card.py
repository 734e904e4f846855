"""What is at the centre is fetched when asked, and without a line the card says so."""

from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.accessible import clipped, small, unnamed
from tests.ui.opened import opened_pages
from tests.ui.sync.trouble import now
from wijkdesk.errors import UnavailableError
from wijkdesk.services.past import PastPage, PastRow
from wijkdesk.ui.history.latest_page import LatestPage


class Centre:
    """Answers what it was told to."""

    def __init__(self):
        self.asked = []
        self.answer = None

    def look_back(self, case_file_id, before):
        self.asked.append((case_file_id, before))
        if self.answer is None:
            raise UnavailableError("central_unreachable")
        return self.answer


def row(who="Yusuf Aydin", **how):
    values = {
        "id": uuid4(),
        "entity": "goal",
        "kind": "u",
        "values": (("text", "Slapen", "Weer durven slapen"),),
        "rows": 1,
        "at": now() - timedelta(days=40),
        "who": who,
        "clashed": False,
    }
    return PastRow(**(values | how))


@pytest.fixture
def centre():
    return Centre()


@pytest.fixture
def page(qtbot, home, tasks, bus, said, centre):
    with opened_pages(qtbot) as show:
        made = LatestPage(home.services.undo, tasks, bus, said.say, now, centre.look_back)
        show(made)
        qtbot.waitUntil(made.nothing.isVisible)
        yield made


def open_file(page, home):
    page.show_file(home.file_id, "Gezin Habte – Tesfay")


def test_it_is_about_one_file(page, home):
    assert not page.past.isVisible()
    open_file(page, home)
    assert page.past.isVisible()
    assert page.past.fetch.text() == "Ophalen"


def test_what_the_centre_tells_is_shown_with_who_did_it_by_keyboard_only(qtbot, page, home, centre):
    centre.answer = PastPage((row(), row(None, kind="i", values=(), clashed=True)), (7, 0))
    open_file(page, home)
    page.past.fetch.setFocus()
    qtbot.keyClick(page.past.fetch, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(page.past.list.rows()) == 2)
    first, second = page.past.list.rows()
    assert first.title == "Doel: het doel zelf"
    assert first.detail == "Yusuf Aydin · “Slapen” → “Weer durven slapen”"
    assert second.title == "Doel toegevoegd"
    assert [mark.text for mark in second.chips] == ["botsing"]
    assert QApplication.focusWidget() is page.past.list
    centre.answer = PastPage((row(),), None)
    page.past.fetch.click()
    qtbot.waitUntil(lambda: len(page.past.list.rows()) == 3)
    assert centre.asked == [(home.file_id, None), (home.file_id, (7, 0))]
    assert not page.past.fetch.isVisible()


def test_without_a_line_the_card_says_so_and_the_list_stays(qtbot, page, home, centre):
    open_file(page, home)
    page.past.fetch.click()
    qtbot.waitUntil(page.past.trouble.isVisible)
    assert page.past.trouble.text().startswith("Er is geen verbinding met de centrale opslag.")
    assert page.past.fetch.isEnabled()
    centre.answer = PastPage((row(),), None)
    page.past.fetch.click()
    qtbot.waitUntil(lambda: len(page.past.list.rows()) == 1)
    assert not page.past.trouble.isVisible()


def test_of_another_file_nothing_stays(qtbot, page, home, centre):
    centre.answer = PastPage((row(),), None)
    open_file(page, home)
    page.past.fetch.click()
    qtbot.waitUntil(lambda: len(page.past.list.rows()) == 1)
    page.show_file(uuid4(), "Een ander gezin")
    assert not page.past.list.rows()
    page.files.set_value(None)
    assert not page.past.isVisible()


def test_it_can_be_said_hit_and_read(qtbot, page, home, centre):
    centre.answer = PastPage((row(),), (7, 0))
    open_file(page, home)
    page.past.fetch.click()
    qtbot.waitUntil(lambda: len(page.past.list.rows()) == 1)
    assert unnamed(page) == []
    assert small(page) == []
    qtbot.waitUntil(lambda: clipped(page) == [])
