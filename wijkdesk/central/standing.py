"""Where a worker stands today: their teams, their relations, the containers they may see."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, NamedTuple, cast
from uuid import UUID

from sqlalchemy import Connection, text

from wijkdesk.central.arrays import array
from wijkdesk.central.clock import server_ms
from wijkdesk.central.containers import Place, dir_id, forms_id, org_id
from wijkdesk.central.rows import FILES, Stored
from wijkdesk.central.transactions import Question, asked, statement
from wijkdesk.protocol.digests import have_ids
from wijkdesk.protocol.messages import Have
from wijkdesk.protocol.rights import Act, Actor, Grant, Relation, Subject, decide, laws_of
from wijkdesk.vocabulary import AccessMode, ContainerKind, FileRoleKind, WorkerRole

ROLES = {str(role): role for role in WorkerRole}
FILE_ROLES = {str(role): role for role in FileRoleKind}
MODES = {str(mode): mode for mode in AccessMode}
PARTS = tuple(kind for kind in ContainerKind if kind.startswith("file_"))


class Visible(NamedTuple):
    """A container that the worker may see, and when it last changed."""

    id: UUID
    kind: str
    head: int


@dataclass(frozen=True, slots=True)
class Standing:
    """A worker today, and the files on which something is settled for them besides roles."""

    actor: Actor
    denied: list[UUID]
    listed: list[UUID]
    named: list[UUID]
    looking: list[UUID]


class Glance(NamedTuple):
    """What a laptop ought to hold, the newest change in any of it, and the directory's."""

    have: Have
    newest: int
    directory: int


# Days are ISO text, checked on the way in (`values.py`): as bytes they sort as in time.
_TODAY = """
  (x.since IS NULL OR x.since COLLATE "C" <= :today)
  AND (x.until IS NULL OR x.until COLLATE "C" >= :today)
"""
_MEMBER = f"""
  FROM team_member x
  WHERE x.realm_id = :realm AND x.worker_id = :worker AND NOT x.deleted AND {_TODAY}
"""
_SETTLED = "FROM access a WHERE a.mode"
_WHO = statement(f"""
WITH access AS MATERIALIZED (
  SELECT mode, case_file_id, compartment_id, until FROM file_access
  WHERE realm_id = :realm AND worker_id = :worker AND NOT deleted AND mode <> 'told'
)
SELECT w.role, coalesce(w.deleted, true),
  ARRAY(SELECT x.team_id {_MEMBER}), ARRAY(SELECT x.laws {_MEMBER} AND x.laws IS NOT NULL),
  ARRAY(SELECT x.team_id {_MEMBER} AND x.lead = 1),
  ARRAY(SELECT a.case_file_id {_SETTLED} = 'deny'),
  ARRAY(SELECT a.case_file_id {_SETTLED} = 'allow' AND a.compartment_id IS NULL),
  ARRAY(SELECT a.compartment_id {_SETTLED} = 'allow' AND a.compartment_id IS NOT NULL),
  ARRAY(SELECT a.case_file_id {_SETTLED} = 'emergency' AND a.until COLLATE "C" > :now)
FROM (SELECT 1) one LEFT JOIN worker w ON w.realm_id = :realm AND w.id = :worker
""")

