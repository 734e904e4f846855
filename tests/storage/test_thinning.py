"""Thinning: 24 hourly, 14 daily, 8 weekly, and never the last one."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.storage.thinning import DAYS, HOURS, LEAST, OLDEST, WEEKS, fitting, kept

START = datetime(2026, 1, 5, tzinfo=UTC)
moments = st.integers(0, 60 * 24 * 120).map(lambda minutes: START + timedelta(minutes=minutes))
many = st.lists(moments, unique=True, max_size=150)


@given(many)
def test_what_stays_was_there_and_is_no_more_than_agreed(times):
    stay = kept(times)
    assert stay <= set(times)
    assert len(stay) <= HOURS + DAYS + WEEKS


@given(many.filter(bool))
def test_the_newest_always_stays_and_nothing_stays_for_ever(times):
    stay = kept(times)
    assert max(times) in stay
    assert all(max(times) - at <= OLDEST for at in sorted(stay)[:-LEAST])


@given(many)
def test_thinning_twice_is_thinning_once(times):
    assert kept(kept(times)) == kept(times)


@given(many.filter(bool))
def test_each_of_the_last_hours_days_and_weeks_keeps_its_last_copy(times):
    stay = kept(times)
    recent = [at for at in times if max(times) - at <= OLDEST]
    for span, most in (
        (lambda at: at.strftime("%Y%m%d%H"), HOURS),
        (lambda at: at.date(), DAYS),
        (lambda at: at.strftime("%G%V"), WEEKS),
    ):
        spans = sorted({span(at) for at in recent}, reverse=True)[:most]
        lasts = {max(at for at in recent if span(at) == one) for one in spans}
        assert lasts <= stay


@given(many.filter(bool))
def test_thinning_after_each_copy_loses_nothing_that_thinning_at_the_end_keeps(times):
    there = set()
    for at in sorted(times):
        there = kept(there | {at})
    assert there == kept(times)


def test_a_working_year_with_a_copy_each_half_hour_reaches_back_eight_weeks():
    there, day = set(), START
    for n in range(365):
        for half_hours in range(17 if (n % 7) < 5 else 0):
            there = kept({*there, day + timedelta(days=n, hours=8, minutes=30 * half_hours)})
    newest = max(there)
    assert newest - min(there) > timedelta(weeks=6)
    assert len({at.date() for at in there}) >= DAYS
    assert len(there) == 39  # some are the last of their hour, day and week at once


@given(st.lists(st.tuples(moments, st.integers(1, 10**9)), unique_by=lambda pair: pair[0]))
def test_with_little_room_the_first_and_the_last_stay_and_the_rest_fits(sizes):
    room = sum(size for _, size in sizes) // 3
    stay = fitting(sizes, room)
    left = [size for at, size in sizes if at in stay]
    assert sum(left) <= room or len(left) <= LEAST
    if sizes:
        assert {min(sizes)[0], max(sizes)[0]} <= stay
    assert fitting(sizes, sum(size for _, size in sizes)) == {at for at, _ in sizes}


def test_of_two_copies_close_together_the_older_one_goes_first():
    times = [START + timedelta(hours=n) for n in (0, 10, 11, 20, 40)]
    assert fitting([(at, 1) for at in times], 4) == {at for at in times if at != times[1]}


def test_a_clock_that_was_set_ahead_does_not_take_all_copies_of_before():
    before = [START + timedelta(hours=n) for n in range(30)]
    ahead = START + timedelta(days=3650)
    assert kept([*before, ahead]) == {*before[-2:], ahead}


@given(many.filter(bool), st.lists(st.integers(1, 10**6), unique=True, max_size=40))
def test_what_a_clock_that_ran_ahead_made_takes_nothing_from_the_others(times, minutes):
    now = max(times)
    ahead = {now + timedelta(minutes=n) for n in minutes}
    assert kept({*times, *ahead}, now) - ahead == kept(times)


def test_it_goes_when_the_others_reach_back_far_enough():
    ahead = START + timedelta(days=3650)
    for weeks, stays in ((0, True), (4, True), (7, False)):
        there = [START + timedelta(weeks=n) for n in range(weeks + 1)]
        assert (ahead in kept([*there, ahead], there[-1])) is stays
