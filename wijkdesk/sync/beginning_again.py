"""A laptop begins again with a centre that went back, or as an old copy of itself.

Nothing is asked and nothing chosen: what was delivered is sent again, which is harmless because
each change has a number of its own (R6), and everything is fetched as a whole (R3). See sync.md 5.5
and 5.12.
"""

from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import true
from sqlalchemy.orm import Session

from wijkdesk.protocol.messages import PROTOCOL, Enrolled, Renew, renewing
from wijkdesk.storage import blobs, change_record, incoming, state
from wijkdesk.storage.store import Store
from wijkdesk.sync.api import Line
from wijkdesk.sync.dirt import mark_dirty
from wijkdesk.sync.sealing import unseal


class WentBackError(Exception):
    """The centre is in another epoch; `last_no` is the last batch that it knows of this device."""

    def __init__(self, epoch: int, last_no: int) -> None:
        super().__init__(f"epoch {epoch}")
        self.epoch = epoch
        self.last_no = last_no


class OldCopyError(Exception):
    """The centre has had other batches under our numbers: we are an old copy, or a clone."""


def in_epoch(session: Session, epoch: int, last_no: int) -> None:
    """Go on in the epoch that the centre says, from what it still knows of this device."""
    unseal(session, last_no)
    change_record.send_again(session, after=last_no)
    state.put(session, epoch=epoch)
    _fetch_all(session)


def as_another(store: Store, line: Line) -> None:
    """Ask for a device id of its own, and go on under that."""
    with store.reading() as session:
        device = UUID(state.get(session, "device_id"))
        old = Ed25519PrivateKey.from_private_bytes(
            bytes.fromhex(state.get(session, "device_key") or "")
        )
    new = Ed25519PrivateKey.generate()
    public = new.public_key().public_bytes_raw()
    told = line.renew(Renew(PROTOCOL, device, public, old.sign(renewing(device, public))))
    with store.in_background() as session:
        become(session, told, new)


def become(
    session: Session, told: Enrolled, key: Ed25519PrivateKey, *, since: int | None = None
) -> None:
    """Be this device from here on; of what was called safe, what came after `since` goes too."""
    unseal(session, 0)
    change_record.send_again(session, after=since)
    state.put(
        session,
        device_id=told.device,
        token=told.token,
        epoch=told.epoch,
        safe_no=0,
        device_key=key.private_bytes_raw().hex(),
    )
    _fetch_all(session)


def _fetch_all(session: Session) -> None:
    blobs.forget_stored(session, true())
    state.put(session, cursor=0, chain="", page="", own="")
    mark_dirty(session, incoming.containers_held(session))
