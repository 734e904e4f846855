"""When who agrees to help for a child changes, and how sure that is (Jeugdwet 7.3.4, 7.3.5).

Many who fled have the first of January as their birthday because nobody knew it: unless somebody
noted that the day is exact, it is not sure.
"""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from wijkdesk.law.age import whole_years
from wijkdesk.law.consent import ALONE_FROM, GROWN_UP, TOGETHER_FROM, Decides, who_decides
from wijkdesk.vocabulary import DateCertainty

STEPS = (TOGETHER_FROM, ALONE_FROM, GROWN_UP)
DECEMBER, LAST = 12, 31
AHEAD = timedelta(days=42)
"""Early enough to talk with child and parents before it changes."""
AFTER = timedelta(days=14)
"""So long somebody may still have missed it."""


@dataclass(frozen=True, slots=True)
class Born:
    """Between which days somebody was born; the same day twice when it is sure."""

    first: date
    last: date

    @property
    def is_sure(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody becomes `age`, on a day between these two."""

    age: int
    first: date
    last: date

    @property
    def is_sure(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last


@dataclass(frozen=True, slots=True)
class Standing:
    """Who agrees now; not sure where the birthday may have been, or may not."""

    decides: Decides
    is_sure: bool
    youngest: int
    oldest: int


def born_between(birth: date | None, certainty: DateCertainty | None) -> Born | None:
    """Nothing when the day says nothing."""
    if birth is None or certainty is DateCertainty.UNKNOWN:
        return None
    if certainty is DateCertainty.DAY_UNKNOWN:
        days = calendar.monthrange(birth.year, birth.month)[1]
        return Born(birth.replace(day=1), birth.replace(day=days))
    new_year = (birth.month, birth.day) == (1, 1) and certainty is not DateCertainty.EXACT
    if certainty is DateCertainty.MONTH_UNKNOWN or new_year:
        return Born(date(birth.year, 1, 1), date(birth.year, DECEMBER, LAST))
    return Born(birth, birth)


def standing(born: Born | None, today: date) -> Standing | None:
    """Where it is not sure on which side of a birthday somebody is, both are asked.

    Below twelve or just above, the child too; below sixteen or just above, the parents too: then
    nobody was passed over, whatever the day was.
    """
    if born is None or born.first > today:
        return None
    youngest, oldest = (max(whole_years(day, today), 0) for day in (born.last, born.first))
    low, high = who_decides(youngest), who_decides(oldest)
    if low is high:
        return Standing(low, is_sure=True, youngest=youngest, oldest=oldest)
    careful = Decides.ALONE if high is Decides.GROWN_UP else Decides.TOGETHER
    return Standing(careful, is_sure=False, youngest=youngest, oldest=oldest)


def turns(born: Born | None, today: date) -> tuple[Turn, ...]:
    """The birthdays at which it changes that have yet to come, or may have."""
    if born is None:
        return ()
    return tuple(turn for turn in _every(born) if turn.last > today)


def near(born: Born | None, today: date) -> Turn | None:
    """The birthday that asks for a talk now: some weeks before it, and shortly after it.

    Where the day is not known, it is asked around the first day on which it may be.
    """
    if born is None:
        return None
    close = (one for one in _every(born) if today - AFTER <= one.first <= today + AHEAD)
    return next(close, None)


def _every(born: Born) -> tuple[Turn, ...]:
    return tuple(Turn(age, birthday(born.first, age), birthday(born.last, age)) for age in STEPS)


def birthday(born: date, age: int) -> date:
    """Who is born on 29 February becomes older on 1 March, in a year without that day."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)
