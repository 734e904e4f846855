"""The lines of a plan: goals and actions in an order, done once, removed with what hangs below."""

from datetime import date

import pytest
from sqlalchemy import text

from tests.storage.furnished import outbox, work
from wijkdesk.models.base import new_id
from wijkdesk.vocabulary import Law, LifeArea


def order(home):
    view = home.services.plans.get(home.file_id)
    return [g.text[-1] for g in view.goals], [a.text[-1] for g in view.goals for a in g.actions]


@pytest.mark.parametrize(
    ("which", "up", "expected"),
    [(0, False, "102"), (1, True, "102"), (2, True, "021"), (0, True, "012"), (2, False, "012")],
)
def test_a_goal_moves_one_place_and_stays_where_it_is_at_the_end(planned, which, up, expected):
    planned.services.plan_lines.move_goal(planned.goals[which], up=up)
    assert "".join(order(planned)[0]) == expected
    assert bool(outbox(planned.store)) is (expected != "012")


@pytest.mark.parametrize(
    ("which", "up", "expected"), [(0, False, "102"), (2, True, "021"), (0, True, "012")]
)
def test_an_action_moves_within_its_goal(planned, which, up, expected):
    planned.services.plan_lines.move_action(planned.actions[which], up=up)
    assert "".join(order(planned)[1]) == expected


def test_only_the_lines_that_change_places_are_written(planned):
    planned.services.plan_lines.move_goal(planned.goals[0], up=False)
    changed = outbox(planned.store)
    assert {c.row_id for c in changed} == set(planned.goals[:2])
    assert all(set(c.diff) == {"position"} for c in changed)


def test_lines_with_the_same_place_can_still_be_moved(planned):
    """Two laptops may each add a line at the end."""
    work(
        planned.store, lambda session: session.execute(text("UPDATE goal SET position = '000001'"))
    )
    planned.services.plan_lines.move_goal(planned.goals[2], up=True)
    assert "".join(order(planned)[0]) == "021"


def test_a_goal_from_a_need_takes_its_life_area_and_law(home):
    need = home.services.needs.add(home.file_id)
    home.services.needs.save(need.id, {}, {"life_area": LifeArea.MIND, "law": Law.JW})
    view = home.services.plans.start(home.file_id)
    goal = home.services.plan_lines.add_goal(view.id, need.id)
    assert (goal.need_id, goal.life_area, goal.law) == (need.id, LifeArea.MIND, Law.JW)


def test_a_removed_goal_takes_its_actions_along_each_by_name(planned):
    planned.services.plan_lines.remove_goal(planned.goals[0])
    assert order(planned) == (["1", "2"], [])
    removed = outbox(planned.store)
    assert {c.row_id for c in removed} == {planned.goals[0], *planned.actions}
    assert {c.kind for c in removed} == {"d"}
    assert len({c.group_id for c in removed}) == 1


def test_an_action_is_done_once(planned, trouble):
    action = planned.actions[0]
    planned.services.plan_lines.finish_action(action, date(2026, 11, 22))
    (change,) = outbox(planned.store)
    assert change.diff == {"status": ["open", "done"], "done_on": [None, "2026-11-22"]}
    with trouble("action_not_open"):
        planned.services.plan_lines.finish_action(action, date(2026, 11, 23))


def test_a_line_that_is_gone_cannot_be_written(planned, trouble):
    goals, actions = planned.goals, planned.actions
    planned.services.plan_lines.remove_action(actions[0])
    planned.services.plan_lines.remove_goal(goals[1])
    for act in (
        lambda: planned.services.plan_lines.save_action(actions[0], {}, {"text": "x"}),
        lambda: planned.services.plan_lines.save_goal(goals[1], {}, {"text": "x"}),
        lambda: planned.services.plan_lines.add_action(goals[1]),
        lambda: planned.services.plan_lines.move_goal(goals[1], up=True),
        lambda: planned.services.plan_lines.finish_action(actions[0], date(2026, 11, 22)),
        lambda: planned.services.plan_lines.add_goal(new_id()),
    ):
        with trouble("row_gone"):
            act()
