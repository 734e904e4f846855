"""The penalty for a decision that comes too late (Awb 4:17): from when, how much, until when."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from wijkdesk.law.terms import Length, end_of, later
from wijkdesk.law.working_days import EQUATED
from wijkdesk.vocabulary import TermUnit

GRACE = Length(2, TermUnit.WEEKS)


@dataclass(frozen=True, slots=True)
class Rates:
    """So many days at so many euro a day, one after the other."""

    steps: tuple[tuple[int, int], ...] = ((14, 23), (14, 35), (14, 45))
    valid_from: date = date.min

    @property
    def days(self) -> int:
        """After so many days nothing is added; the Atw does not make this run longer."""
        return sum(days for days, _ in self.steps)

    def amount(self, days: int) -> int:
        """What so many days cost, in euro."""
        owed = 0
        for most, euro in self.steps:
            owed += min(max(days, 0), most) * euro
            days -= most
        return owed


USUAL = Rates()


@dataclass(frozen=True, slots=True)
class Penalty:
    """`decide_by`: until and with this day nothing is due. `last`: the last day that costs.

    `too_early`: the notice came while the term still ran, so that it starts nothing.
    """

    notice: date
    decide_by: date
    first: date
    last: date
    days: int
    euro: int
    too_early: bool = False


def penalty(
    due: date | None,
    notice: date,
    today: date,
    decided: date | None = None,
    rates: Rates = USUAL,
    equated: AbstractSet[date] = EQUATED,
) -> Penalty:
    """How it stands today after a notice of default. The day of the decision itself costs nothing.

    `due` is the last day of the term; None while it stands still, and then no notice is in time.
    """
    decide_by = end_of(notice, GRACE, atw=True, equated=equated)
    first = later(decide_by, 1)
    last = later(first, rates.days - 1)
    too_early = due is None or notice <= due
    until = min(last, today if decided is None else later(decided, -1))
    days = 0 if too_early else max((until - first).days + 1, 0)
    return Penalty(notice, decide_by, first, last, days, rates.amount(days), too_early)
