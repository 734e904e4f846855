"""Statutory terms against the law: the vectors of domain.md 1.7, and what holds for every day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.law.penalty import Rates, penalty
from wijkdesk.law.suspension import Extension, Flaw, Pause, count
from wijkdesk.law.terms import Length, end_of, is_normal, latest_before, raw_end
from wijkdesk.law.working_days import EQUATED
from wijkdesk.vocabulary import SuspensionGround as Ground
from wijkdesk.vocabulary import TermUnit as Unit

DAY = timedelta(days=1)
DAYS = st.dates(date(2020, 1, 1), date(2069, 12, 31))
SIX_WEEKS, TWO_WEEKS = Length(6, Unit.WEEKS), Length(2, Unit.WEEKS)
BY_ATW = st.one_of(
    st.builds(Length, st.integers(1, 90), st.just(Unit.DAYS)),
    st.builds(Length, st.integers(1, 12), st.just(Unit.WEEKS)),
    st.builds(Length, st.integers(1, 3), st.just(Unit.MONTHS)),
)
BEYOND = st.one_of(
    st.builds(Length, st.integers(91, 400), st.just(Unit.DAYS)),
    st.builds(Length, st.integers(13, 60), st.just(Unit.WEEKS)),
    st.builds(Length, st.integers(4, 24), st.just(Unit.MONTHS)),
    st.builds(Length, st.integers(1, 5), st.just(Unit.YEARS)),
    st.builds(Length, st.integers(1, 200), st.just(Unit.HOURS)),
)


def on(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("trigger", "length", "raw", "end"),
    [
        ("2026-11-23", SIX_WEEKS, "2027-01-04", "2027-01-04"),
        ("2026-11-13", SIX_WEEKS, "2026-12-25", "2026-12-28"),
        ("2026-11-20", SIX_WEEKS, "2027-01-01", "2027-01-04"),
        ("2026-03-23", TWO_WEEKS, "2026-04-06", "2026-04-07"),
        ("2026-04-02", SIX_WEEKS, "2026-05-14", "2026-05-18"),
        ("2026-05-01", TWO_WEEKS, "2026-05-15", "2026-05-18"),
        ("2026-04-28", Length(7, Unit.DAYS), "2026-05-05", "2026-05-06"),
        ("2026-10-30", Length(8, Unit.WEEKS), "2026-12-25", "2026-12-28"),
        ("2026-12-18", TWO_WEEKS, "2027-01-01", "2027-01-04"),
    ],
)
def test_the_nine_vectors(trigger, length, raw, end):
    assert raw_end(on(trigger), length) == on(raw)
    assert end_of(on(trigger), length, atw=True) == on(end)
    assert end_of(on(trigger), length, atw=False) == on(raw)


@given(trigger=DAYS, length=BY_ATW)
def test_a_term_of_the_atw_ends_on_a_normal_day_and_no_day_later_than_needed(trigger, length):
    end = end_of(trigger, length, atw=True)
    assert is_normal(end)
    raw = raw_end(trigger, length)
    assert end >= raw
    inside = [trigger + n * DAY for n in range(1, (end - trigger).days + 1)]
    normal = sum(map(is_normal, inside))
    if length.days >= 3:
        assert normal >= 2
    # One day earlier would break a rule: not on a normal day, or too few of them, or too short.
    before = end - DAY
    assert (
        before < raw or not is_normal(before) or (length.days >= 3 and normal - is_normal(end) < 2)
    )


@given(trigger=DAYS, length=BEYOND)
def test_hours_and_long_terms_are_never_moved(trigger, length):
    assert end_of(trigger, length, atw=True) == raw_end(trigger, length)


@given(trigger=DAYS, length=BY_ATW, atw=st.booleans())
def test_who_begins_later_never_ends_earlier(trigger, length, atw):
    later = trigger + DAY
    assert end_of(later, length, atw=atw) >= end_of(trigger, length, atw=atw)


def test_three_days_hold_two_normal_days():
    """Thursday before Easter: Friday and Monday are holidays, so Tuesday and Wednesday count."""
    three = Length(3, Unit.DAYS)
    assert end_of(on("2026-04-02"), three, atw=True) == on("2026-04-08")
    assert end_of(on("2026-04-02"), Length(2, Unit.DAYS), atw=True) == on("2026-04-07")


def test_only_the_days_of_the_table_are_equated():
    assert end_of(on("2026-05-01"), TWO_WEEKS, atw=True, equated=frozenset()) == on("2026-05-15")
    more = EQUATED | {on("2026-05-18")}
    assert end_of(on("2026-05-01"), TWO_WEEKS, atw=True, equated=more) == on("2026-05-19")


def test_a_term_that_is_counted_backwards_stays_on_its_day():
    assert latest_before(on("2026-12-30"), Length(5, Unit.DAYS)) == on("2026-12-25")
    assert latest_before(on("2026-03-31"), Length(1, Unit.MONTHS)) == on("2026-02-28")
    assert latest_before(on("2026-12-28"), Length(1, Unit.WORKING_DAYS)) == on("2026-12-24")


def test_months_end_on_the_same_day_or_the_last_one_there_is():
    month = Length(1, Unit.MONTHS)
    assert raw_end(on("2026-01-31"), month) == on("2026-02-28")
    assert raw_end(on("2028-01-31"), month) == on("2028-02-29")
    assert raw_end(on("2028-02-29"), Length(1, Unit.YEARS)) == on("2029-02-28")
    assert raw_end(on("2026-11-26"), Length(72, Unit.HOURS)) == on("2026-11-29")
    assert raw_end(on("2026-12-23"), Length(3, Unit.WORKING_DAYS)) == on("2026-12-29")
    assert raw_end(on("9999-12-01"), SIX_WEEKS) == date.max


# -- suspension: domain.md 1.6 -----------------------------------------------------------------


def held(trigger, *pauses, length=SIX_WEEKS, extension=None):
    return count(on(trigger), length, atw=True, pauses=pauses, extension=extension)


def incomplete(since, until=None, ended=None):
    return Pause(
        Ground.INCOMPLETE,
        on(since),
        on(until) if until else None,
        on(ended) if ended else None,
    )


def test_an_incomplete_application_stands_still_from_the_day_after_the_invitation():
    """Asked on the 2nd, in time until the 13th: eleven days, all of them."""
    found = held("2026-03-02", incomplete("2026-03-02", "2026-03-13"))
    assert (found.raw, found.paused) == (on("2026-04-13"), 11)
    assert (found.moved, found.end) == (on("2026-04-24"), on("2026-04-24"))


def test_it_runs_again_on_the_day_on_which_all_is_there():
    found = held("2026-03-02", incomplete("2026-03-02", "2026-03-13", "2026-03-06"))
    assert found.paused == 3


def test_what_comes_on_the_very_day_suspends_nothing():
    assert held("2026-03-02", incomplete("2026-03-09", "2026-03-13", "2026-03-09")).paused == 0
    assert held("2026-03-02", incomplete("2026-03-09", "2026-03-13", "2026-03-10")).paused == 0


def test_after_the_set_day_it_runs_again_whenever_the_papers_come():
    assert held("2026-03-02", incomplete("2026-03-02", "2026-03-13", "2026-03-30")).paused == 11


def test_who_sets_no_period_suspends_nothing():
    found = held("2026-03-02", incomplete("2026-03-02"))
    assert (found.paused, found.end, found.flaws) == (0, on("2026-04-13"), (Flaw.NO_PERIOD,))


@pytest.mark.parametrize(
    ("ground", "days"),
    [(Ground.ABROAD, 4), (Ground.CONSENT, 5), (Ground.APPLICANT, 5), (Ground.FORCE_MAJEURE, 5)],
)
def test_only_who_asks_something_counts_from_the_next_day(ground, days):
    assert held("2026-03-02", Pause(ground, on("2026-03-09"), on("2026-03-13"))).paused == days


def test_suspensions_that_overlap_are_counted_once():
    first = incomplete("2026-03-02", "2026-03-13")
    second = Pause(Ground.APPLICANT, on("2026-03-10"), on("2026-03-20"))
    assert held("2026-03-02", first, second).paused == 18
    assert held("2026-03-02", second, first, first).paused == 18


def test_without_an_end_nobody_knows_the_last_day_until_it_ends():
    endless = Pause(Ground.FORCE_MAJEURE, on("2026-03-09"))
    found = held("2026-03-02", endless)
    assert (found.end, found.open_since) == (None, on("2026-03-09"))
    over = Pause(Ground.FORCE_MAJEURE, on("2026-03-09"), ended=on("2026-03-12"))
    assert held("2026-03-02", over).paused == 3


def test_what_begins_when_the_term_is_over_comes_too_late():
    found = held("2026-03-02", incomplete("2026-04-14", "2026-04-30"))
    assert (found.paused, found.end, found.flaws) == (0, on("2026-04-13"), (Flaw.TOO_LATE,))


def test_first_the_suspended_days_and_then_the_atw():
    """The raw end is a Friday; one day more would be Saturday, so it becomes Monday."""
    found = held("2026-11-13", Pause(Ground.CONSENT, on("2026-11-20"), on("2026-11-20")))
    assert (found.raw, found.moved, found.end) == tuple(
        map(on, ("2026-12-25", "2026-12-26", "2026-12-28"))
    )


def test_an_extension_names_a_day_that_only_a_later_suspension_moves():
    told = Extension(on("2026-05-23"), on("2026-04-01"))
    found = held("2026-03-02", extension=told)
    assert (found.end, found.extended, found.flaws) == (on("2026-05-23"), True, ())
    early = held("2026-03-02", incomplete("2026-03-09", "2026-03-20"), extension=told)
    assert early.end == on("2026-05-23")
    later = held("2026-03-02", incomplete("2026-05-04", "2026-05-08"), extension=told)
    assert (later.moved, later.end) == (on("2026-05-27"), on("2026-05-27"))


def test_an_extension_that_is_told_too_late_or_brings_no_day_is_told():
    late = held("2026-03-02", extension=Extension(on("2026-05-23"), on("2026-04-14")))
    assert late.flaws == (Flaw.EXTENDED_LATE,)
    earlier = held("2026-03-02", extension=Extension(on("2026-04-01"), on("2026-03-10")))
    assert (earlier.flaws, earlier.end) == ((Flaw.NOT_LATER,), on("2026-04-13"))


PAUSES = st.lists(
    st.builds(
        lambda ground, since, days, open_: Pause(
            ground,
            date(2026, 1, 1) + since * DAY,
            None if open_ else date(2026, 1, 1) + (since + days) * DAY,
        ),
        st.sampled_from(list(Ground)),
        st.integers(-20, 90),
        st.integers(0, 40),
        st.just(value=False),
    ),
    max_size=5,
)


@given(pauses=PAUSES, trigger=st.integers(0, 30), data=st.randoms(use_true_random=False))
def test_the_order_and_repetition_of_suspensions_change_nothing(pauses, trigger, data):
    begun = date(2026, 1, 1) + trigger * DAY
    once = count(begun, SIX_WEEKS, atw=True, pauses=tuple(pauses))
    shuffled = [*pauses, *pauses]
    data.shuffle(shuffled)
    again = count(begun, SIX_WEEKS, atw=True, pauses=tuple(shuffled))
    assert (again.paused, again.end) == (once.paused, once.end)
    # Never more days than stood still between the trigger and the end.
    still = {
        day
        for one in pauses
        if one.holds
        for n in range(((one.last or begun) - one.first).days + 1)
        if begun < (day := one.first + n * DAY)
    }
    assert once.paused <= len(still)
    assert once.end is not None
    assert is_normal(once.end)
    assert once.end >= end_of(begun, SIX_WEEKS, atw=True)


ANY_DAY = st.one_of(st.dates(), st.sampled_from([date.min, date.max, date.max - DAY]))


@given(
    days=st.lists(ANY_DAY, min_size=7, max_size=7),
    length=st.one_of(BY_ATW, BEYOND),
    ground=st.sampled_from(list(Ground)),
    open_=st.booleans(),
)
def test_any_day_that_there_is_can_be_counted_with(days, length, ground, open_):
    """A colleague's laptop may send any day: one such term must not stop the list of the others."""
    trigger, since, until, ended, to, told, notice = days
    pause = Pause(ground, since, None if open_ else until, None if open_ else ended)
    for extension in (None, Extension(to, told)):
        found = count(trigger, length, atw=True, pauses=[pause], extension=extension)
        assert found.paused >= 0
        assert penalty(found.end, notice, until, ended).euro >= 0
    assert end_of(trigger, length, atw=True) >= trigger


