"""Enrolment: a one-time code, told by an authorised person, makes a database a device."""

import hmac
import secrets
from datetime import UTC, datetime, timedelta
from hashlib import scrypt
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, Engine, delete, insert, select, update
from stdnum import luhn

from wijkdesk.central.access import Device, new_token
from wijkdesk.central.clock import server_ms
from wijkdesk.central.policy import laptop_policy
from wijkdesk.central.refusals import RefusedError
from wijkdesk.central.tables import DEVICE, ENROLMENT, REALM
from wijkdesk.central.transactions import fenced
from wijkdesk.law.numbers import ALPHABET
from wijkdesk.protocol.messages import Enrol, Enrolled, Renew, renewing
from wijkdesk.vocabulary import KeyPolicy

LIFETIME = timedelta(minutes=10)
TRIES = 3

# A code is four characters that find it, seven that prove it, and a check character. A try is only
# taken from the code that the guess itself names, so guessing at random burns nobody's code, and
# three guesses at 35 bits do not open one. A typing error fails the check and costs no try at all.
_FINDS, _PROVES = 4, 7
_MISREAD = str.maketrans("ILO", "110", "- ")


def new_code(conn: Connection, realm: UUID, worker: UUID) -> str:
    """A new code for the worker; of the code itself only a slow hash is kept."""
    now = datetime.now(UTC)
    conn.execute(delete(ENROLMENT).where(ENROLMENT.c.expires_at < now))
    data = "".join(secrets.choice(ALPHABET) for _ in range(_FINDS + _PROVES))
    while conn.execute(select(ENROLMENT.c.locator).filter_by(locator=data[:_FINDS])).first():
        data = "".join(secrets.choice(ALPHABET) for _ in range(_FINDS + _PROVES))
    salt = secrets.token_bytes(16)
    conn.execute(
        insert(ENROLMENT).values(
            locator=data[:_FINDS],
            realm_id=realm,
            worker_id=worker,
            salt=salt,
            code_hash=_slow_hash(data, salt),
            expires_at=now + LIFETIME,
            tries_left=TRIES,
        )
    )
    code = data + luhn.calc_check_digit(data, ALPHABET)
    return f"{code[:4]}-{code[4:8]}-{code[8:]}"


def enrol(engine: Engine, message: Enrol) -> Enrolled:
    """Register the device that shows a code and signs it with its key."""
    _prove_key(message)
    data = _typed(message.code)
    realm, worker = _use(engine, data)
    key_policy, recovery_key = _policy(engine, realm, message, data)
    device = uuid4()
    token, kept = new_token(device)
    with fenced(engine, realm, device=device) as conn:
        # Of two who typed the same code at once, one finds it gone.
        if not conn.execute(delete(ENROLMENT).where(ENROLMENT.c.locator == data[:_FINDS])).rowcount:
            raise RefusedError(401, "enrolment_code")
        who = {"device_id": device, "realm_id": realm, "worker_id": worker}
        keys = {"public_key": message.public_key, "token_hash": kept}
        conn.execute(insert(DEVICE).values(who | keys | _fresh(message.replaces, message.label)))
        epoch = conn.execute(select(REALM.c.epoch).where(REALM.c.realm_id == realm)).scalar_one()
    return Enrolled(device, worker, realm, token, epoch, server_ms(), key_policy, recovery_key)


def renew(conn: Connection, device: Device, message: Renew) -> Enrolled:
    """A device id of its own for a database that went back or was copied; it names the old one.

    No new code: whoever has the device's key is that device, or a copy of it. Both go on.
    """
    c = DEVICE.c
    wanted = select(c.public_key, c.label, c.proof_key).where(c.device_id == device.id)
    before = conn.execute(wanted).one()
    _prove(before.public_key, message)
    new = uuid4()
    token, kept = new_token(new)
    who = {"device_id": new, "realm_id": device.realm, "worker_id": device.worker}
    keys = {"public_key": message.public_key, "token_hash": kept}
    more = {"proof_key": before.proof_key} | _fresh(device.id, before.label)
    conn.execute(insert(DEVICE).values(who | keys | more))
    realm = select(REALM.c.epoch).where(REALM.c.realm_id == device.realm)
    epoch = conn.execute(realm).scalar_one()
    policy = laptop_policy(conn, device.realm)
    return Enrolled(new, device.worker, device.realm, token, epoch, server_ms(), *policy)


def _fresh(replaces: UUID | None, label: str | None) -> dict[str, object]:
    counts = dict.fromkeys(("last_no", "last_seq", "pending"), 0)
    words = " ".join("".join(c if c.isprintable() else " " for c in label or "").split())
    known = {"replaces": replaces, "label": words or None}
    return {"state": "active", "created_at": datetime.now(UTC), **known, **counts}


def _prove(public_key: bytes, message: Renew) -> None:
    said = renewing(message.dev, message.public_key)
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(message.signature, said)
    except InvalidSignature as error:
        raise RefusedError(400, "signature") from error


def _policy(
    engine: Engine, realm: UUID, message: Enrol, data: str
) -> tuple[str | None, str | None]:
    """What the municipality asks; a laptop that cannot comply gets its try back and no device.

    An older laptop does not say what it has, and never had a key store.
    """
    with fenced(engine, realm) as conn:
        asked = laptop_policy(conn, realm)
        refused = message.key_store is False and asked[0] != KeyPolicy.PASSPHRASE_ONLY
        if refused:
            c = ENROLMENT.c
            again = update(ENROLMENT).where(c.locator == data[:_FINDS])
            conn.execute(again.values(tries_left=c.tries_left + 1))
    if refused:
        raise RefusedError(409, "key_store_missing")
    return asked


def _prove_key(message: Enrol) -> None:
    try:
        key = Ed25519PublicKey.from_public_bytes(message.public_key)
        key.verify(message.signature, message.code.encode("ascii"))
    except (InvalidSignature, ValueError) as error:
        raise RefusedError(400, "signature") from error


def _typed(code: str) -> str:
    """The code without its check character, from what a person typed."""
    plain = code.upper().translate(_MISREAD)
    if len(plain) != _FINDS + _PROVES + 1 or not set(plain) <= set(ALPHABET):
        raise RefusedError(401, "enrolment_code")
    if not luhn.is_valid(plain, ALPHABET):
        raise RefusedError(401, "enrolment_code")
    return plain[:-1]


def _use(engine: Engine, data: str) -> tuple[UUID, UUID]:
    """Take a try from the code and see if this is it; the try is gone whatever happens next."""
    c = ENROLMENT.c
    alive = (c.locator == data[:_FINDS]) & (c.tries_left > 0) & (c.expires_at > datetime.now(UTC))
    taking = update(ENROLMENT).where(alive).values(tries_left=c.tries_left - 1)
    with fenced(engine, locator=data[:_FINDS]) as conn:
        found = conn.execute(taking.returning(c.realm_id, c.worker_id, c.salt, c.code_hash)).first()
    if found is None or not hmac.compare_digest(_slow_hash(data, found.salt), found.code_hash):
        raise RefusedError(401, "enrolment_code")
    return found.realm_id, found.worker_id


def _slow_hash(data: str, salt: bytes) -> bytes:
    return scrypt(data.encode(), salt=salt, n=2**13, r=8, p=1, dklen=32)
