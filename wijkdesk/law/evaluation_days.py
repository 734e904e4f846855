"""When a plan is looked back on: each form of a plan has its own distance (domain.md 4.3)."""

from datetime import date, timedelta

from wijkdesk.law.working_days import is_working_day
from wijkdesk.vocabulary import PlanForm

HEAVY_WEEKS = 7
"""In the middle of six to eight weeks."""
NORMAL_MONTHS, LIGHT_MONTHS = 3, 6
_YEAR = 12


def next_evaluation(held_on: date, form: PlanForm | None) -> date:
    """The day that is proposed: of a heavy plan 7 weeks on, of a light one 6 months, else 3.

    A weekend or holiday becomes the next working day. After the last year that there is comes none.
    """
    if held_on.year == date.max.year:
        return held_on
    if form is PlanForm.HEAVY:
        day = held_on + timedelta(weeks=HEAVY_WEEKS)
    else:
        day = _months_on(held_on, LIGHT_MONTHS if form is PlanForm.LIGHT else NORMAL_MONTHS)
    while not is_working_day(day):
        day += timedelta(days=1)
    return day


def _months_on(day: date, months: int) -> date:
    """The same day of a later month, or the last one that it has."""
    years, month = divmod(day.month - 1 + months, _YEAR)
    first = date(day.year + years, month + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))
