"""What is different since somebody agreed: on a page that is read, listened to and gone through."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.accessible import clipped, small, unnamed
from tests.ui.opened import opened_pages
from wijkdesk.services import plan_kept
from wijkdesk.services.changes import EVERYTHING, of_file
from wijkdesk.services.plan_versions import How, Part
from wijkdesk.ui import theme
from wijkdesk.ui.compare_words import name_of
from wijkdesk.ui.plans.compare_page import ComparePage
from wijkdesk.vocabulary import AgreementAnswer

KEPT = {
    Part.PERSON: plan_kept.PlanPerson,
    Part.NEED: plan_kept.PlanNeed,
    Part.GOAL: plan_kept.PlanGoal,
    Part.ACTION: plan_kept.PlanAction,
    Part.REFERRAL: plan_kept.PlanReferral,
    Part.SECTION: plan_kept.PlanSaid,
    Part.OPINION: plan_kept.PlanOpinion,
    Part.SHARING: plan_kept.PlanSharing,
    Part.CRISIS: plan_kept.PlanCrisis,
    Part.HELPER: plan_kept.PlanHelper,
    Part.EVALUATION: plan_kept.PlanEvaluation,
}


@pytest.fixture
def plan(home, file_id):
    """A plan of which v1 was agreed with, v2 not, and in which somebody wrote since."""
    services = home.services
    plan = services.plans.start(file_id)
    goal = services.plan_lines.add_goal(plan.id)
    services.plan_lines.save_goal(goal.id, {}, {"text": "Samuel slaapt weer door."})
    action = services.plan_lines.add_action(goal.id)
    services.plan_lines.save_action(action.id, {}, {"text": "Elke avond voorlezen"})
    first = services.plans.fix(plan.id)
    person = services.files.look(file_id).people[0].id
    services.agreements.note(first.id, person, AgreementAnswer.AGREED)
    services.plan_lines.save_action(action.id, {}, {"text": "Drie keer in de week voorlezen"})
    services.plans.fix(plan.id, "de dagen klopten niet")
    services.plans.save_plan(plan.id, {}, {"agreements": "Elke <b>maandag</b> bellen."})
    return plan.id


@pytest.fixture
def page(request, qtbot, home, tasks, bus, said, plan):
    theme.apply(QApplication.instance(), "light", getattr(request, "param", 1.0))
    with opened_pages(qtbot) as show:
        made = show(ComparePage((plan, None, None), home.services, tasks, bus, said.say))
        qtbot.waitUntil(made.parts.isEnabled)
        yield made


def told(page):
    return [(row.change.how, row.change.title) for row in page.rows]


def test_it_begins_with_what_somebody_agreed_with_last_and_tells_all_since(page, home, file_id):
    first = home.services.plans.get(file_id).versions[-1]
    person = home.services.files.look(file_id).people[0].full_name
    assert page.since.value() == first.id
    assert page.until.value() is None
    assert person in page.agreed.text()
    assert told(page) == [
        (How.CHANGED, ""),
        (How.CHANGED, "Samuel slaapt weer door."),
        (How.CHANGED, "Drie keer in de week voorlezen"),
    ]


def test_what_differs_is_marked_and_said_and_what_people_wrote_is_no_mark_up(page):
    plan, _goal, action = (row.words for row in page.rows)
    assert "&lt;b&gt;maandag&lt;/b&gt;" in plan.text()
    assert "line-through" in action.text()
    assert action.accessibleName() == (
        "Anders. Drie keer in de week voorlezen. Wat er gebeurt. "
        "Eerst: Elke avond voorlezen. Nu: Drie keer in de week voorlezen"
    )


def test_two_other_versions_are_compared_and_the_reason_is_told(qtbot, page, home, file_id):
    second = home.services.plans.get(file_id).versions[0]
    page.until.setCurrentIndex(page.until.values.index(second.id))
    page.until.activated.emit(page.until.currentIndex())
    qtbot.waitUntil(page.reason.isVisible)
    assert "de dagen klopten niet" in page.reason.text()
    assert [title for _how, title in told(page)] == [
        "Samuel slaapt weer door.",
        "Drie keer in de week voorlezen",
    ]
    assert page.key.endswith(second.id.hex)
    with qtbot.waitSignal(page.print_requested) as asked:
        qtbot.mouseClick(page.print, Qt.MouseButton.LeftButton)
    assert asked.args == [(page.plan_id, page.before, second.id)]


def test_what_is_written_meanwhile_is_told_too(qtbot, page, home, bus, file_id):
    home.services.plans.save_plan(page.plan_id, {}, {"sharing": "School weet alles."})
    bus.changed.emit(of_file(file_id))
    qtbot.waitUntil(lambda: "School weet alles." in page.rows[0].words.accessibleName())


@pytest.mark.parametrize("page", [1.0, 2.0], indirect=True)
def test_nothing_is_cut_off_in_large_print(qtbot, page):
    qtbot.waitUntil(lambda: clipped(page) == [])


def test_the_keyboard_goes_from_line_to_line(qtbot, page):
    assert unnamed(page) == []
    assert small(page) == []
    page.focus_first()
    seen = [QApplication.focusWidget()]
    for _ in page.rows[1:]:
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [row.words for row in page.rows]


def test_a_round_of_sync_that_brings_nothing_leaves_who_reads_where_they_are(qtbot, page, bus):
    row = page.rows[-1].words
    row.setFocus(Qt.FocusReason.TabFocusReason)
    bus.changed.emit(EVERYTHING)
    qtbot.wait(300)
    assert page.focusWidget() is row
    assert page.rows[-1].words is row


@pytest.mark.parametrize("part", KEPT)
def test_every_field_of_a_line_has_a_word_and_not_its_name_in_the_code(qapp, part):
    for name in set(KEPT[part].__struct_fields__) - {"key", "actions", "other"}:
        assert name_of(part, name).lower() != name
        assert "_" not in name_of(part, name)
