"""Whom to call now: one key from every page, over a lock too, and filled in by the team."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.accessible import unnamed
from wijkdesk.ui.unlock.front_window import FrontWindow
from wijkdesk.ui.unlock.profile_line import ProfileLine
from wijkdesk.ui.widgets.pdf_page import PdfPage
from wijkdesk.vocabulary import KeyPolicy

LEFT, F12 = Qt.MouseButton.LeftButton, Qt.Key.Key_F12


def phones(panel):
    return [line.phone for line in panel.list.lines]


def test_f12_opens_it_over_a_file_and_the_keyboard_comes_back(qtbot, desk, file_id):
    desk.files.open(file_id)
    qtbot.waitUntil(lambda: desk.window.stack.currentWidget().key == f"file:{file_id.hex}")
    panel, search = desk.safety.panel, desk.window.top_bar.search
    search.setFocus()
    qtbot.waitUntil(search.hasFocus)
    qtbot.keyClick(search, F12)
    qtbot.waitUntil(panel.isVisible)
    first = panel.list.numbers[0]
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert panel.list.numbers[1].hasFocus()
    assert "0800-2000" in panel.list.numbers[1].accessibleName()
    qtbot.keyClick(panel.list.numbers[1], Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "0800-2000"
    assert "0800-2000" in panel.told.text()
    for _ in range(len(panel.list.numbers) + 1):  # round, and never to the page behind it
        qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
        assert panel.isAncestorOf(desk.window.focusWidget())
    assert unnamed(panel) == []
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert search.hasFocus()
    desk.beside.enter(file_id)  # beside a client too: there is nobody in it
    qtbot.keyClick(desk.window, F12)
    qtbot.waitUntil(panel.isVisible)
    qtbot.keyClick(desk.window, F12)
    assert not panel.isVisible()
    desk.beside.leave()


def test_the_team_fills_in_a_number_by_typing_and_prints_the_list(qtbot, home, desk):
    qtbot.mouseClick(desk.call, LEFT)
    panel = desk.safety.panel
    qtbot.mouseClick(panel.to_page, LEFT)
    page = desk.window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.which.count() > 1)
    assert page.which.value() == "huisartsenpost"
    qtbot.mouseClick(page.add_line, LEFT)
    qtbot.waitUntil(lambda: len(page.folds.widgets) == 1)
    fold = next(iter(page.folds.widgets.values()))
    qtbot.waitUntil(fold.is_open)
    box = fold.editor.boxes["phone"].box
    qtbot.keyClicks(box, "0513 12 34 56")
    fold.flush()
    qtbot.waitUntil(lambda: "0513 12 34 56" in [one.phone for one in page.list.lines])
    desk.safety.panel.turn()
    qtbot.waitUntil(lambda: "0513 12 34 56" in phones(panel))
    panel.put_away()
    qtbot.mouseClick(page.print, LEFT)
    qtbot.waitUntil(lambda: isinstance(desk.window.stack.currentWidget(), PdfPage))
    desk.safety.numbers()
    qtbot.mouseClick(fold.remove, LEFT)
    qtbot.waitUntil(lambda: home.services.crisis_numbers.view().own == ())


def test_it_is_there_before_anybody_has_unlocked_anything(qtbot, tasks):
    line = ProfileLine("n", "Noor", KeyPolicy.PASSPHRASE_ONLY)
    window = FrontWindow([line], lambda *_: None, lambda *_: None, tasks, lambda: None)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    box = window.unlock_page.box
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClicks(box, "mijn geheime zin")
    qtbot.keyClick(box, F12)
    qtbot.waitUntil(window.crisis.isVisible)
    assert phones(window.crisis)[:3] == ["112", "0800-2000", "0800-0113"]
    qtbot.waitUntil(window.focus_ring.isVisible)
    assert not window.crisis.to_page.isVisible()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not window.crisis.isVisible()
    assert box.text() == "mijn geheime zin"
