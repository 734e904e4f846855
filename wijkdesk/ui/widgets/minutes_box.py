"""A box for how long it took: "10", "kwartier", "1 uur", "1:30"."""

import re

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.errors import RuleBrokenError

HOUR = 60
LONGEST = 24 * HOUR
NAMED = {"kwartier": 15, "halfuur": 30, "uur": HOUR, "driekwartier": 45, "anderhalfuur": 90}


def read_minutes(typed: str) -> int | None:
    """The minutes that are meant; None when it cannot be known."""
    words = "".join(typed.casefold().split()).removeprefix("een").rstrip(".")
    if words in NAMED:
        return NAMED[words]
    found = (
        re.fullmatch(r"(?P<minutes>\d{1,4})(?:m|min|minuut|minuten|')?", words)
        or re.fullmatch(r"(?P<hours>\d{1,2}(?:[.,]\d{1,2})?)(?:u|uur)", words)
        or re.fullmatch(r"(?P<hours>\d{1,2})[:u](?P<minutes>[0-5]\d)", words)
    )
    if found is None:
        return None
    parts = found.groupdict(default="0")
    hours = float(parts.get("hours", "0").replace(",", "."))
    minutes = round(hours * HOUR) + int(parts.get("minutes", "0"))
    return minutes if minutes <= LONGEST else None


class MinutesBox(QLineEdit):
    """What cannot be read stays as it was typed; empty is allowed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("bijvoorbeeld 10"))
        self.returnPressed.connect(self.write_neatly)

    def minutes(self) -> int | None:
        """How many; None when the box is empty. Raises "minutes_invalid" for something else."""
        typed = self.text().strip()
        if not typed:
            return None
        minutes = read_minutes(typed)
        if minutes is None:
            raise RuleBrokenError("minutes_invalid")
        return minutes

    def set_minutes(self, value: object) -> None:
        """Show a number, or nothing."""
        self.setText("" if value is None else str(value))

    @Slot()
    def write_neatly(self) -> None:
        """Make "90" of "1:30"."""
        minutes = read_minutes(self.text())
        if minutes is not None and self.text() != str(minutes):
            self.set_minutes(minutes)
