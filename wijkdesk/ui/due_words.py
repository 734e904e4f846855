"""Until when something can wait, as a day or in words instead of a code."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.registrations import RegistrationRow
from wijkdesk.ui.language import day_text
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.words import urgency_mark


def due_mark(row: RegistrationRow, today: date) -> Mark:
    """Say "vandaag", "uiterlijk di 1", or "2 dagen te laat"; the colour is that of the urgency."""
    chosen = urgency_mark(row.urgency)
    return chosen if row.last_day is None else last_day_mark(row.last_day, today, chosen.tone)


def last_day_mark(day: date, today: date, tone: str = "neutral") -> Mark:
    """The same for any last day; `tone` is for one that is still to come."""
    late = (today - day).days
    if late > 0:
        return Mark(QCoreApplication.translate("Due", "%n dag(en) te laat", "", late), "bad")
    if not late:
        return Mark(day_text(day, today), "bad")
    words = QCoreApplication.translate("Due", "uiterlijk %1")
    return Mark(words.replace("%1", day_text(day, today)), tone)
