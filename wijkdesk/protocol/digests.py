"""Digests that both ends must compute alike: a set of containers, and the content of a row."""

from collections.abc import Iterable, Mapping
from hashlib import blake2b
from uuid import UUID

import msgspec

from wijkdesk.models.base import Value
from wijkdesk.protocol.messages import Have
from wijkdesk.protocol.wire import digest_of


def have(containers: Iterable[UUID]) -> Have:
    """The number of containers and the digest of their sorted ids (sync.md 4.3)."""
    return have_ids(b"".join(sorted(c.bytes for c in containers)))


def have_ids(ids: bytes) -> Have:
    """The same of ids that are sorted already, one after the other."""
    return Have(len(ids) // 16, digest_of(ids))


def row_mark(row_id: UUID, seq: int) -> int:
    """What a row adds to the checksum of its container (sync.md 5.17)."""
    return _mark(row_id.bytes, seq)


def _mark(row_id: bytes, seq: int) -> int:
    said = row_id + seq.to_bytes(8, "big")
    return int.from_bytes(blake2b(said, digest_size=8).digest(), "big")


def checksum(rows: Iterable[tuple[bytes, int]]) -> str:
    """The checksum of a container: of all its rows, deleted ones too, with their numbers."""
    return checksum_text(sum(_mark(row_id, seq) for row_id, seq in rows))


def checksum_text(total: int) -> str:
    """A sum of marks as it travels."""
    return f"{total % 2**64:016x}"


def chained(chain: str, seq: int, said: Iterable[str]) -> str:
    """The running hash of a realm's commits: of the one before, the number, and each line's words.

    Of the words of a line it has their digest only, so that they can be erased (decision 11).
    """
    return digest_of("\n".join((chain, str(seq), *said)).encode())


def content_hash(values: Mapping[str, Value]) -> str:
    """The hash of what a row says.

    Empty fields do not count, so that a newer schema changes nothing (R5).
    """
    pairs = sorted((name, value) for name, value in values.items() if value not in (None, ""))
    return digest_of(msgspec.msgpack.encode(pairs))
