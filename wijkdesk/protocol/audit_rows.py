"""The audit rows as they travel, and the chain that both ends compute (security.md A5).

SHA-256 over a fixed form: a digest of each row, and a link over number, digest and the link before.
"""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Annotated, Any, Literal
from uuid import UUID

from msgspec import Meta, Struct, field, structs

from wijkdesk.protocol.messages import Ms, Small, Text

FIELDS = (
    "n",
    "at",
    "device_id",
    "worker_id",
    "role",
    "team_id",
    "act",
    "subject",
    "part",
    "law",
    "ground",
    "purpose",
    "emergency",
    "result",
    "version",
    "offset_ms",
)
"""In this order they go into the digest; a later field is only ever added behind."""
GENESIS = "0" * 64
MAX_LINES = 1000
"""Most lines of one message."""

MAX_MOMENT = 64

Hash = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Whole = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]
Signature = Annotated[bytes, Meta(min_length=64, max_length=64)]
PublicKey = Annotated[bytes, Meta(min_length=32, max_length=32)]


class AuditRow(Struct, array_like=True):
    """A row as it stands on the laptop: who did or read what, on what ground; never content."""

    n: Whole
    at: Annotated[str, Meta(max_length=MAX_MOMENT)] | None
    device_id: UUID | None
    worker_id: UUID | None
    role: Text | None
    team_id: UUID | None
    act: Text | None
    subject: Text | None
    part: Text | None
    law: Text | None
    ground: Text | None
    purpose: Text | None
    emergency: Text | None
    result: Text | None
    version: Text | None
    offset_ms: Whole | None


class AuditLine(Struct, omit_defaults=True):
    """Line `n` of the chain.

    `said` is the digest, the link before and the link as they stand on the laptop, where those are
    not what follows from the row and the line before: then something was changed there. `row` is
    absent where it was taken out, or is no row of ours any more.
    """

    n: Small
    row: AuditRow | None = None
    said: tuple[Hash, Hash, Hash] | None = None


class Audit(Struct, omit_defaults=True):
    """Everything behind line `since`, of which the link is `base`, as far as it fits.

    `head` is the last line of the laptop, signed over `said_head`; `left` is how many follow after
    these.
    """

    v: int
    sv: int
    dev: UUID
    since: Small
    base: Hash
    head: Small
    head_hash: Hash
    signature: Signature
    lines: Annotated[list[AuditLine], Meta(max_length=MAX_LINES)] = field(default_factory=list)
    left: Small = 0


class AuditAnswer(Struct, omit_defaults=True):
    """What the centre has: up to line `n` with link `hash`, signed over `said_receipt` with `key`.

    "gap": something before it is missing here, begin behind `n`. "rewound": other lines stand here
    under these numbers, so this is an old copy or a clone. `faults` were found in what came.
    """

    st: Literal["ok", "gap", "rewound", "blocked"]
    now: Ms
    n: Small = 0
    hash: Hash = GENESIS
    key: bytes = b""
    signature: bytes = b""
    faults: Small = 0


def digest_of(row: Mapping[str, Any]) -> str:
    """The digest of one row."""
    plain = [_plain(row[name]) for name in FIELDS]
    return sha256(json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def digest_of_row(row: AuditRow) -> str:
    """The same of a row that travelled."""
    return digest_of(structs.asdict(row))


def link_of(n: int, digest: str, prev: str) -> str:
    """The hash that the next row points back to."""
    return sha256(f"{n}\n{digest}\n{prev}".encode()).hexdigest()


def said_head(device: UUID, n: int, link: str) -> bytes:
    """What a laptop signs: up to here I have written."""
    return b"wijkdesk audit head " + device.bytes + _number(n) + bytes.fromhex(link)


def said_receipt(device: UUID, n: int, link: str, at_ms: int) -> bytes:
    """What the centre signs: up to here I have it."""
    said = device.bytes + _number(n) + bytes.fromhex(link) + _number(at_ms)
    return b"wijkdesk audit receipt " + said


def _number(n: int) -> bytes:
    return n.to_bytes(8, "big")


def _plain(value: Any) -> Any:
    """As JSON has it; bytes are marked, so that their hex written as text is something else."""
    if isinstance(value, UUID):
        value = value.bytes
    return f"x{value.hex()}" if isinstance(value, bytes) else value
