"""Which day it is for who may see what: a clock that fell back ends nobody's working relation.

A laptop with an empty clock battery may begin years ago, away from any network.
"""

from datetime import UTC, date, datetime

from sqlalchemy.orm import Session

from wijkdesk.storage import lease

SEEN = "seen_day"


def seen(session: Session) -> dict[str, date]:
    """The latest day this store has lived, for the sessions that are made after this one."""
    latest = datetime.fromtimestamp(lease.seen_ms(session) / 1000, UTC)
    return {SEEN: latest.astimezone().date()}


def no_earlier(session: Session, today: date) -> date:
    """The day of the clock, or a later one that is known to have been."""
    latest: date = session.info.get(SEEN, today)
    return max(today, latest)


def today(session: Session) -> date:
    """The worker's own day, no earlier than one that is known to have been."""
    return no_earlier(session, date.today())  # noqa: DTZ011 - the worker's own day
