"""The store of one profile.

The unit of work on the writer lane, and the read-only lane beside it.
"""

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from wijkdesk.errors import UnavailableError
from wijkdesk.models.base import new_id
from wijkdesk.storage import days, restore, search_index
from wijkdesk.storage.afterwork import Afterwork
from wijkdesk.storage.chunks import Pace
from wijkdesk.storage.copy_lane import CopyLane
from wijkdesk.storage.engine import DATABASE, READ, WRITE, open_engine
from wijkdesk.storage.in_use import locked
from wijkdesk.storage.lane import WriterLane
from wijkdesk.storage.on_disk import OnDisk
from wijkdesk.storage.open_editors import OpenEditors, fold
from wijkdesk.storage.prepared import DRIVER
from wijkdesk.storage.rewrapping import open_with
from wijkdesk.storage.sessions import Sessions
from wijkdesk.storage.tables import SEARCH_FTS
from wijkdesk.storage.world import world_errors

MERGE_PAGES = 64
"""Of the search index in one turn of the lane."""


class Store:
    """One open encrypted database. Every write is a unit of work.

    One transaction, captured by triggers.
    """

    def __init__(self, folder: Path, key: bytes, *, may_make: bool = True) -> None:
        self.folder = folder
        self.key = key
        self._alone = locked(folder)
        self.lane = WriterLane()
        self.pace = Pace()
        self.editors = OpenEditors()
        self._reading_lane = threading.RLock()
        self.copying = CopyLane()
        self._forbidden: int | None = None
        self._after = Afterwork()
        self.turns = 0
        """Of the writer lane, whoever had them: as long as it says the same nothing was written."""
        self.doomed = False
        self._copied_out = False
        with ExitStack() as undone:
            undone.callback(self._alone.release)
            from wijkdesk.storage.migrate import bring_up_to_date

            if restore.is_ready(folder):
                restore.finish(folder)
            _sweep(folder)
            self._writer = open_engine(folder, key, may_make=may_make)
            undone.callback(self._writer.dispose)
            with world_errors():
                bring_up_to_date(self._writer, before=partial(_copy_first, folder, key))
            self._reader = open_engine(folder, key, read_only=True)
            with world_errors():
                self._on_disk = OnDisk(folder / DATABASE)
            undone.pop_all()
            undone.callback(self.close)
            self._writing = Sessions(self._writer, WRITE)
            self._sessions = Sessions(self._reader, READ)
            self.learn_day()
            self._index_anew_when_old()
            undone.pop_all()

    def learn_day(self) -> None:
        """At the beginning, and when the centre said what time it is: see `days`."""
        with self.reading() as session:
            known = days.seen(session)
        self._writing.known = self._sessions.known = known

    def _index_anew_when_old(self) -> None:
        with self.reading() as session:
            is_current = search_index.is_current(session)
        if not is_current:
            with self.applying() as session:
                search_index.rebuild(session)
        with self.reading() as session:
            # A store that was killed has it left.
            self._after.note(session.info[DRIVER])

    def keep_off(self, thread: int | None) -> None:
        """Refuse this thread (the interface's): it must never wait for the disk; None lifts it."""
        self._forbidden = thread

    def begin(self, intent: str, purpose: str = "") -> AbstractContextManager[Session]:
        """A unit of work of a person: captured for the outbox; all of it happens, or nothing.

        `session.info["group"]` is what its change records have in common.
        """
        return self._transaction(1, intent, purpose)

    def applying(self) -> AbstractContextManager[Session]:
        """Local bookkeeping while a person works: drafts, audit, what is on the screen.

        Not captured.
        """
        return self._transaction(0, "apply")

    def in_background(self) -> AbstractContextManager[Session]:
        """What the program does by itself, such as taking in rows of the centre; not captured.

        Persons go first, and wait for the end of this turn: `pace` says how much fits in one.
        """
        return self._transaction(0, "apply", background=True)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """The read-only lane: search, lists and print; it never waits for a save."""
        self._refuse_interface_thread()
        self.catch_up()
        with (
            self._reading_lane,
            world_errors(self._sessions.met),
            self._sessions.begin() as session,
        ):
            yield session

    def shrink(self) -> None:
        """Leave nothing of removed rows in search index and write-ahead log (sync.md 5.8)."""
        self._refuse_interface_thread()
        # A deleted document leaves its words behind until its segments are merged.
        for table in SEARCH_FTS:
            pages = -MERGE_PAGES
            while self._merge(table, pages):
                pages = MERGE_PAGES
        self.empty_log()

    def empty_log(self) -> None:
        """Take what the write-ahead log holds into the database, and leave the log empty."""
        # Without the reading lane a list that is being read would keep the old pages in the log.
        with (
            self.copying.stopped(),
            self.lane.turn(background=True),
            self._reading_lane,
            world_errors(),
            self._writer.connect() as connection,
        ):
            connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]

    def _merge(self, table: str, pages: int) -> bool:
        """Merge a little of the search index; False when there is nothing left to merge.

        A negative number begins a merge of everything; positive ones go on with it (FTS5).
        """
        with (
            self.lane.turn(background=True),
            world_errors(),
            self._writer.connect() as connection,
        ):
            driver = connection.connection.driver_connection
            before = driver.total_changes  # type: ignore[union-attr]
            driver.execute(  # type: ignore[union-attr]
                f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)", (pages,)
            )
            return bool(driver.total_changes - before > 1)  # type: ignore[union-attr]

    def close(self) -> None:
        """Close both lanes and let another process have the profile."""
        with self.copying.stopped(for_good=True), self.lane.turn(), self._reading_lane:
            self._sessions.end()
            self._writing.end()
        self._on_disk.let_go()
        if self.doomed:
            from wijkdesk.storage.destruction import sweep

            sweep(self.folder)
        self._alone.release()

    @contextmanager
    def _transaction(
        self,
        capture: int,
        intent: str,
        purpose: str = "",
        *,
        background: bool = False,
        index: bool = True,
    ) -> Iterator[Session]:
        self._refuse_interface_thread()
        if self._after.line_is_due and not (background or self.lane.is_mine):
            with (
                suppress(UnavailableError),
                self._transaction(0, "apply", background=True, index=False),
            ):
                pass
        with self.lane.turn(background=background):
            with world_errors(self._writing.met), self._on_what_is_there().begin() as session:
                # Past SQLAlchemy where a statement is always the same: building one costs more than
                # running it (measured: five times), and these are part of every save.
                driver: Any = session.info[DRIVER]
                if not capture:
                    self._after.begin(session, driver, background=background)
                session.info["group"] = group = new_id()
                driver.execute(_ENTER, (group.bytes, intent, purpose, capture, 1 - capture))
                yield session
                session.flush()
                if not background:
                    self._after.note(driver)
                elif index:
                    self._after.index(session, driver)
                if capture:
                    driver.execute(_FORGET_SEEN)
                    fold(session, self.editors)
                driver.execute(_LEAVE)
            self.turns += 1
            if background:
                self._after.done(indexed=index)

    def _on_what_is_there(self) -> Sessions:
        """Refuse to write to a file that was thrown away; what is in it is copied out first."""
        if self.doomed or self._on_disk.is_there():
            return self._writing
        from wijkdesk.storage.backup import copy_out

        with self._writer.connect() as connection:
            driver: Any = connection.connection.driver_connection
            is_safe = self._copied_out or copy_out(self.folder, self.key, driver)
        self._copied_out = is_safe
        raise UnavailableError("store_gone" if is_safe else "profile_missing")

    def catch_up(self) -> None:
        """What was saved can be found, and the team's lines say it: done before anybody reads.

        When the disk refuses it, what is read is only as findable as it was.
        """
        if self._after.is_due and not self.lane.is_mine:
            with suppress(UnavailableError), self.in_background():
                pass

    def _refuse_interface_thread(self) -> None:
        if threading.get_ident() == self._forbidden:
            raise RuntimeError("the interface thread must not use the store")


