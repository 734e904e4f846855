"""Where a change record stands and how it moves on: outbox, delivered, history (decision 2).

It is moved, never copied, and always in the transaction of the step it belongs to.
"""

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from operator import attrgetter
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    Table,
    TextClause,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    null,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.orm import Session

from wijkdesk.models.all import Compartment, Provider, Team, Worker
from wijkdesk.models.base import Value, new_id
from wijkdesk.protocol.moving import MOVABLE
from wijkdesk.storage import held_work, incoming, leaving_nothing, moved
from wijkdesk.storage.prepared import driver_of
from wijkdesk.storage.tables import history, sync_acked, sync_op
from wijkdesk.vocabulary import HeldStatus

KEPT = timedelta(days=30)
"""How long a change can be undone here; what is older, and what colleagues did, the centre has."""

RECORD = [column.name for column in sync_op.columns]
DELIVERED = [*RECORD, "outcome", "reason", "acked_ms"]
HELD_BACK = "Q"
IMPORTED, TAKEN_BACK = "directory_import", "directory_import_undo"
BY_ITSELF = (IMPORTED, TAKEN_BACK)
"""An import is thousands of acts: it is taken back by itself, and hides nothing elsewhere."""
PORTION = 100
"""So many move at a time: each lot is written on the pages that the one before it left."""
_FIRST = f"FROM sync_op WHERE batch_no = ? ORDER BY n LIMIT {PORTION}"
_DELIVER = (
    f"INSERT INTO sync_acked ({', '.join(DELIVERED)}) "
    f"SELECT {', '.join(RECORD)}, 'A', NULL, ? {_FIRST}"
)
_NEXT = "SELECT max(coalesce((SELECT max(n) FROM sync_op), 0), last_n) + 1 FROM sync_ctx"
_LEAVE = f"DELETE FROM sync_op WHERE n IN (SELECT n {_FIRST})"


@dataclass(frozen=True, slots=True)
class Recorded:
    """One change of one row by this worker on this laptop.

    `outcome` is None until the centre answered.
    """

    n: int
    group_id: UUID
    entity: str
    row_id: UUID
    container_id: UUID
    kind: str
    at_ms: int
    intent: str
    undoes: UUID | None
    outcome: str | None
    diff: Mapping[str, tuple[Value, Value]]


# -- moving on ----------------------------------------------------------------------------------


def delivered(
    session: Session, batch_no: int, outcomes: Iterable[tuple[UUID, str, str | None]], at_ms: int
) -> None:
    """The centre answered this batch: its changes leave the outbox with what became of them."""
    driver = driver_of(session)
    while driver.execute(_DELIVER, (at_ms, batch_no)).rowcount:
        driver.execute(_LEAVE, (batch_no,))
    told = [{"op": op, "o": o, "q": q} for op, o, q in outcomes if o != "A" or q is not None]
    if told:
        session.connection().execute(
            update(sync_acked)
            .where(sync_acked.c.op_id == bindparam("op"))
            .values(outcome=bindparam("o"), reason=bindparam("q")),
            told,
        )


def safe(session: Session, safe_no: int) -> None:
    """What the centre has in a backup goes on to the history.

    But not what was held back: that waits for a decision. And of a file that is no longer here
    nothing stays (sync.md 5.8).
    """
    if not safe_no:
        return  # no backup yet: it would be looked for among all that was ever delivered
    _forget_held_back(session, safe_no)
    moving = (sync_acked.c.batch_no <= safe_no) & (sync_acked.c.outcome != HELD_BACK)
    if session.scalar(select(sync_acked.c.n).where(moving).limit(1)) is None:
        return
    for entity in sorted(MOVABLE):
        # Of what went to other readers while it was not safe yet.
        away = session.scalars(_thrown_away(entity), {"no": safe_no}).all()
        lost = moved.without_successor(session, entity, [UUID(bytes=i) for i in away], emptied=True)
        acts = select(sync_acked.c.group_id).where(sync_acked.c.row_id.in_(lost))
        if lost:
            session.execute(delete(sync_acked).where(moving, sync_acked.c.group_id.in_(acts)))
            leaving_nothing.due(session)
    gone = select(sync_acked.c.group_id).where(moving, ~_held(sync_acked))
    left = session.execute(delete(sync_acked).where(moving, sync_acked.c.group_id.in_(gone)))
    if left.rowcount:  # type: ignore[attr-defined]
        leaving_nothing.due(session)
    values = select(*(sync_acked.c[name] for name in DELIVERED)).where(moving)
    session.execute(insert(history).from_select(DELIVERED, values))
    session.execute(delete(sync_acked).where(moving))


