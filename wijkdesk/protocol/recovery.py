"""The recovery key of an organisation: what laptops seal to, and the two shares that open it.

The private half exists for a moment, when it is made and when it is used. Two persons each keep a
share: a random number, and the key with that number taken off. One share alone says nothing at all.
"""

import secrets
from dataclasses import dataclass, field
from hashlib import blake2b

from wijkdesk.errors import RuleBrokenError

KEY_BYTES = 32
HEAD = "WijkDesk recovery share"
GROUP = 4


@dataclass(frozen=True, slots=True)
class Share:
    """One of the two halves, and of which key; `letter` is A or B."""

    letter: str
    public: str
    value: bytes = field(repr=False)


def new_pair() -> tuple[str, bytes]:
    """A new key: the public half as hex, and the private half."""
    from nacl.public import PrivateKey

    made = PrivateKey.generate()
    return bytes(made.public_key).hex(), bytes(made)


def seal(public: str, secret: bytes) -> str:
    """A secret that only the private half opens, as hex."""
    from nacl.public import PublicKey, SealedBox

    return bytes(SealedBox(PublicKey(bytes.fromhex(public))).encrypt(secret)).hex()


def unseal(private: bytes, sealed: str) -> bytes:
    """The secret again; raises RuleBrokenError("recovery_wrong_key")."""
    from nacl.exceptions import CryptoError
    from nacl.public import PrivateKey, SealedBox

    try:
        return bytes(SealedBox(PrivateKey(private)).decrypt(bytes.fromhex(sealed)))
    except CryptoError as e:
        raise RuleBrokenError("recovery_wrong_key") from e


def is_public_key(text: str | None) -> bool:
    """Whether this is a key to seal to: what comes over a line may be anything."""
    try:
        return len(bytes.fromhex(text or "")) == KEY_BYTES
    except ValueError:
        return False


def split(public: str, private: bytes) -> tuple[Share, Share]:
    """Two shares that are each random, and together the key."""
    pad = secrets.token_bytes(KEY_BYTES)
    return Share("A", public, pad), Share("B", public, _either(pad, private))


def joined(one: Share, other: Share) -> bytes:
    """The private half out of both; raises RuleBrokenError when they do not belong together."""
    from nacl.public import PrivateKey

    if one.public != other.public or one.letter == other.letter:
        raise RuleBrokenError("shares_do_not_fit")
    private = _either(one.value, other.value)
    if bytes(PrivateKey(private).public_key).hex() != one.public:
        raise RuleBrokenError("shares_do_not_fit")
    return private


def as_text(share: Share, municipality: str) -> str:
    """A share as it is kept: a file, or typed over from paper; `check` finds a typing error."""
    value = share.value.hex()
    groups = [value[i : i + GROUP] for i in range(0, len(value), GROUP)]
    half = len(groups) // 2
    lines = [
        f"{HEAD} {share.letter}",
        f"municipality: {municipality}",
        f"key: {share.public}",
        f"share: {' '.join(groups[:half])}",
        f"share: {' '.join(groups[half:])}",
        f"check: {_check(share)}",
        "",
        "Together with the other share this opens the laptops of the municipality.",
        "Keep it where the keeper of the other share cannot reach it.",
    ]
    return "\n".join(lines) + "\n"


def from_text(text: str) -> Share:
    """A share from its file; raises RuleBrokenError("share_unreadable")."""
    lines = [line.strip() for line in text.splitlines()]
    head = next((line for line in lines if line.startswith(HEAD)), "")
    parts = [line.partition(":") for line in lines]
    try:
        value = bytes.fromhex("".join(what for name, _, what in parts if name == "share"))
        public, check = (
            next(what.strip().lower() for name, _, what in parts if name == wanted)
            for wanted in ("key", "check")
        )
    except (ValueError, StopIteration, RuntimeError) as e:
        raise RuleBrokenError("share_unreadable") from e
    share = Share(head.removeprefix(HEAD).strip(), public, value)
    whole = share.letter in ("A", "B") and len(value) == KEY_BYTES and is_public_key(public)
    if not whole or check != _check(share):
        raise RuleBrokenError("share_unreadable")
    return share


def _check(share: Share) -> str:
    """Over the whole share: which half it is, of which key, and its number."""
    said = f"{share.letter} {share.public} {share.value.hex()}"
    return blake2b(said.encode(), digest_size=4).hexdigest()


def _either(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))
