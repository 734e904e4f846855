"""Two people put one thing before different readers at the same time: people choose, by a card."""

from datetime import date

import pytest

from tests.sync.test_readers import BEFORE, WORDS, both_sync, closed, goals, holds, nothing_kept
from wijkdesk.errors import RuleBrokenError
from wijkdesk.vocabulary import ActionStatus, CompartmentKind

__all__ = ["closed"]
TEAM, PW, SAFETY = CompartmentKind.TEAM, CompartmentKind.PW, CompartmentKind.SAFETY


def cards(laptop):
    return laptop.services.sync_state.conflicts()


def crossed(town, first, hers=TEAM, his=PW):
    """Noor and Yusuf each chose readers without a line; who syncs first is `first`."""
    for laptop, kind in ((town.noor, hers), (town.yusuf, his)):
        laptop.services.moving.move("goal", town.goal, kind)
    one, other = (town.noor, town.yusuf)[:: 1 if first == "noor" else -1]
    both_sync(town, one, other)


WAYS = [("noor", PW), ("yusuf", TEAM)]
LONG_WAYS = [("noor", TEAM), ("yusuf", PW), ("noor", None), ("yusuf", None)]


@pytest.mark.parametrize(
    ("first", "keep"), [*WAYS, *(pytest.param(*way, marks=pytest.mark.soak) for way in LONG_WAYS)]
)
def test_who_reads_both_chooses_which_stays_and_who_reads_one_hears_nothing(closed, first, keep):
    town = closed
    action = town.noor.services.plan_lines.add_action(town.goal).id
    town.noor.services.plan_lines.save_action(action, {}, {"text": WORDS})
    both_sync(town, town.noor, town.yusuf)
    crossed(town, first)
    assert goals(town.noor, town) == {(BEFORE, None, TEAM)}
    assert goals(town.yusuf, town) == {(BEFORE, None, TEAM), (BEFORE, None, PW)}
    assert cards(town.noor) == []
    (card,) = cards(town.yusuf)
    assert sorted(card.readers) == [PW, TEAM]
    assert {f.name: (f.current, f.incoming) for f in card.fields}["text"] == (BEFORE, BEFORE)
    by = dict(zip(card.readers, (card.current_by, card.incoming_by), strict=True))
    assert by == {TEAM: "Noor de Wit", PW: "Yusuf Aydin"}
    sides = dict(zip(card.readers, ("current", "incoming"), strict=True))
    town.yusuf.services.sync_state.resolve(card.id, sides.get(keep, "both"))
    with pytest.raises(RuleBrokenError, match="undo_chosen"):
        town.yusuf.services.undo.undo_last()
    both_sync(town, town.yusuf, town.noor)
    assert cards(town.yusuf) == []
    left = {TEAM, PW} if keep is None else {keep}
    assert goals(town.yusuf, town) == {(BEFORE, None, kind) for kind in left}
    plan = town.yusuf.services.plans.get(town.file_id)
    assert [a.text for goal in plan.goals for a in goal.actions] == [WORDS] * len(left)
    if keep is PW:
        assert goals(town.noor, town) == set()
        assert nothing_kept(town, BEFORE)
        assert holds(town.noor, WORDS) == "sync_op" or nothing_kept(town, WORDS)


def test_two_who_decide_at_the_same_time_take_away_no_more_than_one(closed):
    town = closed
    crossed(town, "noor", TEAM, TEAM)
    for laptop, choice in ((town.noor, "current"), (town.yusuf, "incoming")):
        (card,) = cards(laptop)
        assert card.readers == (TEAM, TEAM)
        laptop.services.sync_state.resolve(card.id, choice)
    both_sync(town, town.noor, town.yusuf)
    for laptop in (town.noor, town.yusuf):
        assert goals(laptop, town) == {(BEFORE, None, TEAM)}
        assert cards(laptop) == []


def test_where_not_all_readers_read_both_each_hears_that_it_stands_elsewhere_and_not_where(closed):
    town = closed
    crossed(town, "yusuf", SAFETY, PW)
    (his,) = cards(town.yusuf)
    assert set(his.readers) == {SAFETY, PW}
    (hers,) = cards(town.noor)
    assert set(hers.readers) == {SAFETY, None}
    with pytest.raises(RuleBrokenError, match="row_gone"):
        town.noor.services.sync_state.resolve(hers.id, "current")
    town.noor.services.sync_state.resolve(hers.id, "both")
    both_sync(town, town.noor, town.yusuf)
    assert cards(town.noor) == []
    assert len(cards(town.yusuf)) == 1
    assert (BEFORE, None, SAFETY) in goals(town.noor, town)


def test_a_move_that_crosses_with_taking_another_back_is_on_a_card(closed):
    town = closed
    moved = town.yusuf.services.moving.move("goal", town.goal, TEAM).id
    both_sync(town, town.yusuf, town.noor)
    town.noor.services.moving.move("goal", moved, SAFETY)
    town.yusuf.services.undo.undo_last()
    both_sync(town, town.yusuf, town.noor)
    kinds = {kind for _, _, kind in goals(town.noor, town)}
    assert kinds == {SAFETY, CompartmentKind.SHARED}
    (card,) = cards(town.noor)
    assert set(card.readers) == kinds


def test_an_action_that_was_finished_while_it_went_is_finished_where_it_went(closed):
    town = closed
    action = town.noor.services.plan_lines.add_action(town.goal).id
    town.noor.services.plan_lines.save_action(action, {}, {"text": WORDS})
    both_sync(town, town.noor, town.yusuf)
    town.noor.services.plan_lines.finish_action(action, date.today())
    town.yusuf.services.moving.move("action", action, PW)
    both_sync(town, town.yusuf, town.noor)
    assert town.noor.services.plans.get(town.file_id).goals[0].actions == ()
    (done,) = town.yusuf.services.plans.get(town.file_id).goals[0].actions
    assert (done.text, done.status) == (WORDS, ActionStatus.DONE)
    assert cards(town.noor) == cards(town.yusuf) == []


def test_two_texts_that_nobody_chose_between_go_along_with_their_row(closed):
    town = closed
    for laptop, words in ((town.noor, "Van Noor."), (town.yusuf, WORDS)):
        laptop.services.plan_lines.save_goal(town.goal, {"text": BEFORE}, {"text": words})
    town.noor.sync()
    town.noor.services.moving.move("goal", town.goal, TEAM)
    town.yusuf.sync()
    both_sync(town, town.noor, town.yusuf)
    for laptop in (town.noor, town.yusuf):
        (card,) = cards(laptop)
        assert [(f.current, f.incoming) for f in card.fields] == [("Van Noor.", WORDS)]
        assert goals(laptop, town) == {("Van Noor.", None, TEAM)}
    town.noor.services.sync_state.resolve(card.id, "incoming")
    both_sync(town, town.noor, town.yusuf)
    assert goals(town.yusuf, town) == {(WORDS, None, TEAM)}
    assert cards(town.yusuf) == []
