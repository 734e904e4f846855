"""Actions as rows: whose family, what, who does it, and how late it is in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.today import DueAction
from wijkdesk.ui.language import day_text
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.words import lock_marks


def due_row(action: DueAction, today: date) -> Row:
    """Two lines, with a chip that says how late it is."""
    marks = (*lock_marks(action.visibility), late_mark(action.due, today))
    return Row(action.action_id, action.file_title, _what(action), chips=marks)


def later_row(action: DueAction, today: date) -> Row:
    """One line, with its day in front."""
    when, marks = day_text(action.due, today), lock_marks(action.visibility)
    return Row(action.action_id, action.file_title, _what(action), when, chips=marks)


def late_mark(due: date, today: date) -> Mark:
    """Says "vandaag", or "3 dagen te laat"."""
    days = (today - due).days
    if days <= 0:
        return Mark(QCoreApplication.translate("Today", "vandaag"), "accent")
    words = QCoreApplication.translate("Today", "%n dag(en) te laat", "", days)
    return Mark(words, "bad")


def silent_mark(due: date, today: date) -> Mark:
    """How long an answer is late."""
    days = (today - due).days
    if days <= 0:
        return Mark(QCoreApplication.translate("Today", "antwoord vandaag"), "warn")
    return Mark(QCoreApplication.translate("Today", "%n dag(en) stil", "", days), "bad")


def _what(action: DueAction) -> str:
    text = action.text.strip() or QCoreApplication.translate("Today", "Actie zonder tekst")
    return f"{text} · {action.doer}" if action.doer else text
