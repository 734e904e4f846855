"""The profile header and the key in it.

Passphrase -> Argon2id -> HKDF -> AES-256-KWP -> database key.

Loads no SQLAlchemy: the unlock page needs this before anything else.
"""

import errno
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from wijkdesk.errors import RuleBrokenError, UnavailableError

FORMAT = 1
HEADER = "profile.json"
KEY_BYTES = 48
"""32 bytes of key and 16 of salt, given to SQLCipher raw (security.md T1)."""
SALT_BYTES = 16
MIN_MEMORY_KIB = 64 * 1024
MAX_MEMORY_KIB, MAX_TIME, MAX_LANES = 4 * 1024 * 1024, 64, 64
"""More is no parameter but damage, and would take the machine down before it is refused."""
MIN_PASSPHRASE = 12
KDF, WRAP = "argon2id", "aes-256-kwp"


@dataclass(frozen=True, slots=True)
class Kdf:
    """Argon2id parameters; stored, so that they can be raised at a later unlock."""

    memory_kib: int = 128 * 1024
    time: int = 3
    lanes: int = 4
    salt: str = ""
    name: str = KDF


@dataclass(frozen=True, slots=True)
class Header:
    """What stands in clear beside the database: how to derive, the wrapped key, the policy.

    No name of anybody.
    """

    kdf: Kdf
    wrapped_key: str
    policy: str = "passphrase_only"
    label: str = ""
    wrap: str = WRAP
    format: int = FORMAT


def create(folder: Path, passphrase: str, *, label: str = "", kdf: Kdf | None = None) -> bytes:
    """Make a sealed profile in an empty folder and return its database key."""
    if exists(folder):
        raise RuleBrokenError("profile_exists")
    key, header = make(passphrase, label=label, kdf=kdf)
    make_folder(folder)
    save(folder, header)
    return key


def make(passphrase: str, *, label: str = "", kdf: Kdf | None = None) -> tuple[bytes, Header]:
    """A new database key, and the header in which it is sealed."""
    check_passphrase(passphrase)
    chosen = replace(kdf or Kdf(), salt=os.urandom(SALT_BYTES).hex())
    if chosen.memory_kib < MIN_MEMORY_KIB:
        raise ValueError("Argon2id below 64 MiB")
    key = os.urandom(KEY_BYTES)
    wrapped = _wrapping(passphrase, chosen, key, wrap=True)
    return key, Header(chosen, wrapped.hex(), label=label)


def make_folder(folder: Path) -> None:
    """A folder that only this account can enter."""
    with _disk_errors():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def save(folder: Path, header: Header) -> None:
    """Write the header: from here on a profile stands in the folder."""
    with _disk_errors():
        _write(folder / HEADER, asdict(header))


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that is too short to protect anything."""
    if len(passphrase) < MIN_PASSPHRASE:
        raise RuleBrokenError("passphrase_short", field="passphrase", minimum=MIN_PASSPHRASE)


def unlock(folder: Path, passphrase: str) -> bytes:
    """The database key of a profile; raises RuleBrokenError("wrong_passphrase")."""
    header = read_header(folder)
    try:
        return _wrapping(passphrase, header.kdf, bytes.fromhex(header.wrapped_key), wrap=False)
    except _invalid_unwrap() as e:
        raise RuleBrokenError("wrong_passphrase", field="passphrase") from e


def read_header(folder: Path) -> Header:
    """The header of a profile; raises UnavailableError when it is missing or cannot be read."""
    try:
        raw: dict[str, Any] = json.loads((folder / HEADER).read_text("utf-8"))
        if raw["format"] > FORMAT:
            raise UnavailableError("profile_newer")
        header = Header(**{**raw, "kdf": Kdf(**raw["kdf"])})
        _check(header)
    except FileNotFoundError as e:
        raise UnavailableError("profile_missing") from e
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as e:
        raise UnavailableError("profile_unreadable") from e
    return header


def _check(header: Header) -> None:
    """A damaged header is told as such, not by what the cryptography would make of it."""
    kdf = header.kdf
    known = (header.format, header.wrap, kdf.name) == (FORMAT, WRAP, KDF)
    bounds = (
        MIN_MEMORY_KIB <= kdf.memory_kib <= MAX_MEMORY_KIB,
        1 <= kdf.time <= MAX_TIME,
        1 <= kdf.lanes <= MAX_LANES,
        len(bytes.fromhex(kdf.salt)) == SALT_BYTES,
        len(bytes.fromhex(header.wrapped_key)) == KEY_BYTES + 8,
    )
    if not (known and all(bounds)):
        raise ValueError("no header of ours")


def exists(folder: Path) -> bool:
    """Whether a profile stands in this folder."""
    try:
        return (folder / HEADER).is_file()
    except OSError:  # it may not even be looked at: reading it will say so
        return True


def _wrapping(passphrase: str, kdf: Kdf, key: bytes, *, wrap: bool) -> bytes:
    import unicodedata

    from argon2.low_level import Type, hash_secret_raw
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF
    from cryptography.hazmat.primitives.keywrap import (
        aes_key_unwrap_with_padding,
        aes_key_wrap_with_padding,
    )

    # NFC: the same passphrase typed on another keyboard may arrive decomposed.
    stretched = hash_secret_raw(
        unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass"),
        bytes.fromhex(kdf.salt),
        time_cost=kdf.time,
        memory_cost=kdf.memory_kib,
        parallelism=kdf.lanes,
        hash_len=32,
        type=Type.ID,
    )
    wrapping_key = HKDF(SHA256(), 32, salt=None, info=b"wijkdesk profile key 1").derive(stretched)
    work = aes_key_wrap_with_padding if wrap else aes_key_unwrap_with_padding
    return work(wrapping_key, key)


def _invalid_unwrap() -> type[Exception]:
    from cryptography.hazmat.primitives.keywrap import InvalidUnwrap

    return InvalidUnwrap


def _write(path: Path, content: dict[str, Any]) -> None:
    """Write whole or not at all."""
    part = path.with_suffix(".part")
    try:
        with part.open("w", encoding="utf-8") as file:
            json.dump(content, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise


_DISK = {errno.ENOSPC: "disk_full", errno.EROFS: "disk_read_only", errno.EACCES: "disk_read_only"}


@contextmanager
def _disk_errors() -> Iterator[None]:
    try:
        yield
    except OSError as e:
        raise UnavailableError(_DISK.get(e.errno or 0, "disk_error")) from e
