"""What is wrong in a template, as a sentence that says what to do about it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from wijkdesk.letters.mistakes import NAME_LINE, SUBJECT_LINE, Mistake, What


def place_words(mistake: Mistake) -> str:
    """Where it is."""
    if mistake.line == NAME_LINE:
        return QCoreApplication.translate("Letters", "Naam van het sjabloon")
    if mistake.line == SUBJECT_LINE:
        return QCoreApplication.translate("Letters", "Onderwerp van de brief")
    return QCoreApplication.translate("Letters", "Regel %1").replace("%1", str(mistake.line))


def what_words(mistake: Mistake) -> str:
    """What is wrong: “naan” is geen veld. Bedoelt u {naam}?"""
    if mistake.what is What.UNKNOWN_FIELD and mistake.near:
        said = QCoreApplication.translate("Letters", "“%1” is geen veld. Bedoelt u {%3}?")
        return said.replace("%3", mistake.near).replace("%1", mistake.word)
    return _words()[mistake.what].replace("%1", mistake.word)


def _words() -> Mapping[What, str]:
    return {
        What.UNKNOWN_FIELD: QCoreApplication.translate(
            "Letters", "“%1” is geen veld. Kies er een uit de lijst."
        ),
        What.NO_FIELD: QCoreApplication.translate(
            "Letters", "In %1 staat geen veld. Schrijf de naam erin."
        ),
        What.LOOSE_BRACE: QCoreApplication.translate(
            "Letters", "Er staat een losse %1. Een veld staat tussen { en }, op één regel."
        ),
        What.LOOSE_BRACKETS: QCoreApplication.translate(
            "Letters", "Er staat een losse %1. Een opdracht staat tussen [[ en ]], op één regel."
        ),
        What.UNKNOWN_TAG: QCoreApplication.translate(
            "Letters", "[[%1]] kent WijkDesk niet. Wel: [[als veld]], [[anders]] en [[einde]]."
        ),
        What.ELSE_ALONE: QCoreApplication.translate(
            "Letters", "[[anders]] staat er zonder [[als veld]] ervoor."
        ),
        What.ELSE_TWICE: QCoreApplication.translate(
            "Letters", "[[anders]] staat er twee keer bij dezelfde [[als veld]]."
        ),
        What.END_ALONE: QCoreApplication.translate(
            "Letters", "[[einde]] staat er zonder [[als veld]] ervoor."
        ),
        What.NEVER_ENDED: QCoreApplication.translate("Letters", "[[als %1]] heeft geen [[einde]]."),
        What.TOO_DEEP: QCoreApplication.translate(
            "Letters", "Hier staan te veel [[als veld]] in elkaar. Vier is het meeste."
        ),
        What.TOO_LONG: QCoreApplication.translate(
            "Letters", "De tekst is te lang: %1 tekens. Er passen er 20.000 in."
        ),
        What.NO_NAME: QCoreApplication.translate("Letters", "Het sjabloon heeft nog geen naam."),
        What.NO_SUBJECT: QCoreApplication.translate(
            "Letters", "De brief heeft nog geen onderwerp."
        ),
        What.NO_BODY: QCoreApplication.translate("Letters", "Er staat nog geen tekst."),
    }
