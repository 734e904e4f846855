"""One package under one password: a zip with a PDF for who has no WijkDesk, and a sealed JSON.

The layout of the sealed part stands in docs/relocation.md. Nothing in it is compressed, and no
parameter in it decides how much work opening it is: what is large or heavy is refused before.
"""

import hashlib
import io
import os
import secrets
import struct
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.intake.reading import read_file
from wijkdesk.services.relocation import content
from wijkdesk.services.relocation.content import Dossier
from wijkdesk.storage.kdf import Kdf, stretch

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MARK, VERSION = b"WIJKDESK-OVERDRACHT ", b"1\n"
SEALED, PAPER, HINT = "overdracht.wijkdesk", "overdracht.pdf", "lees-mij.txt"
HINT_WORDS = """Dit is een overdrachtsdossier van een wijkteam.

- Heeft u WijkDesk? Kies bij Postvak: Overdracht inlezen. Kies dan dit zipbestand zelf.
- Geen WijkDesk? Open overdracht.pdf.

U heeft een wachtwoord nodig. Dat krijgt u van de afzender, langs een andere weg (bel even).
"""
SIGNS = "23456789abcdefghjkmnpqrstuvwxyz"
"""Without what is misheard or misread: 0, 1, o, l and i."""
GROUPS, SIZE = 4, 5
LARGEST = 32 * 1024 * 1024
MEMBERS = 3
_KDF = Kdf(memory_kib=64 * 1024, time=3, lanes=4)
"""Of version 1, and never read from a file."""
_SALT, _NONCE = 16, 12
_HEAD = struct.Struct(f">{_SALT}s{_NONCE}s32sQ")
_END = b"PK\x05\x06"
_CUT = (zipfile.BadZipFile, EOFError, ValueError, struct.error, RuntimeError)
"""What the reader of zips throws about bytes that are not as they were: one wrong bit is enough."""
_END_SIZE = 22
_TROUBLE = {
    "attachment_empty": "package_cut",
    "attachment_too_large": "package_large",
    "attachment_gone": "package_gone",
    "attachment_unreadable": "package_gone",
    "attachment_not_a_file": "package_gone",
    "attachment_changing": "package_gone",
}


def new_password() -> str:
    """Twenty signs in four groups: 99 bits, and it can be said over the telephone."""
    groups = ("".join(secrets.choice(SIGNS) for _ in range(SIZE)) for _ in range(GROUPS))
    return "-".join(groups)


def neat_password(typed: str) -> str:
    """As it was made, whatever capitals, spaces or dashes were typed."""
    signs = "".join(c for c in typed.casefold() if c.isalnum())
    return "-".join(signs[at : at + SIZE] for at in range(0, len(signs), SIZE))


def packed(dossier: Dossier, pdf: bytes, password: str) -> bytes:
    """The zip; the same password opens the PDF and what is sealed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as package:
        package.writestr(HINT, HINT_WORDS)
        package.writestr(PAPER, protected(pdf, password))
        package.writestr(SEALED, sealed(content.written(dossier), password))
    return out.getvalue()


def protected(pdf: bytes, password: str) -> bytes:
    """The PDF under AES-256 (PDF 2.0, revision 6), its properties too."""
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        shut = pikepdf.Encryption(user=password, owner=password, R=6, aes=True, metadata=True)
        file.save(out, encryption=shut)
    return out.getvalue()


def sealed(data: bytes, password: str) -> bytes:
    """Under AES-256-GCM with a key that Argon2id makes of the password."""
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    size = len(data) + 16
    bound = MARK + VERSION + salt + nonce + struct.pack(">Q", size)
    shut = _cipher(password, salt).encrypt(nonce, data, bound)
    return MARK + VERSION + _HEAD.pack(salt, nonce, hashlib.sha256(shut).digest(), size) + shut


def read_package(path: Path) -> bytes:
    """The sealed part of a package, whole; nothing of it is opened yet.

    Raises "package_cut" when something is missing, "package_wrong" when it is something else,
    "package_version" when it is of a later release.
    """
    try:
        data = bytes(read_file(path, 2 * LARGEST))
    except RuleBrokenError as e:
        raise RuleBrokenError(_TROUBLE.get(e.code, e.code)) from e
    except UnavailableError as e:
        raise UnavailableError(_TROUBLE.get(e.code, e.code)) from e
    found = data if data.startswith(MARK) else _from_zip(data)
    _taken_apart(found)
    return found


def opened(found: bytes, password: str) -> Dossier:
    """Raises "package_password" when it does not fit, and nothing was read then."""
    from cryptography.exceptions import InvalidTag

    salt, nonce, size, shut = _taken_apart(found)
    bound = MARK + VERSION + salt + nonce + struct.pack(">Q", size)
    try:
        data = _cipher(neat_password(password), salt).decrypt(nonce, shut, bound)
    except InvalidTag as e:
        raise RuleBrokenError("package_password", field="password") from e
    return content.read(data)


def _cipher(password: str, salt: bytes) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(stretch(password, replace(_KDF, salt=salt.hex())).secret)


def _from_zip(data: bytes) -> bytes:
    """What is sealed in it; the end is looked at before anything believes what it says."""
    if not data.startswith(b"PK\x03\x04"):
        raise RuleBrokenError("package_wrong")
    end = data[-_END_SIZE:]
    if len(end) < _END_SIZE or not end.startswith(_END):
        raise RuleBrokenError("package_cut")
    if struct.unpack_from("<H", end, 10)[0] > MEMBERS:
        raise RuleBrokenError("package_wrong")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            one = package.getinfo(SEALED)
            if one.compress_type != zipfile.ZIP_STORED or one.file_size > LARGEST:
                raise RuleBrokenError("package_large")
            return package.read(one)
    except KeyError as e:
        raise RuleBrokenError("package_wrong") from e
    except (*_CUT, OSError) as e:
        raise RuleBrokenError("package_cut") from e


def _taken_apart(found: bytes) -> tuple[bytes, bytes, int, bytes]:
    if not found.startswith(MARK):
        raise RuleBrokenError("package_wrong")
    start = len(MARK) + len(VERSION)
    if not found.startswith(VERSION, len(MARK)):
        raise RuleBrokenError("package_version" if len(found) > start else "package_cut")
    if len(found) < start + _HEAD.size:
        raise RuleBrokenError("package_cut")
    salt, nonce, digest, size = _HEAD.unpack_from(found, start)
    shut = found[start + _HEAD.size :]
    if len(shut) != size or hashlib.sha256(shut).digest() != digest:
        raise RuleBrokenError("package_cut")
    return salt, nonce, size, shut
