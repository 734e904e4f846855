"""From a line of the plan to a referral, and back: each says which the other is."""

import pytest

from tests.ui.opened import opened_pages
from wijkdesk.ui.files.referral_fold import ReferralFold
from wijkdesk.ui.referrals.referral_page import ReferralPage


@pytest.fixture
def line(home, file_id):
    """An action with an offer of the sociale kaart, of a goal that answers a need."""
    services = home.services
    need = services.needs.add(file_id)
    services.needs.save(need.id, {}, {"nature": "Nederlands leren", "amount": "Elke week"})
    plan = services.plans.start(file_id)
    goal = services.plan_lines.add_goal(plan.id, need.id)
    services.plan_lines.save_goal(goal.id, {}, {"text": "Ik lees zelf mijn post."})
    action = services.plan_lines.add_action(goal.id)
    offer = services.directory.find("taal")[0]
    typed = {"text": "Letay gaat naar taalles.", "provision_id": offer.id}
    services.plan_lines.save_action(action.id, {}, typed)
    return need.id, goal.id, action.id, offer


@pytest.fixture
def prepare_for(qtbot, home, tasks, bus, said, file_id):
    with opened_pages(qtbot) as show:
        own = (file_id, home.services, tasks, bus, said.say)
        yield lambda action_id: show(ReferralPage(*own, action_id=action_id))


def fold_of(page, goal_id, action_id):
    return page.goals.widgets[goal_id].lines.widgets[action_id]


def test_need_and_help_come_with_the_line_and_both_sides_say_it(
    qtbot, home, file_id, line, open_page, prepare_for
):
    need_id, goal_id, action_id, offer = line
    plan = open_page()
    fold = fold_of(plan, goal_id, action_id)
    assert fold.refer.text() == "Verwijzen"
    with qtbot.waitSignal(plan.referral_requested) as asked:
        fold.refer.click()
    assert asked.args == [(file_id, action_id)]
    page = prepare_for(action_id)
    qtbot.waitUntil(lambda: page.lines.action_id() == action_id)
    assert page.need.value() == need_id
    page.question.setPlainText("Kan zij maandag beginnen?")
    page.prepare.click()
    qtbot.waitUntil(page.prepared.isVisible)
    (row,) = home.services.files.look(file_id).referrals
    assert (row.action_id, row.need_id, row.provision_id) == (action_id, need_id, offer.id)
    qtbot.waitUntil(lambda: fold.refer.text() == "Verwijzing bekijken")
    with qtbot.waitSignal(plan.referral_requested) as asked:
        fold.refer.click()
    assert asked.args == [(file_id, None)]
    told = ReferralFold(row, plan.bench)
    qtbot.addWidget(told)
    told.show_row(row)
    assert "Bij de actie: Letay gaat naar taalles." in told.detail.text()


def test_an_action_that_went_to_another_goal_keeps_its_referral(home, file_id, line):
    need_id, _goal_id, action_id, offer = line
    services = home.services
    plan = services.plans.get(file_id)
    services.referrals.prepare(file_id, offer.id, need_id, None, "", action_id)
    other = services.plan_lines.add_goal(plan.id)
    services.plan_lines.place_action(action_id, other.id, None)
    (referred,) = services.plans.get(file_id).referred
    assert referred != action_id
    assert referred in {a.id for g in services.plans.get(file_id).goals for a in g.actions}
