"""What is due today and which appointment is near: how many and when, never who or about what."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.services.me import Me
from wijkdesk.services.scope import visible_files
from wijkdesk.storage import agenda, lease, state
from wijkdesk.storage import today as stored
from wijkdesk.storage.store import Store

NEAR = timedelta(minutes=15)
_OFF, _TOLD, _SOON = "reminders_off", "reminded_on", "reminded_soon"


@dataclass(frozen=True, slots=True)
class Soon:
    """An appointment that begins within a quarter of an hour."""

    id: UUID
    at: time


@dataclass(frozen=True, slots=True)
class Due:
    """`today` is how much is due today and was not told yet on this day."""

    today: int = 0
    soon: tuple[Soon, ...] = ()


class ReminderService:
    """Local: on or off on this laptop. Nothing of anybody is told, so looking is not noted."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def is_on(self) -> bool:
        """On, until the worker turns it off."""
        with self._store.reading() as session:
            return not state.number(session, _OFF)

    def turn(self, *, on: bool) -> bool:
        """Remember what the worker wants."""
        with self._store.applying() as session:
            state.put(session, **{_OFF: int(not on)})
        return on

    def told(self, day: date) -> None:
        """What is due was told on this day: not again."""
        with self._store.applying() as session:
            state.put(session, **{_TOLD: day.isoformat()})

    def told_soon(self, day: date, ids: Iterable[UUID]) -> None:
        """These appointments of today were told; after a lock, too, that is not done again."""
        with self._store.applying() as session:
            told = _told_soon(session, day) | {one.hex for one in ids}
            state.put(session, **{_SOON: " ".join((day.isoformat(), *sorted(told)))})

    def due(self, now: datetime) -> Due:
        """How it stands at this moment; nothing while it is off or the files are closed."""
        today = now.date()
        with self._store.reading() as session:
            if state.number(session, _OFF) or lease.ended(session):
                return Due()
            count = 0
            if state.get(session, _TOLD) != today.isoformat():
                count = self._count(session, today)
            return Due(count, self._soon(session, now))

    def _count(self, session: Session, today: date) -> int:
        """Actions of plans and one's own tasks, as they stand at Vandaag and in the agenda."""
        actions = sum(action.due == today for action in stored.due_until(session, today))
        tasks = [one for one in agenda.tasks_of(session, self._me.worker_id) if one.due == today]
        seen = self._seen(session, {one.case_file_id for one in tasks}, today)
        return actions + sum(one.case_file_id in seen for one in tasks)

    def _soon(self, session: Session, now: datetime) -> tuple[Soon, ...]:
        begin = now.replace(tzinfo=None)
        told = _told_soon(session, begin.date())
        rows = agenda.appointments_of(session, self._me.worker_id, begin.date(), begin.date())
        seen = self._seen(session, {row.case_file_id for row in rows}, begin.date())
        found = []
        for row in rows:
            at = _time(row.at)
            if at is None or row.case_file_id not in seen or row.id.hex in told:
                continue
            if timedelta() < datetime.combine(row.day, at) - begin <= NEAR:
                found.append(Soon(row.id, at))
        return tuple(found)

    def _seen(self, session: Session, asked: set[UUID | None], today: date) -> set[UUID | None]:
        return {None, *visible_files(session, self._me, list(filter(None, asked)), today)}


def _told_soon(session: Session, day: date) -> set[str]:
    on, *ids = (state.get(session, _SOON) or "-").split(" ")
    return set(ids) if on == day.isoformat() else set()


def _time(at: str | None) -> time | None:
    try:
        return time.fromisoformat(at or "")
    except ValueError:  # written by another release
        return None
