"""Enrolment: a one-time code and a passphrase make a sealed profile that the centre knows."""

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from wijkdesk.errors import RuleBrokenError
from wijkdesk.protocol.messages import PROTOCOL, Enrol, Enrolled
from wijkdesk.storage import keys, state
from wijkdesk.storage.engine import DATABASE
from wijkdesk.storage.store import Store, set_aside
from wijkdesk.sync.api import Line, checked_address


def enrol(
    folder: Path,
    address: str,
    code: str,
    passphrase: str,
    *,
    label: str = "",
    kdf: keys.Kdf | None = None,
) -> Store:
    """Make a profile in `folder` for the worker the code was made for, and return its open store.

    Everything that can be wrong on this side is looked at before the code is used up. The header
    comes last: a profile is there whole, or not at all.
    """
    where = checked_address(address)
    if keys.exists(folder):
        raise RuleBrokenError("profile_exists")
    key, header = keys.make(passphrase, label=label, kdf=kdf)
    keys.make_folder(folder)
    set_aside(folder)
    store = Store(folder, key)
    try:
        device_key = Ed25519PrivateKey.generate()
        answer = _register(where, code, device_key)
        with store.applying() as session:
            state.put(
                session,
                address=where,
                token=answer.token,
                realm=answer.realm,
                device_id=answer.device,
                worker_id=answer.worker,
                epoch=answer.epoch,
                device_key=device_key.private_bytes_raw().hex(),
            )
        keys.save(folder, header)
    except BaseException:
        store.close()
        for made in folder.glob(f"{DATABASE}*"):
            made.unlink()
        raise
    return store


def _register(where: str, code: str, device_key: Ed25519PrivateKey) -> Enrolled:
    sent = "".join(code.split()).upper()
    with Line(where) as line:
        return line.enrol(
            Enrol(
                PROTOCOL,
                sent,
                device_key.public_key().public_bytes_raw(),
                device_key.sign(sent.encode("ascii", "replace")),
            )
        )
