"""How the bytes of attachments travel: in parts, each with its own hash (sync.md 5.11)."""

import re
from base64 import b64encode
from hashlib import sha256

CHUNK = 1024 * 1024
LARGEST = 20 * 1024 * 1024
"""Of one attachment: what the laptop takes in, and the centre with it."""
DIGEST = re.compile("[0-9a-f]{64}")

SIZE = "Wijkdesk-Size"
"""How large the whole is."""
STATE = "Wijkdesk-Blob"
SAFE, STORED, OPEN = "safe", "stored", "open"
"""All of it is at the centre and is what it is called; or not yet. Safe: in a backup too."""
MISSING = "Wijkdesk-Missing"
"""The numbers of the parts that the centre does not have, with commas."""
HASH = "Content-Digest"
"""Of the part in this body (RFC 9530)."""


def digest_of(data: bytes | bytearray | memoryview) -> str:
    """The name of these bytes."""
    return sha256(data).hexdigest()


def hash_of(part: bytes | bytearray | memoryview) -> str:
    """The hash of one part as it stands in a header."""
    return f"sha-256=:{b64encode(sha256(part).digest()).decode()}:"


def parts_of(size: int) -> int:
    """In how many parts so many bytes go."""
    return -(-size // CHUNK)


def length_of(size: int, number: int) -> int:
    """How long this part is."""
    return min(CHUNK, size - number * CHUNK)


def numbers(listed: str, size: int) -> list[int]:
    """The parts that a header names; raises ValueError for anything else."""
    found = [int(one) for one in listed.split(",") if one]
    if not set(found) <= set(range(parts_of(size))):
        raise ValueError(listed)
    return found
