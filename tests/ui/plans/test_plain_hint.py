"""Reading along for plain Dutch: a quiet line under the box, and nothing else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.accessible import clipped, small, unnamed
from tests.ui.opened import opened_pages
from wijkdesk.ui.plain_hint import HintLine
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.ui.settings.plain_card import PlainCard


@pytest.fixture
def page(qtbot, home, tasks, bus, said, file_id):
    with opened_pages(qtbot) as show:
        made = show(PlanPage(file_id, home.services, tasks, bus, said.say))
        qtbot.waitUntil(made.parts.isEnabled)
        yield made


def line_of(box):
    field = box.parentWidget()
    return next(iter(field.findChildren(HintLine)), None)


def says(box):
    line = line_of(box)
    return line.words.text() if line is not None and line.isVisible() else ""


def write(qtbot, box, words):
    box.setFocus(Qt.FocusReason.MouseFocusReason)
    box.selectAll()
    qtbot.keyClicks(box, words)


def test_a_hard_word_gets_a_plainer_one_and_the_text_stays_as_it_was_typed(qtbot, page):
    box = page.boxes.reason
    text = "\N{PARTY POPPER} Feest! De indicatie loopt af, en het UWV belt."
    box.set_text("")
    box.setFocus(Qt.FocusReason.MouseFocusReason)
    box.insertPlainText(text)
    qtbot.waitUntil(lambda: bool(says(box)))
    assert says(box) == "Moeilijk woord: “indicatie”. Gewoner: besluit over hulp. (1 van 2)"
    assert box.text() == text
    assert (clipped(page), small(page), unnamed(page)) == ([], [], [])

    qtbot.mouseClick(line_of(box).link, Qt.MouseButton.LeftButton)
    assert box.textCursor().selectedText() == "indicatie"
    assert QApplication.focusWidget() is box
    qtbot.keyClick(box, Qt.Key.Key_F7)
    assert box.textCursor().selectedText() == "UWV"
    assert says(box).startswith("Afkorting: “UWV”")
    qtbot.keyClick(box, Qt.Key.Key_F7)
    assert box.textCursor().selectedText() == "indicatie"

    write(qtbot, box, "Wij praten samen.")
    qtbot.waitUntil(lambda: not says(box))
    assert not line_of(box).link.isVisible()


def test_it_never_stops_anything_and_is_silent_where_nobody_works(qtbot, page, home, file_id):
    write(qtbot, page.boxes.agreements, "Er wordt z.s.m. gebeld.")
    qtbot.waitUntil(lambda: bool(says(page.boxes.agreements)))
    page.flush()
    typed = "Er wordt z.s.m. gebeld."
    qtbot.waitUntil(lambda: home.services.plans.get(file_id).agreements == typed)
    assert line_of(page.boxes.sharing) is None


def test_who_turns_it_off_is_told_nothing_any_more(qtbot, page, home, tasks, said):
    card = PlainCard(home.services.plain, tasks, said.say)
    qtbot.addWidget(card)
    qtbot.waitUntil(lambda: card.box.value() is True)
    write(qtbot, page.boxes.reason, "De indicatie.")
    qtbot.waitUntil(lambda: bool(says(page.boxes.reason)))
    card.box.set_value(False)
    card.box.activated.emit(1)
    qtbot.waitUntil(lambda: not home.services.plain.is_on())
    write(qtbot, page.boxes.reason, "De indicatie en het UWV.")
    qtbot.waitUntil(lambda: not says(page.boxes.reason))
