"""The header of a profile as a file: whole or not there, readable in every format that landed."""

import errno
import hashlib
import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from wijkdesk.errors import UnavailableError
from wijkdesk.storage.device_secret import NAME_BYTES
from wijkdesk.storage.kdf import (
    KDF,
    MAX_LANES,
    MAX_MEMORY_KIB,
    MAX_TIME,
    MIN_MEMORY_KIB,
    SALT_BYTES,
    Kdf,
)
from wijkdesk.storage.proof_key import SEED_BYTES
from wijkdesk.vocabulary import KeyPolicy

FORMAT = 3
HEADER = "profile.json"
BESIDE = "backups"
"""Here a copy of the header stands beside the backup copies: without one they are noise."""
WRAP = "aes-256-kwp"
KEY_BYTES = 48
"""32 bytes of key and 16 of salt, given to SQLCipher raw (security.md T1)."""
PUBLIC_BYTES, SEAL_BYTES = 32, 48
_SINCE = {"device": 2, "recovery": 2, "proof": 3, "proof_public": 3}
WRAPPED_MORE = 8
"""What wrapping adds."""

changing = threading.RLock()
"""Held from reading a header to writing it: two changes of one header follow each other."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The database key sealed `to` a public key of the organisation; both as hex."""

    to: str
    sealed: str


@dataclass(frozen=True, slots=True)
class Header:
    """What stands in clear beside the database: how to derive, the wrapped key, the policy.

    No name of anybody, unless the worker chose it as the label. `proof` is the wrapped key that
    signs what asks for the passphrase again, `proof_public` what the centre gets of it.
    """

    kdf: Kdf = field(default_factory=Kdf)
    wrapped_key: str = ""
    policy: KeyPolicy = KeyPolicy.PASSPHRASE_ONLY
    label: str = ""
    wrap: str = WRAP
    format: int = FORMAT
    device: str = ""
    recovery: Slot | None = None
    proof: str = ""
    proof_public: str = ""


def make_folder(folder: Path) -> None:
    """A folder that only this account can enter, in folders that only it can enter."""
    with disk_errors():
        missing = [f for f in (folder, *folder.parents) if not f.exists()]
        for part in reversed(missing):
            part.mkdir(exist_ok=True, mode=0o700)
        folder.mkdir(exist_ok=True)  # a file in the way is told here


def save(folder: Path, header: Header) -> None:
    """Write the header: from here on a profile stands in the folder."""
    with disk_errors(), changing:
        _write(folder / HEADER, _as_text(header))
        keep_beside(folder)


def read_header(folder: Path) -> Header:
    """The header of a profile, or the copy of it when it is missing or cannot be read.

    Raises UnavailableError when neither can be.
    """
    try:
        return _read(folder / HEADER)
    except UnavailableError as trouble:
        if trouble.code == "profile_newer":
            raise
        try:
            return _read(folder / BESIDE / HEADER)
        except UnavailableError:
            raise trouble from None


def keep_beside(folder: Path) -> None:
    """The copy beside the backup copies says the same as the header, or is not there.

    An old one would still open to the passphrase of then. Of a header that was damaged while the
    profile was open it is all that is left: then it is the header that is mended.
    """
    beside = folder / BESIDE / HEADER
    if not beside.parent.is_dir():
        return
    with changing:
        try:
            _read(folder / HEADER)
        except UnavailableError:
            with suppress(UnavailableError):
                put_back(folder)
            return
        try:
            content = (folder / HEADER).read_text("utf-8")
            if not beside.exists() or beside.read_text("utf-8") != content:
                _write(beside, content)
        except (OSError, ValueError):
            beside.unlink(missing_ok=True)


def put_back(folder: Path) -> None:
    """A header that went or was damaged comes back from its copy; what was left of it is kept."""
    with changing, disk_errors():
        try:
            _read(folder / HEADER)
        except UnavailableError as trouble:
            if trouble.code == "profile_newer":
                return
            _read(folder / BESIDE / HEADER)
            content = (folder / BESIDE / HEADER).read_text("utf-8")
            with suppress(FileNotFoundError):
                (folder / HEADER).replace(folder / f"left-{HEADER}")
            _write(folder / HEADER, content)


