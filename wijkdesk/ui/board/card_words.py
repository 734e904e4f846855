"""A card of the board in words: of whom, to whom, how long it stands there, what is next."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.board import BoardRow, Column, Next, NextAct, column_of, next_of
from wijkdesk.ui.language import day_text
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.words import short_urgency, word
from wijkdesk.vocabulary import ReferralStatus

SHARED = {ReferralStatus.READY, ReferralStatus.NO_RESPONSE}
"""Of a column that more than one status shares: the one that must be told apart."""


@dataclass(frozen=True, slots=True)
class Card:
    """What is drawn, line by line; `spoken` is what a screen reader says of all of it."""

    title: str
    urgency: str
    help: str
    provider: str
    stands: str
    mark: Mark
    spoken: str


def column_words(column: Column) -> str:
    """What stands over a column."""
    return {
        Column.PREPARING: QCoreApplication.translate("Board", "Klaarzetten"),
        Column.SENT: QCoreApplication.translate("Board", "Verstuurd"),
        Column.RECEIVED: QCoreApplication.translate("Board", "Ontvangen"),
        Column.ACCEPTED: QCoreApplication.translate("Board", "Aangenomen"),
        Column.WAITING: QCoreApplication.translate("Board", "Wachtlijst"),
        Column.STARTED: QCoreApplication.translate("Board", "Gestart"),
        Column.OVER: QCoreApplication.translate("Board", "Afgelopen"),
    }[column]


def card_of(row: BoardRow, today: date) -> Card:
    """All that stands on a card."""
    urgency = short_urgency(row.urgency) if row.is_open else ""
    stands = " · ".join(filter(None, (days_words(row, today), _state(row), row.owner)))
    mark = next_mark(row, today)
    spoken = (row.file_title, row.person, urgency, row.provision_name, row.provider_name)
    return Card(
        row.file_title,
        urgency,
        row.provision_name,
        row.provider_name,
        stands,
        mark,
        ", ".join(filter(None, (*spoken, stands, mark.text))),
    )


def days_words(row: BoardRow, today: date) -> str:
    """How long it stands in this column."""
    if row.status_on is None:
        return ""
    days = max((today - row.status_on).days, 0)
    return QCoreApplication.translate("Board", "%n dag(en)", "", days)


def next_mark(row: BoardRow, today: date) -> Mark:
    """What is next, and when; only what is late is red, and it always says what to do."""
    found = next_of(row, today)
    if found.act is NextAct.NOTHING:
        return Mark(word(row.status))
    late = found.is_late(today)
    due = found.on is not None and found.on == today and found.act is not NextAct.LATER
    icon = "clock" if late or due else ""
    return Mark(next_words(found, today), "bad" if late else "warn" if due else "neutral", icon)


def next_words(found: Next, today: date) -> str:
    """In as few words as a card has room for."""
    act = {
        NextAct.PREPARE: QCoreApplication.translate("Board", "klaarzetten"),
        NextAct.SEND: QCoreApplication.translate("Board", "versturen"),
        NextAct.CALL: QCoreApplication.translate("Board", "bellen"),
        NextAct.REMIND: QCoreApplication.translate("Board", "herinneren"),
        NextAct.ASK: QCoreApplication.translate("Board", "hoe gaat het?"),
        NextAct.INQUIRE: QCoreApplication.translate("Board", "navragen"),
        NextAct.STARTED: QCoreApplication.translate("Board", "al begonnen?"),
        NextAct.BRIDGE: QCoreApplication.translate("Board", "wat intussen?"),
        NextAct.SET_DAY: QCoreApplication.translate("Board", "dag kiezen"),
        NextAct.LATER: QCoreApplication.translate("Board", "navragen"),
        NextAct.FINISH: QCoreApplication.translate("Board", "uitkomst noteren"),
        NextAct.NOTHING: "",
    }[found.act]
    return " · ".join(filter(None, (act, day_text(found.on, today) if found.on else "")))


def _state(row: BoardRow) -> str:
    shared = row.status in SHARED and column_of(row.status) is not Column.OVER
    return word(row.status) if shared else ""
