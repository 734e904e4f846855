"""The clock here: what is kept in UTC stands on paper as it was then on the wall."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def here(moment: datetime) -> datetime:
    """The same moment on the clock here."""
    return moment.astimezone(AMSTERDAM)


def day_here(moment: datetime) -> date:
    """The day that it was here: shortly after midnight another one than in UTC."""
    return here(moment).date()
