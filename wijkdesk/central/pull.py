"""Pull: the state of what the worker may see, as far as it is newer than the laptop's cursor.

R2 is kept by the laptop, which says what it holds from what it has; R4 by what it calls dirty.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, text

from wijkdesk.central.clock import server_ms
from wijkdesk.central.containers import dir_id
from wijkdesk.central.newer import Since
from wijkdesk.central.paging import NEVER, PARTS_SINCE, Token, Wanted, page, token_of
from wijkdesk.central.standing import Visible, glance, visible
from wijkdesk.protocol.digests import have
from wijkdesk.protocol.messages import Pull, PullAnswer

LEASE_MS = 8 * 24 * 3600 * 1000
"""How long a laptop may show files without word from the centre (decision 18)."""

_HOW = text(
    """
SELECT r.seq, r.epoch, r.chain, d.last_no, d.safe_no,
  (SELECT c.chain FROM realm_commit c WHERE c.realm_id = r.realm_id AND c.seq = :cur),
  ARRAY(SELECT c.seq FROM realm_commit c
    WHERE c.realm_id = r.realm_id AND c.device_id = d.device_id AND c.seq = ANY(:own))
FROM realm r, device d WHERE r.realm_id = :realm AND d.device_id = :device
"""
)
_CHAIN = text("SELECT chain FROM realm_commit WHERE realm_id = :realm AND seq = :seq")


@dataclass(frozen=True, slots=True)
class Delta:
    """What the answer holds: `full` containers from nothing, `held` ones from the cursor."""

    full: frozenset[UUID]
    held: frozenset[UUID]
    new: tuple[UUID, ...] = ()
    revoked: tuple[UUID, ...] = ()


def pull(conn: Connection, realm: UUID, worker: UUID, message: Pull, today: date) -> PullAnswer:
    """Answer a pull on one snapshot: the caller's transaction is repeatable read.

    "epoch" with the epoch of the laptop itself says that it comes from a future that is not ours:
    the caller then raises the epoch (`epochs.py`).
    """
    cur = min(max(message.cur, 0), NEVER)
    asked = {"realm": realm, "device": message.dev, "cur": cur, "own": message.own}
    seq, epoch, chain, last_no, safe_no, then, own = conn.execute(_HOW, asked).one()
    token = token_of(message.page, seq, chain)
    there = chain if token.head == seq else _chain_at(conn, realm, token.head)
    other = _is_of_another_past(message.cur, message.chain, seq, then)
    other = other or _is_of_another_past(token.head, token.chain, seq, there)
    if message.epoch != epoch or message.last_no > last_no or other:
        return PullAnswer("epoch", epoch, server_ms(), H=seq, last_no=last_no)
    if message.cur > 0 and not message.dirty and message.page is None:
        known = glance(conn, realm, worker, today)
        if known.have == message.have and known.newest <= cur:  # nearly every pull: nothing is new
            answer = PullAnswer("ok", epoch, server_ms(), H=seq, chain=chain, safe_no=safe_no)
            answer.lease_until, answer.dir_seq = server_ms() + LEASE_MS, known.directory
            return answer
    seen = visible(conn, realm, worker, today)
    delta = _delta(seen, message)
    directory = seen.get(dir_id(realm))
    answer = PullAnswer(
        "ok",
        epoch,
        server_ms(),
        H=token.head,
        chain=there or "",
        safe_no=safe_no,
        lease_until=server_ms() + LEASE_MS,
        dir_seq=directory.head if directory else 0,
    )
    if delta is None:
        answer.need_ids = True
        return answer
    answer.new, answer.revoke = list(delta.new), list(delta.revoked)
    since = Since.of(cur, own)
    _fill(conn, answer, Wanted(realm, seen, delta.full, delta.held, since), token, message)
    return answer


def _is_of_another_past(seen: int, as_seen: str, seq: int, chain: str | None) -> bool:
    """Whether the laptop has seen what never was here: a number, or another commit under it."""
    return seen > seq or bool(as_seen and chain is not None and as_seen != chain)


def _fill(
    conn: Connection, answer: PullAnswer, wanted: Wanted, token: Token, message: Pull
) -> None:
    if not wanted.full and not wanted.held:
        return
    parts = message.sv >= PARTS_SINCE
    found = page(conn, wanted, token, message.want_bytes, parts=parts)
    answer.c, answer.left = found.containers, found.left
    answer.rows_left = found.rows_left
    answer.more = None if found.more is None else str(found.more)


def _chain_at(conn: Connection, realm: UUID, seq: int) -> str | None:
    return conn.execute(_CHAIN, {"realm": realm, "seq": seq}).scalar()


def _delta(seen: dict[UUID, Visible], message: Pull) -> Delta | None:
    """What to send; None when the laptop holds other containers and must first say which."""
    if have(seen) == message.have:
        held = set(seen)
    elif message.have_ids is None:
        return None
    else:
        held = set(message.have_ids)
    new = seen.keys() - held
    full = new | (set(message.dirty) & seen.keys())
    changed = {i for i in seen.keys() - full if seen[i].head > message.cur}
    return Delta(
        full=frozenset(full),
        held=frozenset(changed),
        new=tuple(sorted(new)),
        revoked=tuple(sorted(held - seen.keys())),
    )