def there(folder: Path) -> Iterator[Path]:
    """The header and its copy, as far as they are there."""
    for path in (folder / BESIDE / HEADER, folder / HEADER):
        if path.is_file():
            yield path


def _read(path: Path) -> Header:
    try:
        raw: dict[str, Any] = json.loads(path.read_text("utf-8"))
        if raw["format"] > FORMAT:
            raise UnavailableError("profile_newer")
        _check_sum(raw)
        slot = raw.get("recovery")
        made = {"kdf": Kdf(**raw["kdf"]), "policy": KeyPolicy(raw["policy"])}
        header = Header(**{**raw, **made, "recovery": Slot(**slot) if slot else None})
        _check(header)
    except FileNotFoundError as e:
        raise UnavailableError("profile_missing") from e
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as e:
        raise UnavailableError("profile_unreadable") from e
    return header


def _check_sum(raw: dict[str, Any]) -> None:
    """Not there in headers of before."""
    if raw.pop("sum", None) not in (None, _sum(raw)):
        raise ValueError("not as it was written")


def _check(header: Header) -> None:
    """A damaged header is told as such, not by what the cryptography would make of it."""
    kdf, slot = header.kdf, header.recovery
    known = (header.wrap, kdf.name) == (WRAP, KDF) and header.format in range(1, FORMAT + 1)
    numbers = (header.format, kdf.memory_kib, kdf.time, kdf.lanes)
    str.encode(header.label)  # half a character can be shown nowhere
    has_device = header.policy is KeyPolicy.KEY_STORE
    bounds = (
        all(type(number) is int for number in numbers),
        MIN_MEMORY_KIB <= kdf.memory_kib <= MAX_MEMORY_KIB,
        1 <= kdf.time <= MAX_TIME,
        1 <= kdf.lanes <= MAX_LANES,
        _is_hex(kdf.salt, SALT_BYTES),
        _is_hex(header.wrapped_key, KEY_BYTES + WRAPPED_MORE),
        _is_hex(header.device, NAME_BYTES if has_device else 0),
        _is_hex(header.proof, SEED_BYTES + WRAPPED_MORE if header.proof else 0),
        _is_hex(header.proof_public, PUBLIC_BYTES if header.proof else 0),
        slot is None or _is_hex(slot.to, PUBLIC_BYTES),
        slot is None or _is_hex(slot.sealed, KEY_BYTES + SEAL_BYTES),
    )
    if not (known and all(bounds)):
        raise ValueError("no header of ours")


def _is_hex(text: str, size: int) -> bool:
    return len(bytes.fromhex(text)) == size


def _as_text(header: Header) -> str:
    """A header of an older format stays one: an older WijkDesk still opens it."""
    content = asdict(header)
    content = {
        name: value for name, value in content.items() if _SINCE.get(name, 1) <= header.format
    }
    if header.format == 1:
        return json.dumps(content, indent=1)
    return json.dumps({**content, "sum": _sum(content)}, indent=1)


def _sum(content: dict[str, Any]) -> str:
    """Over everything else: one damaged letter of the wrapped key is no wrong passphrase.

    Against a worn disk, not against a person: whoever can write here can make it fit.
    """
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _write(path: Path, content: str) -> None:
    """Write whole or not at all: the old header stands until the new one is on the disk."""
    part = path.with_suffix(".part")
    try:
        opened = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(opened, "w", encoding="utf-8") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        _keep_name(path.parent)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise


def _keep_name(folder: Path) -> None:
    """A rename is only on the disk when its folder is; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        # The new header is there whatever comes of this: not every file system can do it.
        with suppress(OSError):
            os.fsync(opened)
    finally:
        os.close(opened)


_DISK = {errno.ENOSPC: "disk_full", errno.EROFS: "disk_read_only", errno.EACCES: "disk_read_only"}


@contextmanager
def disk_errors() -> Iterator[None]:
    """Tell what the disk did, by a code that has a sentence."""
    try:
        yield
    except OSError as e:
        raise UnavailableError(_DISK.get(e.errno or 0, "disk_error")) from e
