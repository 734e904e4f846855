"""The centre went back: a restore, a standby that lagged. Nobody has to explain that to a laptop.

The epoch of a realm goes up by the runbook (`wijkdesk central restored`), by the service itself
when it finds another database than it knew, and when a laptop proves a future that is not here. In
the last two cases the realm stands in "check" until an administrator says it is well; pushes go on.
"""

import logging
from uuid import UUID

from sqlalchemy import Engine, func, select, text, update

from wijkdesk.central import blob_safety, logs
from wijkdesk.central.marks import CHECK
from wijkdesk.central.tables import REALM
from wijkdesk.central.transactions import fenced
from wijkdesk.errors import RuleBrokenError

OPEN = "open"
_log = logging.getLogger(__name__)

_NOTICE = text("SELECT central_notice()")
_REALM_AT = text(
    "SELECT r.seq, r.chain, r.safe_seq, (SELECT count(*) FROM change_log l"
    " WHERE l.realm_id = r.realm_id AND l.seq > :since AND l.seq <= :until) AS lines"
    " FROM realm r WHERE r.realm_id = :realm"
)
_CHAIN_AT = text("SELECT chain FROM realm_commit WHERE realm_id = :realm AND seq = :seq")
_SAFE_BATCHES = text(
    """
UPDATE device d SET safe_no = greatest(d.safe_no, coalesce((
  SELECT max(c.batch_no) FROM realm_commit c
  WHERE c.realm_id = d.realm_id AND c.device_id = d.device_id AND c.seq <= :seq), 0))
WHERE d.realm_id = :realm
"""
)


def went_back(engine: Engine, realm: UUID, epoch: int) -> int:
    """A laptop proved a future: the epoch now, raised unless somebody has to look already."""
    c = REALM.c
    raising = update(REALM).where(c.realm_id == realm, c.epoch == epoch, c.state == OPEN)
    with fenced(engine, realm) as conn:
        if conn.execute(raising.values(epoch=epoch + 1, state=CHECK)).rowcount:
            logs.event(_log, logging.WARNING, "epoch_raised", realm=realm, why="device")
        return int(conn.execute(select(c.epoch).where(c.realm_id == realm)).scalar_one())


def notice(engine: Engine) -> bool:
    """At the start of a service: whether this is another database than the one that was known."""
    with fenced(engine) as conn:
        changed = bool(conn.execute(_NOTICE).scalar())
    if changed:
        logs.event(_log, logging.WARNING, "epoch_raised", why="database_changed")
    return changed


def restored(engine: Engine, realm: UUID) -> int:
    """The administrator put a backup back: the new epoch of the realm, which is open again.

    Where it stands now is noted with it: a service that starts has nothing left to find.
    """
    c = REALM.c
    here = func.central_here()
    raising = update(REALM).where(c.realm_id == realm)
    raising = raising.values(epoch=c.epoch + 1, state=OPEN, mark=here)
    with engine.begin() as conn:
        epoch = conn.execute(raising.returning(c.epoch)).scalar_one()
    logs.event(_log, logging.WARNING, "epoch_raised", realm=realm, why="restored")
    return int(epoch)


def confirm(engine: Engine, realm: UUID) -> bool:
    """Somebody looked, and it is well; whether there was anything to say so of."""
    c = REALM.c
    closing = update(REALM).where(c.realm_id == realm, c.state == CHECK).values(state=OPEN)
    with engine.begin() as conn:
        return bool(conn.execute(closing).rowcount)


def mark_safe(engine: Engine, realm: UUID, copy: Engine) -> int:
    """A backup was put back elsewhere and holds our history: up to which number it goes.

    Laptops may let go of what they delivered up to there, and of the attachments it holds whole.
    Raises RuleBrokenError when the copy is of another past, or lacks a part of it.
    """
    with engine.begin() as conn, copy.connect() as other:
        since = conn.execute(_REALM_AT, {"realm": realm, "since": 0, "until": 0}).one().safe_seq
        there = other.execute(_REALM_AT, {"realm": realm, "since": since, "until": 2**62}).first()
        if there is None:
            raise RuleBrokenError("backup_of_another")
        asked = {"realm": realm, "since": since, "until": there.seq}
        here = conn.execute(_REALM_AT, asked).one()
        chain = conn.execute(_CHAIN_AT, {"realm": realm, "seq": there.seq}).scalar()
        if chain != there.chain or here.lines != there.lines:
            raise RuleBrokenError("backup_of_another")
        if there.seq > since:
            conn.execute(update(REALM).where(REALM.c.realm_id == realm).values(safe_seq=there.seq))
            conn.execute(_SAFE_BATCHES, {"realm": realm, "seq": there.seq})
    blob_safety.mark(engine, realm, copy)
    return int(there.seq)
