"""Where a worker stands today: their teams, their relations, the containers they may see."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, text

from wijkdesk.central.containers import Place, dir_id, org_id
from wijkdesk.central.rows import Stored
from wijkdesk.protocol.rights import Actor, Relation, Subject
from wijkdesk.vocabulary import ContainerKind


class Visible(NamedTuple):
    """A container that the worker may see, and when it last changed."""

    id: UUID
    kind: str
    head: int


# Days are ISO text, checked on the way in (`values.py`): as bytes they sort as in time.
_TODAY = """
  (x.since IS NULL OR x.since COLLATE "C" <= :today)
  AND (x.until IS NULL OR x.until COLLATE "C" >= :today)
"""
_TEAMS = f"""
SELECT x.team_id FROM team_member x
WHERE x.realm_id = :realm AND x.worker_id = :worker AND NOT x.deleted AND {_TODAY}
"""

# The same answer as `protocol.rights.decide(..., Act.SEE, ...)`, found from the worker's own few
# relations, whatever the size of the municipality. ARRAY makes the plan the same with and without
# statistics (a join took 60 ms for 1,000 files in a new store). A container without rows is left
# out: a laptop tells what it holds from its rows, so nobody could hold an empty one (R2).
_VISIBLE = f"""
WITH mine AS MATERIALIZED ({_TEAMS})
SELECT c.container_id, c.kind, c.head_seq FROM container c
WHERE c.realm_id = :realm AND c.container_id = ANY(:common) AND c.head_seq > 0
UNION ALL
SELECT c.container_id, c.kind, c.head_seq FROM container c
WHERE c.realm_id = :realm AND c.container_id = ANY(ARRAY(SELECT team_id FROM mine))
  AND c.kind = 'team' AND c.head_seq > 0
UNION ALL
SELECT c.container_id, c.kind, c.head_seq FROM container c
WHERE c.realm_id = :realm AND c.kind IN ('file_shared', 'file_team') AND c.head_seq > 0
  AND c.team_id = ANY(ARRAY(SELECT team_id FROM mine))
  AND c.case_file_id = ANY(ARRAY(
    SELECT x.case_file_id FROM file_role x
    WHERE x.realm_id = :realm AND x.worker_id = :worker AND NOT x.deleted AND {_TODAY}))
"""

_PLACES = text(
    "SELECT container_id, kind, team_id, case_file_id FROM container"
    " WHERE realm_id = :realm AND (container_id = ANY(:ids) OR case_file_id = ANY(:files))"
)
_TEAMS_OF = text(_TEAMS)
_VISIBLE_TO = text(_VISIBLE)


def actor(conn: Connection, realm: UUID, worker: UUID, today: date) -> Actor:
    """The worker with the teams they work in on this day."""
    values = {"realm": realm, "worker": worker, "today": today.isoformat()}
    return Actor(worker, frozenset(conn.execute(_TEAMS_OF, values).scalars()))


def visible(conn: Connection, realm: UUID, worker: UUID, today: date) -> dict[UUID, Visible]:
    """Every container that the worker may see on this day."""
    values = {
        "realm": realm,
        "worker": worker,
        "today": today.isoformat(),
        "common": [org_id(realm), dir_id(realm)],
    }
    found = map(Visible._make, conn.execute(_VISIBLE_TO, values).all())
    return {one.id: one for one in found}


def places(
    conn: Connection, realm: UUID, ids: Collection[UUID], files: Collection[UUID] = ()
) -> dict[UUID, Place]:
    """The containers with these ids, and those of these files."""
    values = {"realm": realm, "ids": list(ids), "files": list(files)}
    return {r[0]: Place(ContainerKind(r[1]), r[2], r[3]) for r in conn.execute(_PLACES, values)}


def subject(place: Place, roles: Iterable[Stored]) -> Subject:
    """A container as `rights.decide` wants it; roles of other files play no part."""
    relations = tuple(
        Relation(UUID(hex=str(role.values["worker_id"])), _day(role, "since"), _day(role, "until"))
        for role in roles
        if not role.deleted
        and place.case_file_id is not None
        and role.values["case_file_id"] == place.case_file_id.hex
    )
    return Subject(place.kind, place.team_id, relations)


def _day(role: Stored, name: str) -> date | None:
    value = role.values[name]
    return date.fromisoformat(value) if isinstance(value, str) else None
