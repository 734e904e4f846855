"""Protected files and denial: who is on the list, who may not, what the team no longer reads."""

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import Connection, Engine, select, text

from wijkdesk.central.clock import server_ms
from wijkdesk.central.commit import Author, Batch, close, lock, store
from wijkdesk.central.imports import NewRow, add_rows, change_row, logged_change
from wijkdesk.central.rows import Stored, by_ids
from wijkdesk.central.standing import iso, places
from wijkdesk.central.tables import ROWS
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.base import Value, new_id
from wijkdesk.protocol.schema import entities
from wijkdesk.vocabulary import AccessMode, ContainerKind

_RESTRICT = text(
    "UPDATE container SET restricted = true WHERE realm_id = :realm AND case_file_id = :file"
)
_LINES = """
SELECT x.id FROM "{table}" x JOIN container c
  ON c.realm_id = x.realm_id AND c.container_id = x.container_id AND c.kind = 'team'
WHERE x.realm_id = :realm AND x.case_file_id = :file
"""
_HIDDEN = """
SELECT x.id FROM "{table}" x JOIN container f
  ON f.realm_id = x.realm_id AND f.case_file_id = x.case_file_id AND f.restricted
JOIN container c ON c.realm_id = x.realm_id AND c.container_id = x.container_id AND c.kind = 'team'
WHERE x.realm_id = :realm AND x.container_id = ANY(:containers)
"""
OF_TEAM = ("file_index", "registration", "file_transfer")
"""What stands in a team's container about a file."""
KEPT = frozenset({"case_file_id", "number", "status", "received_at", "received_by"})
"""What is left of such a line: that there is a number, and nothing about people."""
_BETWEEN = frozenset({"kind", "from_team_id", "asked_by", "asked_at"})
"""What is left besides of a question between colleagues."""


def protect(engine: Engine, realm: UUID, file: UUID, only: Collection[UUID]) -> None:
    """From now on only these workers see the file, as far as they have a role in it.

    The team's line about it is emptied and taken away, and so is the name in its inbox.
    """
    with engine.begin() as conn:
        shared = shared_of(conn, realm, file)
        settled = [(who, AccessMode.ALLOW) for who in only]
        _add(conn, realm, file, shared, settled, None)
        change_row(conn, realm, "case_file", file, {"protected": 1})
        close_off(conn, realm, file)


def close_off(conn: Connection, realm: UUID, file: UUID) -> None:
    """What follows from a file being protected: it opens by its list only, and no line names it."""
    conn.execute(_RESTRICT, {"realm": realm, "file": file})
    _empty(conn, realm, file)


def deny(engine: Engine, realm: UUID, file: UUID, worker: UUID, reason: str) -> None:
    """Never let this worker see the file, whatever role they get in it."""
    with engine.begin() as conn:
        shared = shared_of(conn, realm, file)
        _add(conn, realm, file, shared, [(worker, AccessMode.DENY)], reason)


def allow(engine: Engine, realm: UUID, file: UUID, worker: UUID) -> None:
    """Put one more worker on the list of a protected file."""
    with engine.begin() as conn:
        shared = shared_of(conn, realm, file)
        _add(conn, realm, file, shared, [(worker, AccessMode.ALLOW)], None)


def hidden_rows(conn: Connection, realm: UUID, containers: Collection[UUID]) -> list[UUID]:
    """Lines in these containers of teams about files that are protected by now.

    Their past is not told there either: a name in it would be all that somebody needs.
    """
    asked = {"realm": realm, "containers": list(containers)}
    return [
        i
        for table in OF_TEAM
        for i in conn.execute(text(_HIDDEN.format(table=table)), asked).scalars()
    ]


def shared_of(conn: Connection, realm: UUID, file: UUID) -> UUID:
    """The shared compartment of a file."""
    found = places(conn, realm, [], [file])
    for container, place in found.items():
        if place.kind is ContainerKind.FILE_SHARED:
            return container
    raise RuleBrokenError("unknown_file", name=str(file))


def file_named(conn: Connection, realm: UUID, typed: str) -> UUID:
    """The file with this number, or this id."""
    c = ROWS["case_file"].c
    wanted = select(c.id).where(c.realm_id == realm, c.number == typed.strip().upper())
    found: UUID | None = conn.execute(wanted).scalars().first()
    if found is None:
        try:
            found = UUID(typed)
        except ValueError as e:
            raise RuleBrokenError("unknown_file", name=typed) from e
    shared_of(conn, realm, found)
    return found


def _add(
    conn: Connection,
    realm: UUID,
    file: UUID,
    shared: UUID,
    settled: Collection[tuple[UUID, AccessMode]],
    reason: str | None,
) -> None:
    common: dict[str, Value] = {"case_file_id": file.hex, "reason": reason, "at": iso(server_ms())}
    rows = [
        NewRow("file_access", new_id(), shared, common | {"worker_id": who.hex, "mode": str(mode)})
        for who, mode in settled
    ]
    add_rows(conn, realm, rows, {})


def _empty(conn: Connection, realm_id: UUID, file: UUID) -> None:
    realm = lock(conn, realm_id)
    if realm is None:
        raise LookupError(f"no realm {realm_id}")
    batch = Batch()
    for entity in OF_TEAM:
        query = text(_LINES.format(table=entity))
        ids = conn.execute(query, {"realm": realm_id, "file": file}).scalars().all()
        for row_id, was in by_ids(conn, realm_id, entity, ids).items():
            values = _without_names(entity, was.values)
            gone = entity != "registration"
            batch.rows[entity, row_id] = Stored(was.container_id, values, gone)
            row = NewRow(entity, row_id, was.container_id, {})
            batch.log.append(logged_change(len(batch.log), row))
    store(conn, realm, batch, Author())
    close(conn, realm, len(batch.log), Author())


def _without_names(entity: str, values: Mapping[str, Value]) -> dict[str, Value]:
    fields = entities()[entity].fields
    kept = KEPT | (_BETWEEN if entity == "file_transfer" else frozenset())
    return {
        name: value if name in kept else (None if fields[name].nullable else "")
        for name, value in values.items()
    }