# The same answer as `protocol.rights.decide(..., Act.SEE, ...)`, found from the worker's own few
# relations, whatever the size of the municipality; which kinds of compartment go with a relation
# the rule itself is asked. ARRAY makes the plan the same with and without
# statistics (a join took 60 ms for 1,000 files in a new store). A container without rows is left
# out: a laptop tells what it holds from its rows, so nobody could hold an empty one (R2).
_OPEN = """
  c.realm_id = :realm AND c.head_seq > 0
  AND (NOT c.restricted OR c.case_file_id = ANY(:listed)) AND c.case_file_id <> ALL(:denied)
"""
_SEEN = f"""
SELECT c.container_id, c.kind, c.head_seq FROM container c
WHERE c.realm_id = :realm AND c.container_id = ANY(:common) AND c.head_seq > 0
UNION ALL
SELECT c.container_id, c.kind, c.head_seq FROM container c
WHERE c.realm_id = :realm AND c.container_id = ANY(:inboxes) AND c.kind = 'team' AND c.head_seq > 0
UNION ALL
SELECT c.container_id, c.kind, c.head_seq FROM container c
WHERE {_OPEN} AND c.kind = ANY(:related)
  AND (:supports OR c.team_id = ANY(:teams))
  AND (c.kind <> 'file_named' OR c.container_id = ANY(:named))
  AND c.case_file_id = ANY(ARRAY(
    SELECT x.case_file_id FROM file_role x
    WHERE x.realm_id = :realm AND x.worker_id = :worker AND NOT x.deleted AND {_TODAY}
      AND (coalesce(x.role, '') = 'supporter') = :supports
      AND (x.until IS NOT NULL OR coalesce(x.role, '') <> 'cover')))
UNION ALL
SELECT c.container_id, c.kind, c.head_seq FROM container c
WHERE {_OPEN} AND c.kind = ANY(:looked_at) AND c.case_file_id = ANY(:looking)
"""
_VISIBLE = text(_SEEN)
_GLANCE = text(f"""
SELECT string_agg(uuid_send(s.container_id), '' ORDER BY s.container_id), max(s.head_seq),
  max(s.head_seq) FILTER (WHERE s.kind = 'dir')
FROM (SELECT DISTINCT * FROM ({_SEEN}) every) s
""")

_PLACES = statement(
    "SELECT container_id, kind, team_id, case_file_id, restricted FROM container"
    " WHERE realm_id = :realm AND (container_id = ANY(cast(:containers as uuid[]))"
    " OR case_file_id = ANY(cast(:files as uuid[])))"
)
_GRANTS = statement(
    "SELECT case_file_id, worker_id, mode, until, compartment_id FROM file_access"
    f" WHERE realm_id = :realm AND case_file_id = ANY({FILES}) AND NOT deleted AND mode <> 'told'"
    " AND (cast(:worker as uuid) IS NULL OR worker_id = :worker)"
)


def standing(conn: Connection, realm: UUID, worker: UUID, today: date) -> Standing:
    """The worker on this day; one who was taken off the list has no team and no role."""
    (found,) = asked(conn, of_worker(realm, worker, today))
    return cast("Standing", found)


def of_worker(realm: UUID, worker: UUID, today: date) -> Question:
    """Where the worker stands."""

    def made(found: list[Any]) -> Standing:
        role, gone, teams, laws, leads, *settled = found[0]
        if gone:
            return Standing(Actor(worker, frozenset()), *settled)
        known = ROLES.get(role)
        return Standing(
            Actor(
                worker,
                frozenset(teams),
                known,
                laws_of(known, " ".join(laws)),
                frozenset(leads),
            ),
            *settled,
        )

    now = iso(server_ms())
    values = {"realm": realm, "worker": worker, "today": today.isoformat(), "now": now}
    return Question(_WHO, values, made)


def actor(conn: Connection, realm: UUID, worker: UUID, today: date) -> Actor:
    """The worker with the teams they work in on this day."""
    return standing(conn, realm, worker, today).actor


def visible(conn: Connection, realm: UUID, worker: UUID, today: date) -> dict[UUID, Visible]:
    """Every container that the worker may see at this moment."""
    values = _sight(conn, realm, worker, today)
    found = map(Visible._make, conn.execute(_VISIBLE, values).all())
    return {one.id: one for one in found}


def glance(conn: Connection, realm: UUID, worker: UUID, today: date) -> Glance:
    """Of the same only what tells that nothing is new, as one row whatever their number."""
    values = _sight(conn, realm, worker, today)
    ids, newest, directory = conn.execute(_GLANCE, values).one()
    return Glance(have_ids(ids or b""), newest or 0, directory or 0)


def _sight(conn: Connection, realm: UUID, worker: UUID, today: date) -> dict[str, Any]:
    known = standing(conn, realm, worker, today)
    who = known.actor
    inbox = [t for t in who.teams if decide(who, Act.SEE, _inbox(t), today).allowed]
    return {
        "realm": realm,
        "worker": worker,
        "today": today.isoformat(),
        "common": [org_id(realm), dir_id(realm), forms_id(realm), worker],
        "inboxes": inbox,
        "teams": list(who.teams),
        "supports": who.role is WorkerRole.SUPPORTER,
        "related": _kinds(who, today, relation=True),
        "looked_at": _kinds(who, today, relation=False),
        "denied": known.denied,
        "listed": known.listed,
        "named": known.named,
        "looking": known.looking,
    }


