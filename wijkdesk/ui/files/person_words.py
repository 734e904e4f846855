"""People in words: "moeder · 34", "kind · 8 · geen BSN", and how sure a birth date is."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.files import ContactRow, PersonRow
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.spoken_languages import language_word
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import DateCertainty, HouseholdRole, Interpreter


def short_words(person: PersonRow, role: HouseholdRole, today: date) -> str:
    """Role and age, and that there is no BSN: that decides what can be asked for."""
    age = person.age_on(today)
    no_number = QCoreApplication.translate("PersonWords", "geen BSN")
    said_role = "" if role is HouseholdRole.OTHER else word(role)
    parts = (said_role, "" if age is None else str(age), "" if person.bsn else no_number)
    return " · ".join(filter(None, parts))


def long_words(person: PersonRow, role: HouseholdRole, today: date) -> str:
    """What the closed card of a member tells."""
    bsn = f"{QCoreApplication.translate('PersonWords', 'BSN')} {person.bsn_masked}"
    no_number = QCoreApplication.translate("PersonWords", "geen BSN")
    parts = (
        word(role),
        _born(person, today),
        bsn if person.bsn else no_number,
        language_word(person.language),
        "" if person.interpreter in {None, Interpreter.NONE} else word(person.interpreter),
        person.phone,
    )
    return " · ".join(filter(None, parts))


def contact_title(row: ContactRow) -> str:
    """Say "AZC Noorderhof · Noor de Wit"."""
    return " · ".join(filter(None, (row.place_name or word(row.place), row.worker)))


def _born(person: PersonRow, today: date) -> str:
    if person.birth_date is None or person.birth_certainty is DateCertainty.UNKNOWN:
        return QCoreApplication.translate("PersonWords", "geboortedatum niet bekend")
    said = {
        DateCertainty.DAY_UNKNOWN: birth_text(person.birth_date)[3:],
        DateCertainty.MONTH_UNKNOWN: str(person.birth_date.year),
    }.get(person.birth_certainty or DateCertainty.EXACT, birth_text(person.birth_date))
    years = QCoreApplication.translate("PersonWords", "%n jaar", "", person.age_on(today) or 0)
    return f"{said} ({years})"
