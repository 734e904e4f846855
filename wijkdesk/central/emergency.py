"""Looking at a file with a reason: for some hours, to read, and others hear of it."""

from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, text

from wijkdesk.central import proofs
from wijkdesk.central.access import Device
from wijkdesk.central.clock import server_ms
from wijkdesk.central.commit import Author
from wijkdesk.central.containers import Place
from wijkdesk.central.imports import NewRow, add_rows
from wijkdesk.central.known import asker, files_of, keep
from wijkdesk.central.refusals import RefusedError
from wijkdesk.central.rows import roles_of
from wijkdesk.central.standing import grants_of, iso, places_of, subject, where
from wijkdesk.central.transactions import asked
from wijkdesk.models.base import Value, new_id
from wijkdesk.protocol.enquiries import LEAST_REASON, LOOK_MS, Look, LookAnswer
from wijkdesk.protocol.rights import GIDSEN, Act, Actor, Grant, decide
from wijkdesk.vocabulary import AccessMode, ContainerKind

MOST_FILES = 3
"""Somebody may stand in two files of a team; who stands in more is looked up by hand."""

_LEADS = text(
    "SELECT DISTINCT x.worker_id FROM team_member x WHERE x.realm_id = :realm"
    " AND x.team_id = :team AND x.lead = 1 AND NOT x.deleted"
    ' AND (x.since IS NULL OR x.since COLLATE "C" <= :today)'
    ' AND (x.until IS NULL OR x.until COLLATE "C" >= :today)'
)
_NUMBER = text("SELECT number FROM case_file WHERE realm_id = :realm AND id = :file")

Open = dict[UUID, tuple[UUID, Place]]
"""By file, its shared compartment."""


def look(conn: Connection, device: Device, message: Look, today: date) -> LookAnswer:
    """Open what was asked for; "unknown" when it is not there, or nobody may hear that it is."""
    if device.blocked:
        return LookAnswer("blocked", server_ms())
    if len(message.reason.strip()) < LEAST_REASON or "\0" in message.reason:
        raise RefusedError(400, "reason")
    who = asker(conn, device, today)
    if who.role not in GIDSEN:
        raise RefusedError(403, "not_for_role")
    if message.proof is None:
        return _ask_proof(conn, device)
    if not proofs.is_fresh(conn, device, message, message.proof):
        keep(conn, device, "look_refused", (), message.proof)
        return LookAnswer("refused", server_ms())
    until = server_ms() + LOOK_MS
    found = _openable(conn, device.realm, who, message, today, until)
    keep(conn, device, "look", found, message.proof)
    if not found:
        return LookAnswer("unknown", server_ms())
    told = set()
    for file, (shared, place) in found.items():
        told |= _write(conn, device, message, _Opened(file, shared, place, until), today)
    return LookAnswer("ok", server_ms(), list(found), until, len(told))


def _ask_proof(conn: Connection, device: Device) -> LookAnswer:
    """Before anything is looked up: who asks has to type their passphrase first."""
    if not proofs.has_key(conn, device):
        return LookAnswer("no_key", server_ms())
    return LookAnswer("prove", server_ms(), nonce=proofs.new_number(conn, device))


def _openable(
    conn: Connection, realm: UUID, who: Actor, message: Look, today: date, until: int
) -> Open:
    """The files asked for that may be opened to this worker."""
    if message.f is not None:
        wanted = [message.f]
    elif message.who is not None and message.t is not None:
        files = files_of(conn, realm, message.who)
        wanted = [file for file, team in files.items() if team == message.t][:MOST_FILES]
    else:
        raise RefusedError(400, "who")
    found: Open = {}
    at = where((), wanted)
    parts, roles, settled = asked(
        conn,
        places_of(realm, at),
        roles_of(realm, who.worker_id, at),
        grants_of(realm, who.worker_id, at),
    )
    looking = Grant(who.worker_id, AccessMode.EMERGENCY, until)
    for container, place in parts.items():
        file = place.case_file_id
        if place.kind is not ContainerKind.FILE_SHARED or file is None:
            continue
        if message.f is not None and place.team_id not in who.teams:
            continue  # by its number only within one's own team: others are asked for by name
        about = subject(place, roles.values(), (*settled.get(file, ()), looking), container)
        if decide(who, Act.SEE, about, today, server_ms()).allowed:
            found[file] = container, place
    return found


class _Opened(NamedTuple):
    """One file that is opened now."""

    file: UUID
    shared: UUID
    place: Place
    until: int


def _write(
    conn: Connection, device: Device, message: Look, opened: _Opened, today: date
) -> set[UUID]:
    """The look itself, in the file, and a notice for each who leads its team."""
    asked = {"realm": device.realm, "team": opened.place.team_id, "today": today.isoformat()}
    leads = set(conn.execute(_LEADS, asked).scalars()) - {device.worker}
    number = conn.execute(_NUMBER, {"realm": device.realm, "file": opened.file}).scalar()
    values: dict[str, Value] = {
        "case_file_id": opened.file.hex,
        "worker_id": device.worker.hex,
        "ground": str(message.ground),
        "reason": message.reason.strip(),
        "at": iso(server_ms()),
        "until": iso(opened.until),
        "file_number": number,
    }
    told = [
        NewRow("file_access", new_id(), lead, values | {"mode": str(AccessMode.TOLD)})
        for lead in leads
    ]
    seen = values | {"mode": str(AccessMode.EMERGENCY)}
    rows = [NewRow("file_access", new_id(), opened.shared, seen), *told]
    own = {lead: Place(ContainerKind.OWN) for lead in leads}
    add_rows(conn, device.realm, rows, own, author=Author(device.id, device.worker))
    return leads
