"""A choice that is put before the regisseur arrives there; both may still choose, one does."""

from datetime import date

import pytest

from tests.sync.polderdam import FIRST, SECOND, goal_text, only, same_file
from wijkdesk.services.sync_state import Lead


def passing(laptop):
    rows = laptop.services.sync_state.conflicts()
    (found,) = laptop.services.sync_state.passings(rows).values()
    return found


@pytest.fixture
def asked(clashed):
    """Yusuf, second gids, put it before Noor, regisseur, while he had no network."""
    (row,) = clashed.yusuf.services.sync_state.conflicts()
    _, name = clashed.yusuf.services.sync_state.pass_on(row.id)
    assert name == "Noor de Wit"
    assert only(clashed.yusuf.sync().outcomes, "A")
    clashed.noor.sync()
    clashed.conflict = row.id
    return clashed


def test_the_regisseur_sees_who_asks_and_the_other_who_has_it(asked):
    here, there = passing(asked.noor), passing(asked.yusuf)
    assert (here.to_me, here.passed.by_name, here.lead) == (True, "Yusuf Aydin", Lead.SELF)
    assert (there.by_me, there.passed.to_name, there.is_mine) == (True, "Noor de Wit", False)
    assert here.passed == there.passed
    view = asked.noor.services.today.view(date.today())
    assert [row.id for row in view.asked] == [asked.conflict]
    assert asked.yusuf.services.today.view(date.today()).conflicts == 0


def test_what_the_regisseur_chooses_is_gone_on_both(asked):
    asked.noor.services.sync_state.resolve(asked.conflict, "incoming")
    assert only(asked.noor.sync().outcomes, "A")
    asked.yusuf.sync()
    for laptop in (asked.noor, asked.yusuf):
        assert laptop.services.sync_state.conflicts() == []
        assert goal_text(laptop, asked) == SECOND
    assert same_file(asked, asked.noor, asked.yusuf)


def test_who_passed_it_on_may_still_choose(asked):
    asked.yusuf.services.sync_state.resolve(asked.conflict, "current")
    assert only(asked.yusuf.sync().outcomes, "A")
    asked.noor.sync()
    assert asked.noor.services.sync_state.conflicts() == []
    assert asked.noor.services.today.view(date.today()).asked == ()
    assert goal_text(asked.noor, asked) == FIRST


def test_one_who_chooses_while_the_other_passes_it_on_has_chosen(clashed):
    (row,) = clashed.yusuf.services.sync_state.conflicts()
    clashed.yusuf.services.sync_state.pass_on(row.id)
    clashed.noor.services.sync_state.resolve(row.id, "incoming")
    clashed.noor.sync()
    clashed.yusuf.sync()
    clashed.noor.sync()
    for laptop in (clashed.noor, clashed.yusuf):
        assert laptop.services.sync_state.conflicts() == []
    assert same_file(clashed, clashed.noor, clashed.yusuf)


def test_passing_it_on_is_taken_back_on_both(asked):
    act = asked.yusuf.services.undo.acts()[0]
    asked.yusuf.services.undo.turn(act.id)
    asked.yusuf.sync()
    asked.noor.sync()
    assert passing(asked.noor).passed is None
    assert asked.yusuf.services.sync_state.truth().conflicts == 1
