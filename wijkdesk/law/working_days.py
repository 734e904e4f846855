"""Working days: which days the public holidays are, and a term counted in working days."""

from datetime import date, timedelta
from functools import cache

SATURDAY = 5
EQUATED = frozenset(
    date.fromisoformat(day)
    for day in ("2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26")
)
"""Days that a decree made equal to a public holiday; the next decree is for 2029 and later."""


def is_working_day(day: date) -> bool:
    """No Saturday, no Sunday and no public holiday (Algemene termijnenwet art. 3)."""
    return day.weekday() < SATURDAY and day not in EQUATED and day not in holidays(day.year)


def after_working_days(day: date, count: int) -> date:
    """The last day of a term of so many working days; the first day itself does not count."""
    while count:
        day += timedelta(days=1)
        count -= is_working_day(day)
    return day


@cache
def holidays(year: int) -> frozenset[date]:
    """The public holidays of a year, Good Friday with them."""
    easter, kings_day = _easter(year), date(year, 4, 27)
    moving = (easter + timedelta(days=n) for n in (-2, 0, 1, 39, 49, 50))
    is_sunday = kings_day.weekday() > SATURDAY
    fixed = ((1, 1), (4, 26 if is_sunday else 27), (5, 5), (12, 25), (12, 26))
    return frozenset((*moving, *(date(year, month, day) for month, day in fixed)))


def _easter(year: int) -> date:
    """The day that the Gregorian calendar gives (Meeus)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap, skipped = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    quarter, last = divmod(rest, 4)
    week = (32 + 2 * skipped + 2 * quarter - moon - last) % 7
    months = moon + week - 7 * ((golden + 11 * moon + 22 * week) // 451) + 114
    return date(year, months // 31, months % 31 + 1)
