"""Which bytes of attachments stand in a backup that was put back: laptops may let go of those.

That the row of an attachment is in it says nothing of its bytes: those are brought later. So each
is looked for in the copy, and read.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, func, select, text

from wijkdesk.central.tables import BLOB
from wijkdesk.protocol.blobs import STORED

AT_ONCE = 50
_WAITING = (BLOB.c.state == STORED, ~BLOB.c.safe)
_WHOLE = text(
    """
SELECT b.container_id, b.digest FROM blob b
JOIN unnest(CAST(:containers AS uuid[]), CAST(:digests AS text[])) AS w (container_id, digest)
  ON w.container_id = b.container_id AND w.digest = b.digest
WHERE b.realm_id = :realm AND b.state = :stored AND b.digest = encode(sha256((
  SELECT string_agg(p.data, ''::bytea ORDER BY p.n) FROM blob_part p WHERE p.realm_id = b.realm_id
  AND p.container_id = b.container_id AND p.digest = b.digest)), 'hex')
"""
)
_SAFE = text(
    """
UPDATE blob b SET safe = true
FROM unnest(CAST(:containers AS uuid[]), CAST(:digests AS text[])) AS w (container_id, digest)
WHERE b.realm_id = :realm AND b.state = :stored
  AND w.container_id = b.container_id AND w.digest = b.digest
"""
)


def mark(engine: Engine, realm: UUID, copy: Engine) -> None:
    """Note which bytes are whole in the copy; a few at a time, because it reads all of them."""
    query = select(BLOB.c.container_id, BLOB.c.digest).where(BLOB.c.realm_id == realm, *_WAITING)
    with engine.connect() as conn:
        waiting = conn.execute(query.order_by(BLOB.c.container_id, BLOB.c.digest)).all()
    for start in range(0, len(waiting), AT_ONCE):
        asked = _asked(realm, waiting[start : start + AT_ONCE])
        with copy.connect() as other:
            whole = other.execute(_WHOLE, asked).all()
        if whole:
            with engine.begin() as conn:
                conn.execute(_SAFE, _asked(realm, whole))


def waiting(engine: Engine, realm: UUID) -> int:
    """How many are in no backup yet, as far as is known."""
    count = select(func.count()).select_from(BLOB)
    with engine.connect() as conn:
        return conn.execute(count.where(BLOB.c.realm_id == realm, *_WAITING)).scalar_one()


def _asked(realm: UUID, some: Sequence[Any]) -> dict[str, object]:
    return {
        "realm": realm,
        "stored": STORED,
        "containers": [one[0] for one in some],
        "digests": [one[1] for one in some],
    }
