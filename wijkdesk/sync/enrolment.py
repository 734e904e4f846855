"""Enrolment: a one-time code and a passphrase make a sealed profile that the centre knows."""

import platform
from contextlib import ExitStack
from pathlib import Path
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.protocol.messages import PROTOCOL, Enrol, Enrolled
from wijkdesk.storage import device_secret, keys, state
from wijkdesk.storage.engine import DATABASE
from wijkdesk.storage.header import read_header
from wijkdesk.storage.in_use import set_aside
from wijkdesk.storage.keys import Header
from wijkdesk.storage.rewrapping import set_recovery
from wijkdesk.storage.store import Store
from wijkdesk.sync.api import Line, checked_address
from wijkdesk.sync.beginning_again import become
from wijkdesk.vocabulary import KeyPolicy

LONGEST_NAME = 40


def enrol(
    folder: Path,
    address: str,
    code: str,
    passphrase: str,
    *,
    label: str = "",
    kdf: keys.Kdf | None = None,
    use_key_store: bool = True,
) -> Store:
    """Make a profile in `folder` for the worker the code was made for, and return its open store.

    Everything that can be wrong on this side is looked at before the code is used up. The header
    comes last: a profile is there whole, or not at all. Without a key store only where the
    municipality allows it, explicitly.
    """
    where = checked_address(address)
    if keys.exists(folder):
        raise RuleBrokenError("profile_exists")
    keys.check_passphrase(passphrase)
    keys.make_folder(folder)
    set_aside(folder)
    secret = device_secret.make() if use_key_store else None
    with ExitStack() as undone:
        if secret is not None:
            undone.callback(device_secret.forget, secret.name)
        key, header = keys.make(passphrase, label=label, kdf=kdf, secret=secret)
        store = _enrolled(folder, where, code, key, header)
        undone.pop_all()
    return store


def enrol_again(store: Store, code: str) -> None:
    """Make a profile that is there a device again, after a restore of the centre that lacks it.

    With a new code for the same worker. All work goes along, and is sent once more.
    """
    with store.reading() as session:
        where = state.get(session, "address") or ""
        device, worker = (state.get(session, key) or "" for key in ("device_id", "worker_id"))
        realm = state.get(session, "realm") or ""
    key = Ed25519PrivateKey.generate()
    answer = _register(where, code, key, read_header(store.folder).policy, UUID(device))
    if (answer.worker.hex, answer.realm.hex) != (worker, realm):
        raise RuleBrokenError("code_refused", field="code")
    with store.in_background() as session:
        become(session, answer, key, since=0)


def _enrolled(folder: Path, where: str, code: str, key: bytes, header: Header) -> Store:
    store = Store(folder, key)
    with ExitStack() as undone:
        undone.callback(_take_away, store)
        device_key = Ed25519PrivateKey.generate()
        answer = _register(where, code, device_key, header.policy)
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
        set_recovery(folder, key, answer.recovery_key)
        undone.pop_all()
    return store


def _take_away(store: Store) -> None:
    store.close()
    for made in store.folder.glob(f"{DATABASE}*"):
        made.unlink()


def laptop_name() -> str:
    """What this laptop is called by who manages it, often a number on its lid."""
    return platform.node().partition(".")[0][:LONGEST_NAME]


def _register(
    where: str,
    code: str,
    device_key: Ed25519PrivateKey,
    policy: KeyPolicy,
    replaces: UUID | None = None,
) -> Enrolled:
    has_key_store = policy is KeyPolicy.KEY_STORE
    sent = "".join(code.split()).upper()
    with Line(where) as line:
        answer = line.enrol(
            Enrol(
                PROTOCOL,
                sent,
                device_key.public_key().public_bytes_raw(),
                device_key.sign(sent.encode("ascii", "replace")),
                replaces=replaces,
                key_store=has_key_store,
                label=laptop_name(),
            )
        )
    # The centre has looked already; an older one could not, and silence is no permission.
    if not has_key_store and answer.key_policy != KeyPolicy.PASSPHRASE_ONLY:
        raise UnavailableError("key_store_missing")
    return answer
