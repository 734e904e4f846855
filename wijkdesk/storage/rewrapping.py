"""Another passphrase, stronger parameters, another way in: the key stays, its wrapping changes.

Nothing is encrypted anew, so unsent work is never touched. Each change reads the header, makes a
new one and puts it in place in one step: whatever happens between, one of the two stands there.
"""

from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.protocol import recovery
from wijkdesk.storage import device_secret, keys, proof_key, tries
from wijkdesk.storage.device_secret import DeviceSecret
from wijkdesk.storage.header import Header, Slot, changing, put_back, read_header, save
from wijkdesk.storage.kdf import FLOOR, Kdf, Stretched, calibrated, may_be_raised
from wijkdesk.storage.keys import Opened
from wijkdesk.storage.profiles import is_needed_elsewhere
from wijkdesk.vocabulary import KeyPolicy


def open_with(folder: Path, passphrase: str) -> Opened:
    """Try a passphrase on a profile, slowly when it was wrong too often."""
    header = read_header(folder)
    tries.must_be_patient(folder)
    try:
        opened = keys.unlocked(header, passphrase)
    except RuleBrokenError as e:
        if e.code == "wrong_passphrase":
            e.values["wait"] = tries.count_wrong(folder)
        raise
    tries.forget(folder)
    with suppress(UnavailableError):  # a full disk keeps nobody out: the copy opens it again
        put_back(folder)
    return opened


def signer(opened: Opened) -> Callable[[bytes], bytes]:
    """What signs with the key that this passphrase opened."""
    seed = keys.proof_seed(opened)
    if seed is None:
        raise UnavailableError("profile_unreadable")
    return proof_key.key_of(seed).sign


def change_passphrase(folder: Path, old: str, new: str, *, kdf: Kdf | None = None) -> None:
    """Another passphrase on a profile; the device secret stays.

    Raises RuleBrokenError("wrong_passphrase", field "old"), or what is wrong with the new one.
    """
    keys.check_passphrase(new)
    with changing:
        try:
            opened = open_with(folder, old)
        except RuleBrokenError as e:
            raise RuleBrokenError(e.code, field="old", **e.values) from e
        header = opened.header
        stretched = keys.stretched_anew(new, kdf or _no_less(header.kdf))
        seed = keys.proof_seed(opened)
        save(folder, keys.sealed(header, opened.key, stretched, _secret_of(header), seed))


def bring_up_to_date(
    folder: Path,
    passphrase: str,
    opened: Opened,
    policy: KeyPolicy | None,
    stopped: Callable[[], bool] = bool,
) -> bool:
    """After a successful unlock: today's format and cost, and the key store where it is asked for.

    `policy` is the municipality's. True when the header was written anew; what the worker changed
    meanwhile stands.
    """
    header = opened.header
    asked = policy is KeyPolicy.KEY_STORE and header.policy is KeyPolicy.PASSPHRASE_ONLY
    made = device_secret.make() if asked else None
    raised = _raised(passphrase, opened, stopped)
    if stopped() or not (made or raised or header.format < Header().format):
        _drop(made)
        return False
    secret = made or _secret_of(header)
    seed = keys.proof_seed(opened)
    new = keys.sealed(header, opened.key, raised or opened.stretched, secret, seed)
    with changing:
        current = read_header(folder)
        if current.wrapped_key != header.wrapped_key:
            _drop(made)
            return False
        save(folder, replace(new, label=current.label, recovery=current.recovery))
    return True


def set_recovery(folder: Path, key: bytes, public: str | None) -> bool:
    """Seal the key to the organisation's key, when that is new; True when it was written.

    Without such a key an older slot stays: it may be the only way in.
    """
    if public is None or not recovery.is_public_key(public):
        return False
    with changing:
        header = read_header(folder)
        known = header.recovery is not None and header.recovery.to == public
        if known or header.format < Header().format:
            return False
        slot = Slot(public, recovery.seal(public, key))
        save(folder, replace(header, recovery=slot))
    return True


def set_label(folder: Path, label: str) -> None:
    """What others see of this profile before it is unlocked."""
    with changing:
        header = read_header(folder)
        if header.label != label:
            save(folder, replace(header, label=label))


def recover(
    folder: Path,
    private: bytes,
    passphrase: str,
    *,
    without_key_store: bool = False,
    kdf: Kdf | None = None,
) -> bytes:
    """A new passphrase by the organisation's key; a device secret that was lost is made anew.

    Returns the database key. Without a key store only when that is asked for, in so many words.
    """
    keys.check_passphrase(passphrase)
    with changing:
        header = read_header(folder)
        if header.recovery is None:
            raise UnavailableError("recovery_slot_empty")
        key = recovery.unseal(private, header.recovery.sealed)
        secret = None
        if header.policy is KeyPolicy.KEY_STORE and not without_key_store:
            secret = device_secret.make()
            if secret is None:
                raise UnavailableError("key_store_missing")
        with ExitStack() as unsaved:
            unsaved.callback(_drop, secret)
            stretched = keys.stretched_anew(passphrase, kdf)
            save(folder, keys.sealed(header, key, stretched, secret))
            unsaved.pop_all()
        if not is_needed_elsewhere(folder, header.device):
            device_secret.forget(header.device)
        tries.forget(folder)
    return key


def _raised(passphrase: str, opened: Opened, stopped: Callable[[], bool]) -> Stretched | None:
    """Stretched with more, when the machine does what is stored too quickly."""
    if not may_be_raised(opened.stretched) or stopped():
        return None
    found = calibrated(passphrase, stopped)
    return found if found.kdf.work > opened.header.kdf.work else None


def _no_less(kdf: Kdf) -> Kdf:
    """What is stored, and at least what is asked today."""
    return Kdf(
        max(kdf.memory_kib, FLOOR.memory_kib),
        max(kdf.time, FLOOR.time),
        max(kdf.lanes, FLOOR.lanes),
    )


def _secret_of(header: Header) -> DeviceSecret | None:
    """The secret that this header was sealed with."""
    if header.policy is not KeyPolicy.KEY_STORE:
        return None
    return DeviceSecret(header.device, device_secret.fetch(header.device))


def _drop(made: DeviceSecret | None) -> None:
    if made is not None:
        device_secret.forget(made.name)
