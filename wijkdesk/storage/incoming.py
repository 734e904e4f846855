"""Rows as they come from the centre, written into the local tables as they are."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text
from sqlalchemy.orm import Session

from wijkdesk.models.base import Value
from wijkdesk.protocol.messages import Row
from wijkdesk.protocol.schema import Entity, Field, entities, reads
from wijkdesk.storage.prepared import driver_of

_ID = re.compile("[0-9a-f]{32}")
EMPTY = {"text": "", "int": 0, "bool": 0, "id": bytes(16)}
EMPTY_FORM = {"day": "1970-01-01", "moment": "1970-01-01T00:00:00.000Z"}
"""What stands in a field that may not be empty here.

When the centre has nothing for it (a newer or older schema), or something that does not read as
what it should be: one such row must not stop the sync of all others.
"""


def upsert(session: Session, entity: str, rows: Iterable[Row], *, whole: bool = False) -> None:
    """Write rows over what is there, unless what is there is newer.

    Fields we do not know are kept aside. Of a `whole` container what comes is what there is: its
    numbers may be of another epoch than those here, and those are never compared (R3).
    """
    known = entities().get(entity)
    if known is None:
        return
    values = _values(known, rows)
    if values:
        # Past SQLAlchemy's naming of parameters, which costs as much again as the writing.
        session.connection().exec_driver_sql(_statement(entity, whole=whole), values)


def unsent(session: Session, rows: Sequence[UUID]) -> set[UUID]:
    """Which of these rows have changes that are not acknowledged.

    Those are never written over (rule D9).
    """
    connection = session.connection()
    if connection.exec_driver_sql("SELECT 1 FROM sync_op LIMIT 1").first() is None:
        return set()
    return {as_id(b) for b in _unsent(session, [r.bytes for r in rows])}


def _unsent(session: Session, rows: Sequence[bytes]) -> set[bytes]:
    # One look through the index of the outbox for many rows: it has none by row.
    found: set[bytes] = set()
    for start in range(0, len(rows), 900):
        ids = tuple(rows[start : start + 900])
        query = f"SELECT row_id FROM sync_op WHERE row_id IN ({', '.join('?' * len(ids))})"
        found.update(b for (b,) in session.connection().exec_driver_sql(query, ids))
    return found


def number(session: Session, entity: str, ids: Sequence[bytes], seq: int) -> bool:
    """Give rows that the centre has as they stand here its number of them.

    One with an unsent change is left alone. Whether there was none, and all of them are here.
    """
    waiting = _unsent(session, ids)
    free = [(seq, i) for i in ids if i not in waiting]
    if not free:
        return not ids
    found = session.connection().exec_driver_sql(
        f'UPDATE "{entity}" SET _seq = ?1 WHERE id = ?2 AND _seq <= ?1', free
    )
    return found.rowcount == len(ids)


def held(session: Session, container: UUID) -> dict[str, list[UUID]]:
    """The rows that a container has here, by entity."""
    found: dict[str, list[UUID]] = {}
    for entity, row_id in driver_of(session).execute(_holds(), (container.bytes,)):
        found.setdefault(entity, []).append(UUID(bytes=row_id))
    return found


@cache
def _holds() -> str:
    arms = (f"SELECT '{n}', id FROM \"{n}\" WHERE container_id = ?1" for n in entities())
    return " UNION ALL ".join(arms)


def forget(session: Session, entity: str, ids: Iterable[UUID]) -> None:
    """Remove rows from this laptop; nothing travels."""
    query = text(f'DELETE FROM "{entity}" WHERE id = :id')
    gone = [{"id": i.bytes} for i in ids]
    if gone:
        session.execute(query, gone)


def containers_held(session: Session) -> set[UUID]:
    """Every container of which there is any row here: computed, never remembered (rule R2)."""
    query = " UNION ".join(f'SELECT container_id FROM "{name}"' for name in entities())
    return {UUID(bytes=b) for (b,) in session.execute(text(query))}


def rows_with_numbers(session: Session, container: UUID) -> Sequence[tuple[bytes, int]]:
    """Every row of a container here, deleted ones too, with the centre's number of it."""
    # Past SQLAlchemy, which wraps each of thousands of rows.
    found: list[tuple[bytes, int]]
    found = driver_of(session).execute(_numbers(), (container.bytes,)).fetchall()
    return found


@cache
def _numbers() -> str:
    arms = (f'SELECT id, _seq FROM "{name}" WHERE container_id = ?1' for name in entities())
    return " UNION ALL ".join(arms)


@cache
def _statement(entity: str, *, whole: bool) -> str:
    names = [*entities()[entity].fields]
    columns = ", ".join(f'"{n}"' for n in names)
    marks = ", ".join("?" for _ in names)
    sets = ", ".join(f'"{n}" = excluded."{n}"' for n in names)
    newer = "" if whole else f' WHERE excluded._seq >= "{entity}"._seq'
    return (
        f'INSERT INTO "{entity}" (id, container_id, _seq, _lv, _deleted, _extra, {columns}) '
        f"VALUES (?, ?, ?, 1, ?, ?, {marks}) ON CONFLICT (id) DO UPDATE SET "
        f'_seq = excluded._seq, _lv = "{entity}"._lv + 1, _deleted = excluded._deleted, '
        f"_extra = excluded._extra, {sets}{newer}"
    )


def _values(entity: Entity, rows: Iterable[Row]) -> list[tuple[Any, ...]]:
    """What is written of each row; ids stand in many rows, and are read from their text once."""
    fields = [(name, field, _empty(field)) for name, field in entity.fields.items()]
    names = entity.fields.keys()
    known: dict[str, bytes] = {}
    made = []
    for row in rows:
        said, values = row.v, []
        for name, field, empty in fields:
            value: Any = said.get(name)
            if value is None:
                value = empty
            elif field.wire == "id":
                value = known.get(value) or _id(known, value) or empty
            elif field.form and not (isinstance(value, str) and reads(field.form, value)):
                value = empty
            values.append(value)
        packed = None
        if not said.keys() <= names:
            extra = {n: v for n, v in said.items() if n not in names and v is not None}
            packed = msgspec.msgpack.encode(extra) if extra else None
        made.append((row.id.bytes, row.c.bytes, row.seq, int(row.d), packed, *values))
    return made


def _empty(field: Field) -> Any:
    if field.nullable:
        return None
    return EMPTY_FORM.get(field.form, EMPTY[field.wire])


def _id(known: dict[str, bytes], value: Value) -> bytes | None:
    said = str(value)
    if not _ID.fullmatch(said):
        return None
    known[said] = bytes.fromhex(said)
    return known[said]


_diff = msgspec.json.Decoder(dict[str, tuple[Any, Any]]).decode


def diff(kept: str) -> dict[str, tuple[Value, Value]]:
    """The old and new values that a trigger recorded."""
    return _diff(kept)


def as_id(stored: bytes) -> UUID:
    """An id as it stands in a table."""
    return UUID(bytes=stored)
