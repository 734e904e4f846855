"""Who agrees to help for a child, in words: now, why, and from when on it is another."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.law.consent_changes import AHEAD
from wijkdesk.services.consent import ChildConsent, Decides, Gezag, Turn
from wijkdesk.ui.language import written_day


def decides_words(child: ChildConsent) -> str:
    """Say who agrees now, with the law that says so."""
    if child.standing is None:
        return QCoreApplication.translate(
            "Consent",
            "De geboortedatum is niet bekend. Vraag het kind én wie het gezag heeft.",
        )
    said = {
        Decides.PARENTS: QCoreApplication.translate(
            "Consent", "Wie het gezag heeft, beslist. Het kind is nog geen 12."
        ),
        Decides.TOGETHER: QCoreApplication.translate(
            "Consent", "Het kind en wie het gezag heeft, beslissen samen (12 tot 16 jaar)."
        ),
        Decides.ALONE: QCoreApplication.translate(
            "Consent", "Deze jongere beslist zelf over hulp (vanaf 16 jaar)."
        ),
        Decides.GROWN_UP: QCoreApplication.translate("Consent", "Deze persoon is volwassen."),
    }[child.standing.decides]
    if not child.standing.is_sure:
        said += " " + QCoreApplication.translate(
            "Consent", "De geboortedag is niet zeker. Vraag daarom allebei."
        )
    return said


def gezag_words(child: ChildConsent) -> str:
    """Say who has gezag, or what the file does not say."""
    if child.gezag is Gezag.HELD and child.holders:
        has = QCoreApplication.translate("Consent", "Gezag: %1.")
        return has.replace("%1", ", ".join(child.holders))
    if child.gezag is Gezag.NOBODY:
        return QCoreApplication.translate("Consent", "Niemand heeft nu het gezag.")
    if child.gezag is Gezag.UNCERTAIN:
        return QCoreApplication.translate("Consent", "Wie het gezag heeft, is niet te bepalen.")
    if child.known:
        ask = QCoreApplication.translate(
            "Consent", "Het gezag is nog niet nagekeken. Bekend als ouder: %1."
        )
        return ask.replace("%1", ", ".join(child.known))
    return QCoreApplication.translate("Consent", "Er is niemand met gezag bekend.")


def lack_words() -> str:
    """Say what to do for a child for whom nobody can agree."""
    return QCoreApplication.translate(
        "Consent",
        "Kijk in het gezagsregister of bel de rechtbank. Heeft echt niemand gezag? Vraag de Raad "
        "voor de Kinderbescherming om een voogd. Is het kind alleen gevlucht? Dan is Nidos de "
        "voogd. Bij gevaar hoeft u niet te wachten.",
    )


def contradiction_words() -> str:
    """Say what to do where two notes about gezag cannot both be so."""
    return QCoreApplication.translate(
        "Consent",
        "Bij de familiebanden staan dingen over het gezag die niet samen kunnen. Kijk in het "
        "gezagsregister wat klopt. Vraag tot die tijd iedereen die gezag kan hebben.",
    )


def turn_words(turn: Turn) -> str:
    """Say "verandert op 3 mei 2027: wordt 12"."""
    if turn.is_sure:
        said = QCoreApplication.translate("Consent", "verandert op %1: wordt %2")
        return said.replace("%1", written_day(turn.first)).replace("%2", str(turn.age))
    said = QCoreApplication.translate("Consent", "verandert tussen %1 en %3: wordt %2")
    said = said.replace("%1", written_day(turn.first)).replace("%2", str(turn.age))
    return said.replace("%3", written_day(turn.last))


def soon(turn: Turn, today: date) -> bool:
    """Whether it changes within some weeks."""
    return turn.first - today <= AHEAD
