"""A birthday that changes who decides stands on Vandaag with what to do, by keyboard."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.services.test_law_ahead import becomes_twelve
from tests.ui.accessible import unnamed
from tests.ui.sync.trouble import now
from wijkdesk.ui.today.ahead_card import AheadCard


@pytest.fixture
def card(qtbot, home, tasks, bus, said):
    made = AheadCard(home.services.law_ahead, tasks, bus, said.say, now)
    qtbot.addWidget(made)
    return made


def test_one_key_makes_it_a_task_and_another_leads_to_the_tab(qtbot, home, card, said, file_id):
    parts, counted = [], []
    card.part_requested.connect(parts.append)
    card.counted.connect(counted.append)
    card.look()
    qtbot.waitUntil(lambda: counted == [0])
    assert card.isHidden()
    view = home.services.files.look(file_id)
    home.samuel = next(p.id for p in view.people if p.given_names == "Samuel")
    day = becomes_twelve(home, now().date() + timedelta(days=20))
    card.look()
    qtbot.waitUntil(lambda: len(card.lines.widgets) == 1)
    card.show()
    (line,) = card.lines.widgets.values()
    assert unnamed(card) == []
    QTest.keyClick(line.open, Qt.Key.Key_Space)
    assert parts == [(file_id, "family")]
    QTest.keyClick(line.task, Qt.Key.Key_Space)
    qtbot.waitUntil(card.isHidden)
    (task,) = home.services.agenda.view(now().date(), 1).tasks
    assert (task.due, task.case_file_id) == (day, file_id)
    assert "wordt 12" in task.text
    assert "kind en ouder samen" in task.text
    assert "wordt 12" in said[-1][0]
