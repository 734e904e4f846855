"""The one thing that a referral asks for next: one rule for the waiting list and the board."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from wijkdesk.models.referral import AWAITED, OVER
from wijkdesk.storage.waiting import BridgeRow
from wijkdesk.vocabulary import ReferralStatus

UNANSWERED = (ReferralStatus.SENT, ReferralStatus.RECEIVED, ReferralStatus.NO_RESPONSE)


class NextAct(StrEnum):
    """What whoever looks at a referral does next."""

    PREPARE = "prepare"
    SEND = "send"
    CALL = "call"
    REMIND = "remind"
    ASK = "ask"
    INQUIRE = "inquire"
    STARTED = "started"
    BRIDGE = "bridge"
    SET_DAY = "set_day"
    LATER = "later"
    FINISH = "finish"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Next:
    """What is to be done and, when that is known, on which day."""

    act: NextAct
    on: date | None = None

    def is_late(self, today: date) -> bool:
        """Whether its day has passed; what has no day is never late."""
        return self.act is not NextAct.LATER and self.on is not None and self.on < today


class Waits(Protocol):
    """A referral, as far as this rule looks at it."""

    @property
    def status(self) -> ReferralStatus: ...
    @property
    def reply_due(self) -> date | None: ...
    @property
    def expected_on(self) -> date | None: ...
    @property
    def bridge(self) -> BridgeRow | None: ...


def next_act(row: Waits, today: date) -> Next:
    """The one thing that a wait asks for now, or on which day it will."""
    due = row.reply_due is not None and row.reply_due <= today
    if due and row.status in UNANSWERED:
        silent = row.status is ReferralStatus.NO_RESPONSE
        return Next(NextAct.REMIND if silent else NextAct.CALL, row.reply_due)
    if asks(row, today):
        return Next(NextAct.ASK, check_day(row))
    if row.expected_on is not None and row.expected_on <= today:
        return Next(NextAct.STARTED, row.expected_on)
    if due:
        return Next(NextAct.INQUIRE, row.reply_due)
    return _meanwhile(row)


def _meanwhile(row: Waits) -> Next:
    """What has to be agreed, or when one asks after it."""
    if row.bridge is None:
        return Next(NextAct.BRIDGE)
    if row.bridge.check_on is None:
        return Next(NextAct.SET_DAY)
    return Next(NextAct.LATER, row.bridge.check_on)


def next_of(row: Waits, today: date) -> Next:
    """The same of any referral, also before it is sent and after help began.

    Who was asked only just may first answer: until that day nobody has to bridge anything.
    """
    if row.status is ReferralStatus.CONCEPT:
        return Next(NextAct.PREPARE)
    if row.status is ReferralStatus.READY:
        return Next(NextAct.SEND)
    if row.status is ReferralStatus.STARTED:
        return Next(NextAct.FINISH)
    if row.status not in AWAITED:
        return Next(NextAct.NOTHING)
    found = next_act(row, today)
    if found.act in (NextAct.BRIDGE, NextAct.SET_DAY) and row.status in UNANSWERED:
        day = planned_on(row)
        return Next(NextAct.LATER, day) if day is not None else Next(NextAct.SET_DAY)
    return found


def planned_on(row: Waits) -> date | None:
    """The first day on which somebody will look at it again; None when nobody has to."""
    if row.status not in AWAITED:
        return None
    check = row.bridge.check_on if row.bridge is not None else None
    days = (day for day in (row.reply_due, check, row.expected_on) if day is not None)
    return min(days, default=None)


def is_loose(row: Waits) -> bool:
    """It has not ended, help has not begun, and no day is set on which somebody looks again."""
    runs = row.status not in OVER and row.status is not ReferralStatus.STARTED
    return runs and planned_on(row) is None


def asks(row: Waits, today: date) -> bool:
    """Whether it is the day on which somebody asks how the one who waits is doing."""
    return check_day(row) <= today


def check_day(row: Waits) -> date:
    """That day; the last of all days when there is none."""
    day = row.bridge.check_on if row.bridge is not None else None
    return day or date.max
