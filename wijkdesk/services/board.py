"""The board: every referral of the files one sees, in columns by where it stands."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache, cached_property
from uuid import UUID

from wijkdesk.models.urgency import Level, levels_of
from wijkdesk.services.me import Me
from wijkdesk.services.next_acts import Next, NextAct, is_loose, next_of, planned_on
from wijkdesk.services.scope import visible_files
from wijkdesk.storage import audit, lease, organisation
from wijkdesk.storage import board as stored
from wijkdesk.storage.board import BoardRow
from wijkdesk.storage.folding import fold
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ReferralStatus, Urgency

__all__ = [
    "KEPT_DAYS",
    "BoardRow",
    "BoardService",
    "BoardView",
    "Column",
    "Level",
    "Narrowing",
    "Next",
    "NextAct",
    "asks_now",
    "column_of",
    "first_step",
    "in_columns",
    "is_loose",
    "narrowed",
    "next_of",
    "planned_on",
]

KEPT_DAYS = 30
"""So long an end stays on the board: long enough to talk about, short enough to stay readable."""
_S = ReferralStatus


class Column(StrEnum):
    """A column of the board, from left to right."""

    PREPARING = "preparing"
    SENT = "sent"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    WAITING = "waiting"
    STARTED = "started"
    OVER = "over"


STANDS = {
    Column.PREPARING: (_S.CONCEPT, _S.READY),
    Column.SENT: (_S.SENT, _S.NO_RESPONSE),
    Column.RECEIVED: (_S.RECEIVED,),
    Column.ACCEPTED: (_S.ACCEPTED,),
    Column.WAITING: (_S.WAITING,),
    Column.STARTED: (_S.STARTED,),
    Column.OVER: (_S.ENDED, _S.REFUSED, _S.WITHDRAWN),
}
"""Which statuses stand in a column, in the order in which a move into it means them."""
_COLUMNS = {status: column for column, some in STANDS.items() for status in some}


@dataclass(frozen=True)
class BoardView:
    """All cards, those first that ask for something on the day of reading, the oldest first.

    `asking` counts those, `loose` what nobody has a day for. `closed`: the lease has ended, so that
    nothing of this is known.
    """

    rows: tuple[BoardRow, ...]
    levels: tuple[Level, ...] = ()
    closed: bool = False
    asking: int = 0
    loose: int = 0

    @cached_property
    def said(self) -> tuple[str, ...]:
        """What stands on each card, as it is searched; made when somebody first types."""
        folded = cache(fold)
        return tuple(" " + " ".join(map(folded, filter(None, _parts(row)))) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which cards are shown; None leaves out nothing."""

    owner_id: UUID | None = None
    provider: str | None = None
    urgency: Urgency | None = None
    place: tuple[str, object] | None = None
    """The name of a field, and what it holds: a school, an offer or a team."""
    loose: bool = False
    """Only those that nobody has a day for."""
    late: bool = False
    """Only those that ask for something today, or did before."""
    text: str = ""


class BoardService:
    """Of the files that this worker sees, on this laptop."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def view(self, today: date) -> BoardView:
        """Every card of the board; that it was looked at is noted (decision 13)."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_board")
        with self._store.reading() as session:
            if lease.ended(session):
                return BoardView((), closed=True)
            found = stored.of_all(session, today - timedelta(days=KEPT_DAYS))
            files = {row.case_file_id for row in found}
            seen = visible_files(session, self._me, files, today)
            levels = levels_of(organisation.urgencies(session))
        return _view(
            [row for row in found if row.case_file_id in seen and _stays(row)], levels, today
        )


def column_of(status: ReferralStatus) -> Column:
    """Where a referral stands; a status of a newer release stands with what was sent."""
    return _COLUMNS.get(status, Column.SENT)


def first_step(row: BoardRow, column: Column) -> ReferralStatus | None:
    """The step that brings a card into a column; None when the rules have no such step.

    Within its own column a card can still take a step: from concept to ready.
    """
    allowed = row.next_steps
    return next((status for status in STANDS[column] if status in allowed), None)


def asks_now(row: BoardRow, today: date) -> bool:
    """Whether its next act has a day, and that day has come."""
    found = next_of(row, today)
    return found.act is not NextAct.LATER and found.on is not None and found.on <= today


def narrowed(view: BoardView, by: Narrowing, today: date) -> tuple[BoardRow, ...]:
    """The cards that fit: each of the typed words begins a word somewhere on the card."""
    tests: list[Callable[[BoardRow], bool]] = []
    if by.owner_id is not None:
        tests.append(lambda row: row.owner_id == by.owner_id)
    if by.provider is not None:
        tests.append(lambda row: row.provider_name == by.provider)
    if by.urgency is not None:
        tests.append(lambda row: row.urgency == by.urgency)
    if by.place is not None:
        name, value = by.place
        tests.append(lambda row: getattr(row, name) == value)
    if by.loose:
        tests.append(is_loose)
    if by.late:
        tests.append(lambda row: asks_now(row, today))
    words = [f" {word}" for word in fold(by.text).split()]
    rows: Iterable[BoardRow] = view.rows
    if words:
        said = zip(view.rows, view.said, strict=True)
        rows = [row for row, text in said if all(word in text for word in words)]
    return tuple(row for row in rows if all(test(row) for test in tests)) if tests else tuple(rows)


def in_columns(rows: Iterable[BoardRow]) -> dict[Column, list[BoardRow]]:
    """Each column in the order of a view: what asks for something first, then what stands longest.

    What ended is there the other way about: the newest first.
    """
    found: dict[Column, list[BoardRow]] = {column: [] for column in Column}
    for row in rows:
        found[column_of(row.status)].append(row)
    found[Column.OVER].reverse()
    return found


def _view(rows: list[BoardRow], levels: tuple[Level, ...], today: date) -> BoardView:
    first, loose = [], 0
    for row in rows:
        day = planned_on(row)
        loose += day is None and is_loose(row)
        # What nobody looks at again by today asks for nothing now.
        first.append(date.max if day is None or day > today else _first(row, today))
    order = sorted(range(len(rows)), key=first.__getitem__)
    asking = sum(day is not date.max for day in first)
    return BoardView(tuple(rows[n] for n in order), levels, asking=asking, loose=loose)


def _first(row: BoardRow, today: date) -> date:
    found = next_of(row, today)
    asks = found.act is not NextAct.LATER and found.on is not None and found.on <= today
    return found.on if asks and found.on is not None else date.max


def _parts(row: BoardRow) -> tuple[str | None, ...]:
    return row.file_title, row.person, row.provision_name, row.provider_name, row.owner


def _stays(row: BoardRow) -> bool:
    """What a closed file left open nobody waits for; its ends are shown for a while."""
    return row.closed_on is None or row.status in STANDS[Column.OVER]
