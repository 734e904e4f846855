"""The report of grounds by clicking: from the file to the list, narrowed down, and on paper."""

import pytest
from PySide6.QtCore import Qt

from tests.looked import ACROSS, looked_at
from tests.ui.accessible import unnamed
from wijkdesk.errors import UnavailableError
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.history.looks_page import LooksPage
from wijkdesk.ui.widgets.pdf_page import PdfPage
from wijkdesk.vocabulary import Law

LEFT = Qt.MouseButton.LeftButton


def no_network():
    raise UnavailableError("central_unreachable")


@pytest.fixture
def desk(qtbot, home, tasks):
    made = Desk(home.services, tasks, no_network)
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.rounds.timer.stop()


def test_from_a_file_to_who_looked_there_and_on_to_paper(qtbot, home, desk):
    file_id = home.file_id
    looked_at(home.services, file_id)
    desk.files.open(file_id)
    qtbot.waitUntil(lambda: desk.files.pages[file_id].view is not None)
    desk.files.pages[file_id].show_tab("family")
    qtbot.mouseClick(desk.files.pages[file_id].family.seers.listed, LEFT)
    page = desk.window.stack.currentWidget()
    assert isinstance(page, LooksPage)
    qtbot.waitUntil(lambda: len(page.rows.widgets) == 2)
    assert page.file.value() == file_id
    page.file.set_value(None)
    assert len(page.rows.widgets) == 3
    page.law.set_value(Law.JW)
    (entry,) = page.rows.widgets.values()
    assert entry.reason.text() == ACROSS
    assert unnamed(page) == []
    qtbot.mouseClick(page.print, LEFT)
    qtbot.waitUntil(lambda: isinstance(desk.window.stack.currentWidget(), PdfPage))
    desk.looks.looked()
    qtbot.waitUntil(entry.to_file.isVisible)
    qtbot.mouseClick(entry.to_file, LEFT)
    qtbot.waitUntil(lambda: desk.window.stack.currentWidget() is desk.files.pages[file_id])
