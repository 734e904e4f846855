"""The file of family Habte-Tesfay, open in front of Noor."""

import pytest

from tests.house import family
from wijkdesk.ui.files.file_page import FilePage


@pytest.fixture
def file_id(home):
    return family(home.services)


@pytest.fixture
def open_page(qtbot, home, tasks, bus, said, file_id):
    """Opens the page as the window does; more pages may be opened of the same file."""

    def open_it():
        page = FilePage(file_id, home.services, tasks, bus, said.say)
        qtbot.addWidget(page)
        page.resize(1072, 720)
        with qtbot.waitSignal(page.opened):
            page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return open_it


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
