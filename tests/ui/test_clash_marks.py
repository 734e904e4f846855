"""Beside the box where two people wrote stands a mark, and it leads to both texts."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.accessible import clipped, small, unnamed
from tests.ui.sync.trouble import clash
from wijkdesk.services.changes import EVERYTHING
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.vocabulary import ConflictStatus

ABOUT = {
    "entity": "support_plan",
    "unit": "reason",
    "base": {"reason": ""},
    "current": {"reason": "Slaap."},
    "incoming": {"reason": "Sport."},
}


@pytest.fixture
def plan(qtbot, home, file_id, tasks, bus, said):
    home.file_id, home.changes = file_id, bus
    home.plan = home.services.plans.start(home.file_id)
    page = home.page = PlanPage(home.file_id, home.services, tasks, bus, said.say)
    qtbot.addWidget(page)
    page.resize(1072, 900)
    page.show()
    qtbot.waitUntil(lambda: page.boxes.form is not None)
    return home


def test_a_mark_beside_the_box_leads_to_the_choice_and_goes_when_it_is_made(qtbot, plan):
    made = clash(plan.store, plan.file_id, plan.plan.id, **ABOUT)
    plan.changes.changed.emit(EVERYTHING)
    marks = plan.page.marks.marks
    qtbot.waitUntil(lambda: list(marks) == [(plan.plan.id, "reason")])
    mark = marks[plan.plan.id, "reason"]
    assert mark.chip.text() == "twee teksten"
    assert plan.page.boxes.fields["reason"].isAncestorOf(mark)
    assert unnamed(plan.page) == []
    assert small(plan.page) == []
    qtbot.waitUntil(lambda: clipped(plan.page) == [])
    mark.look.setFocus()
    with qtbot.waitSignal(plan.page.choice_requested) as asked:
        qtbot.keyClick(mark.look, Qt.Key.Key_Space)
    assert asked.args == [made]
    plan.changes.changed.emit(plan.services.sync_state.resolve(made, "current"))
    qtbot.waitUntil(lambda: not marks)


def test_a_text_that_was_put_together_carries_its_own_mark(qtbot, plan):
    clash(plan.store, plan.file_id, plan.plan.id, status=ConflictStatus.MERGED, **ABOUT)
    plan.changes.changed.emit(EVERYTHING)
    marks = plan.page.marks.marks
    qtbot.waitUntil(lambda: bool(marks))
    (mark,) = marks.values()
    assert mark.chip.text() == "samengevoegd"
