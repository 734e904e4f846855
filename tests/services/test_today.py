"""Today: what asks for this worker now, what may wait, and what is somebody else's."""

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from tests.house import OTHER_TEAM
from tests.storage.furnished import work
from wijkdesk.models.all import Action, Goal
from wijkdesk.vocabulary import ActionStatus

TODAY = date(2026, 11, 22)
DAY = timedelta(days=1)


@pytest.fixture
def due(planned):
    """Three actions: overdue, of today, and of next week."""
    for action, day in zip(planned.actions, (TODAY - DAY, TODAY, TODAY + 7 * DAY), strict=True):
        planned.services.plan_lines.save_action(action, {}, {"due": day})
    return planned


def view(home, day=TODAY):
    found = home.services.today.view(day)
    return [a.text for a in found.due], [a.text for a in found.later]


def test_what_is_overdue_or_of_today_is_due_and_the_coming_week_may_wait(due):
    assert view(due) == (["actie 0", "actie 1"], ["actie 2"])
    assert view(due, TODAY - DAY) == (["actie 0"], ["actie 1"])
    assert view(due, TODAY - 9 * DAY) == ([], [])


def test_what_is_done_or_gone_does_not_ask_for_anything(due):
    due.services.plan_lines.finish_action(due.actions[0], TODAY)
    due.services.plan_lines.remove_action(due.actions[1])
    assert view(due) == ([], ["actie 2"])
    due.services.plan_lines.remove_goal(due.goals[0])
    assert view(due) == ([], [])


def test_a_goal_removed_elsewhere_takes_its_actions_off_the_list(due):
    work(due.store, lambda session: setattr(session.get(Goal, due.goals[0]), "deleted", True))
    assert view(due) == ([], [])


def test_a_dropped_action_is_not_due(due):
    work(
        due.store,
        lambda session: setattr(
            session.get(Action, due.actions[0]), "status", ActionStatus.DROPPED
        ),
    )
    assert view(due)[0] == ["actie 1"]


def test_the_inbox_is_that_of_the_own_teams(home):
    home.services.registrations.start("Van ons")
    home.services.registrations.start("Van hen")
    with home.store.applying() as session:
        query = text("UPDATE registration SET container_id = :t WHERE name = 'Van hen'")
        session.execute(query, {"t": OTHER_TEAM.bytes})
    assert [r.name for r in home.services.today.view(TODAY).registrations] == ["Van ons"]


def test_the_directory_finds_by_any_word_and_the_lightest_first(home):
    find = home.services.directory.find
    assert [p.name for p in find()] == ["Taalmaatje", "EMDR voor kinderen"]
    assert [p.name for p in find("TAAL prat")] == ["Taalmaatje"]
    assert [p.name for p in find("oever")] == ["EMDR voor kinderen"]
    assert find("taal trauma") == []
    assert len(find(limit=1)) == 1
