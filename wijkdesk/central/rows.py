"""Rows of the synced entities at the centre: read by id or by container, written many at a time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, TextClause, bindparam, select, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.types import Uuid

from wijkdesk.central.arrays import array
from wijkdesk.central.tables import ROWS, WireId
from wijkdesk.central.transactions import driver_of
from wijkdesk.models.base import Value
from wijkdesk.protocol.messages import Row
from wijkdesk.protocol.schema import entities

Key = tuple[str, UUID]
"""Entity and row id."""

_SQL_TYPES = {"id": "uuid", "int": "bigint", "bool": "bigint", "text": "text"}


@dataclass(frozen=True, slots=True)
class Stored:
    """A row as the centre has it, or will have it after this batch."""

    container_id: UUID
    values: Mapping[str, Value]
    deleted: bool = False
    seq: int = 0


def by_ids(conn: Connection, realm: UUID, entity: str, ids: Iterable[UUID]) -> dict[UUID, Stored]:
    """The rows of one entity with these ids, as far as they exist."""
    return _stored(entity, conn.execute(_by_ids(entity), {"realm": realm, "ids": list(ids)}))


def conflicts_of(conn: Connection, realm: UUID, ops: Iterable[UUID]) -> dict[UUID, Stored]:
    """The conflict rows that these ops brought about."""
    return _stored("conflict", conn.execute(_by_ops(), {"realm": realm, "ops": list(ops)}))


def conflicts_about(conn: Connection, realm: UUID, entity: str, row_id: UUID) -> dict[UUID, Stored]:
    """Every conflict that there was about one row; also in the midst of what is queued."""
    fields = entities()["conflict"].fields.values()
    ids = [n for n, field in enumerate(fields) if field.wire == "id"]
    asked = {"realm": realm, "entity": entity, "row": row_id}
    found = {}
    with driver_of(conn) as driver:
        for i, container, seq, gone, *said in driver.execute(_about(), asked).fetchall():
            for n in ids:
                said[n] = said[n] and said[n].hex
            names = (field.name for field in fields)
            found[i] = Stored(container, dict(zip(names, said, strict=True)), gone, seq)
    return found


def open_conflicts(
    conn: Connection, realm: UUID, worker: UUID, rows: Iterable[UUID]
) -> dict[UUID, Stored]:
    """The undecided conflicts on these rows of which the worker wrote the incoming side."""
    values = {"realm": realm, "worker": worker.hex, "rows": list(rows)}
    return _stored("conflict", conn.execute(_open_conflicts(), values))


def leads_of(conn: Connection, realm: UUID, files: Iterable[UUID]) -> dict[UUID, Stored]:
    """The working relations of regisseurs, past and present, to these files."""
    return _stored("file_role", conn.execute(_leads_of(), {"realm": realm, "files": list(files)}))


def held_of(conn: Connection, realm: UUID, held: Iterable[UUID]) -> dict[UUID, Stored]:
    """Every row about groups that wait."""
    return _stored("held_work", conn.execute(_held_of(), {"realm": realm, "held": list(held)}))


def roles_of(
    conn: Connection, realm: UUID, worker: UUID, files: Iterable[UUID]
) -> dict[UUID, Stored]:
    """The worker's working relations, past and present, to these files."""
    values = {"realm": realm, "worker": worker.hex, "files": list(files)}
    return _stored("file_role", conn.execute(_roles_of(), values))


def numbers(conn: Connection, realm: UUID, keys: Iterable[Key]) -> dict[Key, int | None]:
    """The number that each of these rows has now; None for one that is not there."""
    found: dict[Key, int | None] = dict.fromkeys(keys)
    for entity in {key[0] for key in found}:
        ids = [key[1] for key in found if key[0] == entity]
        with driver_of(conn) as driver:
            asked = driver.execute(_numbers(entity), {"realm": realm, "ids": ids})
            found.update(((entity, row_id), seq) for row_id, seq in asked.fetchall())
    return found


