"""What was thrown away and brought back is there again on every laptop, and nothing is lost."""

from tests.sync.polderdam import BEFORE, FIRST, goal_text, only, same_file
from wijkdesk.models.all import Goal
from wijkdesk.services import saving


def bring_back(laptop, town):
    with laptop.store.begin("undo") as session:
        saving.bring_back(session.get(Goal, town.goal))


def goals(laptop, town):
    return [g.id for g in laptop.services.plans.get(town.file_id).goals]


def test_what_was_thrown_away_and_synced_comes_back_on_both(together):
    town = together
    town.noor.services.plan_lines.remove_goal(town.goal)
    assert only(town.noor.sync().outcomes, "A")
    town.yusuf.sync()
    assert goals(town.yusuf, town) == []
    bring_back(town.noor, town)
    assert only(town.noor.sync().outcomes, "A")
    town.yusuf.sync()
    for laptop in (town.noor, town.yusuf):
        assert goal_text(laptop, town) == BEFORE
        assert laptop.services.sync_state.conflicts() == []
    assert same_file(town, town.noor, town.yusuf)


def test_thrown_away_and_brought_back_without_a_network_is_as_if_nothing_happened(together):
    town = together
    town.noor.services.plan_lines.remove_goal(town.goal)
    bring_back(town.noor, town)
    assert town.noor.sync().outcomes == {"A": 2}
    town.yusuf.sync()
    assert goal_text(town.yusuf, town) == BEFORE
    assert same_file(town, town.noor, town.yusuf)


def test_a_colleague_may_bring_back_what_somebody_threw_away(together):
    town = together
    town.noor.services.plan_lines.remove_goal(town.goal)
    town.noor.sync()
    town.yusuf.sync()
    bring_back(town.yusuf, town)
    assert only(town.yusuf.sync().outcomes, "A")
    town.noor.sync()
    assert goal_text(town.noor, town) == BEFORE
    assert same_file(town, town.noor, town.yusuf)


def test_two_who_bring_the_same_back_agree_without_a_word(together):
    town = together
    town.noor.services.plan_lines.remove_goal(town.goal)
    town.noor.sync()
    town.yusuf.sync()
    for laptop in (town.noor, town.yusuf):
        bring_back(laptop, town)
    assert only(town.noor.sync().outcomes, "A")
    assert only(town.yusuf.sync().outcomes, "N")
    assert same_file(town, town.noor, town.yusuf)


def test_one_who_still_wrote_in_it_was_before_it_came_back(together):
    """Thrown away here, written in there, brought back here: the words of the other stand."""
    town = together
    town.noor.services.plan_lines.remove_goal(town.goal)
    town.noor.sync()
    town.yusuf.services.plan_lines.save_goal(town.goal, {"text": BEFORE}, {"text": FIRST})
    assert only(town.yusuf.sync().outcomes, "R")
    bring_back(town.noor, town)
    assert only(town.noor.sync().outcomes, "N")
    for laptop in (town.noor, town.yusuf):
        assert goal_text(laptop, town) == FIRST
    assert same_file(town, town.noor, town.yusuf)


def test_what_was_thrown_away_again_by_another_comes_back_with_both_texts(together):
    town = together
    town.noor.services.plan_lines.remove_goal(town.goal)
    town.noor.sync()
    town.yusuf.services.plan_lines.save_goal(town.goal, {"text": BEFORE}, {"text": FIRST})
    town.yusuf.sync()
    town.yusuf.services.plan_lines.remove_goal(town.goal)
    assert only(town.yusuf.sync().outcomes, "A")
    # Noor has not heard of any of it.
    bring_back(town.noor, town)
    assert only(town.noor.sync().outcomes, "C")
    town.yusuf.sync()
    assert goal_text(town.yusuf, town) == FIRST
    texts = {
        (f.current, f.incoming)
        for row in town.noor.services.sync_state.conflicts()
        for f in row.fields
        if row.unit == "text"
    }
    assert texts == {(FIRST, BEFORE)}
    assert same_file(town, town.noor, town.yusuf)


def test_a_deletion_that_clashed_and_was_taken_back_leaves_the_words_of_the_other(together):
    town = together
    town.yusuf.services.plan_lines.save_goal(town.goal, {"text": BEFORE}, {"text": FIRST})
    town.yusuf.sync()
    town.noor.services.plan_lines.remove_goal(town.goal)
    bring_back(town.noor, town)
    assert town.noor.sync().outcomes == {"C": 1, "N": 1}
    town.yusuf.sync()
    for laptop in (town.noor, town.yusuf):
        assert goal_text(laptop, town) == FIRST
    assert same_file(town, town.noor, town.yusuf)
