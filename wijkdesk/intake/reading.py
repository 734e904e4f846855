"""Read a file that somebody pointed at: whole, once, and only if it is an ordinary file."""

import os
import stat
from io import FileIO
from pathlib import Path

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.intake.frames import read_into

LARGEST = 20 * 1024 * 1024


def read_file(path: Path, largest: int = LARGEST) -> bytearray:
    """All bytes; raises what a person can mend: empty, too large, gone, being written."""
    try:
        return _read(path, largest)
    except FileNotFoundError as e:
        raise UnavailableError("attachment_gone") from e
    except (OSError, ValueError) as e:  # ValueError: a path that cannot exist
        raise UnavailableError("attachment_unreadable") from e


def check_size(size: int, largest: int = LARGEST) -> None:
    """Refuse what is empty or larger than the centre will take."""
    if size == 0:
        raise RuleBrokenError("attachment_empty")
    if size > largest:
        raise RuleBrokenError("attachment_too_large", size=megabytes(size))


def megabytes(size: int) -> str:
    """Dutch, and rounded up, so that what is over the limit never reads as the limit."""
    tenths = -(-size * 10 // (1024 * 1024))
    return f"{tenths // 10},{tenths % 10}"


def _read(path: Path, largest: int) -> bytearray:
    # Looked at before it is opened: opening a device or a pipe may already do something.
    _must_be_plain(path.lstat())
    flags = os.O_RDONLY
    for name in ("O_BINARY", "O_CLOEXEC", "O_NOFOLLOW", "O_NONBLOCK"):
        flags |= getattr(os, name, 0)
    opened = os.open(path, flags)
    try:
        before = os.fstat(opened)
        _must_be_plain(before)
        check_size(before.st_size, largest)
        data = bytearray(before.st_size + 1)  # and a little more: is it growing?
        with FileIO(opened, closefd=False) as file:
            size = read_into(file, data)
        after = os.fstat(opened)
    finally:
        os.close(opened)
    if (size, after.st_size, after.st_mtime_ns) != (
        before.st_size,
        before.st_size,
        before.st_mtime_ns,
    ):
        raise UnavailableError("attachment_changing")
    del data[size:]
    return data


def _must_be_plain(found: os.stat_result) -> None:
    """No folder, link, device or pipe."""
    if not stat.S_ISREG(found.st_mode):
        raise RuleBrokenError("attachment_not_a_file")
