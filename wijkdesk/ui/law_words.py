"""Laws in words: for which law something is, and who looked at another one, and why."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.files import LawLookRow
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import Law


def closed_words(what: str, law: Law | None) -> str:
    """Say "Behoefte voor de wet Jeugdwet. U leest dit nog niet."."""
    said = QCoreApplication.translate("Laws", "%1 voor: %2. U leest dit nog niet.")
    return said.replace("%1", what).replace("%2", word(law))


def open_laws(
    shut: frozenset[Law], nothing: str, now: Law | None = None
) -> list[tuple[Law | None, str]]:
    """What a ChoiceBox offers: nothing, and the laws for which one may write; `now` stays."""
    return [
        (None, nothing),
        *((law, word(law)) for law in Law if law not in shut or law is now),
    ]


def law_list(laws: Iterable[Law | None]) -> str:
    """The names of these laws, one after the other."""
    return ", ".join(word(law) for law in laws if law)


def look_words(row: LawLookRow, now: datetime) -> str:
    """Say when somebody looked across laws, in which, and why."""
    when = QCoreApplication.translate("Laws", "las op %1 ook: %2")
    when = when.replace("%1", moment_text(row.at, now)).replace("%2", law_list(row.of_laws))
    return " · ".join(filter(None, (when, word(row.ground), row.reason)))
