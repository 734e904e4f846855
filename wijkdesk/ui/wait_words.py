"""A wait in plain words: since when, how urgent, why first, and what is to be done next."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.waiting import Next, NextAct, WaitRow, next_act
from wijkdesk.ui.language import day_text
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.words import referral_mark, urgency_mark

CALM = frozenset({NextAct.LATER})


def rule_words() -> str:
    """The rule by which every list is ordered."""
    return QCoreApplication.translate(
        "Waiting",
        "De volgorde: eerst wie voorrang kreeg, dan wat het meest dringend is, dan wie het langst "
        "wacht.",
    )


def wait_marks(row: WaitRow, today: date) -> tuple[Mark, ...]:
    """How long, how urgent, where it stands, and whether somebody goes first."""
    marks = []
    if row.since is not None:
        days = max((today - row.since).days, 0)
        marks.append(Mark(QCoreApplication.translate("Waiting", "wacht %n dag(en)", "", days)))
    if row.urgency is not None:
        marks.append(urgency_mark(row.urgency))
    if row.jump is not None:
        first = QCoreApplication.translate("Waiting", "voorrang")
        marks.append(Mark(first, "accent", "chevron-up", row.jump.reason))
    marks.append(referral_mark(row.status))
    return tuple(marks)


def next_mark(row: WaitRow, today: date) -> Mark:
    """What is to be done next; only what cannot wait has a colour."""
    found = next_act(row, today)
    late = found.on is not None and found.on < today
    tone = "neutral" if found.act in CALM else "bad" if late else "warn"
    return Mark(_next_words(found, today), tone)


def bridge_words(row: WaitRow, today: date) -> str:
    """What happens meanwhile, by whom."""
    if row.bridge is None:
        return ""
    said = QCoreApplication.translate("Waiting", "Intussen: %1").replace(
        "%1", " ".join(row.bridge.text.split())
    )
    who = QCoreApplication.translate("Waiting", "door %1").replace("%1", row.bridge.who or "")
    day = row.bridge.check_on
    asks = QCoreApplication.translate("Waiting", "navragen %1")
    asks = asks.replace("%1", day_text(day, today)) if day is not None else ""
    return " · ".join(filter(None, (said, who if row.bridge.who else "", asks)))


def jump_words(row: WaitRow, today: date) -> str:
    """Since when somebody goes before others, and why."""
    if row.jump is None:
        return ""
    said = QCoreApplication.translate("Waiting", "Voorrang sinds %2, omdat: %1")
    said = said.replace("%2", day_text(row.jump.jumped_on, today))
    return said.replace("%1", row.jump.reason)


def turned_words(row: WaitRow) -> str:
    """Which days of the wait contradict each other."""
    pairs = row.moments.turned_around
    if not pairs:
        return ""
    names = _moments()
    said = QCoreApplication.translate("Waiting", "Kijk de dagen na: %2 ligt vóór %1.")
    return " ".join(said.replace("%1", names[a]).replace("%2", names[b]) for a, b in pairs)


def moment_words(row: WaitRow, today: date) -> str:
    """The days of the wait that are known, in their order."""
    names = _moments()
    days = ((name, getattr(row.moments, name)) for name in names)
    told = (f"{names[name]} {day_text(day, today)}" for name, day in days if day is not None)
    return " · ".join(told)


def _next_words(found: Next, today: date) -> str:
    day = day_text(found.on, today) if found.on is not None else ""
    words = {
        NextAct.CALL: QCoreApplication.translate("Waiting", "bel: antwoord had er %1 moeten zijn"),
        NextAct.REMIND: QCoreApplication.translate("Waiting", "vraag het nog een keer (sinds %1)"),
        NextAct.INQUIRE: QCoreApplication.translate("Waiting", "vraag na hoe het staat (%1)"),
        NextAct.ASK: QCoreApplication.translate("Waiting", "vraag hoe het gaat (%1)"),
        NextAct.STARTED: QCoreApplication.translate("Waiting", "vraag of de hulp begonnen is"),
        NextAct.BRIDGE: QCoreApplication.translate("Waiting", "spreek af wat er intussen gebeurt"),
        NextAct.SET_DAY: QCoreApplication.translate("Waiting", "kies een dag om na te vragen"),
        NextAct.LATER: QCoreApplication.translate("Waiting", "navragen %1"),
    }
    return words[found.act].replace("%1", day)


def _moments() -> dict[str, str]:
    return {
        "registered": QCoreApplication.translate("Waiting", "aangemeld"),
        "talked": QCoreApplication.translate("Waiting", "eerste gesprek"),
        "decided": QCoreApplication.translate("Waiting", "akkoord met het plan"),
        "sent": QCoreApplication.translate("Waiting", "verwezen"),
        "accepted": QCoreApplication.translate("Waiting", "aangenomen"),
        "started": QCoreApplication.translate("Waiting", "hulp begonnen"),
    }
