"""How many wait on a day, and how long it took who got help: two things that are never mixed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from uuid import UUID

from wijkdesk.law.waiting import Spread, Waits, spread, waits
from wijkdesk.storage.waiting import WaitRow

__all__ = [
    "TIMES",
    "Count",
    "Figures",
    "Part",
    "Spread",
    "WaitRow",
    "count",
    "days_of",
    "figures",
    "rows_of",
]

A_YEAR = timedelta(days=365)


class Part(Enum):
    """What a figure counts: on the list of a day, or of the waits that ended in the year before."""

    LISTED = auto()
    OVER = auto()
    """On the list for longer than the norm of that help."""
    BRIDGED = auto()
    ACCESS = auto()
    CLARIFICATION = auto()
    INTAKE = auto()
    START = auto()
    WHOLE = auto()


TIMES = (Part.ACCESS, Part.CLARIFICATION, Part.INTAKE, Part.START, Part.WHOLE)
"""Those that are a duration, each a field of `Waits` and of `Figures`."""


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
    there = rows_of(rows, Part.LISTED, on)
    return Count(
        len({row.who for row in there}),
        len(there),
        sum(row.norm_days is not None for row in there),
        len(rows_of(rows, Part.OVER, on)),
        len(rows_of(rows, Part.BRIDGED, on)),
    )


def figures(rows: Sequence[WaitRow], until: date) -> Figures:
    """Waiting time of those whose help began in the year until this day."""
    begun = _begun(rows, until)
    return Figures(
        until - A_YEAR,
        until,
        **{_name(part): spread(_spans(begun, part).values()) for part in TIMES},
    )


def rows_of(rows: Sequence[WaitRow], part: Part, on: date) -> tuple[WaitRow, ...]:
    """Whom a figure of this day counts; who waited longest comes first."""
    if part in TIMES:
        days = _spans(_begun(rows, on), part)
        return tuple(sorted((r for r in rows if r.id in days), key=lambda r: -days[r.id]))
    there = sorted((row for row in rows if _waited_on(row, on)), key=_since)
    if part is Part.OVER:
        return tuple(row for row in there if row.norm_days is not None and _is_over(row, on))
    return tuple(row for row in there if part is Part.LISTED or _was_bridged(row, on))


def days_of(row: WaitRow, part: Part, on: date) -> int:
    """How long this one waited: until this day, or the whole of a duration that is over."""
    if part in TIMES:
        return _spans(_begun([row], on), part)[row.id]
    return 0 if row.since is None else (on - row.since).days


def _begun(rows: Sequence[WaitRow], until: date) -> dict[UUID, Waits]:
    """By referral what was waited, where help began in the year until this day."""
    return {
        row.id: waits(row.moments, row.intake_on)
        for row in rows
        if row.moments.started is not None and until - A_YEAR < row.moments.started <= until
    }


def _spans(begun: Mapping[UUID, Waits], part: Part) -> dict[UUID, int]:
    """The days of one duration, of those of which it is known."""
    found = {key: getattr(one, _name(part)) for key, one in begun.items()}
    return {key: days for key, days in found.items() if days is not None}


def _since(row: WaitRow) -> date:
    return row.since or date.max


def _name(part: Part) -> str:
    return part.name.lower()


def _is_over(row: WaitRow, on: date) -> bool:
    return row.since is not None and (on - row.since).days > (row.norm_days or 0)


def _was_bridged(row: WaitRow, on: date) -> bool:
    return any(a <= on and (b is None or on < b) for a, b in row.bridged)


def _waited_on(row: WaitRow, on: date) -> bool:
    if row.since is None or row.since > on:
        return False
    ends = [day for day in (row.over_on, row.closed_on) if day is not None]
    return min(ends, default=date.max) > on
