"""What a handover of Veilig Thuis asks for next, in words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.vt_handovers import HandoverRow
from wijkdesk.services.vt_next import HandoverAct, NextOfHandover
from wijkdesk.ui.language import day_text
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import RegistrationStatus

MOST_NAMED = 8


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
        HandoverAct.HAND_OVER: QCoreApplication.translate(
            "Handovers", "Draag dit zelf over aan Veilig Thuis, en noteer hoe"
        ),
        HandoverAct.ASK_RECEIPT: QCoreApplication.translate(
            "Handovers", "Vraag of het is aangekomen"
        ),
        HandoverAct.ASK: QCoreApplication.translate("Handovers", "Vraag wat Veilig Thuis besloot"),
        HandoverAct.FINISH: QCoreApplication.translate("Handovers", "Rond af: zet op klaar"),
        HandoverAct.NOTHING: QCoreApplication.translate("Handovers", "Klaar"),
    }[act]


def next_mark(step: NextOfHandover, today: date) -> tuple[Mark, ...]:
    """By when the next act is asked; nothing where none is."""
    return () if step.act is HandoverAct.NOTHING else until_mark(step.on, today)


def until_mark(on: date | None, today: date) -> tuple[Mark, ...]:
    """By when, also in words: a day alone does not say what it means."""
    if on is None:
        return ()
    when = day_text(on, today)
    if on < today:
        late = QCoreApplication.translate("Handovers", "te laat: %1")
        return (Mark(late.replace("%1", when), "bad"),)
    if on == today:
        return (Mark(when, "warn"),)
    return (Mark(QCoreApplication.translate("Due", "uiterlijk %1").replace("%1", when)),)


def readers_of_handover(names: Sequence[str]) -> str:
    """Who sees what is in no file yet: by name, so that nobody thinks that it is closed."""
    told = ", ".join(names[:MOST_NAMED])
    more = len(names) - MOST_NAMED
    if more > 0:
        told += QCoreApplication.translate("Handovers", " en nog %n collega('s)", "", more)
    said = QCoreApplication.translate(
        "Handovers", "Dit staat nog in geen dossier. Zolang ziet het hele team het: %1."
    )
    return said.replace("%1", told)


def asked_words(row: HandoverRow) -> str:
    """Where it went as a registration, and what became of that."""
    if row.asked_number is None or row.asked_status is None:
        return ""
    made = QCoreApplication.translate("Handovers", "Hiervan is aanmelding %1 gemaakt.")
    if row.asked_status is RegistrationStatus.OPEN:
        then = QCoreApplication.translate("Handovers", "Die is nog open.")
    elif row.asked_file_id is not None:
        then = QCoreApplication.translate(
            "Handovers", "Daarvan is een dossier gemaakt. Zet de overdracht daar nu in."
        )
    else:
        then = QCoreApplication.translate("Handovers", "Die is afgesloten: %1.")
        then = then.replace("%1", word(row.asked_status).lower())
    return f"{made.replace('%1', row.asked_number)} {then}"
