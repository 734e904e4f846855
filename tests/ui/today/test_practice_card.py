"""The five steps to practise with are ticked by doing them, and lead to where each begins."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.house import family
from wijkdesk.services.practice_steps import PracticeStep
from wijkdesk.ui.today.practice_card import PracticeCard


@pytest.fixture
def card(qtbot, home, tasks, bus, said):
    made = PracticeCard(home.services.practice_steps, tasks, bus, said.say)
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_step_is_ticked_when_it_was_really_done(qtbot, home, bus, card):
    services = home.services
    assert services.practice_steps.done() == frozenset()
    file_id = family(services)
    assert services.practice_steps.done() == {PracticeStep.QUESTION, PracticeStep.FILE}
    services.journal.add(file_id, "Gesproken.")
    plan = services.plans.start(file_id)
    goal = services.plan_lines.add_goal(plan.id)
    services.plan_lines.save_goal(goal.id, {}, {"text": "Samuel slaapt weer."})
    services.plans.fix(plan.id)
    services.referrals.prepare(file_id, services.directory.find("taal")[0].id, None)
    assert services.practice_steps.done() == frozenset(PracticeStep)
    services.today.view(date.today())
    card.look()
    qtbot.waitUntil(lambda: all(chip.isVisible() for chip in card.chips.values()))
    assert not any(go.isVisible() for go in card.go.values())


def test_a_step_leads_to_where_it_begins(qtbot, card):
    with qtbot.waitSignal(card.wanted) as asked:
        QTest.keyClick(card.go[PracticeStep.PLAN], Qt.Key.Key_Space)
    assert asked.args == [PracticeStep.PLAN]
