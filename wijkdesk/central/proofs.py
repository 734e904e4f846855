"""Whether the passphrase was typed just now: the key that shows it, and numbers to sign once."""

import secrets
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, Engine, select, update

from wijkdesk.central.access import Device
from wijkdesk.central.clock import server_ms
from wijkdesk.central.refusals import RefusedError
from wijkdesk.central.tables import DEVICE
from wijkdesk.protocol.enquiries import Look
from wijkdesk.protocol.proof import (
    FRESH_MS,
    NONCE_BYTES,
    ProofKey,
    ProofKeyAnswer,
    bringing,
    looking,
)

_c = DEVICE.c


def bring(conn: Connection, device: Device, message: ProofKey) -> ProofKeyAnswer:
    """Keep the key of a device that has none yet; a second one only after an administrator."""
    if device.blocked:
        return ProofKeyAnswer("blocked", server_ms())
    row = select(_c.public_key, _c.proof_key).where(_c.device_id == device.id).with_for_update()
    public, known = conn.execute(row).one()
    if not _signed(public, message.signature, bringing(device.id, message.public_key)):
        raise RefusedError(400, "signature")
    if known is None:
        _put(conn, device.id, proof_key=message.public_key)
    same = known in (None, message.public_key)
    return ProofKeyAnswer("ok" if same else "other", server_ms())


def has_key(conn: Connection, device: Device) -> bool:
    """Whether the device ever showed the key of its passphrase."""
    return conn.execute(select(_c.proof_key).where(_c.device_id == device.id)).scalar() is not None


def new_number(conn: Connection, device: Device) -> bytes:
    """A number for one act of this device; the one before is worth nothing any more."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    _put(conn, device.id, proof_nonce=nonce, proof_at_ms=server_ms())
    return nonce


def is_fresh(conn: Connection, device: Device, message: Look, proof: bytes) -> bool:
    """Whether this was signed with the last number; that one is used up whatever comes of it."""
    row = select(_c.proof_key, _c.proof_nonce, _c.proof_at_ms).where(_c.device_id == device.id)
    key, nonce, at = conn.execute(row.with_for_update()).one()
    _put(conn, device.id, proof_nonce=None, proof_at_ms=None)
    if key is None or nonce is None or not 0 <= server_ms() - at <= FRESH_MS:
        return False
    return _signed(key, proof, looking(device.realm, message, nonce))


def forget(engine: Engine, device: UUID) -> None:
    """The passphrase of this laptop was recovered: it may bring another key."""
    with engine.begin() as conn:
        _put(conn, device, proof_key=None, proof_nonce=None, proof_at_ms=None)


def _put(conn: Connection, device: UUID, **values: object) -> None:
    conn.execute(update(DEVICE).where(_c.device_id == device).values(values))


def _signed(public: bytes, signature: bytes, said: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, said)
    except (InvalidSignature, ValueError):
        return False
    return True
