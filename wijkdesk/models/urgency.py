"""How urgent a question is, as the municipality has it: name and term of each code, kept as text.

One line for each code: "u1 3w Binnen drie werkdagen". A code without a line is offered no more;
what is marked with it keeps it, with the term that is usual.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache

from wijkdesk.law.working_days import after_working_days
from wijkdesk.vocabulary import Urgency

LONGEST_NAME = 60
MOST = 999
_LINE = re.compile(r"(u\d) (\d{1,3})([hdw])(?: (.*))?")


class Term(StrEnum):
    """Hours, days or working days."""

    HOURS = "h"
    DAYS = "d"
    WORKING_DAYS = "w"


@dataclass(frozen=True, slots=True)
class Level:
    """One code: within how long somebody must have looked, and what it is called."""

    urgency: Urgency
    amount: int
    term: Term
    name: str = ""

    def last_day(self, received: date) -> date:
        """The last day on which somebody must have looked."""
        if self.term is Term.WORKING_DAYS:
            return after_working_days(received, self.amount)
        days = self.amount if self.term is Term.DAYS else self.amount // 24
        return received + timedelta(days=days)


USUAL = (
    Level(Urgency.U0, 0, Term.DAYS),
    Level(Urgency.U1, 3, Term.WORKING_DAYS),
    Level(Urgency.U2, 14, Term.DAYS),
    Level(Urgency.U3, 42, Term.DAYS),
)
"""Where the municipality said nothing."""


@cache
def levels_of(kept: str | None) -> tuple[Level, ...]:
    """Those that are offered, by code; a line that a newer program wrote otherwise says nothing."""
    codes = {str(one): one for one in Urgency}
    found: dict[Urgency, Level] = {}
    for line in (kept or "").splitlines():
        told = _LINE.fullmatch(line.strip())
        if told is not None and told[1] in codes:
            urgency = codes[told[1]]
            found[urgency] = Level(urgency, int(told[2]), Term(told[3]), told[4] or "")
    return tuple(found[one] for one in sorted(found)) or USUAL


def as_text(levels: Iterable[Level]) -> str:
    """The lines as they are kept."""
    return "\n".join(
        f"{level.urgency} {level.amount}{level.term} {level.name}".rstrip()
        for level in sorted(levels, key=lambda level: level.urgency)
    )


def level_of(urgency: Urgency | None, levels: tuple[Level, ...] = USUAL) -> Level | None:
    """What is said of a code; of one that is offered no more what was usual."""
    return next((one for one in (*levels, *USUAL) if one.urgency is urgency), None)


def last_day(
    urgency: Urgency | None, received: date | datetime, levels: tuple[Level, ...] = USUAL
) -> date | None:
    """The last day on which somebody must have looked; None while nobody has said how urgent."""
    level = level_of(urgency, levels)
    if level is None:
        return None
    if isinstance(received, datetime):
        if level.term is Term.HOURS:
            return (received + timedelta(hours=level.amount)).date()
        received = received.date()
    return level.last_day(received)
