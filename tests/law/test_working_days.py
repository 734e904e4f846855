"""Working days and public holidays against the tables of the law."""

from datetime import date

import pytest

from wijkdesk.law.working_days import after_working_days, holidays, is_working_day


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2026, "01-01 04-03 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26"),
        (2027, "01-01 03-26 03-28 03-29 04-27 05-05 05-06 05-16 05-17 12-25 12-26"),
        (2028, "01-01 04-14 04-16 04-17 04-27 05-05 05-25 06-04 06-05 12-25 12-26"),
    ],
)
def test_the_public_holidays_of_a_year(year, days):
    assert sorted(f"{day:%m-%d}" for day in holidays(year)) == days.split()


def test_kings_day_is_not_on_a_sunday():
    assert date(2025, 4, 26) in holidays(2025)
    assert date(2025, 4, 27) not in holidays(2025)


def test_a_day_made_equal_by_decree_is_no_working_day():
    assert not is_working_day(date(2026, 5, 15))
    assert is_working_day(date(2026, 5, 13))


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 11, 23), date(2026, 11, 26)),  # Monday
        (date(2026, 11, 26), date(2026, 12, 1)),  # Thursday: over a weekend
        (date(2026, 11, 28), date(2026, 12, 2)),  # Saturday
        (date(2026, 12, 23), date(2026, 12, 29)),  # over Christmas and a weekend
    ],
)
def test_three_working_days_do_not_count_the_first_day(first, last):
    assert after_working_days(first, 3) == last
