"""What went to other readers: its past is told to who sees every place it has been in."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, text

from wijkdesk.protocol.moving import MOVABLE

# Of each row of these containers: is there one in a part of the same file that this worker does not
# see, and that was one with it? What came back counts as long as that one is there: somebody wrote
# on without a line. Parts of a file are few, and are read by their index.
_MOVED = """
SELECT o.id FROM "{table}" o
JOIN container h ON h.realm_id = o.realm_id AND h.container_id = o.container_id
WHERE o.realm_id = :realm AND o.container_id = ANY(:containers) AND EXISTS (
  SELECT FROM container p JOIN "{table}" n
    ON n.realm_id = p.realm_id AND n.container_id = p.container_id
  WHERE p.realm_id = o.realm_id AND p.case_file_id = h.case_file_id
    AND p.container_id <> ALL(:seen) AND (o.deleted OR NOT n.deleted)
    AND (n.came_from = o.id OR n.id = o.came_from OR n.came_from = o.came_from))
"""
_CLASHES = text(
    "SELECT id FROM conflict WHERE realm_id = :realm AND container_id = ANY(:containers)"
    " AND row_id = ANY(:rows)"
)


def moved_rows(
    conn: Connection, realm: UUID, containers: Collection[UUID], seen: Collection[UUID]
) -> list[UUID]:
    """Rows in these containers of which the past is not for this worker, who sees `seen`."""
    asked = {"realm": realm, "containers": list(containers), "seen": list(seen)}
    gone = [
        row_id
        for table in sorted(MOVABLE)
        for row_id in conn.execute(text(_MOVED.format(table=table)), asked).scalars()
    ]
    if not gone:
        return []
    about = {"realm": realm, "containers": list(containers), "rows": gone}
    return [*gone, *conn.execute(_CLASHES, about).scalars()]
