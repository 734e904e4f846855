"""Why a card is proposed in a language, or in Dutch: one plain sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.conversation import Offer
from wijkdesk.services.files import PersonRow
from wijkdesk.ui.spoken_languages import language_word


def proposed(speaker: PersonRow | None, offers: Sequence[Offer]) -> tuple[str | None, str]:
    """The language, None for Dutch only, and the reason; no reason where nobody needs another."""
    if speaker is None or not speaker.language:
        return None, ""
    code = speaker.language.partition("-")[0]
    offer = next((one for one in offers if one.language == code), None)
    words = _words(offer).replace("%1", language_word(speaker.language))
    return code if offer and offer.on else None, words.replace("%2", speaker.full_name)


def _words(offer: Offer | None) -> str:
    if offer is None:
        return QCoreApplication.translate(
            "CardLanguage",
            "%2 spreekt %1. In die taal is er nog geen kaart. Daarom staat hier Nederlands.",
        )
    if offer.on:
        return QCoreApplication.translate(
            "CardLanguage", "Voorgesteld: %1, de taal van %2. U mag iets anders kiezen."
        )
    if offer.lapsed:
        return QCoreApplication.translate(
            "CardLanguage",
            "%2 spreekt %1. Die kaart is veranderd en nog niet opnieuw nagekeken. "
            "Daarom staat hier Nederlands.",
        )
    return QCoreApplication.translate(
        "CardLanguage",
        "%2 spreekt %1. Die kaart is nog niet nagekeken. Daarom staat hier Nederlands.",
    )