def _inbox(team: UUID) -> Subject:
    return Subject(ContainerKind.TEAM, team)


def _kinds(who: Actor, today: date, *, relation: bool) -> list[str]:
    """Which compartments open to this worker by a relation, or by looking with a reason."""
    team = next(iter(who.teams), None)
    supports = who.role is WorkerRole.SUPPORTER
    role = FileRoleKind.SUPPORTER if supports else FileRoleKind.SECOND
    relations = (Relation(who.worker_id, None, None, role),) if relation else ()
    looking = () if relation else (Grant(who.worker_id, AccessMode.EMERGENCY, until_ms=1),)
    on_list = Grant(who.worker_id, AccessMode.ALLOW, container_id=who.worker_id)
    return [
        str(kind)
        for kind in PARTS
        if decide(
            who,
            Act.SEE,
            Subject(kind, team, relations, (*looking, on_list), container_id=who.worker_id),
            today,
            at_ms=0,
        ).allowed
    ]


def places(
    conn: Connection, realm: UUID, ids: Collection[UUID], files: Collection[UUID] = ()
) -> dict[UUID, Place]:
    """The containers with these ids, and those of these files."""
    (found,) = asked(conn, places_of(realm, where(ids, files)))
    return cast("dict[UUID, Place]", found)


def where(containers: Iterable[UUID], files: Iterable[UUID] = ()) -> dict[str, str]:
    """These containers and files, as a question has them."""
    return {"containers": array("uuid", containers), "files": array("uuid", files)}


def places_of(realm: UUID, at: Mapping[str, str]) -> Question:
    """What is known of these containers, and of those of these files."""
    return Question(_PLACES, {"realm": realm, **at}, _places)


def _places(found: list[Any]) -> dict[UUID, Place]:
    return {r[0]: Place(ContainerKind(r[1]), r[2], r[3], r[4]) for r in found}


def grants(
    conn: Connection, realm: UUID, files: Collection[UUID], worker: UUID | None = None
) -> dict[UUID, tuple[Grant, ...]]:
    """What is settled besides roles on these files, for one worker or for all."""
    (found,) = asked(conn, grants_of(realm, worker, where((), files)))
    return cast("dict[UUID, tuple[Grant, ...]]", found)


def grants_of(realm: UUID, worker: UUID | None, at: Mapping[str, str]) -> Question:
    """What is settled besides roles on these files and on those of these containers."""
    return Question(_GRANTS, {"realm": realm, "worker": worker, **at}, _grants)


def _grants(rows: list[Any]) -> dict[UUID, tuple[Grant, ...]]:
    found: dict[UUID, tuple[Grant, ...]] = {}
    for file, who, mode, until, part in rows:
        if mode in MODES:
            grant = Grant(who, MODES[mode], _ms(until), part)
            found[file] = (*found.get(file, ()), grant)
    return found


def subject(
    place: Place, roles: Iterable[Stored], settled: tuple[Grant, ...] = (), own: UUID | None = None
) -> Subject:
    """A container (`own` is its id) as `rights.decide` wants it; only roles of its file count."""
    relations = tuple(
        Relation(
            UUID(hex=str(role.values["worker_id"])),
            _day(role, "since"),
            _day(role, "until"),
            FILE_ROLES.get(str(role.values["role"])),
        )
        for role in roles
        if not role.deleted
        and place.case_file_id is not None
        and role.values["case_file_id"] == place.case_file_id.hex
    )
    return Subject(place.kind, place.team_id, relations, settled, place.restricted, own)


def iso(at_ms: int) -> str:
    """A moment as it stands in a row."""
    at = datetime.fromtimestamp(at_ms / 1000, UTC).replace(tzinfo=None)
    return at.isoformat(timespec="milliseconds") + "Z"


def _ms(until: str | None) -> int | None:
    return int(datetime.fromisoformat(until).timestamp() * 1000) if until else None


def _day(role: Stored, name: str) -> date | None:
    value = role.values[name]
    return date.fromisoformat(value) if isinstance(value, str) else None