def _forget_held_back(session: Session, safe_no: int) -> None:
    """What was held back of a file that is no longer here, once it is known what came of it.

    Taken over it stands in the file, so its words go from here and only the news stays. And the
    news goes too once it is told no more: the centre has the words, whatever was decided.
    """
    ours = (sync_acked.c.outcome == HELD_BACK) & (sync_acked.c.batch_no <= safe_no)
    ours &= ~_held(sync_acked)
    groups = session.scalars(select(sync_acked.c.group_id).where(ours).distinct()).all()
    if not groups:
        return
    waits = held_work.of_author(session)
    old = [g for g in groups if g in waits and not held_work.is_news(waits[g])]
    taken = [g for g in groups if g in waits and waits[g].status is HeldStatus.ACCEPTED]
    words = ours & sync_acked.c.group_id.in_(taken) & (sync_acked.c.diff != "{}")
    told = update(sync_acked).where(words).values(kind="", diff="{}")
    gone = delete(sync_acked).where(ours, sync_acked.c.group_id.in_(old))
    if session.execute(told).rowcount + session.execute(gone).rowcount:  # type: ignore[attr-defined]
        leaving_nothing.due(session)


@cache
def _thrown_away(entity: str) -> TextClause:
    return text(
        f'SELECT DISTINCT a.row_id FROM sync_acked a JOIN "{entity}" x ON x.id = a.row_id '
        "WHERE a.batch_no <= :no AND x._deleted"
    )


def send_again(session: Session, after: int | None = None) -> None:
    """What was delivered goes back before what is unsent: a centre that went back may not have it.

    With `after` also what was said to be safe, as far as its batch is later than the last that the
    centre knows. It goes out as it went before, so that the centre knows by the number what it has.
    """
    _back(session, sync_acked, sync_acked.c.kind != "")
    if after is not None:
        _back(session, history, (history.c.kind != "") & (history.c.batch_no > after))


def _back(session: Session, table: Table, which: ColumnElement[bool]) -> None:
    names = [name for name in RECORD if name != "batch_no"]
    values = select(*(table.c[name] for name in names)).where(which)
    session.execute(insert(sync_op).from_select(names, values))
    session.execute(delete(table).where(which))


def purge(session: Session, container_id: UUID) -> None:
    """A file goes, and its history with it: whole acts, because half an act serves nobody.

    What is not safe yet stays until it is (D10).
    """
    acts = select(history.c.group_id).where(history.c.container_id == container_id)
    session.execute(delete(history).where(history.c.group_id.in_(acts)))


def forget_rows(session: Session, ids: Iterable[UUID]) -> None:
    """The same of single rows that others read now; of what is not safe yet the record waits."""
    acts = select(history.c.group_id).where(history.c.row_id.in_(list(ids)))
    session.execute(delete(history).where(history.c.group_id.in_(acts)))


def any_older(session: Session, before_ms: int) -> bool:
    """Whether there is anything to forget; nearly always there is not, and that is quickly seen."""
    if session.scalar(select(history.c.n).where(history.c.at_ms < before_ms).limit(1)) is None:
        return False
    return session.scalar(_old(before_ms).limit(1)) is not None


def forget_older(session: Session, before_ms: int, most: int = 200) -> int:
    """Drop what is older, at most so many acts at a time; returns how many changes went.

    An act goes as a whole, with what undid it, once the last of it is older.
    """
    old = _old(before_ms).limit(most)
    gone = session.execute(delete(history).where(_ACT.in_(old)))
    return int(gone.rowcount)  # type: ignore[attr-defined]


_ACT = func.coalesce(history.c.undoes, history.c.group_id)


def _old(before_ms: int) -> Select[tuple[UUID]]:
    return select(_ACT).group_by(_ACT).having(func.max(history.c.at_ms) < before_ms)


def undoing(session: Session, act: UUID) -> None:
    """Say that what this unit of work writes undoes an act, or does it again."""
    driver_of(session).execute("UPDATE sync_ctx SET undoes = ?", (act.bytes,))