def write(conn: Connection, realm: UUID, seq: int, rows: Mapping[Key, Stored]) -> None:
    """Insert or replace whole rows with `row_seq` = `seq`; a row never changes its container."""
    for entity in entities():
        part = {key[1]: row for key, row in rows.items() if key[0] == entity}
        if not part:
            continue
        columns: dict[str, Any] = {
            "realm": realm,
            "seq": seq,
            "ids": array("uuid", part),
            "containers": array("uuid", [row.container_id for row in part.values()]),
            "gone": array("boolean", [row.deleted for row in part.values()]),
        }
        for n, field in enumerate(entities()[entity].fields.values()):
            values = [row.values.get(field.name) for row in part.values()]
            columns[f"f{n}"] = array(_SQL_TYPES[field.wire], values)
        conn.execute(_write(entity), columns)


def as_message(row_id: UUID, row: Stored) -> Row:
    """A row as it travels."""
    return Row(row_id, row.container_id, row.seq, dict(row.values), row.deleted)


def _stored(entity: str, found: Iterable[Any]) -> dict[UUID, Stored]:
    names = tuple(entities()[entity].fields)
    return {r[0]: Stored(r[1], dict(zip(names, r[4:], strict=True)), r[3], r[2]) for r in found}


def _columns(entity: str) -> Select[Any]:
    c = ROWS[entity].c
    fields = [c[name] for name in entities()[entity].fields]
    return select(c.id, c.container_id, c.row_seq, c.deleted, *fields).where(
        c.realm_id == bindparam("realm", type_=Uuid())
    )


def _among(column: ColumnElement[UUID], name: str) -> ColumnElement[bool]:
    return column == bindparam(name, type_=ARRAY(Uuid())).any_()


@cache
def _by_ids(entity: str) -> Select[Any]:
    return _columns(entity).where(_among(ROWS[entity].c.id, "ids"))


@cache
def _by_ops() -> Select[Any]:
    return _columns("conflict").where(_among(ROWS["conflict"].c.incoming_op, "ops"))


@cache
def _open_conflicts() -> Select[Any]:
    c = ROWS["conflict"].c
    return _columns("conflict").where(
        _among(c.row_id, "rows"),
        c.incoming_by == bindparam("worker", type_=WireId()),
        c.status == "open",
        ~c.deleted,
    )


@cache
def _leads_of() -> Select[Any]:
    c = ROWS["file_role"].c
    return _columns("file_role").where(_among(c.case_file_id, "files"), c.role == "regisseur")


@cache
def _held_of() -> Select[Any]:
    return _columns("held_work").where(_among(ROWS["held_work"].c.held_id, "held"))


@cache
def _roles_of() -> Select[Any]:
    c = ROWS["file_role"].c
    return _columns("file_role").where(
        c.worker_id == bindparam("worker", type_=WireId()), _among(c.case_file_id, "files")
    )


@cache
def _write(entity: str) -> TextClause:
    # One statement for one row or thousands: arrays keep its text, and so its plan, the same.
    fields = entities()[entity].fields.values()
    names = "".join(f', "{f.name}"' for f in fields)
    arrays = "".join(f", cast(:f{n} as {_SQL_TYPES[f.wire]}[])" for n, f in enumerate(fields))
    updates = "".join(f', "{f.name}" = excluded."{f.name}"' for f in fields)
    return text(
        f'INSERT INTO "{entity}" (realm_id, row_seq, id, container_id, deleted{names})'
        " SELECT cast(:realm as uuid), cast(:seq as bigint), t.* FROM unnest("
        "cast(:ids as uuid[]), cast(:containers as uuid[]), cast(:gone as boolean[])"
        f"{arrays}) AS t"
        " ON CONFLICT (realm_id, id) DO UPDATE SET row_seq = excluded.row_seq,"
        f" deleted = excluded.deleted{updates}"
    )


@cache
def _about() -> bytes:
    fields = "".join(f', "{name}"' for name in entities()["conflict"].fields)
    return (
        f"SELECT id, container_id, row_seq, deleted{fields} FROM conflict"
        " WHERE realm_id = %(realm)s AND row_id = %(row)s AND entity = %(entity)s"
    ).encode()


@cache
def _numbers(entity: str) -> bytes:
    return (
        f'SELECT id, row_seq FROM "{entity}" WHERE realm_id = %(realm)s AND id = ANY(%(ids)s)'
    ).encode()
