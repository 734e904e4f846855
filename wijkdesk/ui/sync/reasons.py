"""Why the centre holds a change back, in plain Dutch, with what to do about it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.sync_state import Waits
from wijkdesk.ui.language import moment_text
from wijkdesk.vocabulary import HeldStatus


def reason_words(code: str) -> str:
    """One or two sentences; that the text is kept stands above the list, once."""
    return _reasons().get(code) or _reasons()["error"]


def waiting_words(waits: Waits | None, now: datetime) -> str:
    """At which team it waits, or what came of it; nothing when no team has been asked."""
    if waits is None or (waits.team is None and waits.status is HeldStatus.OPEN):
        return ""
    words = {
        HeldStatus.OPEN: QCoreApplication.translate(
            "Reasons", "Wacht bij %1. Daar kijkt iemand of het in het dossier komt."
        ),
        HeldStatus.ACCEPTED: QCoreApplication.translate("Reasons", "Overgenomen door %1, %2."),
        HeldStatus.REJECTED: QCoreApplication.translate(
            "Reasons", "Niet overgenomen door %1, %2. Vraag daar waarom. Uw tekst is bewaard."
        ),
        HeldStatus.WITHDRAWN: QCoreApplication.translate("Reasons", "U nam dit terug, %2."),
    }[waits.status]
    colleague = QCoreApplication.translate("Reasons", "een collega")
    is_open = waits.status is HeldStatus.OPEN
    who = waits.team if is_open else waits.decided_by or colleague
    at = moment_text(waits.decided_at, now) if waits.decided_at else ""
    return words.replace("%1", who or "").replace("%2", at)


def _reasons() -> dict[str, str]:
    return {
        "no_access": QCoreApplication.translate(
            "Reasons", "U werkt niet (meer) met dit dossier. Vraag de regisseur om u toe te voegen."
        ),
        "missing_row": QCoreApplication.translate(
            "Reasons", "Waar dit bij hoort, staat nog niet bij de centrale opslag."
        ),
        "duplicate_row": QCoreApplication.translate(
            "Reasons", "Dit was al eens verstuurd, met een andere inhoud."
        ),
        "unknown_field": QCoreApplication.translate(
            "Reasons",
            "De centrale opslag kent een deel hiervan nog niet. De beheerder werkt dit bij.",
        ),
        "unknown_entity": QCoreApplication.translate(
            "Reasons", "De centrale opslag kent dit nog niet. De beheerder werkt dit bij."
        ),
        "malformed": QCoreApplication.translate(
            "Reasons", "Er zit een fout in hoe dit is verstuurd. De beheerder kijkt hiernaar."
        ),
        "wrong_place": QCoreApplication.translate(
            "Reasons", "Dit hoort in een ander dossier of bij een ander team."
        ),
        "wrong_file": QCoreApplication.translate(
            "Reasons", "Dit hoort in een ander dossier of bij een ander team."
        ),
        "cover_shares_nothing": QCoreApplication.translate(
            "Reasons",
            "Wie waarneemt, geeft niemand anders een rol. Vraag de regisseur om dat te doen.",
        ),
        "cover_without_end": QCoreApplication.translate(
            "Reasons", "Bij een waarneming ontbrak de laatste dag. Regel de waarneming opnieuw."
        ),
        "role_denied": QCoreApplication.translate(
            "Reasons",
            "Een collega kreeg een rol in een dossier dat die collega niet mag zien. Kies iemand "
            "anders.",
        ),
        "approval_not_yours": QCoreApplication.translate(
            "Reasons", "Alleen wie gevraagd is, keurt een versie goed of stuurt haar terug."
        ),
        "approves_own": QCoreApplication.translate(
            "Reasons",
            "Wie een versie vaststelt of om goedkeuring vraagt, keurt haar niet zelf goed.",
        ),
        "override_not_yours": QCoreApplication.translate(
            "Reasons",
            "Delen zonder toestemming beslist alleen de regisseur of de teamleider, op eigen naam.",
        ),
        "transfer_not_yours": QCoreApplication.translate(
            "Reasons", "Op deze overdracht antwoordt een collega van het andere team."
        ),
        "transfer_without_why": QCoreApplication.translate(
            "Reasons", "Wie een overdracht niet aanneemt, zegt waarom."
        ),
        "step_ahead": QCoreApplication.translate(
            "Reasons",
            "Een stap van een verwijzing stond op een dag die nog moet komen. Noteer de stap "
            "opnieuw.",
        ),
        "in_anothers_name": QCoreApplication.translate(
            "Reasons", "Dit stond op naam van een collega. Alleen die collega kan dat zeggen."
        ),
        "immutable_field": QCoreApplication.translate(
            "Reasons", "Dit ligt vast en kan niet meer veranderen."
        ),
        "op_reused": QCoreApplication.translate(
            "Reasons", "Dit is twee keer verstuurd, en de tweede keer was het anders."
        ),
        "error": QCoreApplication.translate(
            "Reasons", "Er ging iets mis bij de centrale opslag. De beheerder kijkt hiernaar."
        ),
    }
