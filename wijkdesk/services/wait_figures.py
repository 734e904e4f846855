"""How many wait on a day, and how long it took who got help: two things that are never mixed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from wijkdesk.law.waiting import Spread, spread, waits
from wijkdesk.storage.waiting import WaitRow

__all__ = ["Count", "Figures", "Spread", "WaitRow", "count", "figures"]

A_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Count:
    """The list on a day: people and requests are not the same number."""

    people: int
    requests: int


@dataclass(frozen=True, slots=True)
class Figures:
    """Of the waits that ended in help between two days: how long they were."""

    since: date
    until: date
    access: Spread
    clarification: Spread
    intake: Spread
    start: Spread
    whole: Spread


def count(rows: Sequence[WaitRow], on: date) -> Count:
    """Who waited on a day; a wait of which the first day is not known is not counted."""
    there = [row for row in rows if _waited_on(row, on)]
    return Count(len({row.who for row in there}), len(there))


def figures(rows: Sequence[WaitRow], until: date) -> Figures:
    """Waiting time of those whose help began in the year until this day."""
    since = until - A_YEAR
    begun = [
        waits(row.moments, row.intake_on)
        for row in rows
        if row.moments.started is not None and since < row.moments.started <= until
    ]
    return Figures(
        since,
        until,
        access=spread(one.access for one in begun),
        clarification=spread(one.clarification for one in begun),
        intake=spread(one.intake for one in begun),
        start=spread(one.start for one in begun),
        whole=spread(one.whole for one in begun),
    )


def _waited_on(row: WaitRow, on: date) -> bool:
    if row.since is None or row.since > on:
        return False
    ends = [day for day in (row.over_on, row.closed_on) if day is not None]
    return min(ends, default=date.max) > on
