"""Cover while one is away: what is ticked goes, after the passphrase."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.house import COLLEAGUE, family
from tests.ui.passphrase import asking, typed
from wijkdesk.ui.handover.cover_page import CoverPage
from wijkdesk.vocabulary import FileRoleKind


def test_what_is_ticked_is_looked_after_until_the_day_that_stood_ready(
    qtbot, home, tasks, bus, said
):
    for _ in range(2):
        family(home.services)
    page = CoverPage(home.services.cover, tasks, bus, said.say, asking(home, tasks, said))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: len(page.ticks.widgets) == 2)
    goes, stays = page.ticks.widgets
    assert page.colleague.value() == COLLEAGUE  # there is nobody else
    page.ticks.widgets[stays].setChecked(False)
    last = page.until.day()
    page.until.clear()
    page.give.click()
    qtbot.waitUntil(lambda: bool(page.fields["until"].problem_text))
    page.until.set_day(last)
    typed(page.again)
    QTest.keyClick(page.give, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1][1] == "ok"
    roles = home.services.files.look(goes).roles
    covers = [(row.worker_id, row.until) for row in roles if row.role is FileRoleKind.COVER]
    assert covers == [(COLLEAGUE, last)]
    kinds = {row.role for row in home.services.files.look(stays).roles}
    assert FileRoleKind.COVER not in kinds
