"""Until when a registration can wait, as a day or in words instead of a code."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.registrations import RegistrationRow
from wijkdesk.ui.language import day_text
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.words import urgency_mark


def due_mark(row: RegistrationRow, today: date) -> Mark:
    """Say "vandaag", "uiterlijk di 1", or "2 dagen te laat"; the colour is that of the urgency."""
    chosen = urgency_mark(row.urgency)
    day = row.last_day
    if day is None:
        return chosen
    late = (today - day).days
    if late > 0:
        return Mark(QCoreApplication.translate("Due", "%n dag(en) te laat", "", late), "bad")
    if not late:
        return Mark(day_text(day, today), "bad")
    words = QCoreApplication.translate("Due", "uiterlijk %1")
    return Mark(words.replace("%1", day_text(day, today)), chosen.tone)
