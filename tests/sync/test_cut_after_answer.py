"""The power goes between the answer to a push and the rows that came with it."""

import pytest

from tests.sync.polderdam import BEFORE, FIRST, SECOND, goal_text, same_file
from wijkdesk.models.all import Goal
from wijkdesk.services import saving
from wijkdesk.sync import delivery


class PowerCutError(Exception):
    """Here it stops."""


def cut_after_answer(laptop, monkeypatch):
    """Sync, but the power goes when what became of the changes was noted."""

    def stop(*_):
        raise PowerCutError

    with monkeypatch.context() as patched:
        patched.setattr(delivery, "_rows_back", stop)
        with pytest.raises(PowerCutError):
            laptop.sync()
    laptop.start_again()


def test_a_text_that_clashed_does_not_stay_on_the_screen_for_ever(together, monkeypatch):
    """He saw the text of before, when hers had come in already: nothing new would be sent."""
    town = together
    town.noor.services.plan_lines.save_goal(town.goal, {"text": BEFORE}, {"text": FIRST})
    town.noor.sync()
    town.yusuf.sync()
    town.yusuf.services.plan_lines.save_goal(town.goal, {"text": BEFORE}, {"text": SECOND})
    cut_after_answer(town.yusuf, monkeypatch)
    town.yusuf.sync()
    assert goal_text(town.yusuf, town) == FIRST
    assert len(town.yusuf.services.sync_state.conflicts()) == 1
    town.noor.sync()
    assert same_file(town, town.noor, town.yusuf)


def test_a_deletion_that_was_not_done_does_not_hide_the_row_for_ever(together, monkeypatch):
    town = together
    town.noor.services.plan_lines.save_goal(town.goal, {"text": BEFORE}, {"text": FIRST})
    town.noor.sync()
    town.yusuf.services.plan_lines.remove_goal(town.goal)
    cut_after_answer(town.yusuf, monkeypatch)
    town.yusuf.sync()
    assert goal_text(town.yusuf, town) == FIRST
    town.noor.sync()
    assert same_file(town, town.noor, town.yusuf)


def test_a_row_that_both_made_alike_agrees_in_its_number(together, monkeypatch):
    """Brought back by both: of the second nothing is applied, and still it gets the row anew."""
    town = together
    town.noor.services.plan_lines.remove_goal(town.goal)
    town.noor.sync()
    town.yusuf.sync()
    for laptop in (town.noor, town.yusuf):
        with laptop.store.begin("undo") as session:
            saving.bring_back(session.get(Goal, town.goal))
    town.noor.sync()
    cut_after_answer(town.yusuf, monkeypatch)
    town.yusuf.sync()
    town.noor.sync()
    numbers = []
    for laptop in (town.noor, town.yusuf):
        with laptop.store.reading() as session:
            numbers.append(session.get(Goal, town.goal).seq)
    assert numbers[0] == numbers[1]
