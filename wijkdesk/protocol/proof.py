"""A proof that somebody typed the passphrase just now: what is signed, and how its key comes.

The key is one that only the passphrase opens; the centre gets its public half once. For each act
the centre says a number that it never says again, and the laptop signs the act together with it.
"""

from hashlib import sha256
from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta, Struct

from wijkdesk.protocol.enquiries import Look
from wijkdesk.protocol.messages import Ms

NONCE_BYTES = 32
FRESH_MS = 2 * 60 * 1000
"""How long a number may be signed: long enough for a slow line, too short to put aside."""


class ProofKey(Struct):
    """The public half of the key that the passphrase opens, signed by the key of the device."""

    v: int
    dev: UUID
    public_key: Annotated[bytes, Meta(min_length=32, max_length=32)]
    signature: Annotated[bytes, Meta(min_length=64, max_length=64)]


class ProofKeyAnswer(Struct, omit_defaults=True):
    """Whether it is kept; "other": this device showed another one, and that one stays."""

    st: Literal["ok", "other", "blocked"]
    now: Ms


def bringing(device: UUID, public_key: bytes) -> bytes:
    """What the key of the device signs."""
    return b"wijkdesk proof key " + device.bytes + public_key


def looking(realm: UUID, message: Look, nonce: bytes) -> bytes:
    """What the passphrase's key signs to look: who, where, at what, why, and the number."""
    who = message.who
    said = (
        *(message.ground, message.reason, message.f.hex if message.f else ""),
        *((who.bsn, who.name, who.born) if who else ("", "", "")),
        message.t.hex if message.t else "",
    )
    # Each with its length: no two requests make one text.
    words = [(part or "").encode() for part in said]
    body = b"".join(len(word).to_bytes(4, "big") + word for word in words)
    return b"wijkdesk look " + realm.bytes + message.dev.bytes + nonce + sha256(body).digest()
