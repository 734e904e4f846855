"""One attachment on the screen: drawn elsewhere, from memory, and gone when one goes back."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.intake import samples
from tests.services.incoming import lay
from tests.storage.furnished import audited
from tests.ui.opened import opened_pages
from wijkdesk.services.imports import Where
from wijkdesk.ui.attachment_viewer import AttachmentViewer
from wijkdesk.ui.files.attachment_page import AttachmentPage
from wijkdesk.ui.main_window import MainWindow, Place
from wijkdesk.ui.widgets.page import Page


@pytest.fixture
def added(home, file_id, tmp_path):
    def add(name, data):
        (row,) = home.services.imports.queue((lay(tmp_path, name, data),), Where(file_id))
        return home.services.imports.take(row).attachment_id

    return add


@pytest.fixture
def show(qtbot, home, tasks, said):
    with opened_pages(qtbot) as shown:
        yield lambda i: shown(AttachmentPage(i, home.services.attachments, tasks, said.say))


def all_drawn(page):
    return bool(page.view.sheets) and page.view.sheets[0].is_drawn


def test_a_letter_is_shown_page_by_page_and_can_be_heard(qtbot, show, added):
    page = show(added("Brief.pdf", samples.letter(2)))
    qtbot.waitUntil(lambda: all_drawn(page))
    assert page.title.text() == "Brief.pdf"
    assert [s.accessibleName() for s in page.view.sheets] == ["Pagina 1 van 2", "Pagina 2 van 2"]
    assert page.view.sheets[1].accessibleDescription() == "Brief voor Letay, blad 2"
    picture = page.view.sheets[0].grab().toImage()
    dark = sum(picture.pixelColor(x, 200).lightness() < 128 for x in range(picture.width()))
    assert dark > 10
    assert QApplication.focusWidget() is page.view.sheets[0]


def test_a_photo_is_shown_as_it_is_meant_to_be_seen(qtbot, show, added):
    page = show(added("foto.jpg", samples.photo(size=(400, 300), orientation=6)))
    qtbot.waitUntil(lambda: all_drawn(page))
    (sheet,) = page.view.sheets
    assert sheet.height() > sheet.width()
    assert sheet.grab().toImage().pixelColor(sheet.width() // 2, 10).red() > 200


def test_bigger_is_drawn_again_sharp(qtbot, show, added):
    page = show(added("Brief.pdf", samples.letter(1)))
    qtbot.waitUntil(lambda: all_drawn(page))
    sheet = page.view.sheets[0]
    before = sheet.width()
    qtbot.keyClick(sheet, Qt.Key.Key_Plus)
    assert sheet.width() > before
    qtbot.waitUntil(lambda: sheet._picture.width() == sheet.width())  # noqa: SLF001 - how sharp it is


def test_it_is_noted_before_it_is_shown(qtbot, home, show, added):
    page = show(added("Brief.pdf", samples.letter(1)))
    qtbot.waitUntil(lambda: bool(page.view.sheets))
    assert audited(home.store)[-1][1] == "attachment_open"


def test_what_cannot_be_drawn_says_so_on_its_page(qtbot, home, show, added):
    page = show(added("Brief.pdf", samples.letter(1)))
    qtbot.waitUntil(lambda: all_drawn(page))
    home.services.attachments.stop()
    sheet = page.view.sheets[0]
    qtbot.keyClick(sheet, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: bool(sheet.trouble))
    assert "kan hier niet worden getoond" in sheet.accessibleDescription()


def test_what_stays_shut_is_said_and_one_is_back(qtbot, home, tasks, said, added):
    page = AttachmentPage(
        added("a.docx", b"PK\x03\x04"), home.services.attachments, tasks, said.say
    )
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.left):
        page.show()
    assert "gaat in WijkDesk niet open" in said[0][0]


def test_looking_at_an_attachment_writes_no_file(qtbot, show, added):
    written = []

    def note(event, args):
        is_write = event == "open" and args[1] and set(str(args[1])) & set("wax+")
        if watching and is_write and not isinstance(args[0], int):  # a number is a pipe
            written.append(str(args[0]))

    watching = []
    attachment_id = added("Brief.pdf", samples.letter(1))
    sys.addaudithook(note)
    watching.append(True)
    page = show(attachment_id)
    qtbot.waitUntil(lambda: all_drawn(page))
    watching.clear()
    assert written == []


@pytest.fixture
def window(qtbot):
    made = MainWindow([Place("files", "Dossiers", "folder", lambda: Page("Dossiers"))])
    qtbot.addWidget(made)
    made.show()
    made.open_place("files")
    return made


def test_one_attachment_at_a_time_and_nothing_of_it_stays(qtbot, home, tasks, said, window, added):
    viewer = AttachmentViewer(home.services, tasks, said.say, window, window)
    first, second = added("a.pdf", samples.letter(1)), added("b.pdf", samples.letter(2))
    viewer.show(first)
    qtbot.waitUntil(lambda: all_drawn(viewer.page))
    before = viewer.page
    drawing = home.services.attachments._drawing  # noqa: SLF001 - the process behind it
    viewer.show(second)
    qtbot.waitUntil(lambda: viewer.page is not before and all_drawn(viewer.page))
    assert drawing._closed is None  # noqa: SLF001 - ended
    assert len(viewer.page.view.sheets) == 2
    qtbot.mouseClick(viewer.page.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: home.services.attachments._drawing is None)  # noqa: SLF001
    assert window.stack.currentWidget() is window.pages["files"]
