"""The audit rows of this device: who did or read what, on what ground. Never content."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert, text, update
from sqlalchemy.orm import Session

from wijkdesk import __version__
from wijkdesk.storage import audit_chain
from wijkdesk.storage.tables import audit, audit_head
from wijkdesk.storage.tables import audit_chain as links

# The team is that of the day: on whose responsibility somebody works (NEN 7513).
_AROUND = text(
    "SELECT h.n, h.hash, (SELECT role FROM worker WHERE id = :worker) AS role, "
    "(SELECT team_id FROM team_member WHERE worker_id = :worker AND NOT _deleted "
    "AND coalesce(until, '9') >= :day ORDER BY since, id LIMIT 1) AS team, "
    "(SELECT v FROM sync_state WHERE k = 'device_id') AS device, "
    "(SELECT v FROM sync_state WHERE k = 'offset_ms') AS offset FROM audit_head h"
)


def note(  # noqa: PLR0913 - the fields of a record, each of which has a name
    session: Session,
    worker_id: UUID,
    act: str,
    subject: str = "",
    ground: str = "",
    *,
    part: str | None = None,
    law: str | None = None,
    purpose: str | None = None,
    emergency: str | None = None,
    result: str = "ok",
) -> None:
    """Add a row, chained to the one before; `subject` holds ids only.

    The fields are those of security.md A5: `part` of the file, `law` domain, `ground`, `purpose`,
    the reason where the `emergency` route was used, and whether it was "ok" or "refused".
    """
    now = datetime.now(UTC)
    around = session.execute(
        _AROUND, {"worker": worker_id.bytes, "day": now.date().isoformat()}
    ).one()
    row: dict[str, Any] = {
        "n": around.n + 1,
        "at": now.isoformat(timespec="milliseconds"),
        "device_id": UUID(around.device) if around.device else None,
        "worker_id": worker_id,
        "role": around.role,
        "team_id": UUID(bytes=around.team) if around.team else None,
        "act": act,
        "subject": subject,
        "part": part,
        "law": law,
        "ground": ground,
        "purpose": purpose,
        "emergency": emergency,
        "result": result,
        "version": __version__,
        "offset_ms": int(around.offset) if around.offset else None,
    }
    digest = audit_chain.digest_of(row)
    link = audit_chain.link_of(row["n"], digest, around.hash)
    session.execute(insert(audit).values(row))
    session.execute(insert(links).values(n=row["n"], digest=digest, prev=around.hash, hash=link))
    session.execute(update(audit_head).values(n=row["n"], hash=link))
