"""Who agrees to help for a child changes at twelve, sixteen and eighteen, as sure as the day is."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.law.age import whole_years
from wijkdesk.law.consent import Decides, who_decides
from wijkdesk.law.consent_changes import Born, birthday, born_between, near, standing, turns
from wijkdesk.vocabulary import DateCertainty

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
CERTAINTIES = st.sampled_from([None, *DateCertainty])


def test_a_day_that_is_sure_says_on_which_day_it_changes():
    born = born_between(date(2015, 5, 3), None)
    assert born == Born(date(2015, 5, 3), date(2015, 5, 3))
    told = [(turn.age, turn.first) for turn in turns(born, date(2027, 5, 2))]
    assert told == [(12, date(2027, 5, 3)), (16, date(2031, 5, 3)), (18, date(2033, 5, 3))]
    assert [turn.age for turn in turns(born, date(2027, 5, 3))] == [16, 18]


@pytest.mark.parametrize(
    ("certainty", "first", "last"),
    [
        (None, date(2015, 1, 1), date(2015, 12, 31)),  # nobody knew it, most likely
        (DateCertainty.EXACT, date(2015, 1, 1), date(2015, 1, 1)),
        (DateCertainty.DAY_UNKNOWN, date(2015, 1, 1), date(2015, 1, 31)),
        (DateCertainty.MONTH_UNKNOWN, date(2015, 1, 1), date(2015, 12, 31)),
    ],
)
def test_the_first_of_january_is_only_sure_when_somebody_said_so(certainty, first, last):
    assert born_between(date(2015, 1, 1), certainty) == Born(first, last)


def test_a_birthday_asks_for_a_talk_some_weeks_before_and_shortly_after():
    born = born_between(date(2015, 5, 3), None)
    day = date(2027, 5, 3)
    asked = {n for n in range(-60, 60) if near(born, day + timedelta(days=n)) is not None}
    assert asked == set(range(-42, 15))
    assert near(born, day).age == 12
    unsure = born_between(date(2015, 1, 1), None)  # not every day of a whole year
    assert near(unsure, date(2027, 1, 10)).first == date(2027, 1, 1)
    assert near(unsure, date(2027, 6, 1)) is None
    assert near(None, day) is None


def test_where_the_birthday_may_have_been_both_are_asked():
    born = born_between(date(2015, 1, 1), None)
    now = standing(born, date(2027, 6, 1))
    assert (now.decides, now.is_sure) == (Decides.TOGETHER, False)
    assert (now.youngest, now.oldest) == (11, 12)
    assert standing(born, date(2028, 1, 1)).is_sure
    assert standing(born, date(2031, 6, 1)).decides is Decides.TOGETHER  # 15 or 16
    assert standing(born, date(2033, 6, 1)).decides is Decides.ALONE  # 17 or 18
    assert standing(born_between(date(2015, 1, 1), DateCertainty.UNKNOWN), date(2027, 6, 1)) is None
    assert standing(None, date(2027, 6, 1)) is None


@given(DAYS, CERTAINTIES, DAYS)
def test_nobody_is_passed_over_whatever_the_day_was(birth, certainty, today):
    born = born_between(birth, certainty)
    now = standing(born, today)
    if now is None:
        assert born is None or born.first > today
        return
    asks = {
        Decides.PARENTS: {"parents"},
        Decides.TOGETHER: {"child", "parents"},
        Decides.ALONE: {"child"},
        Decides.GROWN_UP: {"child"},
    }
    day = max(born.first, date.min)
    while day <= min(born.last, today):
        assert asks[who_decides(whole_years(day, today))] <= asks[now.decides]
        day += timedelta(days=17)


@given(DAYS, st.sampled_from([12, 16, 18]))
def test_a_birthday_is_the_first_day_on_which_one_is_so_old(born, age):
    day = birthday(born, age)
    assert whole_years(born, day) == age
    assert whole_years(born, day - timedelta(days=1)) == age - 1
