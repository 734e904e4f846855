"""Waiting times, the order of a waiting list, and the weight of a caseload."""

from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.law.caseload import FULL_WEEK, FileLoad, Phase, Week, hours_on, per_full_week, weight
from wijkdesk.law.waiting import Moments, Waiter, in_order, percentile, waits
from wijkdesk.vocabulary import Urgency

DAY = date(2026, 11, 2)
DAYS = st.none() | st.dates(date(2025, 1, 1), date(2027, 1, 1))
WAITERS = st.builds(
    Waiter,
    st.uuids(),
    st.dates(date(2025, 1, 1), date(2027, 1, 1)),
    st.none() | st.sampled_from(Urgency),
    st.none() | st.just("moet deze week uit huis"),
)


def on(days):
    return DAY + timedelta(days=days)


def test_what_lies_between_the_moments():
    moments = Moments(on(0), on(4), on(20), on(21), on(30), on(60))
    found = waits(moments, intake=on(40))
    assert (found.access, found.clarification) == (4, 20)
    assert (found.intake, found.start, found.whole) == (19, 20, 60)
    assert moments.turned_around == ()


def test_what_did_not_happen_yet_has_no_days():
    found = waits(Moments(registered=on(0), sent=on(3)))
    assert (found.access, found.intake, found.whole) == (None, None, None)


def test_a_moment_before_an_earlier_one_is_told_and_gives_no_days_below_nothing():
    moments = Moments(registered=on(5), talked=on(2), started=on(9))
    assert moments.turned_around == (("registered", "talked"),)
    assert waits(moments).access is None
    assert waits(moments).whole == 4


@given(st.builds(Moments, DAYS, DAYS, DAYS, DAYS, DAYS, DAYS), DAYS)
def test_moments_run_on_or_are_told_and_no_wait_is_below_nothing(moments, intake):
    found = waits(moments, intake)
    days = [getattr(moments, n) for n in Moments.__dataclass_fields__]
    known = [day for day in days if day is not None]
    assert (known == sorted(known)) is (moments.turned_around == ())
    for wait in (found.access, found.clarification, found.intake, found.start, found.whole):
        assert wait is None or wait >= 0


def test_half_and_nine_in_ten_by_nearest_rank():
    assert percentile([], 50) is None
    assert percentile([3], 90) == 3
    assert percentile(range(1, 11), 50) == 5
    assert percentile(range(1, 11), 90) == 9
    assert percentile([100, 1, 1, 1], 90) == 100


@given(st.lists(st.integers(0, 3000), min_size=1), st.integers(1, 100))
def test_a_percentile_is_one_of_the_days_and_enough_waited_no_longer(days, share):
    found = percentile(days, share)
    assert found in days
    assert sum(day <= found for day in days) * 100 >= share * len(days)


@given(st.lists(WAITERS))
def test_the_list_has_everybody_once_and_the_rule_holds_between_neighbours(waiters):
    ordered = in_order(waiters)
    assert sorted(w.key for w in ordered) == sorted(w.key for w in waiters)
    for one, other in pairwise(ordered):
        assert (one.jump is not None) >= (other.jump is not None)
        if (one.jump is None) == (other.jump is None):
            assert (one.urgency or "~") <= (other.urgency or "~")
            if one.urgency == other.urgency:
                assert one.since <= other.since


def test_who_is_given_priority_goes_before_who_is_more_urgent():
    urgent = Waiter(UUID(int=1), on(0), Urgency.U0)
    before = Waiter(UUID(int=2), on(9), Urgency.U3, jump="zelfde school als broer, één gesprek")
    assert in_order([urgent, before]) == [before, urgent]


def test_a_file_weighs_by_its_phase_its_complexity_and_ones_part_in_it():
    assert weight([FileLoad(Phase.CLARIFYING)]) == 1.5
    assert weight([FileLoad(Phase.CLARIFYING, 3)]) == 2.6
    assert weight([FileLoad(Phase.HELP_RUNS, 2, regisseur=False)]) == 0.2
    assert weight([FileLoad(Phase.HELP_RUNS, 9)]) == weight([FileLoad(Phase.HELP_RUNS)])
    assert weight([]) == 0


def test_part_time_and_leave_count():
    weeks = [Week(24, on(0)), Week(0, on(10), on(16))]
    assert hours_on([], on(0)) == FULL_WEEK
    assert hours_on(weeks, on(-1)) == FULL_WEEK
    assert hours_on(weeks, on(3)) == 24
    assert hours_on(weeks, on(12)) == 0
    assert hours_on(weeks, on(17)) == 24
    assert per_full_week(12, 24) == 18
    assert per_full_week(12, 0) is None
