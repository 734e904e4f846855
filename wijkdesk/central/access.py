"""Who is asking: the one place where a request becomes a device, and where OIDC will come in."""

import hmac
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import UUID

from litestar import Request
from sqlalchemy import Connection, Engine

from wijkdesk.central.refusals import RefusedError
from wijkdesk.central.transactions import fenced_for, reading

SECRET_BYTES = 32
_ID_BYTES = 16
_NOBODY = bytes(32)
_NO_ID = UUID(int=0)


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


@contextmanager
def asked_by(
    request: Request[Any, Any, Any], realm: UUID, *, reads: bool = False
) -> Iterator[tuple[Connection, Device]]:
    """A transaction for the device whose bearer token this is, in its own municipality.

    401 for any other token, with nothing said about why; 404 for any other municipality.
    """
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    device_id, secret = _parts(token) if scheme.lower() == "bearer" else (_NO_ID, b"")
    engine: Engine = request.app.state.engine
    with fenced_for(reading(engine) if reads else engine, realm, device_id) as (conn, found):
        right = hmac.compare_digest(_hash(secret), found[3] if found else _NOBODY)
        if found is None or not right:
            raise RefusedError(401, "token")
        if found[0] != realm:
            raise RefusedError(404, "unknown_realm")
        yield conn, Device(device_id, found[0], found[1], found[2] == "blocked")


def _parts(token: str) -> tuple[UUID, bytes]:
    try:
        raw = urlsafe_b64decode(token.encode("ascii"))
    except (Base64Error, ValueError):
        return _NO_ID, b""
    if len(raw) != _ID_BYTES + SECRET_BYTES:
        return _NO_ID, b""
    return UUID(bytes=raw[:_ID_BYTES]), raw[_ID_BYTES:]


def _hash(secret: bytes) -> bytes:
    # 256 random bits need no slow hash: there is nothing to guess.
    return sha256(secret).digest()
