"""The agenda as an iCalendar file (RFC 5545) for a phone: times only, no names and no places."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from wijkdesk.documents.local_time import AMSTERDAM

AN_HOUR, A_DAY = 60, 24 * 60


@dataclass(frozen=True, slots=True)
class Slot:
    """A time somebody is busy; `at` is "10:30", None for the whole day."""

    id: UUID
    day: date
    at: str | None
    minutes: int | None


def ics(slots: Iterable[Slot], made_at: datetime) -> bytes:
    """Each slot as "Afspraak WijkDesk 3"; the same slot has the same id in every file."""
    from icalendar import Calendar, Event

    made = Calendar()
    made.add("prodid", "-//WijkDesk//agenda//NL")
    made.add("version", "2.0")
    for number, slot in enumerate(slots, 1):
        event = Event()
        event.add("uid", f"{slot.id.hex}@wijkdesk")
        event.add("summary", f"Afspraak WijkDesk {number}")
        event.add("dtstamp", made_at)
        event.add("class", "PRIVATE")
        start = _start(slot)
        event.add("dtstart", start or slot.day)
        if start is not None:
            event.add("dtend", start + timedelta(minutes=_length(slot.minutes)))
        made.add_component(event)
    return bytes(made.to_ical())


def _start(slot: Slot) -> datetime | None:
    """In UTC, which needs no description of a time zone in the file and is right on every night.

    A time that cannot be read makes it a whole day: an appointment is never left out.
    """
    try:
        at = time.fromisoformat(slot.at or "")
    except ValueError:
        return None
    return datetime.combine(slot.day, at.replace(tzinfo=None), AMSTERDAM).astimezone(UTC)


def _length(minutes: int | None) -> int:
    return minutes if minutes and 0 < minutes <= A_DAY else AN_HOUR
