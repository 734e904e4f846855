"""Which backup copies stay: of each hour, day and week the last one, for as long as it helps."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

HOURS, DAYS, WEEKS = 24, 14, 8
"""So many hours, days and weeks in which there was a copy keep their last one (security.md T10)."""
OLDEST = timedelta(weeks=WEEKS)
"""Before the newest copy: what has left this laptop must not stay in an old copy for ever."""
LEAST = 3
"""So many stay, however little room there is, and however old they seem to be."""
ENOUGH = timedelta(weeks=WEEKS - 2)
"""Copies that reach back so far need no others beside them."""


def _hour(at: datetime) -> object:
    return at.replace(minute=0, second=0, microsecond=0)


def _week(at: datetime) -> object:
    return at.isocalendar()[:2]


_KINDS: tuple[tuple[Callable[[datetime], object], int], ...] = (
    (_hour, HOURS),
    (datetime.date, DAYS),
    (_week, WEEKS),
)


def kept(times: Iterable[datetime], now: datetime | None = None) -> set[datetime]:
    """The moments of the copies that stay; always the newest among them.

    What lies after `now` was made while the clock ran ahead, or it runs behind now, and nobody
    can tell which: those stay beside the others until these reach back far enough by themselves.
    """
    there = set(times)
    ahead = {at for at in there if now is not None and at > now}
    stay = _thinned(there - ahead)
    if now is None or (stay and now - min(stay) >= ENOUGH):
        return stay
    return stay | _thinned(ahead)


def _thinned(times: Iterable[datetime]) -> set[datetime]:
    newest_first = sorted(times, reverse=True)
    if not newest_first:
        return set()
    found: set[datetime] = set()
    for span, most in _KINDS:
        lasts: dict[object, datetime] = {}
        for at in newest_first:
            lasts.setdefault(span(at), at)
        found.update(list(lasts.values())[:most])
    # A clock that was set ahead makes all others old at once: the last ones stay all the same.
    last = sorted(found, reverse=True)[:LEAST]
    return {at for at in found if newest_first[0] - at <= OLDEST} | {*last}


def fitting(sizes: Sequence[tuple[datetime, int]], room: int) -> set[datetime]:
    """Those of these copies that fit: first goes the one that has another one close behind it."""
    left = sorted(sizes)
    while len(left) > LEAST and sum(size for _, size in left) > room:
        # Neither the first nor the last: the oldest reaches furthest back.
        near = min(range(1, len(left) - 1), key=lambda n: left[n + 1][0] - left[n][0])
        del left[near]
    return {at for at, _ in left}
