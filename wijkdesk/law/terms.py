"""When a statutory term ends: the count itself, and the Algemene termijnenwet (domain.md 1.7).

A term runs from the day after its trigger. What the law table says comes in as an argument.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date, timedelta

from wijkdesk.law.working_days import EQUATED, SATURDAY, holidays
from wijkdesk.vocabulary import TermUnit

NORMAL_DAYS = 2
"""A term of three days or more has at least so many days that are none to rest on (Atw art. 2)."""
SHORT = 3
_MOST = {TermUnit.DAYS: 90, TermUnit.WORKING_DAYS: 90, TermUnit.WEEKS: 12, TermUnit.MONTHS: 3}
"""Longer terms, and those in hours or years, the Atw leaves alone (art. 4)."""
_DAYS = {TermUnit.WEEKS: 7, TermUnit.MONTHS: 28, TermUnit.YEARS: 365}
_YEAR = 12
LONG = timedelta(days=21)
"""So many days always hold two normal ones: a year has at most six equated (`MOST_EQUATED`)."""
MOST_EQUATED = 6


@dataclass(frozen=True, slots=True)
class Length:
    """So many hours, days, weeks or more.

    `days`: how many days it is at least. `by_atw`: whether the Atw speaks of such a term at all.
    """

    amount: int
    unit: TermUnit
    days: int = field(init=False, compare=False)
    by_atw: bool = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Once for each line of the table: thousands of terms ask it."""
        days = self.amount * _DAYS.get(self.unit, 1)
        hours = self.unit is TermUnit.HOURS
        object.__setattr__(self, "days", -(-self.amount // 24) if hours else days)
        object.__setattr__(self, "by_atw", self.amount <= _MOST.get(self.unit, -1))


_TWO_NORMAL = Length(NORMAL_DAYS, TermUnit.WORKING_DAYS)


def is_normal(day: date, equated: AbstractSet[date] = EQUATED) -> bool:
    """No Saturday, no Sunday, no public holiday and no day that a decree made equal to one."""
    return day.weekday() < SATURDAY and day not in equated and day not in holidays(day.year)


def raw_end(trigger: date, length: Length, equated: AbstractSet[date] = EQUATED) -> date:
    """The last day as the calendar counts; a term in hours ends on the day those hours end on.

    A term beyond the last year that there is ends on its last day.
    """
    try:
        return _raw_end(trigger, length, equated)
    except (OverflowError, ValueError):
        return date.max


def later(day: date, days: int) -> date:
    """So many days later, or the last day or the first that there is."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def rolled(day: date, equated: AbstractSet[date] = EQUATED) -> date:
    """The day itself, or the next one that is a normal day (Atw art. 1 lid 1)."""
    while not is_normal(day, equated) and day < date.max:
        day += timedelta(days=1)
    return day


def settled(
    trigger: date, raw: date, length: Length, *, atw: bool, equated: AbstractSet[date] = EQUATED
) -> date:
    """What the Atw makes of the last day of a term: two normal days in it, and none to end on."""
    if not atw or not length.by_atw:
        return raw
    if length.days >= SHORT and raw - trigger < LONG:
        raw = max(raw, _second_normal_day(trigger, equated))
    return rolled(raw, equated)


def end_of(
    trigger: date, length: Length, *, atw: bool, equated: AbstractSet[date] = EQUATED
) -> date:
    """The last day of a term that nothing held up."""
    return settled(trigger, raw_end(trigger, length, equated), length, atw=atw, equated=equated)


def latest_before(day: date, length: Length) -> date:
    """The last day on which something can still be done so long before `day`.

    The Atw does not move a term that is counted backwards (art. 1 lid 2).
    """
    try:
        if length.unit is TermUnit.MONTHS:
            return months_on(day, -length.amount)
        if length.unit is TermUnit.YEARS:
            return months_on(day, -length.amount * _YEAR)
        if length.unit is TermUnit.WORKING_DAYS:
            return _working_days(day, length.amount, EQUATED, -1)
        return day - timedelta(days=length.days)
    except (OverflowError, ValueError):
        return date.min


def months_on(day: date, months: int) -> date:
    """The same day of another month, or the last one that it has."""
    years, month = divmod(day.month - 1 + months, _YEAR)
    first = date(day.year + years, month + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))


def _raw_end(trigger: date, length: Length, equated: AbstractSet[date]) -> date:
    if length.unit is TermUnit.WEEKS:
        return trigger + timedelta(weeks=length.amount)
    if length.unit is TermUnit.MONTHS:
        return months_on(trigger, length.amount)
    if length.unit is TermUnit.YEARS:
        return months_on(trigger, length.amount * _YEAR)
    if length.unit is TermUnit.WORKING_DAYS:
        return _working_days(trigger, length.amount, equated, 1)
    return trigger + timedelta(days=length.days)


def _second_normal_day(trigger: date, equated: AbstractSet[date]) -> date:
    return raw_end(trigger, _TWO_NORMAL, equated)


def _working_days(day: date, count: int, equated: AbstractSet[date], step: int) -> date:
    while count:
        day += timedelta(days=step)
        count -= is_normal(day, equated)
    return day
