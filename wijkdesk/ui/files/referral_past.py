"""Every step of a referral so far: when it was so, by what road, who noted it and when."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.referral_sharing import StepRow
from wijkdesk.ui.language import day_text
from wijkdesk.ui.referral_terms import outcome_words
from wijkdesk.ui.words import word


def past_words(steps: Sequence[StepRow], today: date) -> str:
    """A line for each step, the newest last; nothing before the first."""
    return "\n".join(_lines(steps, today))


def _lines(steps: Sequence[StepRow], today: date) -> Iterator[str]:
    back = {n + 1 for n, (a, b) in enumerate(pairwise(steps)) if b.effective_on < a.effective_on}
    for number, step in enumerate(steps):
        noted = step.recorded_at.astimezone().date()
        told = (
            f"{day_text(step.effective_on, today)}: {word(step.status)}",
            outcome_words(None, step.reason_code, None),
            step.route,
            step.note,
            QCoreApplication.translate("ReferralPast", "met scan") if step.attachment_id else "",
            step.worker,
            _noted(noted, today) if noted != step.effective_on else "",
            QCoreApplication.translate("ReferralPast", "dag ligt vóór de stap ervoor")
            if number in back
            else "",
        )
        yield " · ".join(filter(None, told))


def _noted(day: date, today: date) -> str:
    words = QCoreApplication.translate("ReferralPast", "genoteerd %1")
    return words.replace("%1", day_text(day, today))
