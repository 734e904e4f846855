"""When a provision is open: "ma 09:00-12:00; do 13:00-17:00", read and asked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wijkdesk.errors import RuleBrokenError

DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
EVENING = 17 * 60 + 30
"""Minutes after midnight from which on it is evening: after work and supper."""
_SPAN = re.compile(
    r"(ma|di|wo|do|vr|za|zo)\s+([01]?\d|2[0-4])[.:]([0-5]\d)\s*-\s*([01]?\d|2[0-4])[.:]([0-5]\d)"
)
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Span:
    """Open on a day of the week (0 is Monday), in minutes after midnight."""

    day: int
    opens: int
    closes: int


def read_hours(text: str | None) -> tuple[Span, ...]:
    """The spans; a part that cannot be read is told, and nothing is guessed."""
    spans = []
    for part in filter(None, (part.strip().lower() for part in (text or "").split(";"))):
        found = _SPAN.fullmatch(part)
        if found is None:
            raise RuleBrokenError("hours_unread", field="hours")
        opens, closes = (int(found[n]) * 60 + int(found[n + 1]) for n in (2, 4))
        if not opens < closes <= _DAY:
            raise RuleBrokenError("hours_unread", field="hours")
        spans.append(Span(DAYS.index(found[1]), opens, closes))
    return tuple(spans)


def is_open(spans: Sequence[Span], day: int, minute: int) -> bool:
    """Whether it is open at that minute of that day of the week."""
    return any(span.day == day and span.opens <= minute < span.closes for span in spans)


def has_evening(spans: Sequence[Span]) -> bool:
    """Whether one can go there after work."""
    return any(span.closes > EVENING for span in spans)


def has_weekend(spans: Sequence[Span]) -> bool:
    """Whether it is open on a Saturday or a Sunday."""
    return any(span.day >= DAYS.index("za") for span in spans)
