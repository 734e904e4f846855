"""Putting a choice before the regisseur as two people meet it, in the windows of two laptops."""

from contextlib import ExitStack

import pytest
from PySide6.QtCore import Qt

from tests.sync.polderdam import FIRST, SECOND, goal_text
from tests.sync.test_clash_in_two_windows import CLICK, at_work, choices, only, send
from wijkdesk.ui import theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def two(qtbot, qapp, clashed):
    """The windows of Noor, regisseur, and of Yusuf, second gids."""
    theme.apply(qapp, "light")
    with ExitStack() as stack:
        clashed.windows = tuple(
            stack.enter_context(at_work(qtbot, one)) for one in (clashed.noor, clashed.yusuf)
        )
        yield clashed


def today(qtbot, desk, number):
    """The first page, once it shows so many choices that somebody asks for."""
    desk.window.open_place("today")
    page = desk.window.page("today")
    qtbot.waitUntil(lambda: len(page.clashes.asked.rows()) == number, timeout=10_000)
    return page


def test_the_regisseur_is_asked_on_the_first_page_and_decides(qtbot, two):
    noor, yusuf = two.windows
    card = only(choices(qtbot, noor, 1))
    qtbot.waitUntil(lambda: "U bent de regisseur" in card.alone.text())
    assert card.pass_on.isHidden()

    page = choices(qtbot, yusuf, 1)
    card = only(page)
    qtbot.waitUntil(lambda: card.pass_on.text() == "Leg voor aan regisseur Noor de Wit")
    qtbot.mouseClick(card.pass_on, CLICK)
    qtbot.waitUntil(lambda: card.asked.words.text().startswith("U legde dit voor aan Noor de Wit"))
    assert card.pass_on.isHidden()
    assert page.choices_title.isHidden()
    assert not page.passed_title.isHidden()
    assert card.current.keep.isEnabled()
    send(qtbot, yusuf)

    noor.window.open_place("sync")
    send(qtbot, noor)
    row = today(qtbot, noor, 1).clashes.asked.rows()[0]
    assert row.title == "Yusuf Aydin vraagt u te kiezen"
    assert row.detail.endswith("Doel: het doel zelf")
    qtbot.keyClick(noor.window.page("today").clashes.asked, Qt.Key.Key_Return)
    card = only(choices(qtbot, noor, 1))
    qtbot.waitUntil(lambda: card.asked.chip.text() == "aan u gevraagd")
    assert card.asked.words.text().startswith("Yusuf Aydin vraagt u te kiezen, vandaag")
    qtbot.mouseClick(card.incoming.keep, CLICK)
    choices(qtbot, noor, 0)
    send(qtbot, noor)
    today(qtbot, noor, 0)

    yusuf.window.open_place("sync")
    send(qtbot, yusuf)
    choices(qtbot, yusuf, 0)
    assert goal_text(two.yusuf, two) == SECOND != FIRST