# -- penalty: Awb 4:17 -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "euro"),
    [(0, 0), (1, 23), (14, 322), (15, 357), (28, 812), (29, 857), (42, 1442), (99, 1442)],
)
def test_what_a_late_decision_costs(days, euro):
    assert Rates().amount(days) == euro


def test_two_weeks_after_the_notice_the_days_begin_to_cost():
    """Notice on a Tuesday: until Tuesday two weeks later nothing is due."""
    found = penalty(on("2026-11-02"), on("2026-11-03"), on("2026-11-17"))
    assert (found.decide_by, found.first, found.days) == (on("2026-11-17"), on("2026-11-18"), 0)
    assert penalty(on("2026-11-02"), on("2026-11-03"), on("2026-11-20")).euro == 3 * 23
    decided = penalty(on("2026-11-02"), on("2026-11-03"), on("2026-12-31"), on("2026-11-20"))
    assert (decided.days, decided.euro) == (2, 46)


def test_the_run_of_the_penalty_is_not_made_longer_by_christmas():
    found = penalty(on("2026-11-02"), on("2026-11-10"), on("2027-12-31"))
    assert (found.first, found.last) == (on("2026-11-25"), on("2027-01-05"))
    assert (found.last - found.first).days + 1 == found.days == 42
    christmas = penalty(on("2026-11-02"), on("2026-11-13"), on("2027-12-31"))
    assert (christmas.last, christmas.days) == (on("2027-01-08"), 42)


def test_a_notice_while_the_term_runs_or_stands_still_begins_nothing():
    for due in (on("2026-11-03"), on("2026-11-30"), None):
        found = penalty(due, on("2026-11-03"), on("2027-03-01"))
        assert (found.too_early, found.euro) == (True, 0)
