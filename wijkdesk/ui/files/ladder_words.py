"""The ladder in words: what was chosen, what was passed over, and what stands there now."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.ladder import LadderRow
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import Rung, ScalingGround


def passed_words(rungs: Iterable[Rung]) -> str:
    """Say "U slaat over: eigen kracht, eigen netwerk"; nothing when nothing is passed over."""
    told = ", ".join(_small(rung) for rung in rungs)
    said = QCoreApplication.translate("Ladder", "U slaat over: %1.")
    return said.replace("%1", told) if told else ""


def step_words(row: LadderRow, now: datetime) -> str:
    """One change in a line: from what to what, who, when, and why."""
    none = QCoreApplication.translate("Ladder", "nog geen trede")
    change = f"{_small(row.from_rung) or none} → {_small(row.to_rung) or none}"
    when = moment_text(row.decided_at.astimezone(now.tzinfo), now)
    parts = [
        change,
        *([_small(row.ground)] if row.ground else []),
        " · ".join(filter(None, (row.worker, when))),
    ]
    if row.beside:
        parts.append(QCoreApplication.translate("Ladder", "tegelijk gekozen met de trede hiervoor"))
    told = " · ".join(parts)
    if row.reason.strip():
        return f"{told}. “{row.reason.strip()}”"
    without = QCoreApplication.translate("Ladder", "Geen reden genoteerd.")
    return f"{told}. {without}" if row.skipped and not row.ground else f"{told}."


def _small(term: Rung | ScalingGround | None) -> str:
    said = word(term)
    return said[:1].lower() + said[1:]
