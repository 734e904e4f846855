"""How a handover is told: what is asked, what goes along, and what came of it."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.transfers import TransferRow
from wijkdesk.ui.language import day_text
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import TransferKind, TransferStatus


def title_words(row: TransferRow) -> str:
    """Of what, from whom to whom."""
    if row.kind is TransferKind.TAKE:
        words = QCoreApplication.translate("Transfer", "%1 wil dit overnemen: %2")
        return words.replace("%1", row.asker or "?").replace("%2", row.about)
    if row.referral_id is not None:
        words = QCoreApplication.translate("Transfer", "Een vraag van %1 voor %2: %3")
    else:
        words = QCoreApplication.translate("Transfer", "Een dossier van %1 voor %2: %3")
    said = words.replace("%1", row.from_team or "?").replace("%2", row.to_team or "?")
    return said.replace("%3", row.about)


def card_words(row: TransferRow, today: date) -> str:
    """The handover card, a line for each thing that it says."""
    return "\n".join(_lines(row, today))


def status_words(row: TransferRow, today: date) -> str:
    """What came of it, by whom and when, and why not."""
    day = day_text(row.decided_on, today) if row.decided_on else ""
    who = row.answerer if row.status is not TransferStatus.WITHDRAWN else None
    return " · ".join(filter(None, (word(row.status), who, day, row.reason)))


def _lines(row: TransferRow, today: date) -> Iterator[str]:
    yield row.question
    for words, value in (
        (QCoreApplication.translate("Transfer", "Plan: %1"), row.plan),
        (QCoreApplication.translate("Transfer", "Beloofd: %1"), row.promises),
        (
            QCoreApplication.translate("Transfer", "Eerste afspraak: %1"),
            day_text(row.first_on, today) if row.first_on else "",
        ),
        (
            QCoreApplication.translate("Transfer", "De cliënt weet het, van %1"),
            " · ".join(filter(None, (row.asker, day_text(row.told_on, today))))
            if row.told_on
            else "",
        ),
    ):
        if value:
            yield words.replace("%1", value)
