"""What a worker can see of a file, part by part, with the reason: the rule itself is asked."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, select, text

from wijkdesk.central.clock import server_ms
from wijkdesk.central.rows import Stored
from wijkdesk.central.standing import actor, grants, places, subject
from wijkdesk.central.tables import ROWS
from wijkdesk.protocol.rights import Act, Verdict, decide
from wijkdesk.vocabulary import ContainerKind

_ROLES = text(
    "SELECT worker_id, role, since, until FROM file_role"
    " WHERE realm_id = :realm AND case_file_id = :file AND NOT deleted"
)


@dataclass(frozen=True, slots=True)
class Sight:
    """One worker and one file: per part whether they see it and may write, and why."""

    worker: UUID
    name: str
    parts: tuple[tuple[ContainerKind, Verdict, Verdict], ...]

    @property
    def sees(self) -> bool:
        """Whether they see any of it."""
        return any(seen.allowed for _, seen, _ in self.parts)


def who_sees(
    conn: Connection, realm: UUID, file: UUID, today: date, worker: UUID | None = None
) -> list[Sight]:
    """Of one worker the whole answer; of all, those who see something, by name."""
    parts = places(conn, realm, [], [file])
    settled = grants(conn, realm, [file]).get(file, ())
    asked = {"realm": realm, "file": file}
    roles = [
        Stored(realm, {"case_file_id": file.hex, "worker_id": r[0].hex, "role": r[1]}
               | {"since": r[2], "until": r[3]})
        for r in conn.execute(_ROLES, asked)
    ]  # fmt: skip
    subjects = [subject(place, roles, settled, part) for part, place in parts.items()]
    subjects.sort(key=lambda one: one.kind != ContainerKind.FILE_SHARED)
    found = []
    for who, name in _workers(conn, realm, worker):
        known = actor(conn, realm, who, today)
        now = server_ms()
        said = tuple(
            (s.kind, decide(known, Act.SEE, s, today, now), decide(known, Act.WRITE, s, today, now))
            for s in subjects
        )
        sight = Sight(who, name, said)
        if worker is not None or sight.sees:
            found.append(sight)
    return found


def _workers(conn: Connection, realm: UUID, worker: UUID | None) -> list[tuple[UUID, str]]:
    c = ROWS["worker"].c
    wanted = select(c.id, c.name).where(c.realm_id == realm, ~c.deleted).order_by(c.name, c.id)
    if worker is not None:
        wanted = wanted.where(c.id == worker)
    return [(row[0], row[1]) for row in conn.execute(wanted)]
