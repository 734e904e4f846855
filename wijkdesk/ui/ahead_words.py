"""What will soon be otherwise by law, in words: what happens, what to do, and as a task."""

from PySide6.QtCore import QCoreApplication

from wijkdesk.law.consent import ALONE_FROM, GROWN_UP
from wijkdesk.services.law_ahead import Ahead, AheadKind
from wijkdesk.ui.language import written_day
from wijkdesk.ui.widgets.chip import Mark


def ahead_title(one: Ahead) -> str:
    """Say "Sara wordt 12", or with whom something is shared."""
    if one.turn is not None:
        said = QCoreApplication.translate("Ahead", "%1 wordt %2")
        return said.replace("%1", one.who).replace("%2", str(one.turn.age))
    said = {
        AheadKind.CARD_ENDS: QCoreApplication.translate("Ahead", "Delen met %1 loopt af"),
        AheadKind.CARD_TELL: QCoreApplication.translate("Ahead", "Delen met %1 is ingetrokken"),
    }[one.kind]
    return said.replace("%1", one.who)


def ahead_help(one: Ahead) -> str:
    """Say what it means and what to do."""
    if one.kind is AheadKind.CARD_ENDS:
        return QCoreApplication.translate(
            "Ahead", "Nog nodig? Vraag het opnieuw en maak een nieuwe kaart."
        )
    if one.kind is AheadKind.CARD_TELL:
        return QCoreApplication.translate(
            "Ahead", "Vertel het wie iets kreeg, en noteer dat op de kaart."
        )
    age = one.turn.age if one.turn is not None else 0
    if age >= GROWN_UP:
        return QCoreApplication.translate(
            "Ahead", "Dan volwassen. Bespreek of de hulp doorgaat, en onder welke wet."
        )
    if age >= ALONE_FROM:
        return QCoreApplication.translate(
            "Ahead", "Dan beslist deze jongere zelf. Vraag om een eigen akkoord."
        )
    return QCoreApplication.translate(
        "Ahead", "Dan beslissen kind en ouder samen. Bespreek het met allebei."
    )


def ahead_mark(one: Ahead) -> Mark:
    """Say when, with a sign where it is over or asks for something."""
    day = written_day(one.day)
    if one.kind is AheadKind.CARD_TELL:
        said = QCoreApplication.translate("Ahead", "sinds %1")
        return Mark(said.replace("%1", day), "bad", "alert")
    if one.turn is not None and not one.turn.is_sure:
        said = QCoreApplication.translate("Ahead", "vanaf %1, dag niet zeker")
        return Mark(said.replace("%1", day), "warn", "clock")
    said = QCoreApplication.translate("Ahead", "op %1")
    return Mark(said.replace("%1", day), "warn", "clock")


def ahead_task(one: Ahead) -> str:
    """Say the same as a task: it names who, by which it is known again."""
    day = written_day(one.day)
    return f"{ahead_title(one)} ({day}). {ahead_help(one)}"
