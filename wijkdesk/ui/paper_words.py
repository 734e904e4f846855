"""For whom a paper was and how it went out, in words."""

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.papers import PaperRow, StepRow
from wijkdesk.ui.language import written_day
from wijkdesk.ui.spoken_languages import language_word
from wijkdesk.vocabulary import Channel

FAMILY, PROVIDER, OFFICE, FILE, NAMELESS = "family", "provider", "back_office", "file", "nameless"
"""For whom a paper is; of more than one provider the code says which: "provider:0198…"."""


def reader_word(reader: str | None) -> str:
    """Say "Het gezin" for "family"; a provider is kept by name."""
    known = {
        FAMILY: QCoreApplication.translate("PaperWords", "Het gezin"),
        OFFICE: QCoreApplication.translate("PaperWords", "De backoffice"),
        NAMELESS: QCoreApplication.translate("PaperWords", "Casusbespreking, zonder namen"),
        FILE: QCoreApplication.translate("PaperWords", "Het dossier zelf"),
    }
    return known.get(reader or "", reader or "")


def route_words() -> dict[Channel, str]:
    """How a paper goes out, the most usual way first."""
    return {
        Channel.SPOKEN: QCoreApplication.translate("PaperWords", "Meegegeven"),
        Channel.LETTER: QCoreApplication.translate("PaperWords", "Per post"),
        Channel.EMAIL: QCoreApplication.translate("PaperWords", "Gemaild"),
        Channel.MESSAGE: QCoreApplication.translate("PaperWords", "In een bericht"),
    }


def route_word(channel: Channel) -> str:
    """One of them; told by phone is what another release may write."""
    return route_words().get(channel, QCoreApplication.translate("PaperWords", "Verstuurd"))


def step_words(step: StepRow) -> str:
    """Say "Per post op 24 november 2026, aan Letay Habte"."""
    said = QCoreApplication.translate("PaperWords", "%1 op %2")
    said = said.replace("%1", route_word(step.channel)).replace("%2", written_day(step.sent_on))
    if not step.sent_to:
        return said
    to = QCoreApplication.translate("PaperWords", "%1, aan %2")
    return to.replace("%1", said).replace("%2", step.sent_to)


def made_words(row: PaperRow) -> str:
    """For whom it was made, in which language, and by whom."""
    language = language_word(row.language) if row.language not in (None, "nl") else ""
    return " · ".join(filter(None, (reader_word(row.reader), language, row.worker)))
