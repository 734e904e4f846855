"""What is said of the family's own plan, on its card and in the file."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.family_plans import FamilyPlanRow, FamilyText
from wijkdesk.ui.language import day_text
from wijkdesk.ui.spoken_languages import language_word
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import FamilyPlanAnswer


def plan_title(row: FamilyPlanRow, today: date) -> str:
    """Say "Aangeboden ma 23 aan moeder", or that it was not offered."""
    if row.offered_on is None:
        return QCoreApplication.translate("FamilyPlan", "Niet aangeboden")
    day = day_text(row.offered_on, today)
    if not row.offered_to:
        return QCoreApplication.translate("FamilyPlan", "Aangeboden %1").replace("%1", day)
    words = QCoreApplication.translate("FamilyPlan", "Aangeboden %1 aan %2")
    return words.replace("%1", day).replace("%2", row.offered_to)


def plan_detail(row: FamilyPlanRow, today: date) -> str:
    """Who did it, what the family said and when; or why it was not offered."""
    if row.offered_on is None:
        return " · ".join(filter(None, (word(row.skip), row.skip_note.strip())))
    parts = [row.worker or "", word(row.answer)]
    if row.due is not None and not row.texts:
        words = QCoreApplication.translate("FamilyPlan", "komt erop terug %1")
        parts.append(words.replace("%1", day_text(row.due, today)))
    return " · ".join(filter(None, parts))


def plan_marks(row: FamilyPlanRow, today: date) -> tuple[Mark, ...]:
    """What asks for something: an answer, a reason, or words that should have come."""
    say = QCoreApplication.translate
    if row.texts:
        return (Mark(say("FamilyPlan", "plan van het gezin ontvangen"), "ok", "check"),)
    if row.offered_on is None:
        needs_reason = row.skip is None or not row.skip_note.strip()
        return (Mark(say("FamilyPlan", "reden nog opschrijven"), "warn"),) if needs_reason else ()
    if row.answer is None:
        return (Mark(say("FamilyPlan", "antwoord nog opschrijven")),)
    late = row.due is not None and row.due < today and row.answer is not FamilyPlanAnswer.DECLINES
    return (Mark(say("FamilyPlan", "vraag ernaar"), "warn"),) if late else ()


def text_title(text: FamilyText, today: date) -> str:
    """Say "Ontvangen ma 23"."""
    words = QCoreApplication.translate("FamilyPlan", "Ontvangen %1")
    return words.replace("%1", day_text(text.received_on, today))


def text_detail(text: FamilyText) -> str:
    """In which language, under which name the scan stands, and who took it in."""
    scan = text.attachment or ""
    if text.attachment_id is not None and not scan:
        scan = QCoreApplication.translate("FamilyPlan", "scan die hier niet te zien is")
    return " · ".join(filter(None, (language_word(text.language), scan, text.worker or "")))
