"""Synced rows by the name of their table, with values as they travel: for whoever undoes a change.

Entity and field names come from our own schema description; everything else is bound.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from uuid import UUID

from sqlalchemy import TextClause, text
from sqlalchemy.orm import Session

from wijkdesk.models.base import Value
from wijkdesk.protocol.schema import entities
from wijkdesk.storage.prepared import driver_of

_IDS = "(SELECT unhex(value) FROM json_each(:ids))"


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row as it stands here."""

    container_id: UUID
    deleted: bool
    values: Mapping[str, Value]


def read(session: Session, entity: str, row_id: UUID) -> RawRow | None:
    """The row, alive or thrown away; None when it is not on this laptop."""
    found = driver_of(session).execute(_select(entity), (row_id.bytes,)).fetchone()
    if found is None:
        return None
    fields = entities()[entity].fields
    values = {
        name: value.hex() if isinstance(value, bytes) else value
        for name, value in zip(fields, found[2:], strict=True)
    }
    return RawRow(UUID(bytes=found[0]), bool(found[1]), values)


def write(
    session: Session,
    entity: str,
    row_id: UUID,
    values: Mapping[str, Value],
    *,
    deleted: bool | None = None,
) -> None:
    """Set values, and whether the row is thrown away, in one statement."""
    fields = entities()[entity].fields
    sets = ['"_lv" = "_lv" + 1', *(f'"{name}" = ?' for name in values)]
    bound = [
        bytes.fromhex(str(value)) if fields[name].wire == "id" and value else value
        for name, value in values.items()
    ]
    if deleted is not None:
        sets.append('"_deleted" = ?')
        bound.append(int(deleted))
    statement = f'UPDATE "{entity}" SET {", ".join(sets)} WHERE id = ?'
    driver_of(session).execute(statement, (*bound, row_id.bytes))


def referring(
    session: Session,
    ids: Iterable[UUID],
    containers: Collection[UUID],
    *,
    for_good: bool = False,
) -> set[tuple[str, UUID]]:
    """The rows in these containers that are alive and name one of these ids.

    `for_good`: only what can never name another, as an action names its goal.
    """
    query = _referring(for_good=for_good)
    bound = {"ids": _hex(ids), "containers": _hex(containers)}
    return {(entity, UUID(bytes=i)) for entity, i in session.execute(query, bound)}


def thrown_away(session: Session, ids: Iterable[UUID]) -> set[UUID]:
    """Which of these rows, of whatever entity, are here and thrown away."""
    found = session.execute(_thrown_away(), {"ids": _hex(ids)})
    return {UUID(bytes=i) for (i,) in found}


def _hex(ids: Iterable[UUID]) -> str:
    return json.dumps([i.hex for i in ids])


@cache
def _select(entity: str) -> str:
    names = ", ".join(f'"{name}"' for name in entities()[entity].fields)
    return f'SELECT container_id, _deleted, {names} FROM "{entity}" WHERE id = ?'


@cache
def _referring(*, for_good: bool) -> TextClause:
    arms = []
    for entity in entities().values():
        ids = (f for f in entity.fields.values() if f.wire == "id")
        named = [f'"{f.name}" IN {_IDS}' for f in ids if not for_good or f.kind == "immutable"]
        if named:
            arms.append(
                f"SELECT '{entity.name}', id FROM \"{entity.name}\" WHERE NOT _deleted "
                "AND container_id IN (SELECT unhex(value) FROM json_each(:containers)) "
                f"AND ({' OR '.join(named)})"
            )
    return text(" UNION ALL ".join(arms))


@cache
def _thrown_away() -> TextClause:
    arms = (f'SELECT id FROM "{name}" WHERE _deleted AND id IN {_IDS}' for name in entities())
    return text(" UNION ALL ".join(arms))