def open_store(folder: Path, passphrase: str) -> Store:
    """Unlock a profile that is there; a store that is gone is not quietly made anew."""
    return open_store_with(folder, open_with(folder, passphrase).key)


def open_store_with(folder: Path, key: bytes) -> Store:
    """The same with the key that a passphrase gave."""
    if restore.is_ready(folder):  # of which the end was interrupted
        return Store(folder, key)
    try:
        size = (folder / DATABASE).stat().st_size
    except OSError as e:
        raise UnavailableError("profile_damaged") from e
    if not size:
        raise UnavailableError("profile_damaged")
    return Store(folder, key, may_make=False)


def _copy_first(folder: Path, key: bytes) -> None:
    """Before a migration: a copy of how it was, looked through (sync.md 5.14)."""
    from wijkdesk.storage.backup import LITTLE_ROOM, snapshot

    snapshot(folder, key, room=LITTLE_ROOM)


def _sweep(folder: Path) -> None:
    """The index of the log is made anew by whoever opens first; an old one may be closed to us.

    SQLite gives it the rights of the database, also of one that could not be written for a while.
    """
    log, index = (folder / f"{DATABASE}-{end}" for end in ("wal", "shm"))
    with suppress(OSError):
        if not (log.exists() and log.stat().st_size):
            log.unlink(missing_ok=True)
        index.unlink(missing_ok=True)


_ENTER = (
    "UPDATE sync_ctx SET group_id = ?, intent = ?, purpose = ?, undoes = NULL, capture = ?, "
    "applying = ?"
)
# Without a condition SQLite would write the pages of the table, also when nothing is in it.
_FORGET_SEEN = "DELETE FROM sync_saw WHERE row_id IS NOT NULL"
_LEAVE = "UPDATE sync_ctx SET capture = 0, applying = 0"
