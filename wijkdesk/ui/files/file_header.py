"""What stands above a file: whose it is, where, and what must not be overlooked."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.azc import AddressRow, coming_moves, without_guardian
from wijkdesk.services.closing import returned_within_a_year
from wijkdesk.services.files import FileView, PersonRow
from wijkdesk.ui.language import day_text
from wijkdesk.ui.spoken_languages import language_word
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import FileRoleKind, Interpreter

LONGEST_NOTE = 44
OWN_LANGUAGE = "nl"


def context_line(view: FileView) -> str:
    """Say "Dossier 7K3F-M2QX · Wijkteam West · AZC Noorderhof, unit 14"."""
    number = QCoreApplication.translate("FileHeader", "Dossier %1").replace("%1", view.number)
    homes = [home for home in view.households if not home.address_secret]
    unit = next((home.unit for home in homes if home.unit), None)
    place = ", ".join(filter(None, (view.place_name, unit)))
    return " · ".join(filter(None, (number, view.team, place)))


def marks(view: FileView) -> Iterator[Mark]:
    """The chips, the most pressing where people look first: at the left after the regisseur."""
    if view.closed is not None:
        yield Mark(QCoreApplication.translate("FileHeader", "Afgesloten"), icon="lock")
    elif returned_within_a_year(view.closings):
        back = QCoreApplication.translate("FileHeader", "Terug binnen 12 maanden")
        yield Mark(back, "warn")
    yield from _unsafe(view)
    yield _regisseur(view)
    yield from _at_azc(view)
    if view.conflicts:
        clash = QCoreApplication.translate("FileHeader", "%n botsing(en)", "", len(view.conflicts))
        yield Mark(clash, "bad", "conflict")
    if any(home.address_secret for home in view.households):
        secret = QCoreApplication.translate("FileHeader", "adres geheim")
        yield Mark(secret, "warn", "lock")
    if any(row.read_along for row in view.phones):
        along = QCoreApplication.translate("FileHeader", "iemand anders leest mee")
        yield Mark(along, "warn", "phone")
    for words in _languages(view):
        yield Mark(words, "accent", "languages")
    for note in dict.fromkeys(filter(None, (p.contact_note for p in view.people))):
        yield Mark(_short(note), "warn", "phone")


def _at_azc(view: FileView) -> Iterator[Mark]:
    """What nobody may overlook: they move, or nobody decides for a child."""
    today = date.today()  # noqa: DTZ011 - the worker's own day
    for move in coming_moves(view, today):
        yield Mark(move_words(move, today), "warn", "calendar")
    if without_guardian(view, today):
        yield Mark(QCoreApplication.translate("FileHeader", "kind zonder voogd"), "bad", "alert")


def move_words(move: AddressRow, today: date) -> str:
    """Say "Verhuist do 3 naar AZC Drachten", or that it is to be asked when the day was."""
    come = QCoreApplication.translate("FileHeader", "Verhuist %1 naar %2")
    was = QCoreApplication.translate("FileHeader", "Zou %1 verhuizen naar %2. Is dat gebeurd?")
    words = come if move.since is not None and move.since > today else was
    day = day_text(move.since, today) if move.since else ""
    return words.replace("%1", day).replace("%2", move.care_of or move.told)


def _unsafe(view: FileView) -> Iterator[Mark]:
    """Only before who may know; nothing tells the others that there is something."""
    for kind in view.flags or ():
        yield Mark(word(kind), "bad", "alert")


def _regisseur(view: FileView) -> Mark:
    name = next((r.name for r in view.roles if r.role is FileRoleKind.REGISSEUR), None)
    if not name:
        return Mark(QCoreApplication.translate("FileHeader", "Nog geen regisseur"), "warn")
    return Mark(QCoreApplication.translate("FileHeader", "Regisseur: %1").replace("%1", name))


def _languages(view: FileView) -> Iterator[str]:
    """Each language once: where one of them needs an interpreter, that says the language too."""
    said = dict.fromkeys(filter(None, map(_language, view.people)))
    for words in said:
        if not any(other.startswith(f"{words}, ") for other in said):
            yield words


def _language(person: PersonRow) -> str:
    needs_one = person.interpreter not in {None, Interpreter.NONE}
    spoken = language_word(person.language)
    if needs_one:
        needed = QCoreApplication.translate("FileHeader", "tolk nodig")
        return f"{spoken}, {needed}" if spoken else needed.capitalize()
    return "" if person.language in {None, OWN_LANGUAGE} else spoken


def _short(note: str) -> str:
    words = " ".join(note.split())
    return words if len(words) <= LONGEST_NOTE else words[: LONGEST_NOTE - 1].rstrip() + "…"
