"""Rows of the synced entities at the centre: read by id or by container, written many at a time."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, cast
from uuid import UUID

from msgspec import Struct
from sqlalchemy import Connection

from wijkdesk.central.arrays import array
from wijkdesk.central.transactions import Question, asked, driver_of, statement, tell
from wijkdesk.models.base import Value
from wijkdesk.protocol.messages import Row
from wijkdesk.protocol.schema import entities

Key = tuple[str, UUID]
"""Entity and row id."""

FILES = """(ARRAY(SELECT case_file_id FROM container WHERE realm_id = :realm
  AND container_id = ANY(cast(:containers as uuid[])) AND case_file_id IS NOT NULL)
  || cast(:files as uuid[]))"""
"""The files of these containers, and these files besides."""

_SQL_TYPES = {"id": "uuid", "int": "bigint", "bool": "bigint", "text": "text"}


class Stored(Struct, frozen=True, gc=False):
    """A row as the centre has it, or will have it after this batch.

    As the other things of which each op makes one a struct, which is made ten times as quickly as a
    frozen dataclass.
    """

    container_id: UUID
    values: Mapping[str, Value]
    deleted: bool = False
    seq: int = 0


def by_ids(conn: Connection, realm: UUID, entity: str, ids: Iterable[UUID]) -> dict[UUID, Stored]:
    """The rows of one entity with these ids, as far as they exist."""
    (found,) = asked(conn, of_ids(realm, entity, ids))
    return cast("dict[UUID, Stored]", found)


def of_ids(realm: UUID, entity: str, ids: Iterable[UUID]) -> Question:
    """Which rows of one entity there are with these ids."""
    return _question(entity, _IDS, realm, ids=array("uuid", ids))


def conflicts_of(conn: Connection, realm: UUID, ops: Iterable[UUID]) -> dict[UUID, Stored]:
    """The conflict rows that these ops brought about."""
    (found,) = asked(conn, _question("conflict", _OPS, realm, ids=array("uuid", ops)))
    return cast("dict[UUID, Stored]", found)


def conflicts_about(conn: Connection, realm: UUID, entity: str, row_id: UUID) -> dict[UUID, Stored]:
    """Every conflict that there was about one row; also in the midst of what is queued."""
    (found,) = asked(conn, _question("conflict", _ABOUT, realm, row=row_id, entity=entity))
    return cast("dict[UUID, Stored]", found)


def open_conflicts(realm: UUID, worker: UUID, rows: Iterable[UUID]) -> Question:
    """The undecided conflicts on these rows of which the worker wrote the incoming side."""
    return _question("conflict", _OPEN, realm, worker=worker, ids=array("uuid", rows))


def leads_of(realm: UUID, files: Mapping[str, Any]) -> Question:
    """The working relations of regisseurs, past and present, to the files of these containers."""
    return _question("file_role", _LEADS, realm, **files)


def roles_of(realm: UUID, worker: UUID, files: Mapping[str, Any]) -> Question:
    """The worker's working relations, past and present, to the files of these containers."""
    return _question("file_role", _ROLES, realm, worker=worker, **files)


def held_of(conn: Connection, realm: UUID, held: Iterable[UUID]) -> dict[UUID, Stored]:
    """Every row about groups that wait."""
    (found,) = asked(conn, _question("held_work", _HELD, realm, ids=array("uuid", held)))
    return cast("dict[UUID, Stored]", found)


def kin_of(realm: UUID, entity: str, firsts: Iterable[UUID], files: Mapping[str, Any]) -> Question:
    """The rows, in the files of these containers, that were one with these first ones."""
    return _question(entity, _KIN, realm, ids=array("uuid", firsts), **files)


def of_file(realm: UUID, entity: str, files: Iterable[UUID]) -> Question:
    """Every row of an entity that names one of these files."""
    return _question(entity, _NAMED, realm, ids=array("uuid", files))


