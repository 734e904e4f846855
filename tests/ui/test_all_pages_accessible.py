"""Every page of the window: it can be said, hit and read, in large print and longer words."""

from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.ui.accessible import clipped, small, unnamed
from tests.ui.every_page import BUILDERS, page_classes
from tests.ui.stretched import Stretched, stretched
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Chip

RAIL, TOP_BAR = 208, 76


every_page = pytest.mark.parametrize("name", sorted(BUILDERS))


def test_every_page_is_looked_at():
    assert page_classes() == BUILDERS.keys()


def shown(qtbot, work, name):
    """The page in the room that a window of 1280 x 720 leaves for it, with its content."""
    page = BUILDERS[name](work)
    qtbot.addWidget(page)
    page.resize(1280 - px(RAIL), 720 - px(TOP_BAR))
    page.show()
    for _ in range(3):  # what is asked may lead to another question
        settle(qtbot, work, page)
    return page


def settle(qtbot, work, page):
    """Everything that was asked of the store has been answered."""
    answered = []
    for lane in ("store", "read"):
        work.tasks.run(page, list, answered.append, lane=lane)
    qtbot.waitUntil(lambda: len(answered) == 2)


def views(qtbot, work, page):
    """The page, and each of its tabs when it has them."""
    for key in page.tabs.keys if hasattr(page, "tabs") and page.tabs.keys else [""]:
        if key:
            page.tabs.select(key)
            settle(qtbot, work, page)
        yield key


def cut(page):
    """Words that have less room than they need: chips, buttons, and labels of one line too."""
    found = clipped(page)
    for widget in page.findChildren(QLabel) + page.findChildren(QPushButton):
        one_line = isinstance(widget, Chip | QPushButton) or not widget.wordWrap()
        if widget.isVisible() and widget.text() and one_line:
            needed = widget.minimumSizeHint().width()
            if widget.width() < needed:
                found.append(f"{widget.text()!r} is {widget.width()} wide, needs {needed}")
    return found


def is_whole(page, view):
    """A layout of wrapped words needs a second look, so this is asked until it is so."""
    assert cut(page) == [], view


@every_page
def test_each_control_has_a_spoken_name_and_is_large_enough(qtbot, work, name):
    page = shown(qtbot, work, name)
    for view in views(qtbot, work, page):
        assert unnamed(page) == [], view
        assert small(page) == [], view
    # What is shown before it has a parent is a window of its own, for as long as nobody looks.
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not page] == []


@pytest.mark.large_print
@every_page
def test_in_large_print_no_word_is_cut_off_when_every_text_is_longer(qtbot, qapp, work, name):
    no_word_is_cut_off(qtbot, qapp, work, name)


@pytest.mark.soak
@every_page
def test_nor_in_the_usual_size(qtbot, qapp, work, name):
    no_word_is_cut_off(qtbot, qapp, work, name)


def no_word_is_cut_off(qtbot, qapp, work, name):
    longer = Stretched()
    qapp.installTranslator(longer)
    try:
        page = shown(qtbot, work, name)
        for view in views(qtbot, work, page):
            qtbot.waitUntil(partial(is_whole, page, view))
    finally:
        qapp.removeTranslator(longer)


def test_the_pretend_translation_is_longer_and_keeps_its_marks(qapp):
    longer = Stretched()
    qapp.installTranslator(longer)
    try:
        said = QCoreApplication.translate("Any", "Wat %1 schreef in %n keer", "", 3)
        assert said.startswith("Wat %1 schreef in 3 keer ")
        assert len(stretched("Deze tekst bewaren")) >= 1.4 * len("Deze tekst bewaren")
    finally:
        qapp.removeTranslator(longer)


def test_a_button_that_is_too_narrow_would_be_seen(qtbot):
    from PySide6.QtWidgets import QWidget

    page = QWidget()
    qtbot.addWidget(page)
    narrow = QPushButton("Deze tekst bewaren", page)
    chip = Chip("nog 2 dagen", parent=page)
    page.show()
    narrow.resize(40, 40)
    chip.resize(10, 24)
    assert len(cut(page)) >= 2
