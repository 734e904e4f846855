"""Where somebody lives, in words that may stand outside the file: of a secret address only that."""

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.people import UNTOLD


def home_words(told: str) -> str:
    """Say the address, or "adres geheim"."""
    return QCoreApplication.translate("Homes", "adres geheim") if told == UNTOLD else told
