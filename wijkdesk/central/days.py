"""On which day something was done, by the clock of a laptop: that may say anything."""

from datetime import UTC, date, datetime, timedelta

from wijkdesk.central.clashes import clock_of

DAY_EDGE = timedelta(hours=14)
"""Somewhere on earth it is that much later than in UTC."""


def day_of(at: int) -> date:
    """The day in UTC."""
    return _moment(at).date()


def last_day(today: date, at: int) -> date:
    """The last day that had begun where something was done, by the clock of that laptop at most.

    A clock may say anything; one that names no day says nothing of a day.
    """
    try:
        dreamt = _moment(at) + DAY_EDGE
    except OverflowError:  # the last day of the calendar has no edge
        return today
    return max(today, dreamt.date())


def _moment(at: int) -> datetime:
    return datetime.fromtimestamp(clock_of(at) / 1000, UTC)
