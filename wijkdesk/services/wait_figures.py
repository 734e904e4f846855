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
    normed: int = 0
    """Requests for help that has a norm, and how many of them waited longer than that."""
    over: int = 0
    bridged: int = 0
    """Requests with something that is done meanwhile."""


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
    normed = [row for row in there if row.norm_days is not None]
    return Count(
        len({row.who for row in there}),
        len(there),
        len(normed),
        sum(_is_over(row, on) for row in normed),
        sum(_was_bridged(row, on) for row in there),
    )


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


def _is_over(row: WaitRow, on: date) -> bool:
    return row.since is not None and (on - row.since).days > (row.norm_days or 0)


def _was_bridged(row: WaitRow, on: date) -> bool:
    return any(a <= on and (b is None or on < b) for a, b in row.bridged)


def _waited_on(row: WaitRow, on: date) -> bool:
    if row.since is None or row.since > on:
        return False
    ends = [day for day in (row.over_on, row.closed_on) if day is not None]
    return min(ends, default=date.max) > on
