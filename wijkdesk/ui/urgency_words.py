"""How urgent something is, in the words of the municipality."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.registrations import USUAL, Level, Term, level_of
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import Urgency


def urgency_words(urgency: Urgency | None, levels: tuple[Level, ...]) -> str:
    """Say "U1: binnen 3 werkdagen", or what the municipality calls it."""
    level = level_of(urgency, levels)
    if urgency is None or level is None or level in USUAL:
        return word(urgency)
    return f"{urgency.value.upper()}: {level.name or term_words(level)}"


def term_words(level: Level) -> str:
    """Within how long."""
    if level.term is Term.HOURS:
        return QCoreApplication.translate("Urgency", "binnen %n uur", "", level.amount)
    if level.term is Term.WORKING_DAYS:
        return QCoreApplication.translate("Urgency", "binnen %n werkdag(en)", "", level.amount)
    if not level.amount:
        return QCoreApplication.translate("Urgency", "vandaag")
    return QCoreApplication.translate("Urgency", "binnen %n dag(en)", "", level.amount)


def urgency_choices(
    levels: tuple[Level, ...], now: Urgency | None, none: str
) -> Sequence[tuple[Urgency | None, str]]:
    """What may be chosen, and what was chosen before, also when it is offered no more."""
    codes = {level.urgency for level in levels} | ({now} if now is not None else set())
    return [(None, none), *((code, urgency_words(code, levels)) for code in sorted(codes))]
