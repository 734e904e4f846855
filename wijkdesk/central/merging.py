"""Two laptops may merge the same people the opposite way: that is a clash, never a ring."""

from collections.abc import Iterable, Mapping, MutableMapping
from uuid import UUID

from msgspec.structs import replace
from sqlalchemy import Connection

from wijkdesk.central.rows import Key, Stored, by_ids
from wijkdesk.models.base import Value
from wijkdesk.protocol.merge import Clash, Decision, Outcome
from wijkdesk.protocol.messages import Op

FIELD = "merged_into"
PERSON = "person"


def read_chains(
    conn: Connection, realm: UUID, ops: Iterable[Op], rows: MutableMapping[Key, Stored]
) -> None:
    """Add the people into whom these ops merge somebody, and into whom those were merged."""
    wanted = {
        into for op in ops if op.e == PERSON and (into := _into(op.f.get(FIELD, (None,))[-1]))
    }
    wanted |= {into for key, row in rows.items() if key[0] == PERSON and (into := _next(row))}
    while missing := {i for i in wanted if (PERSON, i) not in rows}:
        found = by_ids(conn, realm, PERSON, missing)
        rows.update({(PERSON, i): row for i, row in found.items()})
        wanted = {into for row in found.values() if (into := _next(row))}


def without_ring(op: Op, decision: Decision, rows: Mapping[Key, Stored]) -> Decision:
    """The decision, with a clash in the place of a merge that would close a ring."""
    into = _into(decision.values.get(FIELD))
    if op.e != PERSON or into is None or not _leads_to(op.r, into, rows):
        return decision
    values = {name: value for name, value in decision.values.items() if name != FIELD}
    now = rows[PERSON, op.r].values.get(FIELD) if (PERSON, op.r) in rows else None
    clash = Clash(FIELD, "state", {FIELD: op.f[FIELD][0]}, {FIELD: now}, {FIELD: into.hex})
    clashes = (*decision.clashes, clash)
    return replace(decision, outcome=Outcome.CONFLICT, values=values, clashes=clashes)


def _leads_to(person: UUID, into: UUID, rows: Mapping[Key, Stored]) -> bool:
    seen: set[UUID] = set()
    at: UUID | None = into
    while at is not None and at not in seen:
        if at == person:
            return True
        seen.add(at)
        row = rows.get((PERSON, at))
        at = _next(row) if row is not None else None
    return False


def _next(row: Stored) -> UUID | None:
    return None if row.deleted else _into(row.values.get(FIELD))


def _into(value: Value) -> UUID | None:
    try:
        return UUID(hex=value) if isinstance(value, str) else None
    except ValueError:
        return None
