"""Backup copies of this laptop, going back to one, and looking the store through now and then."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.services.changes import EVERYTHING, Changes
from wijkdesk.services.me import Me
from wijkdesk.storage import audit, backup, copies, left_behind, restore, state
from wijkdesk.storage.check import check, faults_in
from wijkdesk.storage.copies import Contents, Copy
from wijkdesk.storage.left_behind import LeftBehind
from wijkdesk.storage.restore import Restored
from wijkdesk.storage.store import Store

__all__ = ["BackupRow", "BackupService", "Contents", "LeftBehind", "Restored", "Standing"]

EVERY = timedelta(minutes=30)
LOOKED_THROUGH = timedelta(days=7)
QUICK = 8 * 1024 * 1024
"""Bytes of a store of which a copy is made in less than the lock takes anyway."""


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A copy: when, how large, and what is in it; None when it cannot be read."""

    name: str
    at: datetime
    size: int
    contents: Contents | None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where this store stands after a restore, and what of the one before can be brought over."""

    restored: Restored | None
    left: LeftBehind


class BackupService:
    """Copies are made by themselves; a person only ever needs the list, and hopes not to."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def listed(self) -> list[BackupRow]:
        """The copies that are kept, the newest first."""
        return [self._row(copy) for copy in copies.copies(self._store.folder)]

    def make(self) -> BackupRow:
        """A copy now, asked for by a person."""
        return self._row(backup.make(self._store))

    def make_if_due(self, now: datetime | None = None) -> bool:
        """A copy when the last one is half an hour old and something was written since."""
        if not self._is_due(now or datetime.now(UTC)):
            return False
        backup.make(self._store)
        return True

    def keep_up(self) -> int | None:
        """All that is due now; how much is wrong in the store, when it was looked through."""
        self.make_if_due()
        return self.look_through_if_due()

    def make_at_close(self, now: datetime | None = None) -> bool:
        """The same at the lock, for which nobody waits: only of a store that is soon copied."""
        try:
            small = (self._store.folder / "store.db").stat().st_size <= QUICK
        except OSError:  # taken away under the program: it locks all the same
            return False
        return small and self.make_if_due(now)

    def look_through_if_due(self, now: datetime | None = None) -> int | None:
        """Once a week: a copy is made and looked through; how much is wrong, or None when not due.

        The copy stands for the store: every page of that was verified on the way, and nobody has
        to wait for a long look.
        """
        moment = now or datetime.now(UTC)
        with self._store.reading() as session:
            last = state.number(session, "looked_through_ms")
        if moment - datetime.fromtimestamp(last / 1000, UTC) < LOOKED_THROUGH:
            return None
        faults = self.look_through()
        with self._store.in_background() as session:
            state.put(session, looked_through_ms=int(time.time() * 1000))
        return faults

    def look_through(self) -> int:
        """Look through the store as it is now; how much is wrong."""
        try:
            copy = backup.make(self._store)
        except UnavailableError as trouble:
            if trouble.code in ("profile_damaged", "part_damaged"):
                return 1
            raise
        return faults_in(check(copy.path, self._store.key))

    def prepare_restore(self, name: str) -> None:
        """Make a copy ready; it takes the place of this store at the next opening."""
        copy = next((c for c in copies.copies(self._store.folder) if c.path.name == name), None)
        if copy is None:
            raise RuleBrokenError("backup_gone")
        restore.prepare(self._store.folder, self._store.key, copy)

    def standing(self) -> Standing:
        """Whether this store was put back from a copy, and what waits in the one before."""
        with self._store.reading() as session:
            mark = restore.restored(session)
        if mark is None:
            return Standing(None, left_behind.NOTHING)
        return Standing(mark, left_behind.look(self._store))

    def bring_over(self) -> tuple[LeftBehind, Changes]:
        """Take over what was typed after the copy was made."""
        return left_behind.bring_over(self._store), EVERYTHING

    def release(self) -> Changes:
        """Let sync go on after a restore; on the record, because it is a choice."""
        with self._store.applying() as session:
            mark = restore.restored(session)
            if mark is not None:
                restore.release(session)
                audit.note(session, self._me.worker_id, "restore_released", mark.aside)
        return EVERYTHING

    def _is_due(self, now: datetime) -> bool:
        newest = copies.latest(copies.copies(self._store.folder), now)
        if newest is None:
            return True
        # A clock that was set back must not stop the copies.
        if timedelta(0) <= now - newest.at < EVERY:
            return False
        return backup.is_new(self._store, newest)

    def _row(self, copy: Copy) -> BackupRow:
        try:
            found: Contents | None = copies.contents(copy.path, self._store.key)
        except UnavailableError:
            found = None
        return BackupRow(copy.path.name, copy.at, copy.size, found)
