"""A line of the table of terms in plain words, and what is wrong with the table."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.term_table import TableView
from wijkdesk.services.terms import Rule
from wijkdesk.ui.language import written_day
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import TermKind


def shape_words(rule: Rule) -> str:
    """Where it stands, what begins it, whether the Atw counts and what may be done."""
    begins = QCoreApplication.translate("Terms", "begint: %1").replace("%1", word(rule.trigger))
    atw = QCoreApplication.translate("Terms", "met Algemene termijnenwet") if rule.atw else ""
    pause = QCoreApplication.translate("Terms", "kan stilstaan") if rule.pause else ""
    extend = QCoreApplication.translate("Terms", "kan verlengd worden") if rule.extend else ""
    kind = word(rule.kind) if rule.kind is not TermKind.LAW else ""
    return " · ".join(filter(None, (rule.article, kind, begins, atw, pause, extend)))


def validity_words(rule: Rule, today: date) -> str:
    """When it holds, of a line that does not hold today."""
    if rule.valid_from > today:
        said = QCoreApplication.translate("Terms", "vanaf %1")
        return said.replace("%1", written_day(rule.valid_from))
    said = QCoreApplication.translate("Terms", "tot en met %1")
    return said.replace("%1", written_day(rule.valid_until or today))


def table_trouble(view: TableView, today: date) -> str:
    """What an administrator should do about the table, if anything."""
    if view.faulty:
        return QCoreApplication.translate(
            "Terms",
            "De nieuwste tabel is hier niet te lezen. De tabel van daarvoor blijft in gebruik.",
        )
    until = view.table.equated_until
    if until is not None and until < date(min(today.year + 1, 9999), 12, 31):
        said = QCoreApplication.translate(
            "Terms",
            "De dagen die gelijk zijn aan een feestdag staan er tot en met %1. Daarna is een nieuw "
            "besluit nodig: vul de tabel dan aan.",
        )
        return said.replace("%1", written_day(until))
    return ""
