"""The key that signs what asks for the passphrase again: sealed by the passphrase alone.

The key of the device lies in the open store. This one never does: its seed stands wrapped in the
header, so that a signature by it says that somebody typed the passphrase just now (decision 0056).

Loads no cryptography until it is used: the unlock page reads headers before anything else.
"""

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SEED_BYTES = 32


def new_seed() -> bytes:
    """A key of its own for a profile."""
    return os.urandom(SEED_BYTES)


def key_of(seed: bytes) -> "Ed25519PrivateKey":
    """The key that grows from a seed."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(seed)


def public_of(seed: bytes) -> str:
    """The half that the centre gets, as hex."""
    return key_of(seed).public_key().public_bytes_raw().hex()


def wrapped(secret: bytes, seed: bytes) -> str:
    """The seed as it stands in the header; `secret` is what the passphrase derives to."""
    from cryptography.hazmat.primitives.keywrap import aes_key_wrap_with_padding

    return aes_key_wrap_with_padding(_wrapping(secret), seed).hex()


def unwrapped(secret: bytes, sealed: str) -> bytes | None:
    """The seed, or None when there is none, or it is not the one that was sealed here."""
    from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap_with_padding

    if not sealed:
        return None
    try:
        return aes_key_unwrap_with_padding(_wrapping(secret), bytes.fromhex(sealed))
    except InvalidUnwrap:
        return None


def _wrapping(secret: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, salt=None, info=b"wijkdesk proof key 1").derive(secret)
