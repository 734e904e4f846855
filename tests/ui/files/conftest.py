"""The file of family Habte-Tesfay, open in front of Noor."""

import pytest

from tests.storage.furnished import entered
from tests.ui.opened import opened_pages
from wijkdesk.ui.files.file_page import FilePage


@pytest.fixture
def home(room, moved_in):
    made = entered(room, moved_in[0])
    yield made
    made.services.attachments.put_away()


@pytest.fixture
def open_page(qtbot, home, tasks, bus, said, file_id):
    """Opens the page as the window does; more pages may be opened of the same file."""
    with opened_pages(qtbot) as show:

        def open_it():
            page = show(FilePage(file_id, home.services, tasks, bus, said.say))
            qtbot.waitUntil(lambda: page.view is not None)
            return page

        yield open_it


@pytest.fixture
def page(open_page):
    return open_page()


@pytest.fixture
def settled(qtbot, tasks):
    """Waits until everything that was asked so far has been answered, lane after lane."""

    def settle(page):
        for _round in range(3):
            for lane in ("store", "read"):
                answers = []
                tasks.run(page, int, answers.append, lane=lane)
                qtbot.waitUntil(lambda answers=answers: bool(answers))

    return settle
