"""Work that is in the store that was put aside and not in the copy that took its place."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Session

from wijkdesk.models.base import Value
from wijkdesk.protocol.messages import Row as WireRow
from wijkdesk.protocol.schema import entities
from wijkdesk.storage import audit, incoming, state
from wijkdesk.storage.engine import DATABASE
from wijkdesk.storage.restore import ASIDE, restored
from wijkdesk.storage.salvage import Readable, Row, rows_of
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import history, sync_acked, sync_op


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """How much of it can be brought over, and whether all that there was can still be read."""

    changes: int
    drafts: int
    whole: bool

    @property
    def anything(self) -> bool:
        """Whether there is something to bring over."""
        return bool(self.changes or self.drafts)


NOTHING = LeftBehind(0, 0, whole=True)


@dataclass(frozen=True, slots=True)
class _Work:
    """What there is in the store that was put aside, and is not here."""

    changes: list[Row]
    delivered: list[Row]
    drafts: list[Row]
    ended: list[Row]
    whole: bool

    @property
    def told(self) -> LeftBehind:
        return LeftBehind(len(self.changes), len(self.drafts), self.whole)


def look(store: Store) -> LeftBehind:
    """How much work stands in the store that was put aside and not here."""
    work = _work(store)
    return work.told if work else NOTHING


def bring_over(store: Store) -> LeftBehind:
    """Take that work over: the rows as they were typed, the changes to send, and the drafts.

    A change keeps its number: one that had reached the centre all the same is known there by it.
    """
    work = _work(store)
    if work is None:
        return NOTHING
    with store.applying() as session:
        for change in work.changes:
            _apply(session, change)
        _bring_records(session, work)
        _bring_drafts(session, work)
        state.put(session, restored_brought="1")
        worker = state.get(session, "worker_id")
        if worker:
            audit.note(session, UUID(worker), "store_brought_over", "")
    return work.told


def _work(store: Store) -> _Work | None:
    """Reads the store that was put aside while nobody has to wait for it: it may take a while."""
    with store.reading() as session:
        mark = restored(session)
        here = _rows(session, "SELECT op_id, diff, kind FROM sync_op")
        there = [
            _rows(session, f"SELECT op_id FROM {name}") for name in (sync_acked.name, history.name)
        ]
        drafts_here = _rows(session, "SELECT * FROM draft")
    path = store.folder / ASIDE / (mark.aside if mark else "") / DATABASE
    if mark is None or not path.exists():
        return None
    ops, acked, drafts = (
        rows_of(path, store.key, name) for name in ("sync_op", "sync_acked", "draft")
    )
    unsent = {row["op_id"]: (row["diff"], row["kind"]) for row in here}
    delivered = {row["op_id"] for rows in there for row in rows}
    came, ended = _drafts(drafts_here, drafts)
    return _Work(
        changes=[
            op
            for op in ops.rows
            if op["op_id"] not in delivered and unsent.get(op["op_id"]) != (op["diff"], op["kind"])
        ],
        delivered=[
            op for op in acked.rows if op.get("kind") and op["op_id"] not in delivered | {*unsent}
        ],
        drafts=came,
        ended=ended,
        whole=ops.whole and drafts.whole,
    )


def _drafts(drafts: Iterable[Row], aside: Readable) -> tuple[list[Row], list[Row]]:
    """Drafts to bring, and those here that had ended there: their words were saved since."""
    here = {_place(row): row for row in drafts}
    there = {_place(row): row for row in aside.rows}
    came = [
        row
        for place, row in there.items()
        if place not in here or here[place]["changed_ms"] < row["changed_ms"]
    ]
    ended = [row for place, row in here.items() if aside.whole and place not in there]
    return came, ended


def _bring_records(session: Session, work: _Work) -> None:
    """The change records, in their order, with numbers that nobody has here (see `tables`)."""
    last = session.scalar(
        text(
            "SELECT max(n) FROM (SELECT n FROM sync_op UNION ALL SELECT n FROM sync_acked "
            "UNION ALL SELECT n FROM history UNION ALL SELECT last_n FROM sync_ctx)"
        )
    )
    records = [
        *(({**row, "batch_no": None}, sync_op.name) for row in work.changes),
        *((dict(row), sync_acked.name) for row in work.delivered),
    ]
    first = int(last or 0) + 1
    for n, (row, table) in enumerate(sorted(records, key=lambda record: record[0]["n"]), first):
        # One that is here already, but typed on since, is taken out first.
        session.execute(text("DELETE FROM sync_op WHERE op_id = :op_id"), {"op_id": row["op_id"]})
        _keep(session, table, {**row, "n": n})
    session.execute(text("UPDATE sync_ctx SET last_n = :n"), {"n": first + len(records) - 1})


def _place(draft: Row) -> tuple[str, str, str]:
    return draft["page"], draft["row_id"], draft["field"]


def _bring_drafts(session: Session, work: _Work) -> None:
    gone = text("DELETE FROM draft WHERE page = :page AND row_id = :row_id AND field = :field")
    for row in (*work.drafts, *work.ended):
        session.execute(gone, {name: row[name] for name in ("page", "row_id", "field")})
    for row in work.drafts:
        _keep(session, "draft", row)


def _keep(session: Session, table: str, row: Row) -> None:
    """Put a row in a table of this store, in the columns that both stores have."""
    found = session.execute(text(f"SELECT name FROM pragma_table_info('{table}')")).scalars().all()
    values = {name: value for name, value in row.items() if name in found}
    names, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
    session.execute(text(f'INSERT INTO "{table}" ({names}) VALUES ({marks})'), values)


def _apply(session: Session, change: Row) -> None:
    """Let the row say what was typed; one that is not here comes back with the centre's answer."""
    entity = entities().get(change["entity"])
    if entity is None or change["kind"] in ("n", ""):
        return
    diff = incoming.diff(change["diff"])
    there = session.scalar(
        text(f'SELECT count(*) FROM "{entity.name}" WHERE id = :id'), {"id": change["row_id"]}
    )
    if change["kind"] == "d":
        _write(session, entity.name, change["row_id"], {"_deleted": 1})
    elif there:
        values: dict[str, Any] = {
            name: _stored(entity.fields[name].wire, new)
            for name, (_, new) in diff.items()
            if name in entity.fields
        }
        _write(session, entity.name, change["row_id"], values | {"_deleted": 0})
    elif change["kind"] in ("i", "b"):
        values_typed: dict[str, Value] = {name: new for name, (_, new) in diff.items()}
        row = WireRow(
            UUID(bytes=change["row_id"]),
            UUID(bytes=change["container_id"]),
            change["base_seq"],
            values_typed,
        )
        incoming.upsert(session, entity.name, [row])


def _write(session: Session, entity: str, row_id: bytes, values: dict[str, Any]) -> None:
    sets = ", ".join(f'"{name}" = :{name}' for name in values)
    statement = text(f'UPDATE "{entity}" SET {sets}, _lv = _lv + 1 WHERE id = :_id')
    session.execute(statement, values | {"_id": row_id})


def _stored(wire: str, value: Value) -> Any:
    return bytes.fromhex(str(value)) if wire == "id" and value is not None else value


def _rows(session: Session, statement: str) -> list[Row]:
    return [dict(row) for row in session.execute(text(statement)).mappings()]
