"""When something is open: weekly schedules (RFC 5545) to "ma 09:00-12:00; do 13:00-17:00"."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

DAYS = {"MO": "ma", "TU": "di", "WE": "wo", "TH": "do", "FR": "vr", "SA": "za", "SU": "zo"}
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")

Text = Callable[[Mapping[str, Any], str], str]


def hours_of(schedules: Iterable[Mapping[str, Any]], text: Text) -> str:
    """What is the same each week; every other rule stands in the description, for people."""
    spans = [span for schedule in schedules for span in _weekly(schedule, text)]
    days = list(DAYS.values())
    spans.sort(key=lambda span: (days.index(span[0]), span[1]))
    return "; ".join(f"{day} {opens}-{closes}" for day, opens, closes in dict.fromkeys(spans))


def told_of(schedules: Iterable[Mapping[str, Any]], text: Text) -> str:
    """What is said of it in words."""
    words = (text(one, "description") or text(one, "notes") for one in schedules)
    return "\n".join(dict.fromkeys(filter(None, words)))


def _weekly(schedule: Mapping[str, Any], text: Text) -> Iterable[tuple[str, str, str]]:
    if text(schedule, "freq").upper() != "WEEKLY" or text(schedule, "interval") not in {
        "",
        "0",
        "1",
    }:
        return
    if any(text(schedule, name) for name in ("byweekno", "bymonthday", "byyearday", "count")):
        return
    opens, closes = (_TIME.match(text(schedule, name)) for name in ("opens_at", "closes_at"))
    if opens is None or closes is None or not opens[0] < closes[0]:
        return
    for day in re.split(r"[,\s]+", text(schedule, "byday").upper()):
        if day in DAYS:
            yield DAYS[day], opens[0], closes[0]
