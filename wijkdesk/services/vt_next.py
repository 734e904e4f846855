"""The one thing that a handover asks for next, and on which day: one rule for list and day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from wijkdesk.storage.vt_handovers import HandoverRow


class HandoverAct(StrEnum):
    """What whoever looks at a handover does next."""

    TAKE = "take"
    CONFIRM = "confirm"
    PLACE = "place"
    SET_DAY = "set_day"
    REPLY = "reply"
    HAND_OVER = "hand_over"
    ASK_RECEIPT = "ask_receipt"
    ASK = "ask"
    FINISH = "finish"
    NOTHING = "nothing"


SOON = timedelta(days=1)
TRIAGE = timedelta(days=7)
"""Veilig Thuis judges a report within five working days: then one asks what it came to."""


@dataclass(frozen=True, slots=True)
class NextOfHandover:
    """What is to be done, and on which day at the latest; without a day it is never late."""

    act: HandoverAct
    on: date | None = None

    def is_late(self, today: date) -> bool:
        """Whether its day has passed."""
        return self.on is not None and self.on < today


def next_of(row: HandoverRow) -> NextOfHandover:
    """Nobody waits for anything else: each of these is done when somebody did it."""
    if not row.is_open:
        return NextOfHandover(HandoverAct.NOTHING)
    return _of_ours(row) if row.is_ours else _of_theirs(row)


def _of_theirs(row: HandoverRow) -> NextOfHandover:
    """Veilig Thuis handed it over: take it up, say that it came, tell how it goes."""
    if row.owner_id is None:
        return NextOfHandover(HandoverAct.TAKE, row.received_on)
    if row.receipt_on is None:
        return NextOfHandover(HandoverAct.CONFIRM, row.received_on + SOON)
    if row.case_file_id is None:
        return NextOfHandover(HandoverAct.PLACE, row.receipt_on + SOON)
    if row.feedback_on is not None:
        return NextOfHandover(HandoverAct.FINISH, row.feedback_on)
    if row.feedback_due is None:
        return NextOfHandover(HandoverAct.SET_DAY, row.receipt_on + SOON)
    return NextOfHandover(HandoverAct.REPLY, row.feedback_due)


def _of_ours(row: HandoverRow) -> NextOfHandover:
    """The team hands it over: that is done by hand; know that it came, and what is done with it."""
    if not came_there(row):
        return NextOfHandover(HandoverAct.HAND_OVER, row.received_on)
    if row.receipt_on is None:
        return NextOfHandover(HandoverAct.ASK_RECEIPT, row.received_on + SOON)
    if row.feedback_on is not None:
        return NextOfHandover(HandoverAct.FINISH, row.feedback_on)
    return NextOfHandover(HandoverAct.ASK, row.feedback_due or row.received_on + TRIAGE)


def came_there(row: HandoverRow) -> bool:
    """Whether anything noted says that one of ours was handed over."""
    days = (row.receipt_on, row.reported_on, row.triage_on, row.research_on, row.feedback_on)
    return any((row.route, row.vt_number, row.came_back, *days))


def twice(rows: Sequence[HandoverRow]) -> Mapping[UUID, UUID]:
    """Of each that was noted twice the earlier one: the same number, or the same day and file."""
    found: dict[UUID, UUID] = {}
    for at, row in enumerate(rows):
        for earlier in rows[:at]:
            if earlier.container_id == row.container_id and _alike(earlier, row):
                found[row.id] = earlier.id
                break
    return found


def _alike(one: HandoverRow, other: HandoverRow) -> bool:
    if one.is_ours is not other.is_ours:
        return False
    numbers = [_plain(row.vt_number) for row in (one, other)]
    if all(numbers):
        return numbers[0] == numbers[1]
    days = one.received_on == other.received_on
    named = _plain(one.household) == _plain(other.household) != ""
    return days and named


def _plain(words: str | None) -> str:
    return "".join(filter(str.isalnum, (words or "").casefold()))
