"""Rows from the centre itself, many at once: the organisation, the directory, a demo."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from msgspec.structs import replace
from sqlalchemy import Connection, Engine, text

from wijkdesk.central.change_log import Logged
from wijkdesk.central.clock import server_ms
from wijkdesk.central.commit import Author, Batch, close, lock, store
from wijkdesk.central.containers import HOMES, Place, compartment_place
from wijkdesk.central.deciding import pack
from wijkdesk.central.guards import of_own_file
from wijkdesk.central.rows import Stored, by_ids
from wijkdesk.central.standing import places
from wijkdesk.central.values import fits
from wijkdesk.models.base import Value, new_id
from wijkdesk.protocol.messages import Op
from wijkdesk.protocol.schema import entities
from wijkdesk.protocol.wire import digest_of
from wijkdesk.vocabulary import ContainerKind

CHUNK = 2000


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row to add; `values` as on the wire: ids 32 hex characters, truth 0 or 1, days ISO text.

    `op` is the id of the change where it was done before, in a store that was lost.
    """

    entity: str
    id: UUID
    container_id: UUID
    values: Mapping[str, Value]
    op: UUID | None = None


def import_rows(
    engine: Engine,
    realm: UUID,
    rows: Iterable[NewRow],
    progress: Callable[[int], None] | None = None,
) -> int:
    """Add rows in one commit, all or none; a `compartment` or `team` registers its container."""
    new = list(rows)
    with engine.begin() as conn:
        done = add_rows(conn, realm, new, {}, progress)
    with engine.begin() as conn:
        # Without statistics the database would plan for empty tables until it looks by itself.
        tables = ", ".join(sorted({f'"{row.entity}"' for row in new} | {"container"}))
        conn.execute(text(f"ANALYZE {tables}"))
    return done


def add_rows(
    conn: Connection,
    realm_id: UUID,
    rows: list[NewRow],
    opened: Mapping[UUID, Place],
    progress: Callable[[int], None] | None = None,
    author: Author | None = None,
) -> int:
    """The same within a transaction, with the containers that it opens besides."""
    realm = lock(conn, realm_id)
    if realm is None:
        raise LookupError(f"no realm {realm_id}")
    new = {**opened, **_opened(rows)}
    known = places(conn, realm_id, {row.container_id for row in rows}) | new
    group, at = new_id(), server_ms()
    for start in range(0, len(rows), CHUNK):
        batch = Batch(places=new if start == 0 else {})
        for n, row in enumerate(rows[start : start + CHUNK], start):
            _check(row, known)
            values = {**dict.fromkeys(entities()[row.entity].fields), **row.values}
            batch.rows[row.entity, row.id] = Stored(row.container_id, values)
            batch.log.append(_logged(n, row, group, at))
        store(conn, realm, batch, author or Author())
        if progress is not None:
            progress(min(start + CHUNK, len(rows)))
    close(conn, realm, len(rows), author or Author())
    return len(rows)


def change_row(
    conn: Connection,
    realm_id: UUID,
    entity: str,
    row_id: UUID,
    values: Mapping[str, Value],
    op: UUID | None = None,
) -> None:
    """Change some fields of one row, as a commit of its own."""
    realm = lock(conn, realm_id)
    if realm is None:
        raise LookupError(f"no realm {realm_id}")
    was = by_ids(conn, realm_id, entity, [row_id])[row_id]
    changed = {**was.values, **values}
    row = NewRow(entity, row_id, was.container_id, values, op)
    whole = NewRow(entity, row_id, was.container_id, changed, op)
    _check(whole, places(conn, realm_id, {was.container_id}))
    batch = Batch({(entity, row_id): replace(was, values=changed)})
    batch.log.append(_logged(0, row, new_id(), server_ms(), was.values))
    store(conn, realm, batch, Author())
    close(conn, realm, 1, Author())


def _opened(rows: Iterable[NewRow]) -> dict[UUID, Place]:
    found = {}
    for row in rows:
        if row.entity == "compartment":
            v = row.values
            place = compartment_place(v.get("kind"), v.get("team_id"), v.get("case_file_id"))
            if place is None or row.container_id != row.id:
                raise ValueError(f"compartment {row.id} does not say what it is")
            found[row.id] = place
        elif row.entity == "team":
            found[row.id] = Place(ContainerKind.TEAM, team_id=row.id)
    return found


def _check(row: NewRow, known: Mapping[UUID, Place]) -> None:
    """The centre's own writing is not to be less sound than a laptop's."""
    entity = entities()[row.entity]
    place = known.get(row.container_id)
    if place is None or place.kind not in HOMES[row.entity]:
        raise ValueError(f"{row.entity} {row.id} has no home in container {row.container_id}")
    if row.entity == "file_role" and not of_own_file(place, row.values):
        raise ValueError(f"file_role {row.id} is not of its container's file")
    if not set(row.values) <= set(entity.fields) or not fits(entity, row.values):
        raise ValueError(f"{row.entity} {row.id} has a value that its field cannot carry")


def logged_change(n: int, row: NewRow) -> Logged:
    """A change by the centre of which the words are not told again."""
    return _logged(n, row, new_id(), server_ms(), {})


def _logged(
    n: int, row: NewRow, group: UUID, at: int, was: Mapping[str, Value] | None = None
) -> Logged:
    op = Op(row.op or new_id(), row.entity, "i" if was is None else "u", row.id, row.container_id)
    before = was or {}
    op.f = {name: (before.get(name), value) for name, value in row.values.items()}
    payload = pack(op)
    return Logged(
        n=n,
        op_id=op.i,
        group_id=group,
        entity=op.e,
        row_id=op.r,
        container_id=op.c,
        kind=op.k,
        outcome="A",
        reason=None,
        fields=" ".join(row.values),
        at_device=at,
        purpose="centre",
        payload_digest=digest_of(payload),
        payload=payload,
    )
