"""Whether somebody is known in this municipality: at which team, and not a word more."""

import unicodedata
from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, insert, text

from wijkdesk.central.access import Device
from wijkdesk.central.clock import server_ms
from wijkdesk.central.refusals import RefusedError
from wijkdesk.central.standing import actor
from wijkdesk.central.tables import ENQUIRY
from wijkdesk.models.base import new_id
from wijkdesk.models.names import INFIXES
from wijkdesk.protocol.enquiries import MOST_AN_HOUR, Known, KnownAnswer, KnownTeam, Who
from wijkdesk.protocol.rights import Actor
from wijkdesk.vocabulary import WorkerRole

HOUR = timedelta(hours=1)
ASK_NOTHING = frozenset({WorkerRole.ADMINISTRATOR, WorkerRole.SUPPORTER})

# Of a protected file nobody hears (security.md T3). The names are compared here, on the few rows
# with this number or birth date.
_PEOPLE = """
SELECT c.case_file_id, c.team_id, p.given_names, p.surname, p.other_names
FROM person p JOIN container c ON c.realm_id = p.realm_id AND c.container_id = p.container_id
WHERE p.realm_id = :realm AND NOT p.deleted AND c.kind = 'file_shared' AND NOT c.restricted
"""
_BY_BSN = text(f"{_PEOPLE} AND p.bsn = :bsn")
_BY_BIRTH = text(f"{_PEOPLE} AND p.birth_date = :born")
_TEAMS = text(
    "SELECT id, name, phone FROM team WHERE realm_id = :realm AND id = ANY(:ids) AND NOT deleted"
    " ORDER BY name"
)
_ASKED = text("SELECT count(*) FROM enquiry WHERE realm_id = :realm AND worker_id = :w AND at > :t")
# One question of a worker at a time, so that they are counted right. No lock on the device: a push
# takes the municipality before the device, and a look would take them the other way round.
_LOCK = text("SELECT pg_advisory_xact_lock(hashtextextended(:worker, 0))")


def known(conn: Connection, device: Device, message: Known, today: date) -> KnownAnswer:
    """Answer the question, and keep who asked it and which files it touched."""
    if device.blocked:
        return KnownAnswer("blocked", server_ms())
    asker(conn, device, today)
    found = files_of(conn, device.realm, message.who)
    keep(conn, device, "bsn" if message.who.bsn else "name", found)
    asked = {"realm": device.realm, "ids": list(set(found.values()))}
    return KnownAnswer(
        "ok", server_ms(), [KnownTeam(*team) for team in conn.execute(_TEAMS, asked)]
    )


def asker(conn: Connection, device: Device, today: date) -> Actor:
    """The worker who asks; refused to whom it is not for, and to who asks too much."""
    conn.execute(_LOCK, {"worker": device.worker.hex})
    who = actor(conn, device.realm, device.worker, today)
    if who.role in ASK_NOTHING or not who.teams:
        raise RefusedError(403, "not_for_role")
    since = datetime.now(UTC) - HOUR
    asked = conn.execute(_ASKED, {"realm": device.realm, "w": device.worker, "t": since})
    if asked.scalar_one() >= MOST_AN_HOUR:
        raise RefusedError(429, "too_many", int(HOUR.total_seconds()))
    return who


def files_of(conn: Connection, realm: UUID, who: Who) -> dict[UUID, UUID]:
    """The files in which this person stands, with their teams."""
    words = set(_words(who.name))
    if who.bsn:
        found = conn.execute(_BY_BSN, {"realm": realm, "bsn": who.bsn})
        return {file: team for file, team, *_ in found}
    if not who.born or not words:
        raise RefusedError(400, "who")
    found = conn.execute(_BY_BIRTH, {"realm": realm, "born": who.born})
    return {file: team for file, team, *names in found if _is_called(words, *names)}


def keep(
    conn: Connection, device: Device, how: str, files: Collection[UUID], proof: bytes | None = None
) -> None:
    """Who asked, when and how, what proved it, and which files it touched; never what was typed."""
    conn.execute(
        insert(ENQUIRY).values(
            realm_id=device.realm,
            id=new_id(),
            device_id=device.id,
            worker_id=device.worker,
            at=datetime.now(UTC),
            how=how,
            found=list(files),
            proof=proof,
        )
    )


def _is_called(typed: set[str], given: str | None, surname: str | None, more: str | None) -> bool:
    """Whether the surname was typed, or another name, and nothing that they are not called."""
    last, others = set(_words(surname)), set(_words(more))
    told = (last and last <= typed) or bool(others & typed)
    return bool(told) and typed <= set(_words(given)) | last | others


def _words(name: str | None) -> list[str]:
    plain = unicodedata.normalize("NFKD", name or "").casefold()
    bare = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return [word for word in bare.split() if word not in INFIXES]
