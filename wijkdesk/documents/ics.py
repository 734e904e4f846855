"""The agenda as an iCalendar file (RFC 5545) for a phone: times only, no names and no places."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
AN_HOUR = 60


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
        if slot.at is None:
            event.add("dtstart", slot.day)
            event.add("dtend", slot.day + timedelta(days=1))
        else:
            hour, minute = map(int, slot.at.split(":"))
            day = slot.day
            start = datetime(day.year, day.month, day.day, hour, minute, tzinfo=AMSTERDAM)
            event.add("dtstart", start)
            event.add("dtend", start + timedelta(minutes=slot.minutes or AN_HOUR))
        made.add_component(event)
    return bytes(made.to_ical())
