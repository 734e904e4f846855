"""What an administrator sets up: a municipality, its teams, workers, places, codes for laptops."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from sqlalchemy import Engine, insert, or_, select, text

from wijkdesk.central import hub
from wijkdesk.central.clock import server_day
from wijkdesk.central.containers import Place, dir_id, forms_id, org_id
from wijkdesk.central.enrolment import new_code
from wijkdesk.central.imports import NewRow, add_rows, change_row
from wijkdesk.central.tables import REALM, ROWS
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.base import Value, new_id
from wijkdesk.vocabulary import ContainerKind, Law, PlaceKind, WorkerRole

FIRST_EPOCH = 1
_BLOCK = text(
    """
WITH RECURSIVE alike (id) AS (
  SELECT d.device_id FROM device d WHERE d.device_id = :device
  UNION
  SELECT CASE WHEN d.replaces = a.id THEN d.device_id ELSE d.replaces END
  FROM device d JOIN alike a ON d.replaces = a.id OR d.device_id = a.id AND d.replaces IS NOT NULL)
UPDATE device SET state = 'blocked' WHERE device_id IN (SELECT id FROM alike)
RETURNING realm_id, device_id
"""
)


def create_realm(
    engine: Engine,
    municipality: str,
    *,
    phone: str | None = None,
    complaints_to: str | None = None,
) -> UUID:
    """A new municipality, with its containers for the organisation, the directory and the forms."""
    realm = uuid4()
    opened = {
        org_id(realm): Place(ContainerKind.ORG),
        dir_id(realm): Place(ContainerKind.DIR),
        forms_id(realm): Place(ContainerKind.FORMS),
    }
    row = {"name": municipality, "phone": phone, "complaints_to": complaints_to}
    with engine.begin() as conn:
        now = datetime.now(UTC)
        conn.execute(insert(REALM).values(realm_id=realm, seq=0, epoch=FIRST_EPOCH, created_at=now))
        add_rows(conn, realm, [_org_row(realm, "municipality", row)], opened)
    return realm


def add_team(
    engine: Engine, realm: UUID, name: str, *, area: str | None = None, phone: str | None = None
) -> UUID:
    """A team, and its container under the same id."""
    row = _org_row(realm, "team", {"name": name, "area": area, "phone": phone})
    return _add(engine, realm, row)


def add_employer(engine: Engine, realm: UUID, name: str) -> UUID:
    """An organisation that employs workers; it gives no rights."""
    return _add(engine, realm, _org_row(realm, "employer", {"name": name}))


def add_location(
    engine: Engine, realm: UUID, name: str, kind: PlaceKind, *, address: str | None = None
) -> UUID:
    """A place where workers sit: a desk, an AZC, a school."""
    row = {"name": name, "kind": str(kind), "address": address}
    return _add(engine, realm, _org_row(realm, "location", row))


def add_worker(  # noqa: PLR0913 - a row, field by field
    engine: Engine,
    realm: UUID,
    name: str,
    role: WorkerRole,
    team_ids: Sequence[UUID],
    *,
    employer_id: UUID | None = None,
    phone: str | None = None,
    email: str | None = None,
) -> UUID:
    """A worker, from today in these teams."""
    employer = employer_id.hex if employer_id else None
    values: dict[str, Value] = {"name": name, "role": str(role), "employer_id": employer}
    worker = _org_row(realm, "worker", values | {"phone": phone, "email": email})
    since = server_day().isoformat()
    member = {"worker_id": worker.id.hex, "since": since, "until": None}
    members = [_org_row(realm, "team_member", member | {"team_id": t.hex}) for t in team_ids]
    return _add(engine, realm, worker, *members)


def end_membership(engine: Engine, realm: UUID, worker: UUID, team: UUID, until: date) -> None:
    """Let a worker leave a team; `until` is the last day."""
    c = ROWS["team_member"].c
    current = select(c.id).where(
        c.realm_id == realm, c.worker_id == worker.hex, c.team_id == team.hex, ~c.deleted
    )
    with engine.begin() as conn:
        for member in conn.execute(current).scalars().all():
            change_row(conn, realm, "team_member", member, {"until": until.isoformat()})


def set_duties(
    engine: Engine,
    realm: UUID,
    worker: UUID,
    team: UUID,
    *,
    lead: bool | None = None,
    laws: Sequence[Law] | None = None,
) -> None:
    """Say whether a member leads the team, and which laws the team adds to their function."""
    c = ROWS["team_member"].c
    today = server_day().isoformat()
    current = select(c.id).where(
        c.realm_id == realm,
        c.worker_id == worker.hex,
        c.team_id == team.hex,
        ~c.deleted,
        or_(c.until.is_(None), c.until >= today),
    )
    values: dict[str, Value] = {} if lead is None else {"lead": int(lead)}
    if laws is not None:
        values["laws"] = " ".join(sorted(map(str, laws))) or None
    with engine.begin() as conn:
        members = conn.execute(current).scalars().all()
        if not members:
            raise RuleBrokenError("not_in_team")
        for member in members:
            change_row(conn, realm, "team_member", member, values)


def new_enrolment_code(engine: Engine, realm: UUID, worker: UUID) -> str:
    """A code with which this worker makes a laptop theirs; it works once, within ten minutes."""
    c = ROWS["worker"].c
    with engine.begin() as conn:
        known = select(c.id).where(c.realm_id == realm, c.id == worker, ~c.deleted)
        if conn.execute(known).first() is None:
            raise RuleBrokenError("unknown_worker")
        return new_code(conn, realm, worker)


def block_device(engine: Engine, device: UUID) -> None:
    """Stolen or dismissed: every later request of the device is answered "blocked".

    Also of what it was before, and of every copy: they are one and the same laptop to a thief. One
    that waits for news is told so, and asks at once.
    """
    with engine.begin() as conn:
        for realm, one in conn.execute(_BLOCK, {"device": device}).all():
            hub.tell(conn, hub.said(realm, None, [one]))


def realms(engine: Engine) -> dict[str, UUID]:
    """The municipalities of this store by name."""
    c = ROWS["municipality"].c
    with engine.connect() as conn:
        return dict(conn.execute(select(c.name, c.realm_id)).all())


def only_realm(engine: Engine) -> UUID:
    """The one municipality of this store."""
    found = list(realms(engine).values())
    if len(found) != 1:
        raise RuleBrokenError("no_realm" if not found else "many_realms")
    return found[0]


def teams(engine: Engine, realm: UUID) -> dict[str, UUID]:
    """The teams of a municipality by name."""
    return _names(engine, realm, "team")


def workers(engine: Engine, realm: UUID) -> dict[str, UUID]:
    """Its workers by name; of two with one name, the one added last."""
    return _names(engine, realm, "worker")


def employers(engine: Engine, realm: UUID) -> dict[str, UUID]:
    """The organisations that employ them by name."""
    return _names(engine, realm, "employer")


def _names(engine: Engine, realm: UUID, entity: str) -> dict[str, UUID]:
    c = ROWS[entity].c
    wanted = select(c.name, c.id).where(c.realm_id == realm, ~c.deleted).order_by(c.row_seq)
    with engine.connect() as conn:
        return dict(conn.execute(wanted).all())


def _org_row(realm: UUID, entity: str, values: Mapping[str, Value]) -> NewRow:
    name = values.get("name", "-")
    if not isinstance(name, str) or not name.strip() or not name.isprintable():
        raise RuleBrokenError("name_unreadable", field="name")
    return NewRow(entity, new_id(), org_id(realm), values)


def _add(engine: Engine, realm: UUID, *rows: NewRow) -> UUID:
    with engine.begin() as conn:
        add_rows(conn, realm, list(rows), {})
    return rows[0].id
