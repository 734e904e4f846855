"""Bytes on the line: MessagePack or JSON of the same structs, compressed with zstd.

Sizes bounded.
"""

from hashlib import blake2b
from typing import Any, TypeVar

import msgspec
import zstandard

MAX_PACKED = 4 * 1024 * 1024
"""Of one batch as sent: a longest text, old and new, must go even when it does not compress."""
MAX_PLAIN = 8 * 1024 * 1024
MAX_ANSWER = 32 * 1024 * 1024
"""Plain size of an answer that a laptop takes: a page, and one row that is larger than that."""
MSGPACK = "application/msgpack"
JSON = "application/json"

T = TypeVar("T")

_pack = msgspec.msgpack.Encoder(uuid_format="bytes")
_json = msgspec.json.Encoder()


class BadBytesError(ValueError):
    """The body is too large, not compressed as said, or not the message it should be."""


def encode(message: Any, media: str = MSGPACK, *, packed: bool = True) -> bytes:
    """A message as bytes, compressed."""
    plain = _pack.encode(message)
    if media == JSON:  # ids may stand in it as the bytes that they are in MessagePack
        plain = _json.encode(msgspec.msgpack.decode(plain, type=type(message)))
    return zstandard.ZstdCompressor(level=3).compress(plain) if packed else plain


def decode(
    body: bytes,
    kind: type[T],
    media: str = MSGPACK,
    *,
    packed: bool = True,
    largest: int = MAX_PLAIN,
) -> T:
    """The message in a body; raises BadBytesError for anything that is not one."""
    plain = _unpack(body, largest) if packed else body
    if len(plain) > largest:
        raise BadBytesError("too_large")
    try:
        if media == JSON:
            return msgspec.json.decode(plain, type=kind)
        return msgspec.msgpack.decode(plain, type=kind)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as e:
        raise BadBytesError("malformed") from e


def _unpack(body: bytes, largest: int) -> bytes:
    """Decompress with a hard stop, whatever size the frame claims."""
    try:
        with zstandard.ZstdDecompressor(max_window_size=MAX_PLAIN).stream_reader(body) as reader:
            return reader.read(largest + 1)
    except zstandard.ZstdError as e:
        raise BadBytesError("malformed") from e


def as_packed(part: Any) -> msgspec.Raw:
    """A part of a message as it stands in it: what is hashed and sent is packed once."""
    return msgspec.Raw(_pack.encode(part))


def body_hash(groups: Any) -> str:
    """The hash that tells one sealed batch from another under the same number."""
    return digest_of(_pack.encode(groups))


def digest_of(data: bytes | msgspec.Raw) -> str:
    """A short hex digest (BLAKE2b, 128 bits)."""
    return blake2b(data, digest_size=16).hexdigest()
