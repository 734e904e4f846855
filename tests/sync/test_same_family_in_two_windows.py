"""One family in two files, clicked in two windows: said, agreed, and late words are followed."""

from contextlib import ExitStack

import pytest

from tests.sync.test_clash_in_two_windows import CLICK, at_work, send
from tests.sync.test_same_family import twice
from tests.ui.passphrase import typed
from wijkdesk.ui import theme
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.sync.family_cards import FamilyCards

__all__ = ["twice"]

LATE = "De juf belde mij: maandag was Samuel er niet."

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def asked(qtbot, desk, number):
    """The cards at Verzenden, once there are so many."""
    desk.window.open_place("sync")
    cards = desk.window.page("sync").findChild(FamilyCards)
    qtbot.waitUntil(lambda: len(cards.cards) == number, timeout=10_000)
    return list(cards.cards.values())


def say_so(qtbot, card, button):
    """It lets a colleague in, so the passphrase is asked."""
    qtbot.mouseClick(button, CLICK)
    typed(card.confirm.again)
    qtbot.mouseClick(card.confirm.go, CLICK)


def test_one_says_it_the_other_agrees_and_late_words_are_seen_where_it_goes_on(qtbot, qapp, twice):
    town = twice
    theme.apply(qapp, "light")
    with ExitStack() as stack:
        noor, yusuf = (stack.enter_context(at_work(qtbot, one)) for one in (town.noor, town.yusuf))
        (card,) = asked(qtbot, noor, 1)
        say_so(qtbot, card, card.mine.keep)
        asked(qtbot, noor, 0)
        send(qtbot, noor)

        asked(qtbot, yusuf, 1)
        send(qtbot, yusuf)
        qtbot.waitUntil(lambda: "Noor de Wit zegt" in asked(qtbot, yusuf, 1)[0].about.text())
        (card,) = asked(qtbot, yusuf, 1)
        assert card.about.text().endswith("dan werkt Noor de Wit ook mee met uw dossier.")
        assert card.mine.keep.isHidden()
        say_so(qtbot, card, card.agree)
        asked(qtbot, yusuf, 0)
        yusuf.services.journal.add(town.b, LATE)
        send(qtbot, yusuf)
        send(qtbot, noor)

        noor.files.open(town.a)
        qtbot.waitUntil(lambda: any(isinstance(p, FilePage) for p in noor.window.open_pages()))
        page = next(p for p in noor.window.open_pages() if isinstance(p, FilePage))
        family = page.overview.same_family
        qtbot.waitUntil(lambda: family.lines.count() == 3)
        assert family.lines.itemAt(2).widget().text.text() == LATE
