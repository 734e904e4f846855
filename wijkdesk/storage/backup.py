"""Make a backup copy while the work goes on: sealed with the same key, whole or not at all."""

import os
import shutil
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, closing, nullcontext, suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wijkdesk.errors import UnavailableError
from wijkdesk.storage.copies import (
    Copy,
    check_pages,
    copies,
    looking_into,
    name_of,
    sign_of,
)
from wijkdesk.storage.engine import DATABASE, open_connection, verified
from wijkdesk.storage.header import BESIDE, keep_beside, make_folder, read_header
from wijkdesk.storage.thinning import fitting, kept
from wijkdesk.storage.world import DAMAGED, world_errors

if TYPE_CHECKING:
    from wijkdesk.storage.store import Store

    Hold = Callable[[], AbstractContextManager[Callable[[], bool] | None]]

PAGES = 200
"""In one step; between two steps others have their turn (decision 16)."""
PAUSE = 0.01
STEPS_A_FLUSH = 2
"""So that the disk never has much to catch up with when somebody's sentence must go on it too."""
ROOM = 500 * 1024 * 1024
LITTLE_ROOM = 50 * 1024 * 1024
"""Bytes of the disk that must stay free beside a new copy; less for one that must be made."""
SHARE = 4
"""Copies together take no more than one part in so many of what is free."""
PART = ".part"


def make(store: "Store") -> Copy:
    """A new copy of a store that is being worked in; see `snapshot`.

    Raises "backup_busy" when one is being made already, or when somebody needs what it holds: the
    lock, or the end of the log.
    """
    store.catch_up()
    with store.copying.making():
        return snapshot(store.folder, store.key, store.copying.reading)


def snapshot(folder: Path, key: bytes, hold: "Hold" = nullcontext, room: int = ROOM) -> Copy:
    """A new copy beside the others, looked through before it counts; then the others are thinned.

    Raises UnavailableError: "backup_no_room" when less than `room` would stay free, or what the
    disk or the pages say. The store itself is not touched. `hold` is entered for as long as the
    store is read, and gives the question whether that must end.
    """
    beside = folder / BESIDE
    with world_errors():
        _refuse_without_room(folder / DATABASE, room)
        make_folder(beside)
        _sweep(beside)
        at = datetime.now(UTC)
        part = beside / f"{name_of(at)}{PART}"
        try:
            part.touch()  # by a name that tells what is wrong with the folder, if anything is
            with hold() as must_end:
                _copy(folder / DATABASE, part, key, must_end or _never)
            check_pages(part, key)
            part.replace(beside / name_of(at))
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        _flush_folder(beside)
        keep_beside(folder)
        thin(folder, at)
    return next(copy for copy in copies(folder) if copy.path.name == name_of(at))


def copy_out(folder: Path, key: bytes, source: Any) -> bool:
    """A copy of what an open connection still has of a file that went; whether it can be opened.

    Without a header in the folder nobody could.
    """
    try:
        read_header(folder)
        with world_errors():
            beside = folder / BESIDE
            make_folder(beside)
            at = datetime.now(UTC)
            part = beside / f"{name_of(at)}{PART}"
            with closing(open_connection(part.resolve(), key, "rwc", _QUICK)) as target:
                source.backup(target)
            verified(source)
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            check_pages(part, key)
            part.replace(beside / name_of(at))
            _flush_folder(beside)
            keep_beside(folder)
    except UnavailableError:
        return False
    return True


def is_new(store: "Store", copy: Copy) -> bool:
    """Whether something was written since this copy; one that cannot be read is worth nothing."""
    try:
        with looking_into(copy.path, store.key) as then:
            before = sign_of(then)
    except UnavailableError:
        return True
    with store.reading() as session:
        return sign_of(session.connection().connection.driver_connection) != before


def thin(folder: Path, now: datetime | None = None) -> None:
    """Remove the copies that have had their time, and those for which there is no room."""
    with world_errors():
        there = copies(folder)
        stay = kept((copy.at for copy in there), now)
        sizes = [(copy.at, copy.size) for copy in there if copy.at in stay]
        free = shutil.disk_usage(folder).free + sum(size for _, size in sizes)
        stay &= fitting(sizes, free // SHARE)
        for copy in there:
            if copy.at not in stay:
                copy.path.unlink(missing_ok=True)


def _copy(database: Path, part: Path, key: bytes, must_end: Callable[[], bool]) -> None:
    """Page by page, of how everything was at one moment.

    The read transaction keeps that moment: without it every write of somebody else would start
    the copy anew, and it would never end (measured).
    """
    source = open_connection(database.resolve(), key, "rw", _LOOKING)
    target = open_connection(part.resolve(), key, "rwc", _QUICK)
    steps = count(1)
    with closing(source), closing(target), part.open("rb+") as file:

        def between(_status: int, _remaining: int, _total: int) -> None:
            if must_end():
                raise UnavailableError("backup_busy")
            if next(steps) % STEPS_A_FLUSH == 0:
                os.fsync(file.fileno())
            time.sleep(PAUSE)

        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.backup(target, pages=PAGES, progress=between)
        # A page that did not verify would have been copied as zeros, with a seal of its own.
        verified(source)
        source.execute("ROLLBACK")
        os.fsync(file.fileno())


def _never() -> bool:
    return False


_LOOKING = ("PRAGMA busy_timeout = 5000", "PRAGMA query_only = ON")
_QUICK = ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF")
"""A copy that was not finished is thrown away: it needs no journal of its own."""


def _sweep(folder: Path) -> None:
    """What a process that ended halfway left behind."""
    for left in folder.glob(f"*{PART}*"):
        left.unlink(missing_ok=True)


def _refuse_without_room(database: Path, room: int) -> None:
    log = database.with_name(f"{DATABASE}-wal")
    try:
        size = database.stat().st_size + (log.stat().st_size if log.exists() else 0)
    except FileNotFoundError as e:
        raise UnavailableError(DAMAGED) from e
    if shutil.disk_usage(database.parent).free < size + room:
        raise UnavailableError("backup_no_room")


def _flush_folder(folder: Path) -> None:
    """So that the new name is on the disk too; Windows has no such thing."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