def numbers(conn: Connection, realm: UUID, keys: Iterable[Key]) -> dict[Key, int | None]:
    """The number that each of these rows has now; None for one that is not there."""
    found: dict[Key, int | None] = dict.fromkeys(keys)
    for entity in {key[0] for key in found}:
        ids = array("uuid", [key[1] for key in found if key[0] == entity])
        with driver_of(conn) as driver:
            asked = driver.execute(_numbers(entity), {"realm": realm, "ids": ids})
            found.update(((entity, row_id), seq) for row_id, seq in asked.fetchall())
    return found


def write(conn: Connection, realm: UUID, seq: int, rows: Mapping[Key, Stored]) -> None:
    """Insert or replace whole rows with `row_seq` = `seq`; a row never changes its container."""
    parts: dict[str, dict[UUID, Stored]] = {}
    for (entity, row_id), row in rows.items():
        parts.setdefault(entity, {})[row_id] = row
    for entity in entities():
        part = parts.get(entity)
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
        tell(conn, _write(entity), columns)


def as_message(row_id: UUID, row: Stored) -> Row:
    """A row as it travels."""
    return Row(row_id, row.container_id, row.seq, dict(row.values), row.deleted)


def _question(entity: str, where: str, realm: UUID, /, **values: Any) -> Question:
    sql, made = _select(entity, where)
    return Question(sql, {"realm": realm, **values}, made)


@cache
def _select(entity: str, where: str) -> tuple[bytes, Callable[[list[Any]], dict[UUID, Stored]]]:
    """Rows of an entity by a condition, and how they are read: an id travels as text."""
    fields = entities()[entity].fields.values()
    names = tuple(field.name for field in fields)
    ids = [field.name for field in fields if field.wire == "id"]
    columns = "".join(f', "{name}"' for name in names)

    def made(found: list[Any]) -> dict[UUID, Stored]:
        rows = {}
        for row in found:
            values = dict(zip(names, row[4:], strict=True))
            for name in ids:
                if values[name] is not None:
                    values[name] = values[name].hex
            rows[row[0]] = Stored(row[1], values, row[3], row[2])
        return rows

    return statement(
        f'SELECT id, container_id, row_seq, deleted{columns} FROM "{entity}"'
        f" WHERE realm_id = :realm AND {where}"
    ), made


_AMONG = "= ANY(cast(:ids as uuid[]))"
_IDS, _OPS, _HELD = f"id {_AMONG}", f"incoming_op {_AMONG}", f"held_id {_AMONG}"
_OPEN = f"row_id {_AMONG} AND incoming_by = :worker AND status = 'open' AND NOT deleted"
_KIN = f"""(id {_AMONG} OR came_from {_AMONG}) AND container_id = ANY(ARRAY(
  SELECT p.container_id FROM container p WHERE p.realm_id = :realm
  AND p.case_file_id = ANY({FILES})))"""
_NAMED = f"case_file_id {_AMONG}"
_ABOUT = "row_id = :row AND entity = :entity"
_LEADS = f"case_file_id = ANY({FILES}) AND role = 'regisseur'"
_ROLES = f"case_file_id = ANY({FILES}) AND worker_id = :worker"


@cache
def _write(entity: str) -> bytes:
    # One statement for one row or thousands: arrays keep its text, and so its plan, the same.
    fields = entities()[entity].fields.values()
    names = "".join(f', "{f.name}"' for f in fields)
    arrays = "".join(f", cast(:f{n} as {_SQL_TYPES[f.wire]}[])" for n, f in enumerate(fields))
    updates = "".join(f', "{f.name}" = excluded."{f.name}"' for f in fields)
    return statement(
        f'INSERT INTO "{entity}" (realm_id, row_seq, id, container_id, deleted{names})'
        " SELECT cast(:realm as uuid), cast(:seq as bigint), t.* FROM unnest("
        "cast(:ids as uuid[]), cast(:containers as uuid[]), cast(:gone as boolean[])"
        f"{arrays}) AS t"
        " ON CONFLICT (realm_id, id) DO UPDATE SET row_seq = excluded.row_seq,"
        f" deleted = excluded.deleted{updates}"
    )


@cache
def _numbers(entity: str) -> bytes:
    return statement(
        f'SELECT id, row_seq FROM "{entity}" WHERE realm_id = :realm'
        " AND id = ANY(cast(:ids as uuid[]))"
    )
