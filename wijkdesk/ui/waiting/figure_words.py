"""The figures of waiting in words; of fewer than five only that there are so few."""

from PySide6.QtCore import QCoreApplication

from wijkdesk.law.waiting import SMALL
from wijkdesk.services.wait_figures import Count, Part, Spread


def part_words(part: Part) -> str:
    """What is counted, as it stands over the figure and over the list behind it."""
    translate = QCoreApplication.translate
    return {
        Part.LISTED: translate("WaitFigures", "Op de wachtlijst"),
        Part.OVER: translate("WaitFigures", "Over de norm"),
        Part.BRIDGED: translate("WaitFigures", "Met hulp intussen"),
        Part.ACCESS: translate("WaitFigures", "Tot het eerste gesprek"),
        Part.CLARIFICATION: translate("WaitFigures", "Tot akkoord met het plan"),
        Part.INTAKE: translate("WaitFigures", "Van verwijzing tot kennismaking"),
        Part.START: translate("WaitFigures", "Van kennismaking tot hulp"),
        Part.WHOLE: translate("WaitFigures", "Alles samen"),
    }[part]


def few_words() -> str:
    """Of a figure that would say something of a person."""
    return QCoreApplication.translate("WaitFigures", "minder dan vijf")


def listed_words(found: Count) -> str:
    """People and requests: they are not the same number."""
    translate = QCoreApplication.translate
    people = translate("WaitFigures", "%n mens(en)", "", found.people)
    asked = translate("WaitFigures", "%n vraag/vragen", "", found.requests)
    if 0 < found.people < SMALL:
        people = translate("WaitFigures", "mensen: %1").replace("%1", few_words())
    if 0 < found.requests < SMALL:
        asked = translate("WaitFigures", "vragen: %1").replace("%1", few_words())
    return f"{people} · {asked}"


def share_words(part: int, whole: int) -> str:
    """A share, where neither of the two says something of a person; else nothing."""
    if whole < SMALL:
        return ""
    if 0 < part < SMALL:
        return few_words()
    words = QCoreApplication.translate("WaitFigures", "%1 van %2 (%3%)")
    per_cent = str(round(100 * part / whole))
    return words.replace("%1", str(part)).replace("%2", str(whole)).replace("%3", per_cent)


def spread_words(found: Spread) -> str:
    """What half and nine in ten waited at most; nothing of so few."""
    if found.median is None or found.p90 is None:
        return ""
    said = QCoreApplication.translate("WaitFigures", "helft binnen %1, 9 van de 10 binnen %2 dagen")
    return said.replace("%1", str(found.median)).replace("%2", str(found.p90))
