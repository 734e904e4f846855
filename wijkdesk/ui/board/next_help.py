"""What is next in whole sentences, and what its button does: note a step, or go to the file."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.board import BoardRow, Next, NextAct
from wijkdesk.ui.language import day_text
from wijkdesk.vocabulary import ReferralStatus

STEPS = {
    NextAct.PREPARE: ReferralStatus.READY,
    NextAct.STARTED: ReferralStatus.STARTED,
    NextAct.FINISH: ReferralStatus.ENDED,
}
"""What is done by noting a step; for the rest one goes to the referral in its file."""


def act_words(act: NextAct) -> str:
    """What stands on the button; nothing where nothing has to be done."""
    return {
        NextAct.PREPARE: QCoreApplication.translate("Board", "Zet klaar"),
        NextAct.SEND: QCoreApplication.translate("Board", "Verstuur"),
        NextAct.CALL: QCoreApplication.translate("Board", "Bel"),
        NextAct.REMIND: QCoreApplication.translate("Board", "Herinner"),
        NextAct.ASK: QCoreApplication.translate("Board", "Vraag hoe het gaat"),
        NextAct.INQUIRE: QCoreApplication.translate("Board", "Vraag na"),
        NextAct.STARTED: QCoreApplication.translate("Board", "De hulp is begonnen"),
        NextAct.BRIDGE: QCoreApplication.translate("Board", "Spreek iets af"),
        NextAct.SET_DAY: QCoreApplication.translate("Board", "Kies een dag"),
        NextAct.FINISH: QCoreApplication.translate("Board", "Sluit af met uitkomst"),
    }.get(act, "")


def say_next(found: Next, row: BoardRow, today: date) -> str:
    """What has to be done, by when and by whom."""
    day = day_text(found.on, today) if found.on is not None else ""
    said = {
        NextAct.PREPARE: QCoreApplication.translate(
            "Board", "Nog een concept: kijk het na en zet het klaar"
        ),
        NextAct.SEND: QCoreApplication.translate(
            "Board", "Klaar: leg vast wat er meegaat en verstuur"
        ),
        NextAct.CALL: QCoreApplication.translate("Board", "Bel: er moest %1 een antwoord zijn"),
        NextAct.REMIND: QCoreApplication.translate(
            "Board", "Nog steeds geen antwoord: vraag het opnieuw (sinds %1)"
        ),
        NextAct.ASK: QCoreApplication.translate("Board", "Vraag het gezin hoe het gaat (%1)"),
        NextAct.INQUIRE: QCoreApplication.translate(
            "Board", "Vraag na wanneer de hulp begint (%1)"
        ),
        NextAct.STARTED: QCoreApplication.translate(
            "Board", "De hulp zou %1 beginnen: vraag of dat zo is"
        ),
        NextAct.BRIDGE: QCoreApplication.translate("Board", "Spreek af wat er intussen gebeurt"),
        NextAct.SET_DAY: QCoreApplication.translate("Board", "Kies een dag om na te vragen"),
        NextAct.LATER: QCoreApplication.translate("Board", "Er is nu niets te doen. Navragen: %1"),
        NextAct.FINISH: QCoreApplication.translate(
            "Board", "De hulp loopt. Klaar? Noteer hoe het afliep"
        ),
        NextAct.NOTHING: QCoreApplication.translate("Board", "Hier is niets meer te doen"),
    }[found.act].replace("%1", day)
    late = late_words(found, today)
    who = QCoreApplication.translate("Board", "volgt: %1").replace("%1", row.owner or "")
    none = QCoreApplication.translate("Board", "niemand volgt dit")
    return " · ".join(filter(None, (said, late, who if row.owner else none)))


def late_words(found: Next, today: date) -> str:
    """How many days too late."""
    if found.on is None or not found.is_late(today):
        return ""
    return QCoreApplication.translate("Board", "%n dag(en) te laat", "", (today - found.on).days)
