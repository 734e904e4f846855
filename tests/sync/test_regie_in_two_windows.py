"""Two who take over regie at once, clicked in two windows: one card with both names, one choice."""

from contextlib import ExitStack

import pytest

from tests.sync.test_clash_in_two_windows import CLICK, at_work, choices, only, send
from tests.sync.test_taking_regie import regisseurs, three
from tests.ui.passphrase import typed
from wijkdesk.ui import theme
from wijkdesk.ui.files.file_page import FilePage

__all__ = ["three"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def take_over(qtbot, desk, file_id):
    """From the page of the file; then it is sent."""
    desk.files.open(file_id)
    qtbot.waitUntil(lambda: any(isinstance(p, FilePage) for p in desk.window.open_pages()))
    page = next(p for p in desk.window.open_pages() if isinstance(p, FilePage))
    qtbot.waitUntil(lambda: page.view is not None)
    page.show_tab("family")
    panel = page.family.roles.regie
    qtbot.mouseClick(panel.ask, CLICK)
    typed(panel.again)
    qtbot.mouseClick(panel.take, CLICK)
    qtbot.waitUntil(panel.isHidden, timeout=10_000)
    desk.window.open_place("sync")
    send(qtbot, desk)


def test_both_names_stand_on_one_card_and_one_of_them_becomes_regisseur(qtbot, qapp, three):
    theme.apply(qapp, "light")
    with ExitStack() as stack:
        yusuf, femke = (
            stack.enter_context(at_work(qtbot, one)) for one in (three.yusuf, three.femke)
        )
        for desk in (yusuf, femke):
            take_over(qtbot, desk, three.file_id)
        send(qtbot, yusuf)
        for desk in (yusuf, femke):
            card = only(choices(qtbot, desk, 1))
            assert card.title.text() == "Wie is regisseur?"
            assert card.about.text().startswith(
                "Yusuf Aydin en Femke Postma namen allebei de regie over."
            )
            assert card.current.text.accessibleName() == "Yusuf Aydin"
            assert card.incoming.text.accessibleName() == "Femke Postma"
            assert card.pass_on.isHidden()
            assert card.merge.isHidden()
        qtbot.mouseClick(card.incoming.keep, CLICK)
        choices(qtbot, femke, 0)
        send(qtbot, femke)
        send(qtbot, yusuf)
        choices(qtbot, yusuf, 0)
    for laptop in (three.yusuf, three.femke):
        assert regisseurs(laptop, three) == ["Femke Postma"]
