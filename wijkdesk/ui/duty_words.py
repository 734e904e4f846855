"""What people were told, as a line: what, when, how and in which language."""

from datetime import date

from wijkdesk.services.information_duties import DutyRow
from wijkdesk.ui.language import day_text
from wijkdesk.ui.spoken_languages import language_word
from wijkdesk.ui.words import word


def duty_detail(duty: DutyRow, today: date) -> str:
    """Say "vandaag · In een gesprek · Tigrinya · Noor de Wit"."""
    day = day_text(duty.given_on, today) if duty.given_on else ""
    parts = (day, word(duty.channel), language_word(duty.language), duty.worker or "")
    return " · ".join(filter(None, parts))
