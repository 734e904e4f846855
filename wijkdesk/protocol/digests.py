"""Digests that both ends must compute alike: a set of containers, and the content of a row."""

from collections.abc import Iterable, Mapping
from uuid import UUID

import msgspec

from wijkdesk.models.base import Value
from wijkdesk.protocol.messages import Have
from wijkdesk.protocol.wire import digest_of


def have(containers: Iterable[UUID]) -> Have:
    """The number of containers and the digest of their sorted ids (sync.md 4.3)."""
    ids = sorted(c.bytes for c in containers)
    return Have(len(ids), digest_of(b"".join(ids)))


def content_hash(values: Mapping[str, Value]) -> str:
    """The hash of what a row says.

    Empty fields do not count, so that a newer schema changes nothing (R5).
    """
    pairs = sorted((name, value) for name, value in values.items() if value not in (None, ""))
    return digest_of(msgspec.msgpack.encode(pairs))
