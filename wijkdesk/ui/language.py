"""Dutch (or English) words of the interface, and dates as people say them."""

from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLibraryInfo,
    QLocale,
    QTranslator,
)

from wijkdesk.config import resources

WEEK = 7
LOCALES = {"nl": "nl_NL", "en": "en_GB"}


def install(app: QCoreApplication, language: str = "nl") -> list[QTranslator]:
    """Load our texts and Qt's own; the caller keeps the answer, for Qt does not."""
    QLocale.setDefault(QLocale(LOCALES[language]))
    own = resources() / "i18n" / f"wijkdesk_{language}.qm"
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    loaded = []
    for file in (qt / f"qtbase_{language}.qm", own):
        translator = QTranslator(app)
        if file.exists() and translator.load(str(file)):
            app.installTranslator(translator)
            loaded.append(translator)
    return loaded


def day_text(day: date, today: date) -> str:
    """Say "vandaag", "morgen", "ma 23" in the coming week, "19 nov", "19 nov 2025"."""
    said = {
        today: QCoreApplication.translate("Language", "vandaag"),
        today + timedelta(days=1): QCoreApplication.translate("Language", "morgen"),
        today - timedelta(days=1): QCoreApplication.translate("Language", "gisteren"),
    }.get(day)
    if said:
        return said
    if timedelta(0) < day - today < timedelta(days=WEEK):
        return _formatted(day, "ddd d")
    return _formatted(day, "d MMM" if day.year == today.year else "d MMM yyyy")


def week_text(monday: date, today: date) -> str:
    """Say "deze week", "volgende week", "7 t/m 13 dec", "28 dec t/m 3 jan 2027"."""
    weeks = (monday - today + timedelta(days=today.weekday())).days // WEEK
    if weeks in (0, 1):
        return (
            QCoreApplication.translate("Language", "deze week"),
            QCoreApplication.translate("Language", "volgende week"),
        )[weeks]
    sunday = monday + timedelta(days=WEEK - 1)
    first = _formatted(monday, "d" if monday.month == sunday.month else "d MMM")
    last = _formatted(sunday, "d MMM" if sunday.year == today.year else "d MMM yyyy")
    said = QCoreApplication.translate("Language", "%1 t/m %2")
    return said.replace("%1", first).replace("%2", last)


def moment_text(moment: datetime, now: datetime) -> str:
    """Say "vandaag 13:40", "ma 23 10:30", "19 nov" (an old hour tells nothing)."""
    moment, now = moment.astimezone(), now.astimezone()
    day, today = moment.date(), now.date()
    words = day_text(day, today)
    if timedelta(days=-1) <= day - today < timedelta(days=WEEK):
        return f"{words} {moment:%H:%M}"
    return words


def full_day_text(day: date) -> str:
    """Say "dinsdag 24 november"."""
    return _formatted(day, "dddd d MMMM")


def written_day(day: date) -> str:
    """A day in full, without the name of the day: "24 november 2026"."""
    return _formatted(day, "d MMMM yyyy")


def birth_text(day: date) -> str:
    """Say "14-03-1988", as on a Dutch form."""
    return _formatted(day, "dd-MM-yyyy")


def _formatted(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form).replace(".", "")
