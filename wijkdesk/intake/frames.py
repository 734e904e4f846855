"""How the two ends of a pipe speak: a few words about it, and the bytes themselves."""

import json
import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import FileIO

LENGTHS = struct.Struct(">II")
MOST_WORDS = 4 * 1024 * 1024
MOST_BYTES = 128 * 1024 * 1024
AT_ONCE = 1024 * 1024

Bytes = bytes | bytearray
"""Twenty megabytes are read to where they stay: a copy would hold up every other thread."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One message; what came from a closed-off process is believed in nothing."""

    words: Mapping[str, object] = field(default_factory=dict)
    data: Bytes = b""


class Torn(Exception):  # noqa: N818 - a state of the pipe, not a fault of ours
    """The other end is gone, or says what cannot be."""


def send(pipe: int, frame: Frame) -> None:
    """Write a whole frame."""
    words = json.dumps(frame.words).encode()
    try:
        for piece in (LENGTHS.pack(len(words), len(frame.data)), words, frame.data):
            _write(pipe, piece)
    except OSError as e:
        raise Torn from e


def receive(pipe: int) -> Frame:
    """Read a whole frame; raises Torn at the end of the pipe and at anything strange."""
    try:
        words, size = LENGTHS.unpack(_read(pipe, LENGTHS.size))
        if words > MOST_WORDS or size > MOST_BYTES:
            raise Torn
        told = json.loads(_read(pipe, words))
        data = _read(pipe, size)
    except (OSError, ValueError, RecursionError) as e:
        raise Torn from e
    if not isinstance(told, dict):
        raise Torn
    return Frame(told, data)


def _write(pipe: int, data: Bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(pipe, rest[:AT_ONCE]) :]


def _read(pipe: int, size: int) -> bytearray:
    data = bytearray(size)
    with FileIO(pipe, closefd=False) as file:
        if read_into(file, data) < size:
            raise Torn
    return data


def read_into(file: FileIO, data: bytearray) -> int:
    """Fill it as far as there is anything to read; says how far."""
    rest, done = memoryview(data), 0
    while rest and (got := file.readinto(rest[:AT_ONCE])):
        rest, done = rest[got:], done + got
    return done
