"""The change log and the quarantine: every op is kept once, with what became of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

from msgspec import Struct
from sqlalchemy import Connection

from wijkdesk.central.arrays import array
from wijkdesk.central.transactions import Question, driver_of, statement, tell


class Logged(NamedTuple):
    """One op in the log, `n` being its place in the batch; what it held stands in `payload`.

    `result` is what was made of it and of another's text, where they were merged.
    """

    n: int
    op_id: UUID
    group_id: UUID
    entity: str
    row_id: UUID
    container_id: UUID
    kind: str
    outcome: str
    reason: str | None
    fields: str
    at_device: int
    purpose: str
    payload_digest: str
    payload: bytes
    result: bytes | None = None


@dataclass(frozen=True, slots=True)
class Writer:
    """Who wrote something, and on a laptop that is called how, as far as that is known."""

    worker_id: UUID | None = None
    laptop: str | None = None


class Kept(NamedTuple):
    """A whole group that could not be applied, stored for a person to look at."""

    id: UUID
    group_id: UUID
    container_id: UUID
    reason: str
    payload: bytes


class First(Struct, frozen=True, gc=False):
    """What became of an op when it came for the first time (R6)."""

    outcome: str
    reason: str | None
    payload_digest: str


_LINE = {
    "n": "bigint",
    "op_id": "uuid",
    "group_id": "uuid",
    "entity": "text",
    "row_id": "uuid",
    "container_id": "uuid",
    "kind": "text",
    "outcome": "text",
    "reason": "text",
    "fields": "text",
    "at_device": "bigint",
    "purpose": "text",
    "payload_digest": "text",
    "payload": "bytea",
    "result": "bytea",
}
_GROUP = {
    "id": "uuid",
    "group_id": "uuid",
    "container_id": "uuid",
    "reason": "text",
    "payload": "bytea",
}


def _unnest(columns: dict[str, str]) -> str:
    arrays = ", ".join(f"cast(:{name} as {kind}[])" for name, kind in columns.items())
    return f"unnest({arrays}) AS t ({', '.join(columns)})"


# A quarantined op has its content in the quarantine, so that it stands in one place only.
_LOG = statement(
    f"""
WITH line AS (SELECT * FROM {_unnest(_LINE)}),
logged AS (
  INSERT INTO change_log (realm_id, seq, n, op_id, group_id, device_id, worker_id, entity, row_id,
    container_id, kind, outcome, reason, fields, payload_digest, at_device, at_server, schema_v,
    purpose)
  SELECT :realm, :seq, n, op_id, group_id, :device, :worker, entity, row_id, container_id, kind,
    outcome, reason, string_to_array(fields, ' '), payload_digest, at_device, :at, :schema, purpose
  FROM line)
INSERT INTO change_payload (realm_id, seq, n, payload, result)
SELECT :realm, :seq, n, payload, result FROM line WHERE outcome <> 'Q'
"""
)
_QUARANTINE = statement(
    f"""
INSERT INTO quarantine (realm_id, id, seq, group_id, container_id, device_id, worker_id, reason,
  payload, state, at)
SELECT :realm, id, :seq, group_id, container_id, :device, :worker, reason, payload, 'open', :at
FROM {_unnest(_GROUP)}
ON CONFLICT (realm_id, id) DO NOTHING
"""
)
_END = statement(
    "UPDATE quarantine SET state = :state, handled_by = :worker, handled_at = :at"
    " WHERE realm_id = :realm AND id = :id AND state = 'open'"
)
_FIRST = statement(
    "SELECT op_id, outcome, reason, payload_digest FROM change_log"
    " WHERE realm_id = :realm AND op_id = ANY(cast(:ids as uuid[]))"
)
_LAST_BY = (
    "SELECT worker_id, (SELECT label FROM device d WHERE d.device_id = change_log.device_id)"
    " FROM change_log"
    " WHERE realm_id = %(realm)s AND row_id = %(row)s AND entity = %(entity)s"
    " AND (fields && cast(%(fields)s as text[])"
    "  OR %(any)s AND (cardinality(fields) > 0 OR kind IN ('d', 'b') AND outcome = 'A'))"
    " ORDER BY seq DESC, n DESC LIMIT 1"
)


def append(conn: Connection, values: dict[str, Any], lines: Sequence[Logged]) -> None:
    """Add lines to the log; `values` say the realm, the number, the author and the moment."""
    if lines:
        tell(conn, _LOG, values | _arrays(_LINE, lines))


def keep(conn: Connection, values: dict[str, Any], groups: Sequence[Kept]) -> None:
    """Add groups to the quarantine."""
    if groups:
        tell(conn, _QUARANTINE, values | _arrays(_GROUP, groups))


def end(conn: Connection, realm: UUID, worker: UUID | None, ended: Mapping[UUID, str]) -> None:
    """Note in the quarantine what came of these; the group itself stays."""
    for held_id, state in ended.items():
        said = {"realm": realm, "id": held_id, "state": state, "worker": worker}
        tell(conn, _END, said | {"at": datetime.now(UTC)})


def first_outcomes(realm: UUID, op_ids: Iterable[UUID]) -> Question:
    """What became of those ops that the realm has seen before."""
    return Question(_FIRST, {"realm": realm, "ids": array("uuid", op_ids)}, _firsts)


def _firsts(found: list[Any]) -> dict[UUID, First]:
    return {r[0]: First(r[1], r[2], r[3]) for r in found}


def last_writer(
    conn: Connection, realm: UUID, entity: str, row: UUID, fields: Iterable[str]
) -> Writer:
    """Who last wrote one of these fields of the row; of any field when none is named."""
    names = list(fields)
    values = {"realm": realm, "entity": entity, "row": row, "fields": names, "any": not names}
    with driver_of(conn) as driver:  # also in the midst of what is queued
        found = driver.execute(_LAST_BY, values).fetchone()
    return Writer(*found) if found else Writer()


def _arrays(columns: dict[str, str], things: Sequence[Logged] | Sequence[Kept]) -> dict[str, Any]:
    by_name = zip(things[0]._fields, zip(*things, strict=True), strict=True)
    return {name: array(columns[name], values) for name, values in by_name}
