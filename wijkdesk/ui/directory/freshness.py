"""How far a provision in the sociale kaart can be trusted: who looked at it, and when."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

MONTH_DAYS = 30
STALE_MONTHS = 12


def is_stale(checked_on: date | None, today: date) -> bool:
    """Nobody looked for a year, or ever: call before you send somebody there."""
    return checked_on is None or _months(checked_on, today) >= STALE_MONTHS


def freshness(checked_on: date | None, checked_by: str | None, today: date) -> str:
    """Say "Nagekeken op 3 november door N. de Wit", or for how long nobody did."""
    if checked_on is None:
        return QCoreApplication.translate("Freshness", "Nog nooit nagekeken")
    if is_stale(checked_on, today):
        months = _months(checked_on, today)
        return QCoreApplication.translate("Freshness", "Al %n maand(en) niet nagekeken", "", months)
    day = day_in_words(checked_on, today)
    if not checked_by:
        return QCoreApplication.translate("Freshness", "Nagekeken op %1").replace("%1", day)
    words = QCoreApplication.translate("Freshness", "Nagekeken op %1 door %2")
    return words.replace("%1", day).replace("%2", checked_by)


def _months(checked_on: date, today: date) -> int:
    return (today - checked_on).days // MONTH_DAYS


def day_in_words(day: date, today: date) -> str:
    """Say "3 november", with the year where it is another."""
    form = "d MMMM" if day.year == today.year else "d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
