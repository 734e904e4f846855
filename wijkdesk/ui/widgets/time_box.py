"""A box for a time of the day: "14.30", "1430", "half 3", "9 uur"."""

import re

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.errors import RuleBrokenError

HOURS = 24
NOON = 12
MORNING = 7  # "half 3" is in the afternoon: nobody comes to talk at night


def read_time(typed: str) -> str | None:
    """The time as "14:30"; None when it cannot be known."""
    words = "".join(typed.casefold().split())
    half = re.fullmatch(r"half(\d{1,2})", words)
    if half is not None:
        hour = int(half[1]) - 1
        if not 0 <= hour < NOON:
            return None
        return f"{hour + NOON if hour < MORNING else hour:02}:30"
    found = re.fullmatch(r"(\d{1,2})(?:[.:u]?([0-5]\d))?(?:u|uur)?", words)
    if found is None or int(found[1]) >= HOURS:
        return None
    return f"{int(found[1]):02}:{found[2] or '00'}"


class TimeBox(QLineEdit):
    """What cannot be read stays as it was typed; empty is allowed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("uu:mm"))
        self.returnPressed.connect(self.write_neatly)

    def time(self) -> str | None:
        """The time; None when the box is empty. Raises "time_invalid" for something else."""
        typed = self.text().strip()
        if not typed:
            return None
        time = read_time(typed)
        if time is None:
            raise RuleBrokenError("time_invalid")
        return time

    def set_time(self, value: object) -> None:
        """Show a time, or nothing."""
        self.setText(str(value or ""))

    @Slot()
    def write_neatly(self) -> None:
        """Make "14:30" of "half 3"."""
        time = read_time(self.text())
        if time is not None:
            self.set_time(time)
