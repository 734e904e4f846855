"""One list, one button: who takes what is chosen by keyboard, for all or one by one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.house import COLLEAGUE, ME, family
from tests.storage.furnished import audited
from tests.ui.passphrase import asking, typed
from wijkdesk.ui.handover.handover_page import HandOverPage
from wijkdesk.vocabulary import FileRoleKind


@pytest.fixture
def page(qtbot, home, tasks, bus, said):
    for _ in range(2):
        family(home.services)
    row = home.services.registrations.start("Jan Visser")
    home.services.registrations.save(row.id, {}, {"assigned_to": ME})
    made = HandOverPage(home.services.handover, tasks, bus, said.say, asking(home, tasks, said))
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    qtbot.waitUntil(lambda: len(made.file_lines.widgets) == 2)
    return made


def lead(home, file_id):
    roles = home.services.files.look(file_id).roles
    return next(row.worker_id for row in roles if row.role is FileRoleKind.REGISSEUR)


def test_all_to_one_colleague_but_for_one(qtbot, home, page, said):
    first, second = page.file_lines.widgets
    QTest.keyClick(page.everybody, Qt.Key.Key_Down)
    page.everybody.activated.emit(page.everybody.currentIndex())
    page.file_lines.widgets[second].colleague.set_value(None)
    page.day.setText("gisteren")
    page.give.click()
    qtbot.waitUntil(lambda: bool(page.last_day.problem_text))
    assert lead(home, first) == ME
    page.day.clear()
    for words, told in (("", "Typ uw"), ("zomaar iets anders", "klopt niet")):
        typed(page.again, words)
        QTest.keyClick(page.give, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda told=told: told in page.again.field.problem_text)
    assert lead(home, first) == ME
    assert audited(home.store)[-1][1] == "confirm"
    assert (page.give.text(), page.give.isEnabled()) == ("Draag over", True)
    typed(page.again)
    QTest.keyClick(page.give, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: lead(home, first) == COLLEAGUE)
    assert lead(home, second) == ME
    qtbot.waitUntil(lambda: not page.question_lines.widgets)


def test_without_anybody_chosen_it_says_so(qtbot, home, page, said):
    page.give.click()
    qtbot.waitUntil(lambda: any("Kies eerst" in str(one) for one in said))
    assert all(lead(home, one) == ME for one in page.file_lines.widgets)
