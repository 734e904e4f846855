"""Take away the bytes of attachments that no row has needed for sixty days (sync.md 5.11).

A deletion can be undone for thirty, and a laptop may have been away: until then its row still
counts. It is looked at from the rows each time, and never counted along.
"""

from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Engine, text

KEPT = timedelta(days=60)
_NEEDED = """
EXISTS (SELECT FROM attachment a WHERE a.realm_id = b.realm_id
  AND a.container_id = b.container_id AND NOT a.deleted
  AND (a.digest = b.digest OR a.shown_digest = b.digest))
"""
_AGAIN = text(
    "UPDATE blob b SET unneeded_at = NULL"
    f" WHERE b.realm_id = :realm AND b.unneeded_at IS NOT NULL AND {_NEEDED}"
)
_MARK = text(
    "UPDATE blob b SET unneeded_at = :now"
    f" WHERE b.realm_id = :realm AND b.unneeded_at IS NULL AND NOT {_NEEDED}"
)
# One at a time: the parts of many would be one long transaction.
_OLD = text(
    "SELECT b.container_id, b.digest FROM blob b"
    " WHERE b.realm_id = :realm AND b.unneeded_at < :before"
)
_SWEEP = text(
    "DELETE FROM blob b WHERE b.realm_id = :realm AND b.container_id = :container"
    f" AND b.digest = :digest AND b.unneeded_at < :before AND NOT {_NEEDED} RETURNING size"
)
_PARTS = text(
    "DELETE FROM blob_part WHERE realm_id = :realm AND container_id = :container"
    " AND digest = :digest"
)


class Tidied(NamedTuple):
    """How many are not needed since now, how many went, and how many bytes that were."""

    marked: int
    gone: int
    size: int


def tidy(engine: Engine, realm: UUID, now: datetime) -> Tidied:
    """Mark and sweep, as the owner of the tables: the service itself may delete nothing."""
    with engine.begin() as conn:
        conn.execute(_AGAIN, {"realm": realm})
        marked = conn.execute(_MARK, {"realm": realm, "now": now}).rowcount
        asked = {"realm": realm, "before": now - KEPT}
        old = conn.execute(_OLD, asked).all()
    sizes = []
    for container, digest in old:
        one = {**asked, "container": container, "digest": digest}
        with engine.begin() as conn:
            gone = conn.execute(_SWEEP, one).scalar()
            if gone is not None:
                conn.execute(_PARTS, one)
                sizes.append(gone)
    return Tidied(marked, len(sizes), sum(sizes))
