"""A year of school begins on the first of August."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.law.school_year import begins, span


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_each_day_lies_in_one_year_of_school(day):
    first, last = span(begins(day))
    assert first <= day <= last
    assert (first.month, first.day) == (8, 1)
    assert span(begins(day) + 1)[0] == last + timedelta(days=1)


def test_the_summer_belongs_to_the_year_before():
    assert [begins(date(2026, 7, 31)), begins(date(2026, 8, 1))] == [2025, 2026]
