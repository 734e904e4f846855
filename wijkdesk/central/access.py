"""Who is asking: the one place where a request becomes a device, and where OIDC will come in."""

import hmac
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import UUID

from litestar import Request
from sqlalchemy import Engine, select

from wijkdesk.central.refusals import RefusedError
from wijkdesk.central.tables import DEVICE
from wijkdesk.central.transactions import fenced

SECRET_BYTES = 32
_ID_BYTES = 16
_NOBODY = bytes(32)


@dataclass(frozen=True, slots=True)
class Device:
    """An enrolled database of a worker. A blocked one is still known: it is told to purge."""

    id: UUID
    realm: UUID
    worker: UUID
    blocked: bool


def new_token(device: UUID) -> tuple[str, bytes]:
    """A token for the device, and what the centre keeps of it."""
    secret = secrets.token_bytes(SECRET_BYTES)
    return urlsafe_b64encode(device.bytes + secret).decode(), _hash(secret)


def authenticate(request: Request[Any, Any, Any]) -> Device:
    """The device whose bearer token this is; 401 for anything else, and nothing said about why."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    device_id, secret = _parts(token) if scheme.lower() == "bearer" else (None, b"")
    engine: Engine = request.app.state.engine
    device, kept = _find(engine, device_id) if device_id else (None, _NOBODY)
    right = hmac.compare_digest(_hash(secret), kept)
    if device is None or not right:
        raise RefusedError(401, "token")
    return device


def _parts(token: str) -> tuple[UUID | None, bytes]:
    try:
        raw = urlsafe_b64decode(token.encode("ascii"))
    except (Base64Error, ValueError):
        return None, b""
    if len(raw) != _ID_BYTES + SECRET_BYTES:
        return None, b""
    return UUID(bytes=raw[:_ID_BYTES]), raw[_ID_BYTES:]


def _find(engine: Engine, device_id: UUID) -> tuple[Device | None, bytes]:
    c = DEVICE.c
    wanted = select(c.realm_id, c.worker_id, c.state, c.token_hash).where(c.device_id == device_id)
    with fenced(engine, device=device_id) as conn:
        found = conn.execute(wanted).first()
    if found is None:
        return None, _NOBODY
    return Device(device_id, found[0], found[1], found[2] == "blocked"), found[3]


def _hash(secret: bytes) -> bytes:
    # 256 random bits need no slow hash: there is nothing to guess.
    return sha256(secret).digest()
