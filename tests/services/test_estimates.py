"""Eigen cijfer: said by people themselves, per life area, a line over time and never a must."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from tests.house import ME
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import SelfEstimate
from wijkdesk.models.base import new_id
from wijkdesk.vocabulary import LifeArea, SelfScore

S = SelfScore


def trends(home):
    return home.services.files.look(home.file_id).trends


def note(home, score, words="", area=LifeArea.MIND):
    return home.services.estimates.note(home.file_id, home.samuel, area, score, words)


def test_of_one_day_the_last_figure_counts_and_other_days_make_a_line(home):
    note(home, S.BAD)
    with home.store.begin("planted") as session:
        row = session.query(SelfEstimate).one()
        session.add(
            SelfEstimate(
                id=new_id(),
                container_id=row.container_id,
                case_file_id=home.file_id,
                person_id=home.samuel,
                life_area=LifeArea.MIND,
                score=S.POOR,
                said_on=date.today() - timedelta(days=30),
                worker_id=ME,
            )
        )
    note(home, S.GOOD, "Ik slaap\x00 weer")
    note(home, S.FAIR, area=LifeArea.HOUSING)
    housing, mind = trends(home)
    assert (housing.life_area, [s.score for s in housing.said]) == (LifeArea.HOUSING, [3])
    assert [(s.score, s.note) for s in mind.said] == [(2, ""), (4, "Ik slaap weer")]
    found = home.services.search.everything("slaap weer").texts
    assert "self_estimate" in [hit.entity for hit in found]
    home.services.undo.undo_last()
    assert [trend.life_area for trend in trends(home)] == [LifeArea.MIND]


@pytest.mark.parametrize("words", ["", "x" * 100_000, "é" * 200])
def test_whatever_is_said_with_it_is_kept(home, words):
    note(home, S.FAIR, words)
    assert trends(home)[0].said[0].note == words


def test_a_figure_that_is_not_right_counts_no_more_and_stays_to_be_seen(home):
    note(home, S.GOOD)
    (mind,) = trends(home)
    with pytest.raises(RuleBrokenError, match="reason_needed"):
        home.services.estimates.take_back(mind.said[0].id, " ")
    home.services.estimates.take_back(mind.said[0].id, "Dat was Rahwa")
    (mind,) = trends(home)
    assert (mind.said, [(one.score, one.wrong) for one in mind.wrong]) == (
        (),
        [(4, "Dat was Rahwa")],
    )
    assert home.services.beside.get(home.file_id).trends == ()
    home.services.undo.undo_last()
    assert [one.score for one in trends(home)[0].said] == [4]


def test_who_is_not_in_the_file_says_nothing_in_it(home):
    with pytest.raises(RuleBrokenError, match="row_gone"):
        home.services.estimates.note(home.file_id, uuid4(), LifeArea.MIND, S.GOOD)
    assert trends(home) == ()


def test_beside_the_household_sees_figures_of_who_lives_there(home):
    note(home, S.GOOD)
    assert [t.life_area for t in home.services.beside.get(home.file_id).trends] == [LifeArea.MIND]
    view = home.services.files.look(home.file_id)
    place = next(m for h in view.households for m in h.members if m.person_id == home.samuel)
    yesterday = date.today() - timedelta(days=1)
    home.services.people.save_member(place.membership_id, {}, {"until": yesterday})
    assert home.services.beside.get(home.file_id).trends == ()
