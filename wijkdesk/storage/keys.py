"""The profile header and the key in it.

Passphrase -> Argon2id, with the secret of this device -> HKDF -> AES-256-KWP -> database key.

Loads no SQLAlchemy: the unlock page needs this before anything else.
"""

import os
from dataclasses import dataclass, replace
from pathlib import Path

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.passphrases import SHORTEST, weakness
from wijkdesk.storage import device_secret, proof_key
from wijkdesk.storage.device_secret import DeviceSecret
from wijkdesk.storage.header import HEADER, KEY_BYTES, Header, make_folder, read_header, save, there
from wijkdesk.storage.kdf import MIN_MEMORY_KIB, Kdf, Stretched, calibrated, stretch
from wijkdesk.vocabulary import KeyPolicy

__all__ = [
    "HEADER",
    "KEY_BYTES",
    "MIN_MEMORY_KIB",
    "Header",
    "Kdf",
    "Opened",
    "check_passphrase",
    "create",
    "exists",
    "make",
    "make_folder",
    "proof_seed",
    "read_header",
    "save",
    "sealed",
    "stretched_anew",
    "unlock",
    "unlocked",
]

MIN_PASSPHRASE = SHORTEST


@dataclass(frozen=True, slots=True)
class Opened:
    """A header that a passphrase opened: the key in it, and how long the stretching took."""

    key: bytes
    header: Header
    stretched: Stretched

    def __repr__(self) -> str:
        return f"Opened({self.header!r})"


def create(folder: Path, passphrase: str, *, label: str = "", kdf: Kdf | None = None) -> bytes:
    """Make a sealed profile in an empty folder and return its database key."""
    if exists(folder):
        raise RuleBrokenError("profile_exists")
    key, header = make(passphrase, label=label, kdf=kdf)
    make_folder(folder)
    save(folder, header)
    return key


def make(
    passphrase: str,
    *,
    label: str = "",
    kdf: Kdf | None = None,
    secret: DeviceSecret | None = None,
) -> tuple[bytes, Header]:
    """A new database key, and the header in which it is sealed.

    Without `kdf` as strong as this machine allows; without `secret` by the passphrase alone.
    """
    check_passphrase(passphrase)
    key = os.urandom(KEY_BYTES)
    return key, sealed(Header(label=label), key, stretched_anew(passphrase, kdf), secret)


def stretched_anew(passphrase: str, kdf: Kdf | None = None) -> Stretched:
    """A passphrase stretched with a new salt, to seal a header with."""
    if kdf is None:
        return calibrated(passphrase)
    if kdf.memory_kib < MIN_MEMORY_KIB:
        raise ValueError("Argon2id below 64 MiB")
    return stretch(passphrase, kdf.salted())


def sealed(
    header: Header,
    key: bytes,
    stretched: Stretched,
    secret: DeviceSecret | None,
    seed: bytes | None = None,
) -> Header:
    """The header with this key in it, in today's format: re-wrapped, never re-encrypted.

    With the `seed` of the key that proves the passphrase, or with a new one.
    """
    from cryptography.hazmat.primitives.keywrap import aes_key_wrap_with_padding

    seed = seed or proof_key.new_seed()
    device = secret.value if secret else b""
    policy = KeyPolicy.KEY_STORE if secret else KeyPolicy.PASSPHRASE_ONLY
    fresh = replace(
        header,
        kdf=stretched.kdf,
        policy=policy,
        device=secret.name if secret else "",
        format=Header().format,
        proof=proof_key.wrapped(stretched.secret + device, seed),
        proof_public=proof_key.public_of(seed),
    )
    wrapping = _wrapping_key(fresh, stretched, device)
    return replace(fresh, wrapped_key=aes_key_wrap_with_padding(wrapping, key).hex())


def check_passphrase(passphrase: str) -> None:
    """Refuse a new passphrase that protects nothing: too short, or on everybody's list."""
    code = weakness(passphrase)
    if code is not None:
        raise RuleBrokenError(code, field="passphrase", minimum=MIN_PASSPHRASE)


def unlock(folder: Path, passphrase: str) -> bytes:
    """The database key of a profile; raises RuleBrokenError("wrong_passphrase")."""
    return unlocked(read_header(folder), passphrase).key


def unlocked(header: Header, passphrase: str) -> Opened:
    """What a passphrase opens; raises RuleBrokenError("wrong_passphrase")."""
    from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap_with_padding

    secret = _secret_of(header)
    stretched = stretch(passphrase, header.kdf)
    wrapping = _wrapping_key(header, stretched, secret)
    try:
        key = aes_key_unwrap_with_padding(wrapping, bytes.fromhex(header.wrapped_key))
    except InvalidUnwrap as e:
        raise RuleBrokenError("wrong_passphrase", field="passphrase") from e
    return Opened(key, header, stretched)


def proof_seed(opened: Opened) -> bytes | None:
    """The seed of the key that proves the passphrase; None in a header of before there was one."""
    header = opened.header
    return proof_key.unwrapped(opened.stretched.secret + _secret_of(header), header.proof)


def exists(folder: Path) -> bool:
    """Whether a profile stands in this folder."""
    try:
        return any(there(folder))
    except OSError:  # it may not even be looked at: reading it will say so
        return True


def _secret_of(header: Header) -> bytes:
    """What the key store adds; when it is gone, whether the profile has another way in."""
    if header.policy is not KeyPolicy.KEY_STORE:
        return b""
    try:
        return device_secret.fetch(header.device)
    except UnavailableError as e:
        if e.code == "device_secret_gone" and header.recovery is None:
            raise UnavailableError("device_secret_gone_for_good") from e
        raise


def _wrapping_key(header: Header, stretched: Stretched, secret: bytes) -> bytes:
    """Both inputs are 32 bytes or absent, and the policy is part of the purpose.

    So no two profiles, and no two policies, ever derive from the same text.
    """
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    info = b"wijkdesk profile key 1"
    if header.format > 1:
        info = f"wijkdesk profile key {header.format} {header.policy}".encode("ascii")
    return HKDF(SHA256(), 32, salt=None, info=info).derive(stretched.secret + secret)