def next_group(session: Session) -> None:
    """From here on what is written is another act, but all of it happens or nothing."""
    session.flush()
    session.info["group"] = group = new_id()
    enter = "UPDATE sync_ctx SET group_id = ?, undoes = NULL"
    driver_of(session).execute(enter, (group.bytes,))


def next_number(session: Session) -> int:
    """The number that the next change will get; what is written later has a later one."""
    return int(driver_of(session).execute(_NEXT).fetchone()[0])


# -- looking back -------------------------------------------------------------------------------


def latest(
    session: Session, since_ms: int, most: int, case_file_id: UUID | None = None
) -> tuple[tuple[Recorded, ...], bool]:
    """The newest changes of this worker on this laptop, in the order of writing; whole groups.

    With `case_file_id` those of one file. Of files that are no longer here nothing is shown. And
    whether there may be more.
    """
    found = _read(session, _shown(since_ms, case_file_id), most)
    if len(found) < most:
        return found, False
    # The oldest group may be cut in two.
    return tuple(one for one in found if one.group_id != found[0].group_id), True


def of_group(session: Session, group_id: UUID) -> tuple[Recorded, ...]:
    """One unit of work."""
    return _read(session, lambda table: table.c.group_id == group_id)


def of_intents(session: Session, intents: Collection[str], since_ms: int) -> tuple[Recorded, ...]:
    """All that was done under these names since a moment."""
    return _read(
        session, lambda table: table.c.intent.in_(list(intents)) & (table.c.at_ms >= since_ms)
    )


def of_row(session: Session, row_id: UUID, field: str | None = None) -> tuple[Recorded, ...]:
    """What this worker did to a row, or to one field of it: its history on this laptop."""
    found = _read(session, lambda table: table.c.row_id == row_id)
    return found if field is None else tuple(one for one in found if field in one.diff)


def of_rows(session: Session, row_ids: Collection[UUID]) -> tuple[Recorded, ...]:
    """The same of many rows: the outbox is looked through once for all of them."""
    ids = [row_id.hex for row_id in row_ids]
    these = text("SELECT unhex(value) FROM json_each(:ids)").bindparams(ids=json.dumps(ids))
    return _read(session, lambda table: table.c.row_id.in_(these))


Where = Callable[[Table], ColumnElement[bool]]


def _read(session: Session, where: Where, most: int | None = None) -> tuple[Recorded, ...]:
    """From all three, in the order of writing; each is read by its own key, the newest first."""
    names = [name for name in Recorded.__dataclass_fields__ if name != "outcome"]
    found: list[Recorded] = []
    for table in (sync_op, sync_acked, history):
        outcome = table.c.outcome if "outcome" in table.c else null().label("outcome")
        query = (
            select(*(table.c[name] for name in names), outcome)
            .where(where(table), table.c.kind != "")
            .order_by(table.c.n.desc())
        )
        rows = session.execute(query if most is None else query.limit(most)).mappings()
        found += (
            Recorded(**{**row, "diff": incoming.diff(row["diff"]), "intent": row["intent"] or ""})
            for row in rows
        )
    found.sort(key=attrgetter("n"))
    return tuple(found if most is None else found[-most:])


def _shown(since_ms: int, case_file_id: UUID | None) -> Where:
    def where(table: Table) -> ColumnElement[bool]:
        # The plus keeps SQLite from any other way than by `n`, which needs no sorting.
        recent = literal_column(f"+{table.name}.at_ms") >= since_ms
        recent &= func.coalesce(table.c.intent, "").not_in(BY_ITSELF)
        asked = recent & _held(table, literal_column(f"+{table.name}.container_id"))
        if case_file_id is None:
            return asked
        inside = select(Compartment.id).where(Compartment.case_file_id == case_file_id)
        mine = select(table.c.group_id).where(table.c.container_id.in_(inside))
        return asked & table.c.group_id.in_(mine)

    return where


def _held(table: Table, container: ColumnElement[UUID] | None = None) -> ColumnElement[bool]:
    """Whether the container of a change is on this laptop.

    A part of a file, a team's inbox, what is one's own, or the sociale kaart, which is one.
    """
    one = table.c.container_id if container is None else container
    kaart = select(Provider.container_id).limit(1)
    homes = (select(Compartment.id), select(Team.id), select(Worker.id), kaart)
    return or_(*(one.in_(home) for home in homes))
