"""Tells what the environment did from what we did (house 3.10): disk, memory, damage, a lock."""

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm.exc import StaleDataError

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.protocol.messages import MAX_TEXT
from wijkdesk.storage.triggers import TOO_LONG

DAMAGED = "profile_damaged"
PART_DAMAGED = "part_damaged"
"""The same while working: this could not be read, the rest goes on."""

_NAMES = (
    ("SQLITE_FULL", "disk_full"),
    ("SQLITE_BUSY", "store_busy"),
    ("SQLITE_LOCKED", "store_busy"),
    ("SQLITE_NOMEM", "out_of_memory"),
    ("SQLITE_IOERR_NOMEM", "out_of_memory"),
    # A page that does not verify is read as nothing at all; SQLite then says one of these.
    ("SQLITE_CORRUPT", DAMAGED),
    ("SQLITE_NOTADB", DAMAGED),
    ("SQLITE_IOERR", "disk_error"),
    ("SQLITE_READONLY", "disk_read_only"),
    ("SQLITE_PERM", "disk_read_only"),
    ("SQLITE_CANTOPEN", "profile_unreadable"),
)
_TEXTS = (
    ("database or disk is full", "disk_full"),
    ("is locked", "store_busy"),
    ("out of memory", "out_of_memory"),
    ("malformed", DAMAGED),
    ("is not a database", DAMAGED),
    ("hmac", DAMAGED),
    ("disk I/O error", "disk_error"),
    ("readonly database", "disk_read_only"),
    ("unable to open database file", "profile_unreadable"),
)
_NUMBERS = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "disk_read_only",
    errno.EACCES: "disk_read_only",
    errno.EPERM: "disk_read_only",
    errno.EMFILE: "too_many_files",
    errno.ENFILE: "too_many_files",
    errno.ENOMEM: "out_of_memory",
    errno.EIO: "disk_error",
}


def code_of(error: BaseException) -> str | None:
    """What the world did, as a code; None when it was us."""
    if isinstance(error, MemoryError):
        return "out_of_memory"
    if isinstance(error, OSError):
        return _NUMBERS.get(error.errno or 0)
    cause = getattr(error, "orig", None) or error
    if not isinstance(cause, sqlcipher.Error | MemoryError):
        return None
    if isinstance(cause, MemoryError):
        return "out_of_memory"
    # The extended names say where it happened, such as SQLITE_IOERR_FSYNC.
    name = str(getattr(cause, "sqlite_errorname", None) or "")
    found = next((code for start, code in _NAMES if name.startswith(start)), None)
    return found or next((code for part, code in _TEXTS if part in str(cause)), None)


@contextmanager
def world_errors(met: Callable[[str], str] = str) -> Iterator[None]:
    """Raise what the environment did as UnavailableError; `met` hears the code and may refine it.

    Never with the words of the database: they may hold a value.
    """
    try:
        yield
    except StaleDataError as e:
        raise RuleBrokenError("changed_meanwhile") from e
    except (DBAPIError, sqlcipher.Error, MemoryError, OSError) as e:
        if TOO_LONG in str(getattr(e, "orig", None) or e):
            raise RuleBrokenError("text_too_long", maximum=MAX_TEXT) from e
        code = code_of(e)
        if code is None:
            raise
        raise UnavailableError(met(code)) from e
