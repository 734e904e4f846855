"""One question to the centre about the bytes of an attachment (sync.md 5.11)."""

from typing import NamedTuple

from wijkdesk.errors import UnavailableError
from wijkdesk.protocol import wire
from wijkdesk.protocol.blobs import (
    HASH,
    LARGEST,
    MISSING,
    SAFE,
    SIZE,
    STATE,
    STORED,
    hash_of,
    length_of,
    numbers,
    parts_of,
)
from wijkdesk.protocol.messages import Refusal
from wijkdesk.sync.api import Answer, Line, refuse

OK, NOT_FOUND = 200, 404
AGAIN = frozenset({(400, "part_differs"), (409, "blob_differs")})
"""It is not there as it was sent: send it again, the part or all of it."""


class There(NamedTuple):
    """How far the centre has it, and the parts that it asks for; `safe`: a backup has it too."""

    stored: bool
    missing: tuple[int, ...] = ()
    safe: bool = False


class SendAgainError(Exception):
    """What arrived was not what was sent."""


def ask(line: Line, digest: str, size: int) -> There | None:
    """What the centre has of it; None when it knows no row of this worker that needs it."""
    answer = line.bytes_of("HEAD", f"blob/{digest}")
    return None if _is_absent(answer) else _there(answer, size)


def bring(line: Line, digest: str, size: int, number: int, piece: bytes) -> There | None:
    """Send one part; raises SendAgainError when it was damaged on its way."""
    said = {SIZE: str(size), HASH: hash_of(piece)}
    answer = line.bytes_of("PUT", f"blob/{digest}/{number}", piece, said)
    if answer.status != OK and (answer.status, _code(answer)) in AGAIN:
        raise SendAgainError
    return None if _is_absent(answer) else _there(answer, size)


def fetch(line: Line, digest: str, number: int) -> tuple[int, bytes] | None:
    """The size of the whole and one part; None while it is not there for this worker.

    Raises SendAgainError when it was damaged on its way.
    """
    answer = line.bytes_of("GET", f"blob/{digest}/{number}")
    if _is_absent(answer):
        return None
    size = _size(answer)
    if not 0 <= number < parts_of(size):
        raise UnavailableError("central_strange")
    if len(answer.body) != length_of(size, number) or answer.headers.get(HASH) != hash_of(
        answer.body
    ):
        raise SendAgainError
    return size, answer.body


def _there(answer: Answer, size: int) -> There:
    known = _size(answer)
    if answer.headers[STATE] in (STORED, SAFE):
        return There(stored=True, safe=answer.headers[STATE] == SAFE)
    if known != size:  # nothing came yet, or parts of what was another size
        return There(stored=False, missing=tuple(range(parts_of(size))))
    try:
        return There(stored=False, missing=tuple(numbers(answer.headers.get(MISSING, ""), size)))
    except ValueError as e:
        raise UnavailableError("central_strange") from e


def _size(answer: Answer) -> int:
    """What the whole is said to measure; raises for whatever does not come from a centre."""
    refuse(answer)
    told = answer.headers.get(SIZE, "")
    if answer.status != OK or STATE not in answer.headers:
        raise UnavailableError("central_strange")
    if not (told.isascii() and told.isdigit() and len(told) <= len(str(LARGEST))):
        raise UnavailableError("central_strange")
    size = int(told)
    if size > LARGEST:
        raise UnavailableError("central_strange")
    return size


def _is_absent(answer: Answer) -> bool:
    """Whether the centre itself says so; an answer to HEAD has no body to say more."""
    return answer.status == NOT_FOUND and wire.MSGPACK in answer.media


def _code(answer: Answer) -> str:
    if wire.MSGPACK not in answer.media:
        return ""
    try:
        return wire.decode(answer.body, Refusal, packed=answer.packed).code
    except wire.BadBytesError:
        return ""
