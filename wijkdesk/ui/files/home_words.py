"""An address in words, on the page of its own file."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.files import HouseholdRow
from wijkdesk.ui.home_words import home_words
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import AddressKind


def told(home: HouseholdRow) -> str:
    """Say "Lange Gracht 3, 1234 AB Polderdam · ingeschreven (BRP) · sinds 01-02-2026"."""
    nothing = QCoreApplication.translate("HomeWords", "Nog geen adres.")
    if not home.address and home.address_kind is None:
        return nothing
    # Of a secret one the chip says so.
    place = "" if home.address_secret else home.address or nothing
    return address_detail(place, home.address_kind, home.address_since)


def address_detail(
    place: str, kind: AddressKind | None, since: date | None, until: date | None = None
) -> str:
    """The place, its kind and its period."""
    begun = QCoreApplication.translate("HomeWords", "sinds %1")
    ended = QCoreApplication.translate("HomeWords", "tot en met %1")
    parts = (
        home_words(place),
        word(kind),
        begun.replace("%1", birth_text(since)) if since else "",
        ended.replace("%1", birth_text(until)) if until else "",
    )
    return " · ".join(filter(None, parts))
