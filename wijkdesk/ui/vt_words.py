"""What a handover of Veilig Thuis asks for next, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.vt_next import HandoverAct, NextOfHandover
from wijkdesk.ui.language import day_text
from wijkdesk.ui.widgets.chip import Mark


def act_of_handover(act: HandoverAct) -> str:
    """What to do now."""
    return {
        HandoverAct.TAKE: QCoreApplication.translate("Handovers", "Spreek af wie dit oppakt"),
        HandoverAct.CONFIRM: QCoreApplication.translate(
            "Handovers", "Bevestig de ontvangst aan Veilig Thuis"
        ),
        HandoverAct.PLACE: QCoreApplication.translate("Handovers", "Zet dit in een dossier"),
        HandoverAct.SET_DAY: QCoreApplication.translate(
            "Handovers", "Spreek af wanneer u terugkoppelt"
        ),
        HandoverAct.REPLY: QCoreApplication.translate("Handovers", "Koppel terug aan Veilig Thuis"),
        HandoverAct.ASK_RECEIPT: QCoreApplication.translate(
            "Handovers", "Vraag of het is aangekomen"
        ),
        HandoverAct.ASK: QCoreApplication.translate("Handovers", "Vraag wat Veilig Thuis besloot"),
        HandoverAct.FINISH: QCoreApplication.translate("Handovers", "Rond af: zet op klaar"),
        HandoverAct.NOTHING: QCoreApplication.translate("Handovers", "Klaar"),
    }[act]


def next_mark(step: NextOfHandover, today: date) -> tuple[Mark, ...]:
    """By when; what is late says so in words too."""
    if step.on is None or step.act is HandoverAct.NOTHING:
        return ()
    if step.is_late(today):
        late = QCoreApplication.translate("Handovers", "te laat: %1")
        return (Mark(late.replace("%1", day_text(step.on, today)), "bad"),)
    return (Mark(day_text(step.on, today), "warn" if step.on == today else "neutral"),)
