"""What was done in a file, by everybody: from the change log, for whoever may see the file now."""

from datetime import date, datetime
from uuid import UUID

import msgspec
from sqlalchemy import Connection, text

from wijkdesk.central.clock import server_ms
from wijkdesk.central.moved import moved_rows
from wijkdesk.central.protection import hidden_rows
from wijkdesk.central.standing import visible
from wijkdesk.protocol.messages import Op, Past, PastAnswer, PastLine

MAX_BYTES = 1024 * 1024
"""Most words in an answer; the newest change goes in any case."""

# The words are counted before they are read. What was erased from the side table has none.
_LINES = text(
    """
SELECT l.seq, l.n, l.at_server, l.worker_id, l.group_id, l.entity, l.row_id, l.container_id,
  l.kind, l.outcome, p.payload
FROM (
  SELECT l.*, sum(octet_length(p.payload)) OVER (ORDER BY l.seq DESC, l.n DESC) AS size,
    row_number() OVER (ORDER BY l.seq DESC, l.n DESC) AS place
  FROM (
    SELECT * FROM change_log
    WHERE realm_id = :realm AND container_id = ANY(:containers) AND outcome <> 'Q'
      AND row_id <> ALL(:hidden) AND (seq, n) < (:seq, :n)
    ORDER BY seq DESC, n DESC LIMIT :most
  ) l LEFT JOIN change_payload p USING (realm_id, seq, n)
) l LEFT JOIN change_payload p USING (realm_id, seq, n)
WHERE l.place = 1 OR l.size <= :bytes OR l.size IS NULL
ORDER BY l.seq DESC, l.n DESC
"""
)
_BEHIND = text(
    "SELECT 1 FROM change_log WHERE realm_id = :realm AND container_id = ANY(:containers)"
    " AND outcome <> 'Q' AND row_id <> ALL(:hidden) AND (seq, n) < (:seq, :n) LIMIT 1"
)
_NEWEST = (2**63 - 1, 2**63 - 1)
_op = msgspec.msgpack.Decoder(Op)


def past(conn: Connection, realm: UUID, worker: UUID, message: Past, today: date) -> PastAnswer:
    """The changes before the given one, the newest first; of other containers not a word (R7)."""
    seen = visible(conn, realm, worker, today)
    seq, n = message.before or _NEWEST
    asked: dict[str, object] = {"realm": realm, "containers": [i for i in message.c if i in seen]}
    asked["hidden"] = [
        *hidden_rows(conn, realm, [i for i in message.c if i in seen]),
        *moved_rows(conn, realm, [i for i in message.c if i in seen], list(seen)),
    ]
    bounds = {"seq": seq, "n": n, "most": message.most, "bytes": MAX_BYTES}
    lines = [_line(*row) for row in conn.execute(_LINES, asked | bounds)]
    more = None
    if lines:
        last = {"seq": lines[-1].s, "n": lines[-1].n}
        if conn.execute(_BEHIND, asked | last).first():
            more = lines[-1].s, lines[-1].n
    return PastAnswer("ok", server_ms(), lines, more)


def _line(  # noqa: PLR0913, PLR0917 - the columns of the log
    seq: int,
    n: int,
    at: datetime,
    worker: UUID | None,
    group: UUID,
    entity: str,
    row: UUID,
    container: UUID,
    kind: str,
    outcome: str,
    payload: bytes | None,
) -> PastLine:
    fields = _op.decode(payload).f if payload is not None else {}
    at_ms = int(at.timestamp() * 1000)
    return PastLine(seq, n, at_ms, group, entity, row, container, kind, outcome, worker, fields)
