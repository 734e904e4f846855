"""Why the centre holds a change back, in plain Dutch, with what to do about it."""

from PySide6.QtCore import QCoreApplication


def reason_words(code: str) -> str:
    """One or two sentences; that the text is kept stands above the list, once."""
    return _reasons().get(code) or _reasons()["error"]


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
