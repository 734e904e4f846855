"""A line of the table of terms in plain words, and what is wrong with the table."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.term_table import TableView, TermTable
from wijkdesk.services.terms import Rule
from wijkdesk.ui.language import written_day
from wijkdesk.ui.term_words import lasting, length_words
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import TermKind


def shape_words(rule: Rule) -> str:
    """Where it stands, what begins it, whether the Atw counts and what may be done."""
    begins = QCoreApplication.translate("Terms", "begint: %1").replace("%1", word(rule.trigger))
    atw = QCoreApplication.translate("Terms", "met Atw") if rule.atw else ""
    pause = QCoreApplication.translate("Terms", "kan stilstaan") if rule.pause else ""
    extend = QCoreApplication.translate("Terms", "kan verlengd worden") if rule.extend else ""
    kind = word(rule.kind) if rule.kind is not TermKind.LAW else ""
    return " · ".join(filter(None, (rule.article, kind, begins, pause, extend, atw)))


def validity_words(rule: Rule, today: date) -> str:
    """When it holds, of a line that does not hold today."""
    if rule.valid_from > today:
        said = QCoreApplication.translate("Terms", "vanaf %1")
        return said.replace("%1", written_day(rule.valid_from))
    said = QCoreApplication.translate("Terms", "tot en met %1")
    return said.replace("%1", written_day(rule.valid_until or today))


def whole_words(rule: Rule) -> str:
    """All that a line says, for who reads it."""
    must = QCoreApplication.translate("Terms", "Dan moet er zijn: %1").replace("%1", rule.must)
    task = QCoreApplication.translate("Terms", "Taak, %n dag(en) eerder: %1", "", rule.before)
    task = task.replace("%1", rule.task)
    longer = QCoreApplication.translate("Terms", "Verlengen: met %1.")
    parts = (
        f"{length_words(rule)} · {shape_words(rule)}",
        longer.replace("%1", lasting(rule.extend)) if rule.extend else "",
        must if rule.must else "",
        task if rule.task else "",
        QCoreApplication.translate("Terms", "Te laat kost een dwangsom.") if rule.penalty else "",
    )
    return "\n".join(filter(None, parts))


def by_rule(text: str, *, first: bool = True) -> str:
    """The words of a rule for tasks, with what is filled in later said in words."""
    later = {
        "{taak}": QCoreApplication.translate("Terms", "de taak van de termijn"),
        "{naam}": QCoreApplication.translate("Terms", "de termijn"),
        "{dag}": QCoreApplication.translate("Terms", "die dag"),
    }
    for name, said in later.items():
        text = text.replace(name, said)
    return text[:1].upper() + text[1:] if first else text


def wrong_words(field: str | None, values: Mapping[str, object]) -> str:
    """What is wrong in a file with a table: the line, what stands there, and what can stand there.

    The columns and the words of the table are said as they stand in the file.
    """
    said = {
        "word": QCoreApplication.translate(
            "Terms",
            "In regel %1 staat bij “%2” het woord “%3”. Daar kan staan: %4.",
        ),
        "number": QCoreApplication.translate(
            "Terms", "In regel %1 staat bij “%2” geen goed getal: “%3”."
        ),
        "day": QCoreApplication.translate(
            "Terms", "In regel %1 staat bij “%2” geen dag: “%3”. Schrijf een dag als 2027-01-31."
        ),
        "yes_no": QCoreApplication.translate(
            "Terms", "In regel %1 staat bij “%2”: “%3”. Daar kan staan: ja of nee (true of false)."
        ),
        "text": QCoreApplication.translate(
            "Terms", "In regel %1 staat bij “%2” geen tekst. Zet er aanhalingstekens omheen."
        ),
        "turned": QCoreApplication.translate(
            "Terms", "In regel %1 ligt de laatste dag (%3) vóór de eerste dag."
        ),
        "unknown": QCoreApplication.translate(
            "Terms", "In regel %1 staat “%3”. Dat woord kent de tabel niet."
        ),
        "missing": QCoreApplication.translate(
            "Terms", "In het stuk dat begint in regel %1 staat niets bij “%3”."
        ),
        "overlap": QCoreApplication.translate(
            "Terms",
            "Wat begint in regel %1 (“%3”) geldt in dezelfde tijd als iets dat er al staat.",
        ),
        "columns": QCoreApplication.translate(
            "Terms", "In regel %1 staan meer kolommen dan bovenaan."
        ),
        "too_many": QCoreApplication.translate("Terms", "In regel %1 staat te veel: %3."),
        "empty": QCoreApplication.translate("Terms", "Deze tabel is leeg."),
    }.get(
        str(values.get("what")),
        QCoreApplication.translate(
            "Terms",
            "In regel %1 klopt de schrijfwijze niet. Kijk naar aanhalingstekens en haakjes.",
        ),
    )
    parts = (values.get("line", ""), field or "", values.get("said", ""), values.get("known", ""))
    for number, part in enumerate(parts, 1):
        said = said.replace(f"%{number}", str(part))
    stays = QCoreApplication.translate("Terms", "De tabel van nu blijft in gebruik.")
    return f"{said} {stays}"


def unread_words() -> str:
    """Another program wrote a table that this one refuses."""
    return QCoreApplication.translate(
        "Terms",
        "De nieuwste tabel is hier niet te lezen. De tabel van daarvoor blijft in gebruik.",
    )


def missed_words(view: TableView[Any], names: Callable[[Any], str]) -> str:
    """Two wrote without a line: what the first of them changed does not count now."""
    said = []
    for one in view.missed:
        lines = dict.fromkeys(names(line) for line in one.lines)
        words = QCoreApplication.translate(
            "Terms",
            "%1 wijzigde deze tabel op %2. Wie de tabel van nu schreef, had die wijziging nog "
            "niet. Daarom telt niet: %3. Moet het wel gelden? Wijzig het dan opnieuw.",
        )
        somebody = QCoreApplication.translate("Terms", "Een beheerder")
        other = QCoreApplication.translate("Terms", "iets anders dan een regel")
        words = words.replace("%1", one.edition.worker or somebody)
        words = words.replace("%2", written_day(one.edition.made_at.astimezone().date()))
        said.append(words.replace("%3", ", ".join(lines) or other))
    return "\n".join(said)


def table_trouble(view: TableView[TermTable], today: date) -> str:
    """What an administrator should do about the table, if anything."""
    if view.faulty:
        return unread_words()
    if view.missed:
        return missed_words(view, lambda rule: str(rule.name))
    until = view.table.equated_until
    if until is not None and until < date(min(today.year + 1, 9999), 12, 31):
        said = QCoreApplication.translate(
            "Terms",
            "De dagen die gelijk zijn aan een feestdag staan er tot en met %1. Daarna is een nieuw "
            "besluit nodig: vul de tabel dan aan.",
        )
        return said.replace("%1", written_day(until))
    return ""
