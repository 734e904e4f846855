"""What an advice by status of stay says, law by law, and where it was found."""

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.stay_advice import Advice, Source
from wijkdesk.ui.language import birth_text


def advice_lines(one: Advice) -> tuple[str, ...]:
    """In a few words for each law."""
    return tuple(
        f"{law}: {words}"
        for law, words in (
            (QCoreApplication.translate("Advice", "Jeugdwet"), one.jw),
            (QCoreApplication.translate("Advice", "Wmo"), one.wmo),
            (QCoreApplication.translate("Advice", "Participatiewet"), one.pw),
            (QCoreApplication.translate("Advice", "Zorg"), one.care),
        )
    )


def source_words(source: Source) -> str:
    """Where it was found and when somebody looked; who must still confirm it."""
    said = QCoreApplication.translate(
        "Advice", "Advies, door een jurist te bevestigen. Bron: %1."
    ).replace("%1", source.words)
    if source.checked_on is None:
        return said
    checked = QCoreApplication.translate("Advice", "Nagekeken op %1.")
    return f"{said} {checked.replace('%1', birth_text(source.checked_on))}"
