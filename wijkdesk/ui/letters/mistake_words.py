"""What is wrong in a template, as a sentence that says what to do about it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from wijkdesk.letters.mistakes import NAME_LINE, SUBJECT_LINE, Mistake, What


def mistake_words(mistake: Mistake) -> str:
    """Say "Regel 3: “{naan}” is geen veld. Bedoelt u {naam}?"."""
    return place_words(mistake.line).replace("%2", what_words(mistake))


def place_words(line: int) -> str:
    """Where it is; %2 is what it is."""
    if line == NAME_LINE:
        return QCoreApplication.translate("Letters", "Naam: %2")
    if line == SUBJECT_LINE:
        return QCoreApplication.translate("Letters", "Onderwerp: %2")
    return QCoreApplication.translate("Letters", "Regel %1: %2").replace("%1", str(line))


def what_words(mistake: Mistake) -> str:
    """Only what is wrong."""
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
            "Letters", "in %1 staat geen veld. Schrijf de naam erin."
        ),
        What.LOOSE_BRACE: QCoreApplication.translate(
            "Letters", "er staat een losse %1. Een veld staat tussen { en }, op één regel."
        ),
        What.LOOSE_BRACKETS: QCoreApplication.translate(
            "Letters", "er staat een losse %1. Een opdracht staat tussen [[ en ]], op één regel."
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
            "Letters", "hier staan te veel [[als veld]] in elkaar. Vier is het meeste."
        ),
        What.TOO_LONG: QCoreApplication.translate(
            "Letters", "de tekst is te lang: %1 tekens. Er passen er 20.000 in."
        ),
        What.NO_NAME: QCoreApplication.translate("Letters", "het sjabloon heeft nog geen naam."),
        What.NO_SUBJECT: QCoreApplication.translate(
            "Letters", "de brief heeft nog geen onderwerp."
        ),
        What.NO_BODY: QCoreApplication.translate("Letters", "er staat nog geen tekst."),
    }
