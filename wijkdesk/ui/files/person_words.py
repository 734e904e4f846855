"""People in words: "moeder · 34", "kind · 8 · geen BSN", and how sure a birth date is."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.files import ContactRow, MemberRow, PersonRow
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.spoken_languages import language_word
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.words import role_word, word
from wijkdesk.vocabulary import DateCertainty, HouseholdRole, Interpreter, ReadingLevel


def short_words(person: PersonRow, role: HouseholdRole, today: date) -> str:
    """Role and age, and that there is no BSN: that decides what can be asked for.

    Of who died, or is not born yet, only that.
    """
    state = _life(person, today)
    age = person.age_on(today)
    no_number = "" if person.bsn else QCoreApplication.translate("PersonWords", "geen BSN")
    parts = [state] if state else ["" if age is None else str(age), no_number]
    return " · ".join(filter(None, (role_word(role), *parts)))


def drawn_words(person: PersonRow, role: HouseholdRole, day: date) -> str:
    """Say "moeder, 34 jaar" of somebody in a drawing."""
    age, state = person.age_on(day), _life(person, day)
    years = QCoreApplication.translate("PersonWords", "%n jaar", "", age or 0)
    return ", ".join(filter(None, (role_word(role), state or ("" if age is None else years))))


def long_words(person: PersonRow, role: HouseholdRole, today: date) -> str:
    """What the closed card of a member tells, but for the numbers."""
    number = QCoreApplication.translate("PersonWords", "BSN")
    bsn = f"{number} {person.bsn_masked}"
    no_number = QCoreApplication.translate("PersonWords", "geen BSN")
    parts = (
        role_word(role),
        _born(person, today),
        bsn if person.bsn else no_number,
        language_word(person.language),
        "" if person.interpreter in {None, Interpreter.NONE} else word(person.interpreter),
        "" if person.reading_level in {None, ReadingLevel.FLUENT} else word(person.reading_level),
    )
    return " · ".join(filter(None, parts))


def life_marks(person: PersonRow, member: MemberRow, day: date) -> tuple[Mark, ...]:
    """What the day says: died, not born yet, not living here then."""
    marks = []
    if person.died_on is not None and person.died_on <= day:
        words = QCoreApplication.translate("PersonWords", "overleden %1")
        marks.append(Mark(words.replace("%1", birth_text(person.died_on))))
    if person.is_unborn(day) and person.expected_on is not None:
        words = QCoreApplication.translate("PersonWords", "nog niet geboren, verwacht %1")
        marks.append(Mark(words.replace("%1", birth_text(person.expected_on)), "accent"))
    if not member.on(day):
        words = QCoreApplication.translate("PersonWords", "woonde hier toen niet")
        marks.append(Mark(words))
    return tuple(marks)


def about_words(contact: ContactRow) -> str:
    """Say "Over Letay Habte en Samuel": who was there, or whom it was about."""
    if not contact.about:
        return ""
    names = ", ".join(one.name for one in contact.about)
    return QCoreApplication.translate("PersonWords", "Met of over %1").replace("%1", names)


def contact_title(row: ContactRow) -> str:
    """Say "AZC Noorderhof · Noor de Wit"."""
    return " · ".join(filter(None, (row.place_name or word(row.place), row.worker)))


def _life(person: PersonRow, day: date) -> str:
    """That somebody died, or is not born yet."""
    if person.died_on is not None and person.died_on <= day:
        return QCoreApplication.translate("PersonWords", "overleden")
    if person.is_unborn(day):
        return QCoreApplication.translate("PersonWords", "nog niet geboren")
    return ""


def interpreter_words(row: ContactRow) -> str:
    """Say "Tolk via de telefoon · Tigrinya · 40 min · beroepstolk"."""
    if row.interpreter in {None, Interpreter.NONE}:
        return ""
    long = row.interpreter_minutes
    minutes = QCoreApplication.translate("PersonWords", "%1 min").replace("%1", str(long))
    why = QCoreApplication.translate("PersonWords", "want %1")
    parts = (
        word(row.interpreter),
        language_word(row.interpreter_language),
        minutes if long is not None else "",
        row.interpreter_who or word(row.interpreter_kind),
        why.replace("%1", row.interpreter_why) if row.interpreter_why else "",
    )
    return " · ".join(filter(None, parts))


def _born(person: PersonRow, today: date) -> str:
    if person.is_unborn(today):
        return ""
    if person.birth_date is None or person.birth_certainty is DateCertainty.UNKNOWN:
        return QCoreApplication.translate("PersonWords", "geboortedatum niet bekend")
    said = {
        DateCertainty.DAY_UNKNOWN: birth_text(person.birth_date)[3:],
        DateCertainty.MONTH_UNKNOWN: str(person.birth_date.year),
    }.get(person.birth_certainty or DateCertainty.EXACT, birth_text(person.birth_date))
    years = QCoreApplication.translate("PersonWords", "%n jaar", "", person.age_on(today) or 0)
    return f"{said} ({years})"
