"""Put a backup copy in the place of a store: whole or not at all, and what was there is kept.

First the copy is made ready beside the store: opened, brought up to date, marked as restored. Its
last rename, to a name that says so, decides; from then on `finish` has only to move files, and does
so at the next opening, wherever it was interrupted.
"""

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.orm import Session

from wijkdesk.errors import UnavailableError
from wijkdesk.storage import audit, state
from wijkdesk.storage.copies import Copy, check_pages
from wijkdesk.storage.engine import DATABASE
from wijkdesk.storage.header import HEADER, make_folder
from wijkdesk.storage.tables import sync_state
from wijkdesk.storage.world import world_errors

if TYPE_CHECKING:
    from wijkdesk.storage.store import Store

ASIDE = "aside"
"""Here stands, by moment, every store that a copy took the place of; never written over."""
ROOM = 50 * 1024 * 1024
_WORKSHOP = "restoring"
_READY = "restored-*.next"
_TIME = "%Y%m%dT%H%M%S%fZ"
_FLAGS = ("restored_at", "restored_from", "restored_aside", "restored_brought")


@dataclass(frozen=True, slots=True)
class Restored:
    """What a store that was a copy says of itself: since when, of when, and what it replaced."""

    at: datetime
    copied_at: datetime
    aside: str
    brought: bool


def prepare(folder: Path, key: bytes, copy: Copy) -> None:
    """Make a copy ready to take the place of the store in this folder; see `finish`.

    Raises UnavailableError when the copy is not whole, or there is no room; nothing has changed
    then. The store may be open meanwhile: what is still written to it goes aside with it.
    """
    from wijkdesk.storage.store import Store

    workshop = folder / _WORKSHOP
    with world_errors():
        check_pages(copy.path, key)
        shutil.rmtree(workshop, ignore_errors=True)
        if shutil.disk_usage(folder).free < copy.size + ROOM:
            raise UnavailableError("disk_full")
        make_folder(workshop)
        try:
            shutil.copyfile(copy.path, workshop / DATABASE)
            with suppress(FileNotFoundError):
                # A store that was put aside after a crash has its last words in its log.
                name = f"{copy.path.name}-wal"
                shutil.copyfile(copy.path.with_name(name), workshop / f"{DATABASE}-wal")
            now = datetime.now(UTC)
            store = Store(workshop, key)
            try:
                _mark(store, now, copy.at)
            finally:
                store.close()
            _flush(workshop / DATABASE)
            for older in folder.glob(_READY):
                older.unlink()
            (workshop / DATABASE).replace(folder / f"restored-{now.strftime(_TIME)}.next")
            _flush_folder(folder)
        finally:
            shutil.rmtree(workshop, ignore_errors=True)


def is_ready(folder: Path) -> bool:
    """Whether a copy waits to take the place of the store."""
    return waiting(folder) is not None


def waiting(folder: Path) -> Path | None:
    """The copy that waits to take the place of the store."""
    return max(folder.glob(_READY), default=None)


def finish(folder: Path) -> None:
    """Put the present store aside and the copy that waits in its place; nobody has it open.

    Interrupted, it goes on where it was: while the copy waits, what stands there is the old one.
    """
    ready = waiting(folder)
    if ready is None:
        return
    aside = folder / ASIDE / ready.stem.partition("-")[2]
    with world_errors():
        make_folder(aside)
        for name in (f"{DATABASE}-wal", f"{DATABASE}-shm", DATABASE):
            with suppress(FileNotFoundError):
                (folder / name).replace(aside / name)
        with suppress(FileNotFoundError):
            # So that what was put aside is a profile that can be opened by itself.
            shutil.copyfile(folder / HEADER, aside / HEADER)
        _flush_folder(aside)
        ready.replace(folder / DATABASE)
        _flush_folder(folder)


def restored(session: Session) -> Restored | None:
    """Whether this store was restored and the centre has not been asked yet."""
    at, copied = state.get(session, "restored_at"), state.get(session, "restored_from")
    if not at or not copied:
        return None
    return Restored(
        datetime.fromisoformat(at),
        datetime.fromisoformat(copied),
        state.get(session, "restored_aside") or "",
        bool(state.get(session, "restored_brought")),
    )


def release(session: Session) -> None:
    """Sync may go on; from here on it is a store like any other."""
    session.execute(delete(sync_state).where(sync_state.c.k.in_(_FLAGS)))


def _mark(store: "Store", now: datetime, copied_at: datetime) -> None:
    stamp = now.strftime(_TIME)
    with store.applying() as session:
        release(session)
        state.put(
            session,
            restored_at=now.isoformat(),
            restored_from=copied_at.isoformat(),
            restored_aside=stamp,
        )
        worker = state.get(session, "worker_id")
        if worker:
            audit.note(session, UUID(worker), "store_restored", stamp)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    with suppress(OSError):  # Windows has no such thing
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
